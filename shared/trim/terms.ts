/** On which terms a note may be trimmed: what it must keep, and what it may give up, dearest last, when nothing else fits. */
import type { Reading } from "../anatomy/reading.ts";
import { relationshipOf } from "../batch/values.ts";
import { KEPT } from "./sound.ts";

/** Relationships of people who have not met: the note has to say who writes. */
export const UNMET: ReadonlySet<string> = new Set(["stranger", "follower", "group", "referral"]);
/** Relationships that call for a warm word. */
const KNOWN: ReadonlySet<string> = new Set(["met", "colleague", "classmate", "business", "friend"]);

/**
 * The kinds of element that must stay, strictest terms first. The closing may always go. Then goes what this recipient
 * would miss least: thanks, where none are due; who writes, between people who have met; last, what is in it for them.
 * Greeting, name, signature, the only context and the only reason never go.
 */
export function termsOf({ invite, note }: Reading): readonly (readonly string[])[] {
  const relationship = relationshipOf(invite) ?? "";
  const isReply = note.kind === "reply";
  const yielding = [
    ["closing"],
    isReply || KNOWN.has(relationship) ? [] : ["warmth"],
    UNMET.has(relationship) ? [] : ["introduction"],
    isReply ? [] : ["offer"],
    ["warmth", "offer"],
  ];
  const gone = new Set<string>();
  return yielding.flatMap((kinds, i) => {
    const isNew = i === 0 || kinds.some((kind) => !gone.has(kind));
    for (const kind of kinds) gone.add(kind);
    return isNew ? [KEPT.filter((kind) => !gone.has(kind))] : [];
  });
}
