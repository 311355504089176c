/** Finds the sentences of a text from its tokens; greeting and closing lines are sentences of their own. */
import type { Span } from "./span.ts";
import type { Token } from "./words.ts";

/** A sentence; `from` and `to` count tokens, line breaks left out at both ends. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** The sentences of `text`, in order, without the white space around them. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "break") {
      if (!isSoft(text, tokens, at)) {
        push(tokens, from, at, sentences);
        from = at + 1;
      }
    } else if (token.kind === "mark" && ENDS.has(token.word) && endsHere(text, tokens, at)) {
      let last = at;
      while (isTail(tokens[last + 1], tokens[last])) last += 1;
      push(tokens, from, last + 1, sentences);
      from = last + 1;
      at = last;
    }
  }
  push(tokens, from, tokens.length, sentences);
  return sentences;
}

/** The sentence cut in two before token `at`; line breaks at the cut belong to neither. */
export function splitAt(sentence: Sentence, tokens: readonly Token[], at: number): Sentence[] {
  const parts: Sentence[] = [];
  push(tokens, sentence.from, at, parts);
  push(tokens, at, sentence.to, parts);
  return parts;
}

function push(tokens: readonly Token[], from: number, to: number, sentences: Sentence[]): void {
  while (from < to && tokens[from]?.kind === "break") from += 1;
  while (to > from && tokens[to - 1]?.kind === "break") to -= 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first !== undefined && last !== undefined && from < to)
    sentences.push({ start: first.start, end: last.end, from, to });
}

/** Whether a line break only wraps a line: one line long enough to wrap, which ends without a stop and goes on in the next. */
function isSoft(text: string, tokens: readonly Token[], at: number): boolean {
  const wrap = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (wrap === undefined || before === undefined || after === undefined || wrap.word !== "\n") return false;
  const line = before.end - 1 - text.lastIndexOf("\n", wrap.start - 1);
  const goesOn = after.kind === "word" && !after.capital;
  if (before.kind === "mark" && before.word === ",") return line >= WRAPPED;
  if (before.kind === "mark" && before.word === ":") return false;
  if (goesOn && after.word.length > 1) return true;
  const next = text.indexOf("\n", after.start);
  const nextLine = (next < 0 ? text.length : next) - after.start;
  return line >= WRAPPED && nextLine >= SHORT && !(after.kind === "mark" && LISTS.has(after.word));
}

/** A line shorter than this was ended on purpose. */
const WRAPPED = 40;
/** A line as short as a closing or a signature. */
const SHORT = 22;
const LISTS: ReadonlySet<string> = new Set("-•*·–".split(""));
const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);

/** Whether the stop at `at` ends a sentence, and is no abbreviation, initial or decimal point. */
function endsHere(text: string, tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (stop === undefined || after === undefined) return true;
  if (isTail(after, stop)) return true;
  const spaced = after.start > stop.end || after.kind === "break";
  if (stop.word !== ".") return spaced || stop.word !== "…" || after.capital;
  if (before === undefined) return false;
  if (!spaced)
    return (
      before.kind === "word" && before.word.length > 2 && after.capital && !after.shouted && !before.inner
    );
  if (before.kind !== "word" || before.end !== stop.start) return true;
  if (ABBREVIATIONS.has(before.word)) return after.kind === "break" && after.word === "\n\n";
  if (before.word.length === 1 && before.capital && before.word !== "i") return after.kind === "break";
  // "e.g." and "i.e.": the letter before stands right behind a stop itself.
  const isDotted = before.word.length === 1 && text.charCodeAt(before.start - 1) === DOT;
  return !isDotted || after.capital || after.kind === "break";
}

/** More stops, closing quotes and emoji right after a stop belong to the sentence that it ends. */
const isTail = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  before !== undefined &&
  ((token.kind === "mark" && ENDS.has(token.word) && token.start === before.end) ||
    (token.kind === "quiet" && token.start === before.end) ||
    token.kind === "emoji");

const DOT = 46;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof st vs jr sr approx dept eg ie cf bzw ca hr usw".split(" "),
);
