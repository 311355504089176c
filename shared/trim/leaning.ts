/** Which sentences lean on others: what must go along when one goes, and how the next one is mended to stand alone. */
import type { Edit } from "../text/edit.ts";
import type { Token } from "../text/words.ts";
import {
  AFTER_EMPTY_IT,
  AFTER_ONE,
  BEFORE_EMPTY_IT,
  COMMON,
  DETERMINERS,
  EXPLETIVE,
  JOINERS,
  LEANERS,
  NEED_COMMA,
  NOW,
  PARTICLES,
  PEOPLE,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
} from "./openers.ts";
import { capitalised, isWord, startsWith, wordsOf } from "./tokens.ts";
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
  const pointer = rest.find((_, at) => pointsBack(rest, at));
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

/** Whether a stretch speaks of something with a word that only what stands before it can explain. */
export const hasPointer = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => pointsBack(tokens, at));

/** "This week", "this is Ana", "those of us": openings with "this" or "that" that lean on nothing. */
function standsAlone(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !DEMONSTRATIVES.has(first.word)) return false;
  if (second.word === "is") return words[2]?.capital === true && words[2].word !== "i";
  return NOW.has(second.word) || (first.word === "those" && second.word === "of");
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(["this", "that", "these", "those"]);

/** Whether the word at `at` stands for something that its own sentence has not named before it. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  if (token === undefined || token.kind !== "word") return false;
  const before = tokens.slice(0, at);
  if (PRONOUNS.has(token.word)) {
    if (token.word === "it" && isEmptyIt(tokens, at)) return false;
    return !before.some((word, i) => names(before, i, token.word));
  }
  if (token.word === "there")
    return !isEmptyThere(last, next) && !before.some((word, i) => isPlace(before, i));
  if (DEMONSTRATIVES.has(token.word))
    return at > 0 && isDemonstrative(tokens, at) && !before.some((_, i) => names(before, i, token.word));
  if (token.word === "one") {
    const isPart = last !== undefined && (DETERMINERS.has(last.word) || last.word === "no");
    return !isPart && (next === undefined || next.kind === "mark" || AFTER_ONE.has(next.word));
  }
  return token.word === "same" && last?.word === "the" && (next === undefined || next.kind === "mark");
}

/** Whether "this" or "that" points at something said before: "about that.", "in that space", "explore this". */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const [last, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next === undefined || next.kind === "mark" || next.kind === "break" || PARTICLES.has(next.word))
    return true;
  if (token === undefined || NOW.has(next.word) || (next.word === "of" && token.word === "those"))
    return false;
  if (token.word !== "that") return true;
  return (
    last !== undefined &&
    (PREPOSITIONS.has(last.word) || last.word.endsWith("ing")) &&
    next.kind === "word" &&
    !SUBJECTS.has(next.word)
  );
}

/** "It was such a pleasure", "it's been ages", "keep it brief". */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (last !== undefined && BEFORE_EMPTY_IT.has(last.word)) return true;
  if (next !== undefined && AFTER_EMPTY_IT.has(next.word)) return true;
  // "find it hard to", "it was a pleasure": a verb before or behind, and what is so.
  const isSubject = next !== undefined && VERBS_OF_BEING.has(next.word);
  const words = tokens.slice(at + 1, at + (isSubject ? 7 : 2));
  return (
    words.some(({ word }) => EXPLETIVE.has(word)) &&
    (isSubject || tokens.slice(at + 2, at + 4).some(({ word }) => word === "to"))
  );
}

const VERBS_OF_BEING: ReadonlySet<string> = new Set(
  "is was would will has had must might may can could seems looks turns appears feels takes means helps pays".split(
    " ",
  ),
);

const isEmptyThere = (last: Token | undefined, next: Token | undefined): boolean =>
  (last !== undefined && ["out", "over", "up", "down", "hi", "hello", "hey"].includes(last.word)) ||
  (next !== undefined &&
    [
      "is",
      "are",
      "was",
      "were",
      "has",
      "have",
      "had",
      "will",
      "might",
      "may",
      "would",
      "seems",
      "any",
    ].includes(next.word));

