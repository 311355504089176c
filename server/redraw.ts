/** Telling the client to ask again for what it shows beside the text, as far as it wants to be told. */
import { CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { faultOf } from "./faults.ts";

export function redraw(connection: Connection, { redraws }: Pick<Abilities, "redraws">): void {
  const asked = [
    ...(redraws.colours ? [connection.languages.semanticTokens.refresh()] : []),
    ...(redraws.inlayHints ? [connection.languages.inlayHint.refresh()] : []),
    ...(redraws.lenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
  ];
  for (const asking of asked)
    asking.catch((error: unknown) =>
      connection.console.error(`The client could not redraw: ${faultOf(error)}`),
    );
}
