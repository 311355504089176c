/** Which sentences lean on others: what must go along when one goes. */
import type { Token } from "../text/words.ts";
import { joinerLength } from "./mending.ts";
import { COMMON, LEANERS, NOW } from "./openers.ts";
import { DEMONSTRATIVES, pointerIn } from "./pointing.ts";
import { isWord, startsWith, wordsOf } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";

/** What a unit takes from before it: at least one of `units` must stay. */
export interface Need {
  readonly units: readonly number[];
  /** The noun it takes as known; absent for a pronoun, which may mean anything said there. */
  readonly noun?: string;
}

/** What each unit needs of the ones before it. */
export function needsOf({ text, units, isEnglish }: Layout): (readonly Need[])[] {
  const stems = units.map((unit) => new Set(unit.tokens.filter(isWord).map(({ word }) => stem(word))));
  return units.map((unit, i) => {
    if (unit.fixed) return [];
    const before = units[i - 1];
    if (!isEnglish) {
      // Who cannot read the words takes every sentence to lean on the one before it in its paragraph.
      const isLeaning = before?.fixed === false && !text.slice(before.end, unit.start).includes("\n\n");
      return isLeaning ? [{ units: [i - 1] }] : [];
    }
    const nouns = taken(unit).map((noun): Need => {
      const sources = units.filter((other) => other.index < i && stems[other.index]?.has(noun));
      return { units: sources.map(({ index }) => index), noun };
    });
    const last = [i - 1].filter((at) => units[at]?.fixed === false);
    const lastTwo = [i - 1, i - 2].filter((at) => units[at]?.fixed === false);
    return [...leanings(unit, last, lastTwo), ...nouns].filter((need) => need.units.length > 0);
  });
}

/** What the words of the unit need besides known nouns. */
function leanings({ tokens }: Unit, last: number[], lastTwo: number[]): Need[] {
  const rest = tokens.slice(joinerLength(tokens));
  if (LEANERS_READ.some((opener) => startsWith(rest, opener)) && !standsAlone(rest)) return [{ units: last }];
  const pointer = pointerIn(rest);
  if (pointer === undefined) return [];
  // "Whether this could help" speaks of what the note is about, be it one sentence or two back.
  if (pointer.word === "this") return [{ units: lastTwo }];
  // "Want it?" may look further back than a whole sentence does.
  if (rest.filter(isWord).length < 4) return lastTwo.map((unit) => ({ units: [unit] }));
  return [{ units: last }];
}

/** `out` and all that cannot stand without it. */
export function withLeaners(needs: readonly (readonly Need[])[], out: ReadonlySet<number>): Set<number> {
  const gone = new Set(out);
  needs.forEach((groups, index) => {
    if (groups.some(({ units }) => units.every((unit) => gone.has(unit)))) gone.add(index);
  });
  return gone;
}

/** "This week", "this is Ana", "those of us": openings with "this" or "that" that lean on nothing. */
function standsAlone(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !DEMONSTRATIVES.has(first.word)) return false;
  if (second.word === "is") return words[2]?.capital === true && words[2].word !== "i";
  return NOW.has(second.word) || (first.word === "those" && second.word === "of");
}

/** The nouns that the unit takes as known: "the role", "that project". */
function taken({ tokens }: Unit): string[] {
  const words: string[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || !KNOWN.has(token.word)) return;
    for (const next of tokens.slice(at + 1, at + 4)) {
      if (next.kind !== "word" || LINKS.has(next.word)) break;
      const word = stem(next.word);
      const isOwn = tokens.slice(0, at).some((earlier) => stem(earlier.word) === word);
      if (word.length > 3 && !COMMON.has(next.word) && !next.capital && !isOwn) words.push(word);
    }
  });
  return words;
}

const KNOWN: ReadonlySet<string> = new Set("the that this these those such".split(" "));
const LINKS: ReadonlySet<string> = new Set(
  `of in on at to for with from by and or that which who is are was were has have had will would can could i we you
  they`.split(/\s+/),
);
const stem = (word: string): string => (word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word);

const LEANERS_READ = LEANERS.map(wordsOf);
