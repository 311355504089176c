/** The language server, whatever it runs in: what it can do, and one line for each request. */
import {
  type CompletionParams,
  type Connection,
  type Range,
  ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { coloursIn } from "../shared/features/colours.ts";
import { afterEnter } from "../shared/features/enter.ts";
import { foldsOf } from "../shared/features/folds.ts";
import { formatEdits } from "../shared/features/format.ts";
import { highlightsAt } from "../shared/features/highlights.ts";
import { hoverAt } from "../shared/features/hover.ts";
import { lengthsIn } from "../shared/features/lengths.ts";
import { lensesIn } from "../shared/features/lenses.ts";
import { linksIn } from "../shared/features/links.ts";
import { outlineOf } from "../shared/features/outline.ts";
import { pageOfLetters } from "../shared/features/page.ts";
import { pileOf } from "../shared/features/preview.ts";
import { sameNamesAt } from "../shared/features/rename.ts";
import { selectionsAt } from "../shared/features/selection.ts";
import type { ReadText } from "../shared/project/project.ts";
import {
  CHOICES,
  NAME,
  NEW_BATCH,
  NEW_INVITATION,
  NEXT_UNSENT,
  type NewInvitationParams,
  NOTE_AT,
  PAGE,
  type PageParams,
  PREVIEW,
  PROBLEM_NOTE,
  RENDER,
  RULE_ID,
  RULES_AT,
  type Shown,
} from "../shared/protocol.ts";
import { speak, type Translations } from "../shared/text/say.ts";
import { type Abilities, abilitiesOf } from "./abilities.ts";
import { actionsFor, completed, documentOf } from "./actions.ts";
import {
  choices,
  newInvitation,
  nextUnsentFrom,
  noteAt,
  problemFrom,
  rendering,
  rulesHere,
} from "./answers.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { changeOf, newBatch } from "./commands.ts";
import { completionsFor } from "./completions.ts";
import { diagnose } from "./diagnostics.ts";
import { type Checked, type Draft, Drafts, type Standing } from "./drafts.ts";
import { faultOf } from "./faults.ts";
import type { Files } from "./files.ts";
import { mind } from "./manners.ts";
import { toOffset, toRange, toSpan } from "./positions.ts";
import { previewed } from "./preview.ts";
import { readThroughClient } from "./project-client.ts";
import { ProjectFiles } from "./project-files.ts";
import { whenQuiet } from "./quiet.ts";
import { redraw } from "./redraw.ts";
import { renamable, renaming } from "./renaming.ts";
import { Settings } from "./settings.ts";
import { type OpenDrafts, standpointsAt } from "./standpoints.ts";
import { Status } from "./status.ts";
import { toHover, toTextEdit } from "./translate.ts";
import { toCodeLens, toInlayHint, toTokens } from "./translate-beside.ts";
import { toFold, toHighlight, toLink, toOutline, toSelection } from "./translate-places.ts";
import { VERSION } from "./version.ts";
import { definitions, peopleOfDraft, references, symbolsOf } from "./ways.ts";
import { wordsFor } from "./words.ts";
import { Workspace } from "./workspace.ts";

/** What a host gives the server. */
export interface Runtime {
  /** Where the rule pages stand: a folder or an address with `{rule}`; absent where only the client can know. */
  readonly docs?: string;
  /** Reads project files; absent where there is no disk, as in a worker: then the client is asked. */
  readonly readText?: ReadText;
  /** What reads the files of this machine; absent where there are none, as in a browser. */
  readonly disk?: Files;
  /** What is said in a language, such as `de`; absent where only the client can know. */
  readonly words?: (language: string) => Translations | undefined;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
  /** The day where the person sits, as `2026-05-15`. */
  readonly today: () => string;
}

/** Serves a client until the connection ends. The connection's options must hold `manners()`. */
export function serve(connection: Connection, runtime: Runtime): void {
  mind(connection);
  connection.onInitialize((params) => {
    const client = abilitiesOf(params, runtime.docs);
    speak(wordsFor(params, runtime.words));
    open(connection, client, runtime);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: NAME, version: VERSION } };
  });
  connection.listen();
}

/** A request about a document. */
interface Asked {
  readonly textDocument: TextDocumentIdentifier;
}

