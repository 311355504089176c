/** What the client says it can do, read once, so that nobody else digs in capabilities. */
import { type InitializeParams, MarkupKind, TokenFormat } from "vscode-languageserver";
import { RULE_ID, type StartOptions } from "../shared/protocol.ts";

export interface Abilities {
  /** Asks for diagnostics itself; otherwise they are pushed. Never both: some editors would show them twice. */
  readonly pulls: boolean;
  /** Asks again when it is told that answers may differ. */
  readonly refreshes: boolean;
  /** Shows a link beside a diagnostic. */
  readonly links: boolean;
  /** Shows the other places of a diagnostic. */
  readonly related: boolean;
  /** Diagnostic tags by number. */
  readonly tags: readonly number[];
  /** Answers questions about its settings, per file. */
  readonly configuration: boolean;
  /** Wants to be asked to tell of changed settings. */
  readonly registersConfiguration: boolean;
  /** Takes code actions with kinds and edits; otherwise only commands. */
  readonly actions: boolean;
  readonly preferred: boolean;
  /** Fetches an action's edit only when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Lets the server change documents. */
  readonly appliesEdits: boolean;
  /** Takes edits for a certain version of a document. */
  readonly versionedEdits: boolean;
  /** Takes edits with tab stops. */
  readonly tabStops: boolean;
  readonly markdown: boolean;
  /** Shows an outline; as a tree, or else as a list. */
  readonly outline: boolean;
  readonly trees: boolean;
  readonly folding: boolean;
  readonly selections: boolean;
  readonly highlights: boolean;
  readonly documentLinks: boolean;
  /** Shows coloured stretches; `ranges` when it asks for parts of a file, too. */
  readonly colours: boolean;
  readonly colourRanges: boolean;
  readonly inlayHints: boolean;
  readonly lenses: boolean;
  readonly formats: boolean;
  readonly formatsRanges: boolean;
  readonly formatsOnType: boolean;
  readonly renames: boolean;
  /** Asks what can be renamed before it asks for the new name. */
  readonly preparesRenames: boolean;
  readonly definitions: boolean;
  /** Shows from where a definition was asked for. */
  readonly definitionLinks: boolean;
  readonly references: boolean;
  /** Looks for people in all files. */
  readonly symbols: boolean;
  /** Types over several places at once. */
  readonly linkedEditing: boolean;
  readonly completes: boolean;
  readonly completionMarkdown: boolean;
  /** Takes snippets among completions, and has none of whole invitations itself. */
  readonly snippets: boolean;
  /** Asks again for what it shows beside the text. */
  readonly redraws: { readonly colours: boolean; readonly inlayHints: boolean; readonly lenses: boolean };
  /** The folders of the workspace when the session begins, and whether it is told when there are others. */
  readonly folders: readonly string[];
  readonly tellsFolders: boolean;
  /** Can be asked to tell of files that change on the disk. */
  readonly watches: boolean;
  /** Can be asked to tell of further open documents. */
  readonly registersDocuments: boolean;
  /** Checks and completes `cordial.json` by its schema itself. */
  readonly schemas: boolean;
  /** Can be asked to ask for the diagnostics of those as well. */
  readonly registersDiagnostics: boolean;
  /** Can be asked to ask for definitions, references and renaming there, too. */
  readonly registersWays: {
    readonly definitions: boolean;
    readonly references: boolean;
    readonly renames: boolean;
  };
  /** Reads files for the server. */
  readonly files: boolean;
  /** Has the commands that are the client's own. */
  readonly commands: boolean;
  /** Has a preview. */
  readonly previews: boolean;
  /** Wants to hear what a status item shows. */
  readonly status: boolean;
  /** The address of the rule pages, `{rule}` standing for the id, if client or server knows. */
  readonly docs?: string;
}

const pagesAt = (docs: string): string =>
  docs.includes(RULE_ID) ? docs : `${docs.replace(/\/?$/, "/")}${RULE_ID}.md`;

