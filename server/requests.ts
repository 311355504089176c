/** The requests of a client, a line each: what is asked of a document is answered from what is known of it. */
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
import { NEXT_UNSENT, NOTE_AT, PROBLEM_NOTE } from "../shared/protocol/letters.ts";
import { PAGE, type PageParams, PREVIEW, ROW_AT } from "../shared/protocol/preview.ts";
import {
  CHOICES,
  NEW_BATCH,
  NEW_INVITATION,
  type NewInvitationParams,
  RENDER,
} from "../shared/protocol/writing.ts";
import { COMMANDS, RULES_AT, type Shown } from "../shared/protocol.ts";
import { type Abilities } from "./abilities.ts";
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
import type { ClosedBatches } from "./closed.ts";
import { changeOf, newBatch } from "./commands.ts";
import { type Completing, completionsFor } from "./completions.ts";
import { type Checked } from "./drafts.ts";
import { toOffset, toRange, toSpan } from "./positions.ts";
import { previewed, rowAt } from "./preview.ts";
import { ProjectFiles } from "./project-files.ts";
import { renamable, renaming } from "./renaming.ts";
import { type OpenDrafts, standpointsAt } from "./standpoints.ts";
import { toHover, toTextEdit } from "./translate.ts";
import { toCodeLens, toInlayHint, toTokens } from "./translate-beside.ts";
import { toFold, toHighlight, toLink, toOutline, toSelection } from "./translate-places.ts";
import { definitions, peopleOfDraft, references, symbolsOf } from "./ways.ts";

/** What answering takes. */
export interface Answering {
  readonly connection: Connection;
  readonly client: Abilities;
  readonly projects: ProjectFiles;
  readonly openDrafts: OpenDrafts;
  readonly filesBeside: Completing["filesBeside"];
  readonly closedBatches: Pick<ClosedBatches, "people">;
  readonly pageOf: (id: string) => string;
  /** Reads a file around a batch once more. */
  readonly readAgain: (uri: string) => Promise<void>;
  readonly today: () => string;
  /** Whether a setting switches off what is shown beside a document. */
  readonly isHidden: (uri: string, kind: Shown) => Promise<boolean>;
}

/** A request about a document. */
interface Asked {
  readonly textDocument: TextDocumentIdentifier;
}

/** Answers whatever a client asks: a line a request. */
export function answer(host: Answering): void {
  const {
    connection,
    client,
    projects,
    openDrafts,
    filesBeside,
    closedBatches,
    pageOf,
    readAgain,
    today,
    isHidden,
  } = host;
  const linkTo = client.commands ? explaining : pageOf;

  /** Answers a request about a document from what is known of it, and with null where nothing is. */
  const about =
    <P extends Asked, A>(answer: (draft: Checked, params: P) => A | Promise<A>) =>
    async (params: P): Promise<A | null> => {
      const draft = await openDrafts.of(params.textDocument.uri);
      return draft ? await answer(draft, params) : null;
    };

  /** The same for what settings can switch off. */
  const shown =
    <P extends Asked, A>(kind: Shown, answer: (draft: Checked, params: P) => A) =>
    async (params: P): Promise<A | null> => {
      const hides = await isHidden(params.textDocument.uri, kind);
      return hides ? null : about(answer)(params);
    };

  connection.onHover(
    about(({ document, verdict }, { position }) => {
      const hover = hoverAt(verdict, toOffset(document, position), linkTo);
      return hover ? toHover(document, hover, client) : null;
    }),
  );
  connection.onCodeAction(about((draft, params) => actionsFor(draft, params, client)));
  connection.onCodeActionResolve(async (action) => {
    const uri = documentOf(action);
    return uri === undefined ? action : completed(action, await openDrafts.of(uri), client);
  });
  connection.onExecuteCommand(async (params) => {
    const edit = await changeOf(params, { client, checked: openDrafts.of, readAgain, today });
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
    completionsFor(draft, params, { client, today: today(), filesBeside }),
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
    symbolsOf([...(await openDrafts.all()).map(peopleOfDraft), ...(await closedBatches.people())], query),
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
    newInvitation(params, params.textDocument && (await openDrafts.of(params.textDocument.uri))),
  );
  connection.onRequest(PREVIEW, about(previewed));
  connection.onRequest(ROW_AT, about(rowAt));
  connection.onRequest(
    PAGE,
    about(({ verdict }, { title }: PageParams) => pageOfLetters([{ title, pile: pileOf(verdict) }])),
  );
}

/** The address of a client's command that shows the page of a rule. */
const explaining = (id: string): string =>
  `command:${COMMANDS.explainRule}?${encodeURIComponent(JSON.stringify([id]))}`;
