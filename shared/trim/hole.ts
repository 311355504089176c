/** The last resort: when no sentence can go, the longest are cut at a word, and a hole shows the writer where. */
import { textOf } from "../text/span.ts";
import { type Cut, cutOf } from "./cut.ts";
import { composeAll, type Plan } from "./search.ts";
import { isEnded, isWord } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";

/** Reads as a hole, so that nobody sends it, and becomes a tab stop where the editor has them. */
const HOLE = "[…]";

/** Dearer than anything else, so that as few as can be break off; of those the longest. */
const LAST = 40;

export const isStub = ({ step }: Cut): boolean => step === "hole";

/** A sentence keeps at least this many words, so that one can tell what it was about. */
const LEAST_WORDS = 4;

/**
 * The ways to end `unit` early, the longest that is left first: the words up to some point, and a hole for the rest.
 * Phrases stay whole where the sentence has any; marks and emoji at its end stay.
 */
export function shortenedEnds(layout: Layout, unit: Unit): Cut[] {
  const { text, solid } = layout;
  const last = unit.tokens.findLastIndex(isWord);
  const final = unit.tokens[last];
  if (final === undefined || unit.fixed) return [];
  const ends: { readonly cut: Cut; readonly isPhrase: boolean }[] = [];
  for (let at = last; at >= LEAST_WORDS; at -= 1) {
    const head = unit.tokens.slice(0, at);
    const before = head.at(-1);
    if (before === undefined || head.filter(isWord).length < LEAST_WORDS || !isWord(before) || !isEnded(head))
      continue;
    const span = { start: before.end, end: final.end };
    if (
      !/^\s/.test(text.slice(span.start)) ||
      solid.some(({ start, end }) => start < span.start && span.start < end)
    )
      continue;
    const edits = [{ span, text: ` ${HOLE}` }];
    const loss = LAST - (span.end - span.start) / 100;
    const cut = cutOf("hole", unit.index, edits, { loss, quote: textOf(text, unit) });
    ends.push({ cut, isPhrase: LINKS.has(unit.tokens[at]?.word ?? "") });
  }
  const phrases = ends.filter(({ isPhrase }) => isPhrase);
  return (phrases.length > 0 ? phrases : ends).map(({ cut }) => cut);
}

/** The plan with its broken sentences as long as they fit; `ends` are the ways to end each unit, the longest first. */
export function restored(layout: Layout, plan: Plan, ends: readonly (readonly Cut[])[], limit: number): Plan {
  let best = plan;
  for (const stub of plan.cuts.filter(isStub)) {
    for (const end of ends[stub.unit] ?? []) {
      const cuts = best.cuts.map((cut) => (cut === stub ? end : cut));
      const composed = composeAll(layout, cuts);
      if (composed === undefined || composed.text.length > limit) continue;
      best = { ...composed, cuts, loss: best.loss };
      break;
    }
  }
  return best;
}

/** Words that a phrase begins with. */
const LINKS: ReadonlySet<string> = new Set(
  `of in on at to for with from by out into over about and or that which who where when how because as if but so
  while`.split(/\s+/),
);
