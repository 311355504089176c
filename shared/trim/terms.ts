/** On which terms a note may be trimmed: what it must keep, and what it may give up when nothing else fits. */
import { LOOKED_FOR } from "../anatomy/element.ts";
import { elementsOf, type Reading } from "../anatomy/reading.ts";
import { relationshipOf } from "../batch/values.ts";
import { overlaps } from "../text/span.ts";

/** Relationships of people who have not met: the note has to say who writes. */
export const UNMET: ReadonlySet<string> = new Set(["stranger", "follower", "group", "referral"]);
/** Relationships that call for a warm word. */
const KNOWN: ReadonlySet<string> = new Set(["met", "colleague", "classmate", "business", "friend"]);

/**
 * The kinds of element that must stay, strictest terms first. The closing may always go. Then goes what this recipient
 * would miss least: thanks, where none are due; who writes, between people who have met; last, what is in it for them.
 * Greeting, name, signature, the only context and the only reason never go.
 */
export function termsOf(reading: Reading): readonly (readonly string[])[] {
  const relationship = relationshipOf(reading.invite) ?? "";
  const isReply = reading.note.kind === "reply";
  const thanks = isReply || KNOWN.has(relationship) ? [] : ["warmth"];
  const yielding = [
    isHeartfelt(reading) ? ["closing"] : ["closing", ...thanks],
    thanks,
    UNMET.has(relationship) ? [] : ["introduction"],
    isReply ? [] : ["offer"],
    ["warmth", "offer"],
  ];
  const gone = new Set<string>();
  return yielding.flatMap((kinds) => {
    if (kinds.every((kind) => gone.has(kind))) return [];
    for (const kind of kinds) gone.add(kind);
    return [LOOKED_FOR.filter((kind) => !gone.has(kind))];
  });
}

/** Whether the note has a warm word that is no stock phrase. */
function isHeartfelt(reading: Reading): boolean {
  const stock = elementsOf(reading, "stock-phrase");
  return elementsOf(reading, "warmth").some(
    ({ span }) => !stock.some((phrase) => overlaps(phrase.span, span)),
  );
}
