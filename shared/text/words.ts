/** Splits a text into tokens in one pass: words, numbers, links, marks, line breaks, and the slots that will be filled. */
import { addressAt, phoneEnd } from "./addresses.ts";
import {
  AT,
  BREAK,
  COLON,
  COMMA,
  CR,
  DASH,
  DIGIT,
  DOT,
  EMOJI,
  foldCase,
  foldMark,
  isApostrophe,
  isJoiner,
  isLower,
  LETTER,
  LF,
  LOWER_A,
  LOWER_S,
  LOWER_Z,
  PLUS,
  QUIET,
  SPACE,
  sortOf,
} from "./characters.ts";
import { IRREGULAR_NOT, IS_AFTER, RUN_STARTS, RUN_TOGETHER, TAILS } from "./contractions.ts";
import type { Span } from "./span.ts";

/**
 * `link`, `email` and `phone` are whole addresses. `mark` is one sign of punctuation, `quiet` one that a reader skips
 * (quotes, brackets, emoji), `break` a run of line ends, `slot` a placeholder or hole, taken as one word.
 */
export type TokenKind =
  | "word"
  | "number"
  | "link"
  | "email"
  | "phone"
  | "mark"
  | "quiet"
  | "emoji"
  | "break"
  | "slot";

export interface Token extends Span {
  readonly kind: TokenKind;
  /**
   * What it says, folded: lower case, straight apostrophes, contractions spelled out (`I'd` is `i` and `would`, `can't` is
   * `can` and `not`), hyphenated words in their parts. Of a mark, the mark; of a break, `\n` or, for a blank line, `\n\n`.
   */
  readonly word: string;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
  /** Whether it holds a capital letter after the first character, as names of firms and short forms do. */
  readonly inner: boolean;
  /** Whether all its letters are capitals, and it has at least two. */
  readonly shouted: boolean;
}

/** A stretch that is one token, or of which only the words of `read` count. */
export interface Reserved extends Span {
  readonly read?: Span;
}

/** The tokens of `text` in order. `slots` are in order of place, do not overlap, and become one token each. */
export function tokensOf(text: string, slots: readonly Reserved[] = []): Token[] {
  const lower = foldCase(text);
  const tokens: Token[] = [];
  let at = 0;
  for (const slot of slots) {
    if (slot.start < at) continue;
    read(text, lower, at, slot.start, tokens);
    if (slot.read !== undefined) read(text, lower, slot.read.start, slot.read.end, tokens);
    else tokens.push(token("slot", lower.slice(slot.start, slot.end), slot.start, slot.end));
    at = slot.end;
  }
  read(text, lower, at, text.length, tokens);
  return tokens;
}

function read(text: string, lower: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const sort = sortOf(code, text, at);
    if (sort === SPACE) at += 1;
    else if (sort === LETTER) at = readWord(text, lower, at, to, tokens);
    else if (sort === DIGIT || (code === PLUS && sortOf(text.charCodeAt(at + 1), text, at + 1) === DIGIT))
      at = readNumber(text, lower, at, to, tokens);
    else if (sort === BREAK) at = readBreak(text, at, to, tokens);
    else if (sort === EMOJI) at = readEmoji(text, at, to, tokens);
    else if (isApostrophe(code) && isPossessive(text, at, to)) {
      tokens.push(token("word", "'s", at, at + 2));
      at += 2;
    } else if (code === DASH && joinsWords(text, at, from)) at += 1;
    else {
      const kind = sort === QUIET ? "quiet" : "mark";
      tokens.push(token(kind, foldMark(code, lower, at), at, at + 1));
      at += 1;
    }
  }
}

function readWord(text: string, lower: string, start: number, to: number, tokens: Token[]): number {
  let end = start + 1;
  let inner = false;
  let lowers = isLower(text, lower, start) ? 1 : 0;
  let suffix = -1;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= LOWER_A && code <= LOWER_Z) lowers += 1;
    else if (
      isApostrophe(code) &&
      sortOf(text.charCodeAt(end + 1), text, end + 1) === LETTER &&
      end + 1 < to
    ) {
      suffix = end;
    } else {
      const sort = sortOf(code, text, end);
      if (sort !== LETTER && sort !== DIGIT) break;
      if (sort === LETTER && !isLower(text, lower, end)) inner = true;
      else lowers += 1;
    }
  }
  const next = text.charCodeAt(end);
  if ((next === DOT || next === AT || next === COLON) && end + 1 < to) {
    const address = addressAt(lower, start, end, to);
    if (address !== undefined) {
      tokens.push(token(address.kind, lower.slice(start, address.end), start, address.end));
      return address.end;
    }
  }
  const capital = !isLower(text, lower, start);
  const shouted = capital && inner && lowers === 0;
  if (suffix > 0 && splitContraction(text, lower, start, suffix, end, capital, tokens)) return end;
  const word = lower.slice(start, end);
  if (end - start <= 6 && RUN_STARTS.has(lower.charCodeAt(start))) {
    const run = RUN_TOGETHER.get(word);
    if (run !== undefined) {
      tokens.push(token("word", run.first, start, start + run.at, capital));
      tokens.push(token("word", run.second, start + run.at, end));
      return end;
    }
  }
  tokens.push(token("word", suffix > 0 ? word.replace("’", "'") : word, start, end, capital, inner, shouted));
  return end;
}

