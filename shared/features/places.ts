/** Finding one's way in a verdict: which invitation and which note stand at an offset of the file. */
import type { Batch, Invite, Note } from "../batch/batch.ts";
import { toSource } from "../batch/sent.ts";
import { type Span, shift, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";

export interface InvitePlace {
  readonly index: number;
  readonly invite: Invite;
  /** Where the section starts in the file. */
  readonly offset: number;
}

export interface NotePlace extends InvitePlace {
  readonly note: Note;
  /** Where the note stands in the file. */
  readonly span: Span;
}

/** The invitation whose section holds the offset, as an index into the batch; sections follow each other, so it is looked up by halving. */
export function sectionAt({ invites }: Batch, offset: number): number | undefined {
  let low = 0;
  let high = invites.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((invites[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const place = invites[low];
  const isInside =
    place !== undefined && offset >= place.offset && offset <= place.offset + place.value.text.length;
  return isInside ? low : undefined;
}

export function inviteAt({ batch }: Verdict, offset: number): InvitePlace | undefined {
  const index = sectionAt(batch, offset);
  const place = index === undefined ? undefined : batch.invites[index];
  if (index === undefined || place === undefined) return undefined;
  return { index, invite: place.value, offset: place.offset };
}

/** The invitations that share text with a stretch of the file, in order; all of them without one. */
export function* invitesIn({ batch }: Verdict, within?: Span): Generator<InvitePlace> {
  for (const [index, { offset, value: invite }] of batch.invites.entries()) {
    const section = { start: offset, end: offset + invite.text.length };
    if (within === undefined || touches(section, within)) yield { index, invite, offset };
  }
}

/** Where a stretch of a note's sent text stands in the file. */
export const inFile = (note: Note, span: Span, offset: number): Span =>
  shift(toSource(note.sent, span), offset);

/** Where a note stands in the file, from its first sent character to its last. */
export const noteSpan = (note: Note, offset: number): Span =>
  inFile(note, { start: 0, end: note.sent.text.length }, offset);

export function* notesAt(verdict: Verdict, offset: number): Generator<NotePlace> {
  const place = inviteAt(verdict, offset);
  if (place === undefined) return;
  for (const note of place.invite.notes) {
    const span = noteSpan(note, place.offset);
    if (touches(span, { start: offset, end: offset })) yield { ...place, note, span };
  }
}

/** The note to copy from a place: the one there, else the first of the section. */
export function noteToCopy(verdict: Verdict, offset: number): NotePlace | undefined {
  const [here] = notesAt(verdict, offset);
  if (here) return here;
  const place = inviteAt(verdict, offset);
  const note = place?.invite.notes[0];
  return place && note && { ...place, note, span: noteSpan(note, place.offset) };
}

/** Whether no error concerns a note, neither of the note itself nor of its whole invitation. @param findings of the invitation. */
export const isFit = (findings: readonly Finding[], own: Note | undefined): boolean =>
  !findings.some(({ severity, note }) => severity === "error" && (note === undefined || note === own));
