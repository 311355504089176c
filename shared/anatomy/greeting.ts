/** Reads the salutation at the start of a note, and the name in it. */
import { isGivenName } from "../batch/names/short.ts";
import { toSay } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { afterTitles, isNameLike, isSign, type OpeningContext, readAddressee } from "./addressee.ts";
import type { Element } from "./element.ts";
import { byFirstWord, GREETINGS, NO_NAMES, NOBODY } from "./lexicon/courtesy.ts";

/** How a note opens. */
export interface Opening {
  readonly elements: readonly Element[];
  /** The first token that belongs to the note's own words. */
  readonly next: number;
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
  const because = addressee.nobody
    ? toSay("opens the note, but greets nobody by name")
    : toSay("opens the note");
  // "Hey there" could greet anybody; "Good morning" only leaves the name out.
  const isCalled = addressee.next > skipQuiet(tokens, after) || tokens.slice(start, after).some(isAnybody);
  const detail = isCalled ? "impersonal" : "nameless";
  const greeting: Element = { kind: "greeting", span, because, ...(addressee.nobody && { detail }) };
  return { elements: [greeting, ...addressee.names.map(nameElement)], next: skipLoose(tokens, next) };
}

/** "Robert," or "[Name], saw that ...": a name, but no greeting. */
function readBareName(context: OpeningContext, start: number): Opening {
  const { tokens, about, isOrdinary, standsFor } = context;
  const from = afterTitles(tokens, start);
  let end = from;
  while (end < from + 3 && isNameLike(tokens[end])) end += 1;
  const first = tokens[from];
  const last = tokens[end - 1];
  const mark = tokens[end];
  const none = { elements: [], next: start };
  if (first === undefined || last === undefined || end === from) return none;
  if (mark !== undefined && !isSign(mark, ENDS_BARE_NAME) && mark.kind !== "break") return none;
  const words = tokens.slice(from, end);
  const isSlot = first.kind === "slot" && NAMES.has(standsFor(first) ?? "");
  const answers = words.every(({ word }) => about.answersTo?.(word) ?? false);
  const isUnknown =
    first.kind === "word" &&
    words.every(
      ({ word, shouted }) =>
        !shouted &&
        !word.endsWith("ly") &&
        !NO_NAMES.has(word) &&
        (!isOrdinary(word) || (isGivenName(word) && isSign(mark, [","]))),
    );
  const alone = tokens[end + 1]?.kind === "break" || mark?.kind === "break";
  if (
    !isSlot &&
    !answers &&
    !(isUnknown && (alone || mark !== undefined) && end - from <= 2 && tokens.length > end + 1)
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

const isAnybody = ({ word }: Token): boolean => NOBODY.has(word);

const nameElement = (span: Span): Element => ({ kind: "name", span, because: "addresses the recipient" });

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

const skipQuiet = (tokens: readonly Token[], at: number): number => {
  while (tokens[at]?.kind === "quiet" || tokens[at]?.kind === "break") at += 1;
  return at;
};
const skipLoose = (tokens: readonly Token[], at: number): number => {
  while (tokens[at]?.kind === "break" || tokens[at]?.kind === "emoji" || isSign(tokens[at], ["-", "–"]))
    at += 1;
  return at;
};

const CLOSES_GREETING: readonly string[] = [",", "!", ":", ";", "."];
const ENDS_BARE_NAME: readonly string[] = [",", "-", ":", "!"];
const NEEDS_NAME: ReadonlySet<string> = new Set(
  "dear welcome morning afternoon evening yo dag beste caro cara cher chère love liebe lieber salve ola oi greetings salut gentile querido querida ciao lieve kära hei werte werter"
    .split(" ")
    .filter((word) => word !== "greetings"),
);
const NAMES: ReadonlySet<string> = new Set(["first-name", "name"]);
