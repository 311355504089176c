/** Reads the salutation at the start of a note, and the name in it. */
import type { Span } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import type { Element } from "./element.ts";
import { byFirstWord, GREETINGS, NO_NAMES, NOBODY, TITLES } from "./lexicon/courtesy.ts";
import type { About } from "./reader.ts";

/** How a note opens. */
export interface Opening {
  readonly elements: readonly Element[];
  /** The first token that belongs to the note's own words. */
  readonly next: number;
}

/** What a greeting may need to know: which words are ordinary ones, and what the slots are called. */
export interface OpeningContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly about: About;
  readonly isOrdinary: (word: string) => boolean;
  readonly standsFor: (token: Token) => string | undefined;
}

export function readOpening(context: OpeningContext): Opening {
  const { tokens } = context;
  const start = skipQuiet(tokens, subjectEnd(tokens));
  const length = greetingLength(tokens, start);
  return length > 0 ? readGreeting(context, start, start + length) : readBareName(context, start);
}

function readGreeting(context: OpeningContext, start: number, after: number): Opening {
  const { tokens } = context;
  const addressee = readAddressee(context, skipQuiet(tokens, after));
  let next = addressee.next;
  while (isSign(tokens[next], CLOSES_GREETING)) next += 1;
  const first = tokens[start];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined) return { elements: [], next: start };
  const span = { start: first.start, end: last.end };
  const greeting: Element = addressee.nobody
    ? { kind: "greeting", span, because: "opens the note, but greets nobody by name", detail: "impersonal" }
    : { kind: "greeting", span, because: "opens the note" };
  return { elements: [greeting, ...addressee.names.map(nameElement)], next: skipLoose(tokens, next) };
}

/** "Robert," or "[Name], saw that ...": a name, but no greeting. */
function readBareName(context: OpeningContext, start: number): Opening {
  const { tokens, about, isOrdinary, standsFor } = context;
  let end = start;
  while (end < start + 3 && isNameLike(tokens[end])) end += 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  const mark = tokens[end];
  const none = { elements: [], next: start };
  if (first === undefined || last === undefined || end === start) return none;
  if (mark !== undefined && !isSign(mark, ENDS_BARE_NAME) && mark.kind !== "break") return none;
  const words = tokens.slice(start, end);
  const isSlot = first.kind === "slot" && NAMES.has(standsFor(first) ?? "");
  const answers = words.every(({ word }) => about.answersTo?.(word) ?? false);
  const isUnknown =
    first.kind === "word" &&
    words.every(
      ({ word, shouted }) => !isOrdinary(word) && !shouted && !word.endsWith("ly") && !NO_NAMES.has(word),
    );
  const alone = tokens[end + 1]?.kind === "break" || mark?.kind === "break";
  if (
    !isSlot &&
    !answers &&
    !(isUnknown && (alone || mark !== undefined) && end - start <= 2 && tokens.length > end + 1)
  )
    return none;
  const name: Element = {
    kind: "name",
    span: { start: first.start, end: last.end },
    because: "addresses the recipient",
    detail: "curt",
  };
  return {
    elements: [name],
    next: skipLoose(tokens, mark !== undefined && mark.kind === "mark" ? end + 1 : end),
  };
}

interface Addressee {
  readonly names: readonly Span[];
  readonly nobody: boolean;
  readonly next: number;
}

/** Who is greeted, from the token after the greeting. */
function readAddressee(context: OpeningContext, start: number): Addressee {
  const { tokens, about, isOrdinary, standsFor } = context;
  let at = start;
  if (isSign(tokens[at], [","]) && isNameLike(tokens[at + 1])) at += 1;
  while (
    tokens[at]?.kind === "word" &&
    TITLES.has(tokens[at]?.word ?? "") &&
    !isSign(tokens[at + 1], [",", "!"])
  ) {
    at += 1;
    if (isSign(tokens[at], ["."])) at += 1;
  }
  const from = at;
  while (at < from + MOST_WORDS && isNameLike(tokens[at])) at += 1;
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
  // "hi rob," in lower case: an unknown word that a comma closes.
  const low = tokens[from];
  const mark = tokens[from + 1];
  if (low?.kind === "word" && isSign(mark, [",", "!"]) && low.word.length > 1 && !isOrdinary(low.word))
    return { names: [spanOf([low])], nobody: false, next: from + 1 };
  const alone = stop === undefined || stop.kind === "break" || isSign(stop, AFTER_NAME);
  return { names: [], nobody: true, next: alone ? start : start };
}

