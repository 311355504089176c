/** Where the recipient is named: in the heading or at `to:`, and in each of their notes; and where a value is used. */
import { readingsOf } from "../anatomy/read.ts";
import { elementsOf } from "../anatomy/reading.ts";
import { type Span, shift, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { referencesAt } from "./definition.ts";
import { type InvitePlace, inFile, inviteAt } from "./places.ts";

/** All places where the person is named who is named at the offset, or the names of the value; empty where neither is. */
export function highlightsAt(verdict: Verdict, offset: number): Span[] {
  const place = inviteAt(verdict, offset);
  const spans = place ? namesIn(place) : [];
  if (spans.some((span) => touches(span, { start: offset, end: offset }))) return spans;
  return referencesAt({ verdict, offset }, true).flatMap(({ name, source }) =>
    source === undefined ? [name] : [],
  );
}

/** The whole name first, then what the notes call them. */
function namesIn({ invite, offset }: InvitePlace): Span[] {
  if (invite.recipient === undefined) return [];
  const inNotes = readingsOf(invite).flatMap((reading) =>
    elementsOf(reading, "name").map(({ span }) => inFile(reading.note, span, offset)),
  );
  return [shift(invite.anchor, offset), ...inNotes];
}
