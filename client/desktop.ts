/** The desktop entry: the server is a Node process beside the editor. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { NAME, SECTION } from "../shared/protocol.ts";
import { start } from "./client.ts";

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server: ServerOptions = {
    module: context.asAbsolutePath("dist/server/node.cjs"),
    transport: TransportKind.ipc,
  };
  stop = await start(context, (options) => new LanguageClient(SECTION, NAME, server, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
