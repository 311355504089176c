/** Reads who is greeted: a name, several, or nobody in particular. */
import type { Span } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { NO_NAMES, NOBODY, TITLES } from "./lexicon/courtesy.ts";
import type { About } from "./reader.ts";

/** What a greeting may need to know: which words are ordinary ones, and what the slots are called. */
export interface OpeningContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly about: About;
  readonly isOrdinary: (word: string) => boolean;
  readonly standsFor: (token: Token) => string | undefined;
}

/** Who is greeted. */
export interface Addressee {
  readonly names: readonly Span[];
  /** Whether the greeting is for whoever reads it: "there", "team". */
  readonly nobody: boolean;
  /** The first token behind the names. */
  readonly next: number;
}

/** Who is greeted, from the token after the greeting. */
export function readAddressee(context: OpeningContext, start: number): Addressee {
  const { tokens, about, isOrdinary, standsFor } = context;
  let at = start;
  if (isSign(tokens[at], [","]) && isNameLike(tokens[at + 1])) at += 1;
  at = afterTitles(tokens, at);
  const from = at;
  while (at < from + MOST_WORDS && (isNameLike(tokens[at]) || isSlash(tokens, from, at))) at += 1;
  const stop = tokens[at];
  const closed =
    stop === undefined || stop.kind === "break" || stop.kind === "emoji" || isSign(stop, AFTER_NAME);
  const words = tokens.slice(from, at).filter(({ kind }) => kind !== "quiet");
  const nobody =
    words.some(({ word, kind }) => kind === "word" && NOBODY.has(word)) || lowerNobody(tokens, from) > from;
  const firstSlot = words[0]?.kind === "slot" ? words[0] : undefined;
  if (firstSlot !== undefined && !NO_NAME_SLOT.has(standsFor(firstSlot) ?? "")) {
    const last = words[1]?.kind === "slot" && tokens[from + 1] === words[1] ? words[1] : firstSlot;
    return {
      names: [spanOf([firstSlot, last])],
      nobody: false,
      next: last === firstSlot ? from + 1 : from + 2,
    };
  }
  if (nobody)
    return { names: [], nobody: true, next: Math.max(closed ? at : from, lowerNobody(tokens, from)) };
  const known = words.filter(({ word }) => about.answersTo?.(word) ?? false);
  if (words.length > 0 && closed) return { names: splitNames(words), nobody: false, next: at };
  if (known.length > 0) return { names: [spanOf(known)], nobody: false, next: from + known.length };
  const leading = words.findIndex(({ word }) => isOrdinary(word));
  const own = leading < 0 ? words : words.slice(0, leading);
  if (own.length > 0)
    return { names: [spanOf(own.slice(0, 2))], nobody: false, next: from + Math.min(own.length, 2) };
  // "hi rob," in lower case: an unknown word that a comma closes, or that follows a greeting in lower case.
  const low = tokens[from];
  const mark = tokens[from + 1];
  const isLow = tokens[start - 1]?.capital === false && mark?.kind === "word";
  if (
    low?.kind === "word" &&
    (isLow || isSign(mark, [",", "!"])) &&
    low.word.length > 1 &&
    !isOrdinary(low.word)
  )
    return { names: [spanOf([low])], nobody: false, next: from + 1 };
  // "hey man," calls them something, though no name.
  const isCalled = low?.kind === "word" && isSign(mark, [",", "!"]) && !saysNothing(low.word);
  return { names: [], nobody: true, next: isCalled ? from + 1 : start };
}

const saysNothing = (word: string): boolean => NO_NAMES.has(word) || word.endsWith("ly");

/** The sign in "Ana/Tom" and "Sir / Madam". */
const isSlash = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from && isSign(tokens[at], ["/"]) && isNameLike(tokens[at + 1]);

/** The token behind "Dr.", "Ms", "Frau" and the like. */
export function afterTitles(tokens: readonly Token[], start: number): number {
  let at = start;
  while (
    tokens[at]?.kind === "word" &&
    TITLES.has(tokens[at]?.word ?? "") &&
    !isSign(tokens[at + 1], [",", "!"]) &&
    !(NOBODY.has(tokens[at]?.word ?? "") && isSign(tokens[at + 1], ["/"]))
  ) {
    at += 1;
    if (isSign(tokens[at], ["."])) at += 1;
  }
  return at;
}

/** "Ana and Tom": each is a name; "Ana Berg" is one. */
function splitNames(words: readonly Token[]): Span[] {
  const groups: Token[][] = [[]];
  for (const word of words) {
    if (ANDS.has(word.word)) groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.filter(({ length }) => length > 0).map(spanOf);
}

const spanOf = (words: readonly Token[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** The token after "there", "fellow gardeners", "hiring manager": the words of a greeting to nobody in lower case. */
function lowerNobody(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    tokens[at]?.kind === "word" &&
    (NOBODY.has(tokens[at]?.word ?? "") || at > from) &&
    !isStop(tokens[at])
  )
    at += 1;
  const stop = tokens[at];
  return at > from && (stop === undefined || isSign(stop, AFTER_NAME) || stop.kind === "break")
    ? at
    : NOBODY.has(tokens[from]?.word ?? "")
      ? from + 1
      : from;
}

const isStop = (token: Token | undefined): boolean => token === undefined || token.kind !== "word";

export const isSign = (token: Token | undefined, signs: readonly string[]): boolean =>
  token !== undefined && token.kind === "mark" && signs.includes(token.word);

export const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "slot" ||
    (token.kind === "word" && token.capital && token.word !== "i") ||
    (token.kind === "word" && (ANDS.has(token.word) || PARTICLES.has(token.word))));

const MOST_WORDS = 6;
const AFTER_NAME: readonly string[] = [",", "!", ":", ";", ".", "-", "?"];
const ANDS: ReadonlySet<string> = new Set("and & / y und et e or oder ou o".split(" "));
const PARTICLES: ReadonlySet<string> = new Set("van de der von la al bin ten da di du del dos".split(" "));
const NO_NAME_SLOT: ReadonlySet<string> = new Set("company event date url place work sender-name".split(" "));