/** @param ownDocs where the server believes that the rule pages stand; the client's word goes before. */
export function abilitiesOf(
  { capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams,
  ownDocs?: string,
): Abilities {
  const { textDocument, workspace } = capabilities;
  const pulls = textDocument?.diagnostic !== undefined;
  const shown = { ...textDocument?.publishDiagnostics, ...(pulls ? textDocument?.diagnostic : {}) };
  const { codeAction } = textDocument ?? {};
  const edits = workspace?.workspaceEdit;
  const options = startOptions(initializationOptions);
  const { completion } = textDocument ?? {};
  const item = completion?.completionItem;
  const tokens = textDocument?.semanticTokens;
  const docs = typeof options.docs === "string" ? pagesAt(options.docs) : ownDocs && pagesAt(ownDocs);
  return {
    pulls,
    refreshes: workspace?.diagnostics?.refreshSupport ?? false,
    links: (shown.codeDescriptionSupport && docs !== undefined) ?? false,
    related: shown.relatedInformation ?? false,
    tags: shown.tagSupport?.valueSet ?? [],
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    actions: codeAction?.codeActionLiteralSupport !== undefined,
    preferred: codeAction?.isPreferredSupport ?? false,
    resolvesEdits:
      (codeAction?.dataSupport && codeAction.resolveSupport?.properties.includes("edit")) ?? false,
    appliesEdits: workspace?.applyEdit ?? false,
    versionedEdits: edits?.documentChanges ?? false,
    tabStops: (edits?.documentChanges && edits.snippetEditSupport) ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    outline: textDocument?.documentSymbol !== undefined,
    trees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    folding: textDocument?.foldingRange !== undefined,
    selections: textDocument?.selectionRange !== undefined,
    highlights: textDocument?.documentHighlight !== undefined,
    documentLinks: textDocument?.documentLink !== undefined,
    colours: tokens?.formats.includes(TokenFormat.Relative) ?? false,
    colourRanges: Boolean(tokens?.requests.range),
    inlayHints: textDocument?.inlayHint !== undefined,
    lenses: textDocument?.codeLens !== undefined,
    formats: textDocument?.formatting !== undefined,
    formatsRanges: textDocument?.rangeFormatting !== undefined,
    formatsOnType: textDocument?.onTypeFormatting !== undefined,
    renames: textDocument?.rename !== undefined,
    preparesRenames: textDocument?.rename?.prepareSupport ?? false,
    definitions: textDocument?.definition !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    references: textDocument?.references !== undefined,
    symbols: workspace?.symbol !== undefined,
    linkedEditing: textDocument?.linkedEditingRange !== undefined,
    completes: completion !== undefined,
    completionMarkdown: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
    snippets: (item?.snippetSupport ?? false) && options.snippets === true,
    redraws: {
      colours: workspace?.semanticTokens?.refreshSupport ?? false,
      inlayHints: workspace?.inlayHint?.refreshSupport ?? false,
      lenses: workspace?.codeLens?.refreshSupport ?? false,
    },
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    tellsFolders: workspace?.workspaceFolders ?? false,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    registersDocuments: textDocument?.synchronization?.dynamicRegistration ?? false,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration ?? false,
    registersWays: {
      definitions: textDocument?.definition?.dynamicRegistration ?? false,
      references: textDocument?.references?.dynamicRegistration ?? false,
      renames: textDocument?.rename?.dynamicRegistration ?? false,
    },
    schemas: options.schemas === true,
    files: options.files === true,
    commands: options.commands === true,
    previews: options.preview === true,
    status: options.status === true,
    ...(docs !== undefined && { docs }),
  };
}

/** The options are whatever the client's user wrote. */
function startOptions(options: unknown): { readonly [option in keyof StartOptions]?: unknown } {
  return typeof options === "object" && options !== null ? options : {};
}