/** Whether the token at `i` begins the name of a thing (or of people) that `pronoun` may stand for. */
function names(tokens: readonly Token[], i: number, pronoun: string): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === "slot") return true;
  if (token.kind !== "word") return false;
  if (i > 0 && token.capital && token.word !== "i") return true;
  const isPersonal = PRONOUNS.has(pronoun) && pronoun !== "it" && pronoun !== "its";
  if (isPersonal && (PEOPLE.has(token.word) || token.word === "my")) return true;
  if (!DETERMINERS.has(token.word)) return false;
  // "A view on that": what is new does not yet have a name that "that" could mean.
  if (DEMONSTRATIVES.has(pronoun) && (token.word === "a" || token.word === "an")) return false;
  const next = tokens[i + 1];
  if (next !== undefined && EXPLETIVE.has(next.word)) return false;
  return next !== undefined && (next.kind === "word" || next.kind === "number" || next.kind === "slot");
}

function isPlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (
    token === undefined ||
    next === undefined ||
    !["at", "in", "to", "from", "with", "near", "for"].includes(token.word)
  ) {
    return false;
  }
  return next.capital || next.kind === "slot" || DETERMINERS.has(next.word);
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
  "of in on at to for with from by and or that which who is are was were has have had will would can could i we you they".split(
    " ",
  ),
);
const stem = (word: string): string => (word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word);

/** Edits that let the unit stand once the one before it is gone: "So I'd" becomes "I'd", "I also" becomes "I". */
export function mended({ text, isEnglish }: Layout, { tokens, end }: Unit): Edit[] {
  if (!isEnglish) return [];
  const edits: Edit[] = [];
  const length = joinerLength(tokens);
  const first = tokens[0];
  const next = tokens[length];
  if (length > 0 && first !== undefined && next !== undefined) {
    edits.push({
      span: { start: first.start, end: next.end },
      text: capitalised(text.slice(next.start, next.end)),
    });
  }
  const also = tokens.findIndex(({ word }, at) => word === "also" && at > length && at < length + 6);
  const isBut = tokens.some(({ word }) => word === "only");
  const token = tokens[also];
  if (token !== undefined && !isBut) edits.push({ span: token, text: "" });
  const tail = tailOf(tokens, end);
  if (tail !== undefined) edits.push({ span: tail, text: "" });
  return edits;
}

/** ", too" and "as well" at the end. */
function tailOf(tokens: readonly Token[], end: number): { start: number; end: number } | undefined {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind !== "word") last -= 1;
  const [before, word, comma] = [tokens[last - 1], tokens[last], tokens[last - 2]];
  if (word === undefined || before === undefined || word.end > end) return undefined;
  if (word.word === "too") return { start: before.word === "," ? before.start : word.start, end: word.end };
  if (word.word !== "well" || before.word !== "as") return undefined;
  return { start: comma?.word === "," ? comma.start : before.start, end: word.end };
}

/** How many tokens a joiner at the start takes, its comma included; 0 when there is none. */
function joinerLength(tokens: readonly Token[]): number {
  let longest = 0;
  for (const joiner of JOINERS_READ) {
    if (joiner.length <= longest || !startsWith(tokens, joiner)) continue;
    const next = tokens[joiner.length];
    if (next?.word === ",") longest = joiner.length + 1;
    else if (
      next !== undefined &&
      (!NEED_COMMA.has(joiner.join("-")) || (joiner[0] === "so" && SUBJECTS.has(next.word)))
    ) {
      longest = joiner.length;
    }
  }
  return tokens.slice(longest).filter(isWord).length > 1 ? longest : 0;
}

const JOINERS_READ = JOINERS.map(wordsOf);
const LEANERS_READ = LEANERS.map(wordsOf);
