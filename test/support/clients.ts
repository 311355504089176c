/** What editors say they can do: a rich one with all that Cordial knows how to use, and the plainest the protocol allows. */
import type { ClientCapabilities } from "vscode-languageserver";

export const RICH = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    symbol: {},
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
      versionSupport: true,
    },
    diagnostic: {
      dynamicRegistration: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source", "source.fixAll"] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: {},
    selectionRange: {},
    documentHighlight: {},
    documentLink: {},
    semanticTokens: {
      requests: { full: true, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ["relative"],
    },
    inlayHint: {},
    codeLens: {},
    formatting: {},
    rangeFormatting: {},
    onTypeFormatting: {},
    rename: { dynamicRegistration: true, prepareSupport: true },
    linkedEditingRange: {},
    definition: { dynamicRegistration: true, linkSupport: true },
    references: { dynamicRegistration: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
  },
} satisfies ClientCapabilities;

const { diagnostic: _, ...withoutPull } = RICH.textDocument;

/** As rich, but it waits to be told. */
export const PUSHED: ClientCapabilities = { ...RICH, textDocument: withoutPull };

export const MINIMAL: ClientCapabilities = {
  textDocument: { synchronization: {}, hover: {}, completion: {}, codeAction: {}, publishDiagnostics: {} },
};

/** As minimal, but it lets the server change its documents. */
export const COMMANDED: ClientCapabilities = { ...MINIMAL, workspace: { applyEdit: true } };
