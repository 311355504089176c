/** Finding one's way in a verdict: which invitation and which note stand at an offset of the file. */
import type { Reading } from "../anatomy/reading.ts";
import type { Batch, Invite } from "../batch/batch.ts";
import { toSource } from "../batch/sent.ts";
import { type Span, shift, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";

export interface InvitePlace {
  readonly index: number;
  readonly invite: Invite;
  /** Where the section starts in the file. */
  readonly offset: number;
  readonly readings: readonly Reading[];
}

export interface NotePlace extends InvitePlace {
  readonly reading: Reading;
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

export function inviteAt({ batch, readings }: Verdict, offset: number): InvitePlace | undefined {
  const index = sectionAt(batch, offset);
  const place = index === undefined ? undefined : batch.invites[index];
  if (index === undefined || place === undefined) return undefined;
  return { index, invite: place.value, offset: place.offset, readings: readings[index] ?? [] };
}

/** The invitations that share text with a stretch of the file, in order; all of them without one. */
export function* invitesIn({ batch, readings }: Verdict, within?: Span): Generator<InvitePlace> {
  for (const [index, { offset, value: invite }] of batch.invites.entries()) {
    const section = { start: offset, end: offset + invite.text.length };
    if (within === undefined || touches(section, within))
      yield { index, invite, offset, readings: readings[index] ?? [] };
  }
}

/** Where a stretch of a note's sent text stands in the file. */
export const inFile = ({ note }: Reading, span: Span, offset: number): Span =>
  shift(toSource(note.sent, span), offset);

/** Where a note stands in the file, from its first sent character to its last. */
export const noteSpan = (reading: Reading, offset: number): Span =>
  inFile(reading, { start: 0, end: reading.text.length }, offset);

export function* notesAt(verdict: Verdict, offset: number): Generator<NotePlace> {
  const place = inviteAt(verdict, offset);
  if (place === undefined) return;
  for (const reading of place.readings) {
    const span = noteSpan(reading, place.offset);
    if (touches(span, { start: offset, end: offset })) yield { ...place, reading, span };
  }
}

/** The note to copy from a place: the one there, else the first of the section. */
export function noteToCopy(verdict: Verdict, offset: number): NotePlace | undefined {
  const [here] = notesAt(verdict, offset);
  if (here) return here;
  const place = inviteAt(verdict, offset);
  const reading = place?.readings[0];
  return place && reading && { ...place, reading, span: noteSpan(reading, place.offset) };
}

/** Whether an error concerns a note: of the note itself, or of its whole invitation. */
export function isFit({ found }: Verdict, index: number, reading: Reading): boolean {
  return !found
    .of(index)
    .some(({ severity, note }) => severity === "error" && (note === undefined || note === reading.note));
}
