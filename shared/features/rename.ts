/** Renaming a person: the name they are called by, in heading or `to:`, in `first-name` and in every greeting. */
import { readingsOf } from "../anatomy/read.ts";
import { elementsOf } from "../anatomy/reading.ts";
import type { Person } from "../batch/batch.ts";
import { answersTo, personOf } from "../batch/person.ts";
import type { Edit } from "../text/edit.ts";
import { type Span, shift, textOf, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { type InvitePlace, inFile, inviteAt } from "./places.ts";

/** The name at the offset that can be renamed, in the file; undefined where none stands. */
export const nameAt = (verdict: Verdict, offset: number): Span | undefined => callsAt(verdict, offset)?.here;

/** The places that hold the very same name as the one at the offset, so that they can be typed over together. */
export function sameNamesAt(verdict: Verdict, offset: number): Span[] {
  const calls = callsAt(verdict, offset);
  if (calls === undefined) return [];
  const { text } = verdict.batch;
  return calls.all.filter((span) => textOf(text, span) === textOf(text, calls.here));
}

/** The edits that call the person at the offset by another name; undefined where nobody is named, or the name could not be one. */
export function renamed(verdict: Verdict, offset: number, name: string): Edit[] | undefined {
  const calls = callsAt(verdict, offset);
  const put = name.trim();
  if (calls === undefined || !NAME.test(put)) return undefined;
  return calls.all.map((span) => ({ span, text: put }));
}

/** What would not make a heading, a link or a field something else. */
const NAME = /^\p{L}[\p{L}\p{M} .'’-]{0,59}$/u;

function callsAt(verdict: Verdict, offset: number): { here: Span; all: readonly Span[] } | undefined {
  const place = inviteAt(verdict, offset);
  const all = place ? callsIn(place, verdict.batch.text) : [];
  const here = all.find((span) => touches(span, { start: offset, end: offset }));
  return here && { here, all };
}

/** Where a person is called by the first name, or by a form of it. */
function callsIn({ invite, offset }: InvitePlace, text: string): Span[] {
  const { recipient, anchor, fields, head } = invite;
  if (recipient === undefined) return [];
  const called = personOf(recipient.first);
  const own = fields.find(({ key }) => key === "first-name");
  const stated = invite.heading
    ? own && shift(own.valueSpan, offset)
    : head.entries.get("first-name")?.valueSpan;
  const inNotes = readingsOf(invite).flatMap((reading) =>
    elementsOf(reading, "name").map(({ span }) => inFile(reading.note, span, offset)),
  );
  return [
    ...firstNameIn(text, shift(anchor, offset), recipient),
    ...(stated ? [stated] : []),
    ...inNotes.filter((span) => answersTo(called, textOf(text, span))),
  ];
}

/** Where the name itself holds the first name, as a word. */
function firstNameIn(text: string, whole: Span, { first }: Person): Span[] {
  const name = textOf(text, whole);
  const at = name.indexOf(first);
  const before = name.charAt(at - 1);
  const after = name.charAt(at + first.length);
  if (at < 0 || LETTER.test(before) || LETTER.test(after)) return [];
  return [{ start: whole.start + at, end: whole.start + at + first.length }];
}

const LETTER = /\p{L}/u;