/** The `'s` behind a slot or a bracket; behind a word it is read with the word. */
const isPossessive = (text: string, at: number, to: number): boolean =>
  at + 1 < to &&
  (text.charCodeAt(at + 1) | 32) === LOWER_S &&
  at > 0 &&
  text.charCodeAt(at - 1) > 32 &&
  !isWordPart(sortOf(text.charCodeAt(at + 2), text, at + 2));

/** A hyphen inside a word parts it, and says nothing itself. */
const joinsWords = (text: string, at: number, from: number): boolean =>
  at > from &&
  isWordPart(sortOf(text.charCodeAt(at - 1), text, at - 1)) &&
  isWordPart(sortOf(text.charCodeAt(at + 1), text, at + 1));
const isWordPart = (sort: number): boolean => sort === LETTER || sort === DIGIT;

/** `I'd` as two tokens; false when what follows the apostrophe is part of the word, as in `O'Brien`. */
function splitContraction(
  text: string,
  lower: string,
  start: number,
  apostrophe: number,
  end: number,
  capital: boolean,
  tokens: Token[],
): boolean {
  const tail = lower.slice(apostrophe + 1, end);
  const head = lower.slice(start, apostrophe);
  if (tail === "t" && head.endsWith("n")) {
    const verb = IRREGULAR_NOT.get(head) ?? head.slice(0, -1);
    tokens.push(
      token("word", verb, start, apostrophe - 1, capital),
      token("word", "not", apostrophe - 1, end),
    );
    return true;
  }
  const spelled = tail === "s" ? (IS_AFTER.has(head) ? "is" : head === "let" ? "us" : "'s") : TAILS.get(tail);
  if (spelled === undefined) return false;
  const inner = /\p{Lu}/u.test(text.slice(start + 1, apostrophe));
  tokens.push(
    token("word", head, start, apostrophe, capital, inner),
    token("word", spelled, apostrophe, end),
  );
  return true;
}

/** A number with what belongs to it (`1,500`, `10K`, `15-minute` gives `15`), or a telephone number. */
function readNumber(text: string, lower: string, start: number, to: number, tokens: Token[]): number {
  const phone = phoneEnd(text, start, to);
  if (phone > 0) {
    tokens.push(token("phone", text.slice(start, phone), start, phone));
    return phone;
  }
  let end = start + 1;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    const sort = sortOf(code, text, end);
    if (sort === DIGIT || sort === LETTER) continue;
    if ((code === DOT || code === COMMA) && sortOf(text.charCodeAt(end + 1), text, end + 1) === DIGIT)
      continue;
    break;
  }
  tokens.push(token("number", lower.slice(start, end), start, end));
  return end;
}

function readBreak(text: string, start: number, to: number, tokens: Token[]): number {
  let end = start;
  let lines = 0;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    const sort = sortOf(code, text, end);
    if (sort !== BREAK && sort !== SPACE) break;
    if (sort === BREAK && !(code === CR && text.charCodeAt(end + 1) === LF)) lines += 1;
  }
  tokens.push(token("break", lines > 1 ? "\n\n" : "\n", start, end));
  return end;
}

function readEmoji(text: string, start: number, to: number, tokens: Token[]): number {
  let end = start;
  while (end < to && (sortOf(text.charCodeAt(end), text, end) === EMOJI || isJoiner(text.charCodeAt(end))))
    end += 1;
  tokens.push(token("emoji", "", start, Math.max(end, start + 1)));
  return Math.max(end, start + 1);
}

const token = (
  kind: TokenKind,
  word: string,
  start: number,
  end: number,
  capital = false,
  inner = false,
  shouted = false,
): Token => ({ start, end, kind, word, capital, inner, shouted });