/** Opens the session with a client whose abilities are known. */
function open(connection: Connection, client: Abilities, runtime: Runtime): void {
  const pageOf = (id: string) => (client.docs ?? `${RULE_ID}.md`).replace(RULE_ID, () => id);
  const settings = new Settings(connection, client);
  const projects = new ProjectFiles({
    connection,
    client,
    read: runtime.readText ?? readThroughClient(connection, client),
    changed: () => showAgain(),
  });
  const drafts = new Drafts(
    (uri, head) => workspace.aroundOf(uri, head),
    (uri, verdict) => workspace.judged(uri, verdict),
  );
  const workspace = new Workspace({
    connection,
    client,
    disk: runtime.disk,
    documentOf: (key) => drafts.documentOf(key),
    changed: (batches) => {
      diagnosing.outdated(batches);
      redrawSoon();
    },
  });
  const status = new Status(connection, client);

  const standingOf = async (uri: string): Promise<Standing> => {
    const [{ config, ignored }, { over }] = await Promise.all([projects.of(uri), settings.of(uri)]);
    return { config: over(config), ignored };
  };

  const draftOf = async (uri: string): Promise<Draft | undefined> => {
    if (!drafts.has(uri)) return undefined;
    const { config, ignored } = await standingOf(uri);
    return drafts.of(uri, config, ignored);
  };

  const checked = async (uri: string): Promise<Checked | undefined> => {
    const draft = await draftOf(uri);
    return draft?.verdict && draft;
  };

  const openDrafts: OpenDrafts = {
    of: checked,
    all: async () => (await Promise.all([...drafts.uris].map(checked))).flatMap((draft) => draft ?? []),
  };

  /** Answers a request about a document from what is known of it, and with null where nothing is. */
  const about =
    <P extends Asked, A>(answer: (draft: Checked, params: P) => A) =>
    async (params: P): Promise<A | null> => {
      const draft = await checked(params.textDocument.uri);
      return draft ? answer(draft, params) : null;
    };

  /** The same for what settings can switch off. */
  const shown =
    <P extends Asked, A>(kind: Shown, answer: (draft: Checked, params: P) => A) =>
    async (params: P): Promise<A | null> => {
      const { uri } = params.textDocument;
      const isHidden = drafts.has(uri) && (await settings.of(uri)).hidden.has(kind);
      return isHidden ? null : about(answer)(params);
    };

  const diagnosing = diagnose({
    connection,
    client,
    status,
    pageOf,
    draftOf,
    standingOf,
    mostOf: async (uri) => (await settings.of(uri)).most,
    open: () => drafts.uris,
    workspace,
    soon: runtime.soon,
    attend: (work) => {
      work.catch((error: unknown) => connection.console.error(faultOf(error)));
    },
  });

  const redrawSoon = whenQuiet(runtime.soon, () => redraw(connection, client));

  /** What holds for any document may be different now. */
  const showAgain = () => {
    diagnosing.refresh();
    redraw(connection, client);
  };

  connection.onInitialized(async () => {
    await Promise.all([settings.follow(), projects.follow(), workspace.follow()]);
  });
  connection.onDidChangeConfiguration(({ settings: told }) => {
    settings.change(told);
    showAgain();
  });
  connection.onDidOpenTextDocument((params) => {
    if (projects.open(params)) return;
    if (drafts.open(params)) diagnosing.changed(params.textDocument.uri);
    else workspace.opened(params);
  });
  connection.onDidChangeTextDocument((params) => {
    const { uri } = params.textDocument;
    projects.change(params);
    drafts.change(params);
    workspace.edited(params);
    if (drafts.has(uri)) diagnosing.changed(uri);
  });
  connection.onDidSaveTextDocument(() => {
    for (const files of [projects, workspace]) files.lookAgain();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const files of [projects, workspace]) files.changedOnDisk(changes.map(({ uri }) => uri));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    projects.close(uri);
    const isBatch = drafts.has(uri);
    for (const memory of [drafts, projects, settings, status]) memory.forget(uri);
    workspace.closed(uri);
    if (isBatch) diagnosing.closed(uri);
  });

  connection.onHover(
    about(({ document, verdict }, { position }) => {
      const hover = hoverAt(verdict, toOffset(document, position), pageOf);
      return hover ? toHover(document, hover, client) : null;
    }),
  );
  connection.onCodeAction(about((draft, params) => actionsFor(draft, params, client)));
  connection.onCodeActionResolve(async (action) => {
    const uri = documentOf(action);
    return uri === undefined ? action : completed(action, await checked(uri), client);
  });
  connection.onExecuteCommand(async (params) => {
    const edit = await changeOf(params, { client, checked, today: runtime.today });
    return edit instanceof ResponseError ? edit : connection.workspace.applyEdit(edit);
  });
  connection.onDocumentSymbol(
    shown("outline", ({ document, verdict }) => toOutline(document, outlineOf(verdict), client)),
  );
  connection.onFoldingRanges(
    shown("folding", ({ document, verdict }) => foldsOf(verdict).map((fold) => toFold(document, fold))),
  );
  connection.onSelectionRanges(
    about(({ document, verdict }, { positions }) =>
      positions.map((at) => toSelection(document, selectionsAt(verdict, toOffset(document, at)))),
    ),
  );
  connection.onDocumentHighlight(
    shown("highlights", ({ document, verdict }, { position }) =>
      highlightsAt(verdict, toOffset(document, position)).map((span) => toHighlight(document, span)),
    ),
  );
  connection.onDocumentLinks(
    shown("links", ({ document, verdict }) => linksIn(verdict).flatMap((link) => toLink(document, link))),
  );
  const colours = shown("semanticTokens", ({ document, verdict }, { range }: { range?: Range } & Asked) =>
    toTokens(document, coloursIn(verdict, range && toSpan(document, range))),
  );
  connection.languages.semanticTokens.on(async (params) => (await colours(params)) ?? { data: [] });
  connection.languages.semanticTokens.onRange(async (params) => (await colours(params)) ?? { data: [] });
  connection.languages.inlayHint.on(
    shown("inlayHints", ({ document, verdict }, { range }) =>
      lengthsIn(verdict, toSpan(document, range)).map((length) => toInlayHint(document, length)),
    ),
  );
  connection.onCodeLens(
    shown("codeLens", ({ document, verdict }) =>
      lensesIn(verdict).flatMap((lens) => toCodeLens(document, lens, client)),
    ),
  );
  const completions = about((draft: Checked, params: CompletionParams) =>
    completionsFor(draft, params, client, runtime.today()),
  );
  connection.onCompletion((params) => projects.completions(params) ?? completions(params));
  connection.onDocumentFormatting(
    about(({ document, verdict }) => formatEdits(verdict.batch).map((edit) => toTextEdit(document, edit))),
  );
  connection.onDocumentRangeFormatting(
    about(({ document, verdict }, { range }) =>
      formatEdits(verdict.batch, toSpan(document, range)).map((edit) => toTextEdit(document, edit)),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    about(({ document, verdict }, { position }) =>
      afterEnter(verdict, toOffset(document, position)).map((edit) => toTextEdit(document, edit)),
    ),
  );
  connection.onPrepareRename(async (params) => renamable(await standpointsAt(params, openDrafts)));
  connection.onRenameRequest(async (params) =>
    renaming(await standpointsAt(params, openDrafts), params.newName, openDrafts, client),
  );
  connection.onDefinition(async (params) => definitions(await standpointsAt(params, openDrafts), client));
  connection.onReferences(async (params) =>
    references(await standpointsAt(params, openDrafts), params.context.includeDeclaration),
  );
  connection.onWorkspaceSymbol(async ({ query }) =>
    symbolsOf((await openDrafts.all()).map(peopleOfDraft), query),
  );
  connection.languages.onLinkedEditingRange(
    about(({ document, verdict }, { position }) => {
      const spans = sameNamesAt(verdict, toOffset(document, position));
      return spans.length > 1 ? { ranges: spans.map((span) => toRange(document, span)) } : null;
    }),
  );
  connection.onRequest(NEW_BATCH, newBatch);
  connection.onRequest(NOTE_AT, about(noteAt));
  connection.onRequest(NEXT_UNSENT, about(nextUnsentFrom));
  connection.onRequest(PROBLEM_NOTE, about(problemFrom));
  connection.onRequest(RULES_AT, about(rulesHere));
  connection.onRequest(RENDER, about(rendering));
  connection.onRequest(CHOICES, choices);
  connection.onRequest(NEW_INVITATION, async (params: NewInvitationParams) =>
    newInvitation(params, params.textDocument && (await checked(params.textDocument.uri))),
  );
  connection.onRequest(PREVIEW, about(previewed));
  connection.onRequest(
    PAGE,
    about(({ verdict }, { title }: PageParams) => pageOfLetters([{ title, pile: pileOf(verdict) }])),
  );
}
