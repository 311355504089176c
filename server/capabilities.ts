/** What the server offers a client: never what the client has not said that it can use. */
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import { COMMANDS } from "../shared/protocol.ts";
import type { Abilities } from "./abilities.ts";
import { FIX_ALL } from "./actions.ts";
import { LEGEND } from "./translate-beside.ts";

export const capabilitiesFor = (client: Abilities): ServerCapabilities => ({
  positionEncoding: "utf-16",
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    ...(!client.watches && { save: true }),
  },
  ...(client.tellsFolders && {
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  }),
  hoverProvider: true,
  ...(client.pulls && { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } }),
  ...actionsFor(client),
  ...commandsFor(client),
  ...(client.outline && { documentSymbolProvider: true }),
  ...(client.folding && { foldingRangeProvider: true }),
  ...(client.selections && { selectionRangeProvider: true }),
  ...(client.highlights && { documentHighlightProvider: true }),
  ...(client.documentLinks && { documentLinkProvider: {} }),
  ...(client.colours && {
    semanticTokensProvider: { legend: LEGEND, full: true, ...(client.colourRanges && { range: true }) },
  }),
  ...(client.inlayHints && { inlayHintProvider: true }),
  ...(client.completes && { completionProvider: { triggerCharacters: ["{", " "] } }),
  ...(client.formats && { documentFormattingProvider: true }),
  ...(client.formatsRanges && { documentRangeFormattingProvider: true }),
  ...(client.formatsOnType && { documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } }),
  ...(client.renames && { renameProvider: client.preparesRenames ? { prepareProvider: true } : true }),
  ...(client.definitions && { definitionProvider: true }),
  ...(client.references && { referencesProvider: true }),
  ...(client.symbols && { workspaceSymbolProvider: true }),
  ...(client.linkedEditing && { linkedEditingRangeProvider: true }),
  ...(client.lenses && { codeLensProvider: {} }),
});

function actionsFor(client: Abilities): ServerCapabilities {
  if (client.actions)
    return {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
        resolveProvider: client.resolvesEdits,
      },
    };
  return client.appliesEdits ? { codeActionProvider: true } : {};
}

/** Commands change documents, so that they are only for clients that let the server do so. */
function commandsFor(client: Abilities): ServerCapabilities {
  if (!client.appliesEdits) return {};
  const commands = [COMMANDS.markSent, ...(client.actions ? [] : [COMMANDS.applyFix])];
  return { executeCommandProvider: { commands } };
}