/** "Ana and Tom": each is a name; "Ana Berg" is one. */
function splitNames(words: readonly Token[]): Span[] {
  const groups: Token[][] = [[]];
  for (const word of words) {
    if (JOINS.has(word.word)) groups.push([]);
    else groups.at(-1)?.push(word);
  }
  return groups.filter(({ length }) => length > 0).map(spanOf);
}

const spanOf = (words: readonly Token[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

const nameElement = (span: Span): Element => ({ kind: "name", span, because: "addresses the recipient" });

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

function greetingLength(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first?.kind !== "word") return 0;
  let best = 0;
  for (const words of BY_FIRST.get(first.word) ?? []) {
    if (words.length > best && words.every((word, at) => tokens[start + at]?.word === word))
      best = words.length;
  }
  // "Dear" is a greeting, "Love your work" and "Morning runs ..." are none.
  if (
    best === 1 &&
    NEEDS_NAME.has(first.word) &&
    !isNameLike(tokens[start + 1]) &&
    !commaWithin(tokens, start + 1)
  )
    return 0;
  return best;
}

const commaWithin = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + 5; at += 1) {
    if (isSign(tokens[at], [",", "!"]) || tokens[at]?.kind === "break") return true;
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
};

const BY_FIRST = byFirstWord(GREETINGS);

/** "Subject: ..." on a line of its own is no part of the note's opening. */
function subjectEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.word !== "subject" || !isSign(tokens[1], [":"])) return 0;
  const end = tokens.findIndex(({ kind }) => kind === "break");
  return end < 0 ? 0 : end + 1;
}

const isSign = (token: Token | undefined, signs: readonly string[]): boolean =>
  token !== undefined && token.kind === "mark" && signs.includes(token.word);

const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "slot" ||
    (token.kind === "word" && token.capital && token.word !== "i") ||
    (token.kind === "word" && JOINS.has(token.word)));

const skipQuiet = (tokens: readonly Token[], at: number): number => {
  while (tokens[at]?.kind === "quiet" || tokens[at]?.kind === "break") at += 1;
  return at;
};
const skipLoose = (tokens: readonly Token[], at: number): number => {
  while (tokens[at]?.kind === "break" || tokens[at]?.kind === "emoji" || isSign(tokens[at], ["-", "–"]))
    at += 1;
  return at;
};

const MOST_WORDS = 6;
const JOINS: ReadonlySet<string> = new Set([
  "and",
  "&",
  "y",
  "und",
  "et",
  "e",
  "van",
  "de",
  "der",
  "von",
  "la",
  "al",
  "bin",
  "ten",
  "da",
  "di",
  "du",
]);
const CLOSES_GREETING: readonly string[] = [",", "!", ":", ";", "."];
const AFTER_NAME: readonly string[] = [",", "!", ":", ";", ".", "-", "?"];
const ENDS_BARE_NAME: readonly string[] = [",", "-", ":", "!"];
const NEEDS_NAME: ReadonlySet<string> = new Set(
  "dear welcome morning afternoon evening yo dag beste caro cara cher chère love liebe lieber salve ola oi greetings salut gentile querido querida ciao lieve kära hei werte werter"
    .split(" ")
    .filter((word) => word !== "greetings"),
);
const NO_NAME_SLOT: ReadonlySet<string> = new Set([
  "company",
  "event",
  "date",
  "url",
  "place",
  "work",
  "sender-name",
]);
const NAMES: ReadonlySet<string> = new Set(["first-name", "name"]);
