/** Cuts that only tighten the wording: a shorter phrase for a long one, a filler less. */
import type { Edit } from "../text/edit.ts";
import { overlaps, type Span, textOf } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { withIndefinite } from "../wording/article.ts";
import { type Cut, LOSS } from "./cut.ts";
import { ADVERBS, ANCHORS, ENDERS, OPENERS } from "./fillers.ts";
import { SHORTENINGS } from "./shortenings.ts";
import {
  apostropheOf,
  capitalised,
  isClause,
  isEnded,
  isRun,
  isWord,
  startsWith,
  wordsOf,
} from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";

/** The cuts of one unit; they never overlap, and of two that would, the one that saves more is taken. */
export function wordingCuts(layout: Layout, unit: Unit): Cut[] {
  const { text } = layout;
  const changes: Change[] = [
    ...[...openers(text, unit), ...enders(unit), ...adverbs(text, unit)].map((edit) => ({
      edit,
      loss: LOSS.filler,
    })),
    ...shortened(text, unit),
  ];
  const saving = ({ edit: { span, text: put } }: Change): number =>
    span.end - span.start - put.length + (put === "" ? 1 : 0);
  const taken: Span[] = [...layout.parts.filter(({ kind }) => SPOKEN_FOR.has(kind)), ...quotes(text, unit)];
  const cuts: Cut[] = [];
  for (const change of changes.sort((a, b) => saving(b) - saving(a))) {
    const { edit, loss } = change;
    if (saving(change) < LEAST || taken.some((span) => overlaps(span, edit.span))) continue;
    taken.push(edit.span);
    const quote = textOf(text, edit.span).trim();
    cuts.push({
      step: "wording",
      unit: unit.index,
      edits: [edit],
      loss,
      saving: saving(change),
      lost: [],
      quote,
    });
  }
  return cuts;
}

interface Change {
  readonly edit: Edit;
  readonly loss: number;
}

/** A change must be worth it. */
const LEAST = 2;
/** Elements whose words are not the writer's to polish, or have a cut of their own. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(["greeting", "name", "signature", "default-sentence"]);

/** What stands in quotation marks is somebody's title or word. */
function quotes(text: string, { start, end }: Unit): Span[] {
  return [...text.slice(start, end).matchAll(/“[^”\n]{1,200}”|"[^"\n]{1,200}"|«[^»\n]{1,200}»/g)].map(
    ({ index, 0: whole }) => ({
      start: start + index,
      end: start + index + whole.length,
    }),
  );
}

interface Shortening {
  readonly words: readonly string[];
  readonly short: string;
  readonly atStart: boolean;
  readonly goesOn: boolean;
}

const BY_FIRST: ReadonlyMap<string, readonly Shortening[]> = readShortenings();

