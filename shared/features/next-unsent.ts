/** Which letter is to be sent next: the first that is ready and not sent. */
import type { Invite, Note, Person } from "../batch/batch.ts";
import { isDone, statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Verdict } from "./check.ts";
import { type Counts, countBySeverity } from "./judge.ts";
import { inviteAt } from "./places.ts";

/** What one person would get, and has not got yet. */
export interface Unsent {
  /** Its section as an index into the batch; of a merged row, its template's. */
  readonly invite: number;
  readonly note: Note;
  readonly person?: Person;
  /** Of one made of a template: its place among the merged rows. */
  readonly row?: number;
  readonly ready: boolean;
}

export interface NextUnsent {
  /** Absent when none is ready. */
  readonly next?: Unsent;
  /** Its place among all that are not sent. */
  readonly letter: number;
  /** How many are not sent and not ready. */
  readonly held: number;
}

/**
 * From the section at the offset on, and once around the file.
 * @param after the place of the letter behind which to go on instead.
 */
export function nextUnsent(verdict: Verdict, offset: number, after?: number): NextUnsent {
  const letters = unsentIn(verdict);
  const section = inviteAt(verdict, offset)?.index ?? 0;
  const here = letters.findIndex(({ invite }) => invite >= section);
  const from = after === undefined ? Math.max(here, 0) : after + 1;
  const held = letters.filter(({ ready }) => !ready).length;
  for (let step = 0; step < letters.length; step += 1) {
    const letter = (from + step) % letters.length;
    const next = letters[letter];
    if (next?.ready) return { next, letter, held };
  }
  return { letter: -1, held };
}

/** In the order of the file; people for whom a template is filled stand at their section, or else at the template. */
function unsentIn({ batch, merged, found }: Verdict): Unsent[] {
  const rows = merged.map(({ template, recipient, invite, findings }, row) => {
    const { from, record, person } = recipient;
    const at = from === "section" ? record : template;
    return { at, person, invite, counts: countBySeverity(findings), row };
  });
  const own = batch.invites.flatMap(({ value: invite }, at) =>
    invite.template === undefined
      ? [{ at, person: invite.recipient, invite, counts: found.countsOf(at), row: undefined }]
      : [],
  );
  return [...own, ...rows]
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ at, person, invite, counts, row }) => {
      const [note] = invite.notes;
      if (note === undefined || isDone(statusOf(invite))) return [];
      const ready = isReady(invite, counts);
      return [{ invite: at, note, ...(person && { person }), ...(row !== undefined && { row }), ready }];
    });
}

const statusOf = (invite: Invite) => statusIn(valueOf(invite, "status"));

/** Who states that a note is ready has seen the warnings; errors hold it back all the same. */
function isReady(invite: Invite, { error, warning }: Counts): boolean {
  const { word } = statusOf(invite);
  return error === 0 && (word === "ready" || (word !== "draft" && warning === 0));
}
