/** Splits a text into tokens in one pass: words, numbers, links, marks, line breaks, and the slots that will be filled. */
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
    else if (isApostrophe(code) && sortOf(text.charCodeAt(end + 1), text, end + 1) === LETTER && end + 1 < to) {
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
    const address = readAddress(text, lower, start, end, to, tokens);
    if (address > 0) return address;
  }
  const capital = !isLower(text, lower, start);
  const shouted = capital && inner && lowers === 0;
  if (suffix > 0 && splitContraction(text, lower, start, suffix, end, capital, tokens)) return end;
  const word = lower.slice(start, end);
  if (end - start <= 6) {
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
  at + 1 < to && (text.charCodeAt(at + 1) | 32) === LOWER_S && at > 0 && text.charCodeAt(at - 1) > 32 && !isWordPart(sortOf(text.charCodeAt(at + 2), text, at + 2));

/** A hyphen inside a word parts it, and says nothing itself. */
const joinsWords = (text: string, at: number, from: number): boolean =>
  at > from && isWordPart(sortOf(text.charCodeAt(at - 1), text, at - 1)) && isWordPart(sortOf(text.charCodeAt(at + 1), text, at + 1));
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
    tokens.push(token("word", verb, start, apostrophe - 1, capital), token("word", "not", apostrophe - 1, end));
    return true;
  }
  const spelled = tail === "s" ? (IS_AFTER.has(head) ? "is" : head === "let" ? "us" : "'s") : TAILS.get(tail);
  if (spelled === undefined) return false;
  const inner = /\p{Lu}/u.test(text.slice(start + 1, apostrophe));
  tokens.push(token("word", head, start, apostrophe, capital, inner), token("word", spelled, apostrophe, end));
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
    if ((code === DOT || code === COMMA) && sortOf(text.charCodeAt(end + 1), text, end + 1) === DIGIT) continue;
    break;
  }
  tokens.push(token("number", lower.slice(start, end), start, end));
  return end;
}

/** Where a telephone number that starts at `start` ends; 0 when there is none. Eight digits or more, or seven after a `+`; no dates. */
function phoneEnd(text: string, start: number, to: number): number {
  let digits = 0;
  let end = start;
  let last = start;
  for (; end < to && end - start < 24; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= ZERO && code <= NINE) {
      digits += 1;
      last = end + 1;
    } else if (!(code === 32 || code === DASH || code === DOT || code === 40 || code === 41 || (code === PLUS && end === start)))
      break;
  }
  if (digits < (text.charCodeAt(start) === PLUS ? 7 : 8)) return 0;
  const shape = text.slice(start, last);
  return DATE.test(shape) ? 0 : last;
}

/** A link or e-mail address whose first letters stand from `start` to `end`; its end, or 0 when it is a plain word. */
function readAddress(text: string, lower: string, start: number, end: number, to: number, tokens: Token[]): number {
  let stop = end;
  while (stop < to && !endsAddress(text.charCodeAt(stop))) stop += 1;
  while (stop > end && TRAILING.has(text.charCodeAt(stop - 1))) stop -= 1;
  const whole = lower.slice(start, stop);
  const kind = EMAIL.test(whole) ? "email" : LINK.test(whole) ? "link" : undefined;
  if (kind === undefined) return 0;
  tokens.push(token(kind, whole, start, stop));
  return stop;
}

function readBreak(text: string, start: number, to: number, tokens: Token[]): number {
  let end = start;
  let lines = 0;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    if (code === LF || (code === CR && text.charCodeAt(end + 1) !== LF)) lines += 1;
    else if (code !== CR && sortOf(code, text, end) !== SPACE) break;
  }
  tokens.push(token("break", lines > 1 ? "\n\n" : "\n", start, end));
  return end;
}

