/** Edits of batches and of the lists that they name, as one change of the workspace. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { PlacedEdit } from "../shared/features/placed-edit.ts";
import type { Abilities } from "./abilities.ts";
import { locationOf, type Standpoint } from "./standpoints.ts";

/** What is to be done to a batch and its list. */
export type Changes = readonly (readonly [
  from: Pick<Standpoint, "draft" | "list">,
  edits: readonly PlacedEdit[],
])[];

/** As one edit, each place once: two batches may want the same of their list. */
export function toChange(changes: Changes, client: Pick<Abilities, "versionedEdits">): WorkspaceEdit {
  const files = new Map<string, { version: number | null; edits: Map<string, TextEdit> }>();
  for (const [standpoint, edits] of changes)
    for (const { span, text, source } of edits) {
      const place = locationOf(standpoint, { span, ...(source !== undefined && { source }) });
      if (place === undefined) continue;
      // A list may be open or not; its version is nothing that the server keeps.
      const version = source === undefined ? standpoint.draft.document.version : null;
      const file = files.get(place.uri) ?? { version, edits: new Map() };
      files.set(place.uri, file);
      file.edits.set(JSON.stringify(place.range), { range: place.range, newText: text });
    }
  if (!client.versionedEdits)
    return { changes: Object.fromEntries([...files].map(([uri, { edits }]) => [uri, [...edits.values()]])) };
  const documentChanges = [...files].map(
    ([uri, { version, edits }]): TextDocumentEdit => ({
      textDocument: { uri, version },
      edits: [...edits.values()],
    }),
  );
  return { documentChanges };
}
