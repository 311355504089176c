/** Finds long phrases of a note that can be said shorter. */
import type { Edit } from "../text/edit.ts";
import type { Token } from "../text/words.ts";
import { LOSS } from "./cut.ts";
import { SHORTENINGS } from "./shortenings.ts";
import { agreeing, apostropheOf, capitalised, isRun, isWord, startsWith, wordsOf } from "./tokens.ts";
import type { Unit } from "./units.ts";

export interface Change {
  readonly edit: Edit;
  readonly loss: number;
}

interface Shortening {
  readonly words: readonly string[];
  readonly short: string;
  readonly atStart: boolean;
  readonly goesOn: boolean;
}

/** By their first word, the longest first; read when first asked for, since most notes fit. */
let byFirst: ReadonlyMap<string, readonly Shortening[]> | undefined;
const shorteningsOf = (first: string): readonly Shortening[] => {
  byFirst ??= grouped(readShortenings());
  return byFirst.get(first) ?? [];
};

function grouped(shortenings: readonly Shortening[]): Map<string, Shortening[]> {
  const groups = new Map<string, Shortening[]>();
  for (const shortening of shortenings.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = shortening.words[0] ?? "";
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [shortening]);
    else group.push(shortening);
  }
  return groups;
}

function readShortenings(): Shortening[] {
  return SHORTENINGS.split("\n").flatMap((line) => {
    const [long, short] = line.split(" -> ");
    if (long === undefined || short === undefined) return [];
    return spelledOut(long, short).map(([phrase, put]) => ({
      words: wordsOf(phrase.replace(/^\^| \+$/g, "")),
      short: put,
      atStart: phrase.startsWith("^"),
      goesOn: phrase.endsWith(" +"),
    }));
  });
}

/** A line with its `{a|b}` written out: one pair for each choice of words. */
function spelledOut(long: string, short: string, slot = 1): [string, string][] {
  const choice = /\{([^{}]*)\}/.exec(long);
  if (choice === null) return [[long, short]];
  const [whole, words = ""] = choice;
  return words
    .split("|")
    .flatMap((word) => spelledOut(long.replace(whole, word), short.replaceAll(`$${slot}`, word), slot + 1));
}

/** The phrases of a unit that can be said shorter. */
export function* shortened(text: string, { tokens }: Unit): Generator<Change> {
  const contracts = /\p{L}['’](?:d|ll|m|re|ve|t)\b/u.test(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = shorteningsOf(tokens[at]?.word ?? "").find((entry) => fits(text, tokens, at, entry));
    const edit = found && rewording(text, tokens, at, at + found.words.length, found.short);
    if (found === undefined || edit === undefined) continue;
    const isContracting = !contracts && found.short.includes("'");
    yield { edit, loss: isContracting ? LOSS.contraction : LOSS.wording };
  }
}

function fits(
  text: string,
  tokens: readonly Token[],
  at: number,
  { words, atStart, goesOn }: Shortening,
): boolean {
  if (!startsWith(tokens, words, at) || !isRun(text, tokens, at, at + words.length)) return false;
  if (atStart && tokens.slice(0, at).some(isWord)) return false;
  if (!goesOn) return true;
  // "who you are and": a verb that ends its clause is never contracted.
  const next = tokens[at + words.length];
  const isBound = tokens.slice(Math.max(0, at - 4), at).some(({ word }) => ASKS.has(word));
  return next?.kind === "word" && next.word !== "only" && !STOPS.has(next.word) && !isBound;
}

const ASKS: ReadonlySet<string> = new Set(
  "who what where how whoever whatever wherever however as than".split(" "),
);
const STOPS: ReadonlySet<string> = new Set("and or but".split(" "));

/** The edit that puts `short` for the tokens from `from` up to `to`; nothing where it would save nothing. */
function rewording(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  short: string,
): Edit | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || (first.shouted && first.word.length > 1)) return undefined;
  const isOpening = !tokens.slice(0, from).some(isWord);
  const cased =
    first.capital && (first.word !== "i" || isOpening) ? capitalised(short) : uncapitalised(short);
  const before = tokens[from - 1];
  // "I'm able to": the "'m" goes, and the blank that it did not need comes.
  const isSuffix = before?.kind === "word" && before.end === first.start;
  const article = agreeing(text, before, first, short);
  const put = `${article?.text ?? ""}${isSuffix ? " " : ""}${cased.replaceAll("'", apostropheOf(text))}`;
  return { span: { start: article?.start ?? first.start, end: last.end }, text: put };
}

const uncapitalised = (text: string): string =>
  /^(?:I\b|LinkedIn)/.test(text) ? text : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