function readShortenings(): Map<string, Shortening[]> {
  const byFirst = new Map<string, Shortening[]>();
  for (const line of SHORTENINGS.split("\n")) {
    const [long, short] = line.split(" -> ");
    if (long === undefined || short === undefined) continue;
    for (const [phrase, put] of spelledOut(long, short)) {
      const words = wordsOf(phrase.replace(/^\^| \+$/g, ""));
      const first = words[0] ?? "";
      const entry = { words, short: put, atStart: phrase.startsWith("^"), goesOn: phrase.endsWith(" +") };
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A line with its `{a|b}` written out: one pair for each choice of words. */
function spelledOut(long: string, short: string, slot = 1): [string, string][] {
  const choice = /\{([^}]*)\}/.exec(long);
  if (choice === null) return [[long, short]];
  const [whole, words = ""] = choice;
  return words
    .split("|")
    .flatMap((word) => spelledOut(long.replace(whole, word), short.replaceAll(`$${slot}`, word), slot + 1));
}

function* shortened(text: string, { tokens }: Unit): Generator<Change> {
  const contracts = /\p{L}['’](?:d|ll|m|re|ve|t)\b/u.test(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = BY_FIRST.get(tokens[at]?.word ?? "")?.find((entry) => fits(text, tokens, at, entry));
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

/** The article before a word that is followed by another one from now on: "an extremely good" is "a good". */
function agreeing(
  text: string,
  before: Token | undefined,
  from: Token,
  next: string,
): { start: number; text: string } | undefined {
  if (before === undefined || (before.word !== "a" && before.word !== "an")) return undefined;
  const article = withIndefinite(next).startsWith("an ") ? "an" : "a";
  if (article === before.word) return undefined;
  const cased = before.capital ? capitalised(article) : article;
  return { start: before.start, text: cased + text.slice(before.end, from.start) };
}

/** Empty lead-ins: "By the way, ..."; what follows starts the sentence. */
function* openers(text: string, { tokens, inline }: Unit): Generator<Edit> {
  const first = tokens[0];
  if (first === undefined) return;
  for (const opener of OPENERS_READ) {
    if (!startsWith(tokens, opener)) continue;
    const comma = tokens[opener.length];
    const endsInWord = opener.at(-1) === "but" || opener.at(-1) === "so";
    if (comma?.word !== "," && !endsInWord) continue;
    const at = comma?.word === "," ? opener.length + 1 : opener.length;
    const next = tokens[at];
    const isSubject =
      next !== undefined &&
      (SUBJECTS.has(next.word) || (AUXILIARIES.has(next.word) && SUBJECTS.has(tokens[at + 1]?.word ?? "")));
    if (next?.kind !== "word" || !isClause(tokens.slice(at)) || (endsInWord && !isSubject)) continue;
    const word = text.slice(next.start, next.end);
    yield {
      span: { start: first.start, end: next.end },
      text: inline && !first.capital ? word : capitalised(word),
    };
    return;
  }
}

const SUBJECTS: ReadonlySet<string> = new Set(["i", "we", "you", "my", "our"]);
const AUXILIARIES: ReadonlySet<string> = new Set(["would", "could", "may", "can", "do", "will"]);

/** Empty endings: "..., if that's okay." */
function* enders({ tokens }: Unit): Generator<Edit> {
  let to = tokens.length;
  while (to > 0 && !isWord(tokens[to - 1] ?? NONE)) to -= 1;
  for (const ender of ENDERS_READ) {
    const from = to - ender.length;
    if (from < 3 || !startsWith(tokens, ender, from)) continue;
    const comma = tokens[from - 1]?.word === "," ? from - 1 : from;
    const first = tokens[comma];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined || !isEnded(tokens.slice(0, comma))) continue;
    yield { span: { start: first.start, end: last.end }, text: "" };
    return;
  }
}

const NONE: Token = {
  kind: "break",
  word: "",
  start: 0,
  end: 0,
  capital: false,
  inner: false,
  shouted: false,
};

/** "really", "just" and their like. */
function* adverbs(text: string, { tokens }: Unit): Generator<Edit> {
  for (let at = 0; at < tokens.length; at += 1) {
    const filler = ADVERBS_READ.find(
      ({ words }) => startsWith(tokens, words, at) && isRun(text, tokens, at, at + words.length),
    );
    const first = tokens[at];
    if (filler === undefined || first === undefined) continue;
    const end = at + filler.words.length;
    const [before, last, next] = [tokens[at - 1], tokens[end - 1], tokens[end]];
    if (last === undefined || next === undefined || (at > 0 && first.capital)) continue;
    if (before !== undefined && (ANCHORED.has(before.word) || filler.notAfter.has(before.word))) continue;
    if (filler.notBefore.has(next.word)) continue;
    if (next.word === "," && (before === undefined || before.word === "," || isJoint(before))) {
      const start = before?.word === "," ? before : first;
      yield before === undefined
        ? opened(text, first, tokens[end + 1])
        : { span: { start: start.start, end: next.end }, text: "" };
    } else if (next.kind === "word" || next.kind === "slot") {
      if (before === undefined) yield opened(text, first, next);
      else if (next.start > last.end) {
        const article = agreeing(text, before, first, next.word);
        yield article === undefined
          ? { span: { start: first.start, end: last.end }, text: "" }
          : { span: { start: article.start, end: last.end }, text: article.text.trimEnd() };
      }
    }
  }
}

const isJoint = ({ word }: Token): boolean =>
  word === "and" || word === "but" || word === "so" || word === "-";

/** The sentence from its second word on. */
function opened(text: string, first: Token, next: Token | undefined): Edit {
  const word = next === undefined ? "" : text.slice(next.start, next.end);
  const put = first.capital && next?.kind === "word" ? capitalised(word) : word;
  return { span: { start: first.start, end: next?.end ?? first.end }, text: put };
}

const setOf = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(" "));
const ANCHORED = setOf(ANCHORS);
const OPENERS_READ = OPENERS.map(wordsOf).sort((a, b) => b.length - a.length);
const ENDERS_READ = ENDERS.map(wordsOf).sort((a, b) => b.length - a.length);
const ADVERBS_READ = ADVERBS.map(({ words, notAfter, notBefore }) => ({
  words: wordsOf(words),
  notAfter: setOf(notAfter),
  notBefore: setOf(notBefore),
}));