function readEmoji(text: string, start: number, to: number, tokens: Token[]): number {
  let end = start;
  while (end < to && (sortOf(text.charCodeAt(end), text, end) === EMOJI || isJoiner(text.charCodeAt(end)))) end += 1;
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

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const QUIET = 5;
const EMOJI = 6;
const MARK = 0;

const LF = 10;
const CR = 13;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const AT = 64;
const LOWER_A = 97;
const LOWER_S = 115;
const LOWER_Z = 122;

/** What each ASCII character is. */
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) ASCII[code] = LETTER;
  else if (/\d/.test(char)) ASCII[code] = DIGIT;
  else if (code === LF || code === CR) ASCII[code] = BREAK;
  else if (code <= 32 || code === 127) ASCII[code] = SPACE;
  else if (/["'()[\]{}*_`<>|]/.test(char)) ASCII[code] = QUIET;
}

function sortOf(code: number, text: string, at: number): number {
  if (code < 128) return ASCII[code] ?? MARK;
  if (Number.isNaN(code)) return SPACE;
  if (code >= 0xc0 && code < 0x2000) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0xfeff) return SPACE;
  if (code === 0x2028 || code === 0x2029) return BREAK;
  if ((code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a) return QUIET;
  if (code >= 0xd800 && code <= 0xdfff) return isEmoji(text, at) ? EMOJI : LETTER;
  if (code >= 0x2190 && code < 0x2c00) return EMOJI;
  if (code >= 0x2c00 && code < 0xfe00) return code >= 0x3000 && code <= 0x303f ? MARK : LETTER;
  return code === 0xfe0f ? EMOJI : MARK;
}

/** Whether the surrogate at `at` is half of something that is no letter. */
function isEmoji(text: string, at: number): boolean {
  const isTail = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const point = text.codePointAt(isTail ? at - 1 : at) ?? 0;
  return !/\p{L}/u.test(String.fromCodePoint(point));
}

const isJoiner = (code: number): boolean => code === 0x200d || code === 0xfe0f;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
const isLower = (text: string, lower: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= LOWER_A && code <= LOWER_Z) || (code >= 128 && code === lower.charCodeAt(at));
};
const endsAddress = (code: number): boolean => code <= 32 || code === 0xa0 || code === 34 || code === 60 || code === 62 || code > 0x2000;

/** Lower case of the same length, so that offsets hold. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const small = char.toLowerCase();
    out += small.length === 1 ? small : char;
  }
  return out;
}

function foldMark(code: number, lower: string, at: number): string {
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return "-";
  if (code === 0x2026) return "…";
  if (code === 38) return "and";
  return lower.charAt(at);
}

const TAILS: ReadonlyMap<string, string> = new Map([
  ["d", "would"],
  ["ll", "will"],
  ["ve", "have"],
  ["re", "are"],
  ["m", "am"],
  ["all", "all"],
]);
const IS_AFTER: ReadonlySet<string> = new Set("it that what here there who he she how where this everything".split(" "));
const IRREGULAR_NOT: ReadonlyMap<string, string> = new Map([
  ["can", "can"],
  ["won", "will"],
  ["shan", "shall"],
]);

/** Contractions typed without their apostrophe: where the second word starts, and both words. */
const RUN_TOGETHER: ReadonlyMap<string, { readonly at: number; readonly first: string; readonly second: string }> = new Map(
  [
    ["im", 1, "i", "am"],
    ["ive", 1, "i", "have"],
    ["youre", 3, "you", "are"],
    ["youve", 3, "you", "have"],
    ["weve", 2, "we", "have"],
    ["thats", 4, "that", "is"],
    ["lets", 3, "let", "us"],
    ["dont", 2, "do", "not"],
    ["didnt", 3, "did", "not"],
    ["cant", 3, "can", "not"],
    ["wont", 3, "will", "not"],
    ["isnt", 2, "is", "not"],
    ["wanna", 3, "want", "to"],
    ["gonna", 3, "going", "to"],
    ["cannot", 3, "can", "not"],
  ].map(([word, at, first, second]) => [String(word), { at: Number(at), first: String(first), second: String(second) }]),
);

const DATE = /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{4}|\d{4}[- ]+\d{4})$/;
const EMAIL = /^[^\s@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const LINK =
  /^(?:https?:\/\/\S+|www\.\S+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|ai|dev|app|me|de|uk|fr|es|it|nl|pt|eu|ch|at|in|us|ca|au|br|ly|gg|so|to|tv|xyz|info|biz|edu|gov|money|tech|studio|page|site|link|example)(?::\d+)?(?:\/\S*)?)$/;
const TRAILING: ReadonlySet<number> = new Set([...".,;:!?)]}'\"’”…"].map((char) => char.charCodeAt(0)));
