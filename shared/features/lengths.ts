/** How long each note is, said at its end. */
import type { Note } from "../batch/batch.ts";
import { said, say } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { invitesIn, noteSpan } from "./places.ts";
import { lengthOf } from "./standing.ts";

export interface Length {
  /** Where it is shown, in the file. */
  readonly at: number;
  /** "212/300", "27 over"; of a note without a limit "212". */
  readonly label: string;
  /** The same in a sentence. */
  readonly words: string;
}

/** @param within the stretch of the file that is shown; all of it without. */
export function lengthsIn(verdict: Verdict, within?: Span): Length[] {
  const lengths = [...invitesIn(verdict, within)].flatMap(({ invite, offset }) =>
    invite.notes.map((note) => ({ at: noteSpan(note, offset).end, ...lengthIn(note) })),
  );
  return lengths.filter(({ at }) => within === undefined || (within.start <= at && at <= within.end));
}

function lengthIn(note: Note): Omit<Length, "at"> {
  const { text } = note.sent;
  const count = text.length === 1 ? said("1 character") : say`${text.length} characters`;
  if (note.limit === undefined) return { label: lengthOf(note), words: say`${count}; no limit applies.` };
  const over = text.length - note.limit;
  const words = say`${count}; the limit is ${note.limit}.`;
  return { label: over > 0 ? say`${over} over` : lengthOf(note), words };
}
