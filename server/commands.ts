/** The server's own commands and what it makes anew, from arguments that may be anything. */
import {
  ErrorCodes,
  type ExecuteCommandParams,
  Position,
  ResponseError,
  TextDocumentIdentifier,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { sectionsFor, templateFor } from "../shared/features/import.ts";
import { markRowSent, rowListedAt, rowReading } from "../shared/features/mark-row.ts";
import { markSent } from "../shared/features/mark-sent.ts";
import { inviteAt } from "../shared/features/places.ts";
import type { MarkSentParams } from "../shared/protocol/letters.ts";
import type { NewBatchAnswer, NewBatchParams } from "../shared/protocol/writing.ts";
import { COMMANDS } from "../shared/protocol.ts";
import { said, say, toSay } from "../shared/text/say.ts";
import type { Abilities } from "./abilities.ts";
import { editOf, takenFix } from "./actions.ts";
import { listOf } from "./beside.ts";
import { toChange } from "./changes.ts";
import type { Checked } from "./drafts.ts";
import { toOffset } from "./positions.ts";
import { whyUnread } from "./readable.ts";
import { toWorkspaceEdit } from "./translate.ts";

export interface CommandHost {
  readonly client: Abilities;
  readonly checked: (uri: string) => Promise<Checked | undefined>;
  /** Looks whether a file around a batch is still what it was when it was read. */
  readonly readAgain: (uri: string) => Promise<void>;
  /** The day where the person sits, as `2026-05-15`. */
  readonly today: () => string;
}

/** The change that a command makes, or why it makes none. */
export async function changeOf(
  { command, arguments: args = [] }: ExecuteCommandParams,
  host: CommandHost,
): Promise<WorkspaceEdit | ResponseError> {
  const { client, checked, today } = host;
  if (command === COMMANDS.applyFix) {
    const fix = takenFix(args);
    return fix ? editOf(fix, await checked(fix.uri), client) : refused(said("This command lacks its fix."));
  }
  if (command !== COMMANDS.markSent) return refused(said("This command is not known."));
  const [place] = args;
  if (!isPlace(place)) return refused(said("This command lacks the place of an invitation."));
  const draft = await checked(place.textDocument.uri);
  if (draft === undefined) return refused(said("No invitation is open there."));
  const { document, verdict } = draft;
  const offset = toOffset(document, place.position);
  const row = place.row === undefined ? rowListedAt(verdict, offset) : rowMeant(draft, place);
  if (place.row !== undefined && row === undefined) return refused(said("The text has changed since then."));
  if (row !== undefined) return rowMarked(draft, row, host);
  if (inviteAt(verdict, offset)?.invite.template !== undefined) return refused(said(TO_MANY));
  const edits = markSent(verdict, offset, today());
  return edits.length > 0
    ? toWorkspaceEdit(document, edits, client)
    : refused(said("No invitation stands there."));
}

const TO_MANY = toSay(
  "A template goes to many people: mark each of them in the preview, or after copying their note with “Copy Next”.",
);

/** A row of the same version; of another, whoever gets the same text and nobody else. */
function rowMeant({ verdict, id }: Checked, { row, version, text }: MarkSentParams): number | undefined {
  if (version === id) return row;
  return text === undefined ? undefined : rowReading(verdict, text);
}

/** Where the list is to be written to, it is read once more before: an edit of something else would mark somebody else. */
async function rowMarked(
  draft: Checked,
  row: number,
  { client, checked, readAgain, today }: CommandHost,
): Promise<WorkspaceEdit | ResponseError> {
  const { document, verdict, id } = draft;
  const edits = markRowSent(verdict, row, today());
  if (typeof edits === "string") return refused(edits);
  const list = listOf(document.uri, verdict);
  if (list && edits.some(({ source }) => source !== undefined)) {
    await readAgain(list.uri);
    if ((await checked(document.uri))?.id !== id) return refused(said("The text has changed since then."));
  }
  return toChange([[{ draft, list }, edits]], client);
}

/** A batch made of a list of people. */
export function newBatch(params: unknown): NewBatchAnswer | ResponseError {
  if (!isNewBatch(params)) return refused(said("A new batch needs the text of a list and its path."));
  const { csv, path } = params;
  const why = whyUnread(csv);
  if (why !== undefined) return refused(say`${path} ${why}.`);
  return params.as === "template" ? templateFor(csv, path) : sectionsFor(csv, path);
}

const refused = (why: string) => new ResponseError(ErrorCodes.InvalidParams, why);

const isPlace = (place: unknown): place is MarkSentParams =>
  typeof place === "object" &&
  place !== null &&
  "textDocument" in place &&
  TextDocumentIdentifier.is(place.textDocument) &&
  "position" in place &&
  Position.is(place.position) &&
  (!("row" in place) || typeof place.row === "number") &&
  (!("text" in place) || typeof place.text === "string");

const isNewBatch = (params: unknown): params is NewBatchParams =>
  typeof params === "object" &&
  params !== null &&
  "csv" in params &&
  typeof params.csv === "string" &&
  "path" in params &&
  typeof params.path === "string" &&
  "as" in params &&
  (params.as === "sections" || params.as === "template");
