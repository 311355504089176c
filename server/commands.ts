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
import { markRowSent, markSent } from "../shared/features/mark-sent.ts";
import {
  COMMANDS,
  type MarkSentParams,
  type NewBatchAnswer,
  type NewBatchParams,
} from "../shared/protocol.ts";
import { said, say } from "../shared/text/say.ts";
import type { Abilities } from "./abilities.ts";
import { editOf, takenFix } from "./actions.ts";
import type { Checked } from "./drafts.ts";
import { toOffset } from "./positions.ts";
import { whyUnread } from "./readable.ts";
import { toWorkspaceEdit } from "./translate.ts";

export interface CommandHost {
  readonly client: Abilities;
  readonly checked: (uri: string) => Promise<Checked | undefined>;
  /** The day where the person sits, as `2026-05-15`. */
  readonly today: () => string;
}

/** The change that a command makes, or why it makes none. */
export async function changeOf(
  { command, arguments: args = [] }: ExecuteCommandParams,
  { client, checked, today }: CommandHost,
): Promise<WorkspaceEdit | ResponseError> {
  if (command === COMMANDS.applyFix) {
    const fix = takenFix(args);
    return fix ? editOf(fix, await checked(fix.uri), client) : refused(said("This command lacks its fix."));
  }
  if (command !== COMMANDS.markSent) return refused(said("This command is not known."));
  const [place] = args;
  if (!isPlace(place)) return refused(said("This command lacks the place of an invitation."));
  const draft = await checked(place.textDocument.uri);
  if (draft === undefined) return refused(said("No invitation is open there."));
  const { document, verdict, id } = draft;
  if (place.row !== undefined && place.version !== id)
    return refused(said("The text has changed since then."));
  const edits =
    place.row === undefined
      ? markSent(verdict, toOffset(document, place.position), today())
      : markRowSent(verdict, place.row, today());
  return edits.length > 0
    ? toWorkspaceEdit(document, edits, client)
    : refused(said("No invitation stands there."));
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
  (!("row" in place) || typeof place.row === "number");

const isNewBatch = (params: unknown): params is NewBatchParams =>
  typeof params === "object" &&
  params !== null &&
  "csv" in params &&
  typeof params.csv === "string" &&
  "path" in params &&
  typeof params.path === "string" &&
  "as" in params &&
  (params.as === "sections" || params.as === "template");
