/** Reads how a note ends: the closing formula, and the name under it. */
import type { Sentence } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import type { Element } from "./element.ts";
import { byFirstWord, CLOSINGS } from "./lexicon/courtesy.ts";
import { isSignature, type SignatureContext, signatureElements } from "./signature.ts";

/** How a note ends. */
export interface Ending {
  readonly elements: readonly Element[];
  /** Sentences from this one on are no words of the note's own. */
  readonly from: number;
}

export function readEnding(context: SignatureContext, sentences: readonly Sentence[]): Ending {
  const { tokens } = context;
  const elements: Element[] = [];
  let last = aboveBlock(tokens, sentences);
  // Signature lines first, from the end; links and addresses may stand among them.
  let lines = 0;
  while (last === sentences.length - lines && last > 1 && lines < MOST_LINES) {
    const sentence = sentences[last - 1];
    if (
      sentence === undefined ||
      closingIn(tokens, sentence) !== undefined ||
      !isSignature(context, sentence, closesAlone(tokens, sentences[last - 2]))
    )
      break;
    last -= 1;
    lines += 1;
  }
  const under = sentences.slice(last);
  const closing = sentences[last - 1];
  const own = closing === undefined || last === 0 ? undefined : closingIn(tokens, closing);
  const isFirst = last === 1 && under.length === 0;
  const partsOnly =
    own !== undefined &&
    closing !== undefined &&
    under.length === 0 &&
    own.to >= closing.to &&
    isParting(tokens, own);
  if (closing !== undefined && own !== undefined && !isFirst && !partsOnly) {
    const tail = { ...closing, from: own.to, start: tokens[own.to]?.start ?? closing.end };
    const rest = own.to < closing.to ? [tail] : [];
    if (rest.length === 0 || isSignature(context, tail, true)) {
      elements.push({ kind: "closing", span: own.span, because: "closes the note" });
      // "Thanks so much!" is more than a formula: the note's own words go on to it.
      if (own.warm)
        return {
          elements: [...elements, ...signatureElements(context, [...rest, ...under], true)],
          from: last,
        };
      return {
        elements: [...elements, ...signatureElements(context, [...rest, ...under], true)],
        from: last - 1,
      };
    }
    if (own.thanks && isAhead(tokens, own.to, closing))
      elements.push({
        kind: "closing",
        span: own.span,
        because: "closes the note with thanks",
        detail: "thanks",
      });
  } else if (closing !== undefined && under.length > 0 && isOwnClosing(tokens, closing, last > 1)) {
    elements.push({
      kind: "closing",
      span: { start: closing.start, end: closing.end },
      because: "closes the note",
    });
  } else if (closing !== undefined) {
    const trailing = trailingThanks(tokens, closing);
    if (trailing !== undefined)
      elements.push({
        kind: "closing",
        span: trailing,
        because: "closes the note with thanks",
        detail: "thanks",
      });
  }
  return { elements: [...elements, ...signatureElements(context, under, elements.length > 0)], from: last };
}

interface Found {
  readonly span: Span;
  /** The first token after the closing and its comma. */
  readonly to: number;
  /** Whether more words of thanks follow: "Thanks for considering!" */
  readonly thanks: boolean;
  readonly warm: boolean;
}

/** The first of the lines under a closing on a line of its own, whatever they say; their number where there are none such. */
function aboveBlock(tokens: readonly Token[], sentences: readonly Sentence[]): number {
  const end = sentences.length;
  for (let at = end - 1; at > 1 && end - at <= MOST_LINES; at -= 1) {
    const line = sentences[at];
    const above = sentences[at - 1];
    if (line === undefined || above === undefined || !isShortLine(tokens, line)) break;
    if (startsLine(tokens, above) && (closesAlone(tokens, above) || closesFreely(tokens, above))) return at;
  }
  return end;
}

const startsLine = (tokens: readonly Token[], { from }: Sentence): boolean =>
  tokens[from - 1]?.kind === "break";

/** A line of a name, a role, an address: a few words, and no sentence. */
const isShortLine = (tokens: readonly Token[], line: Sentence): boolean =>
  startsLine(tokens, line) &&
  line.to - line.from <= MOST_IN_LINE &&
  !SENTENCE_ENDS.has(tokens[line.to - 1]?.word ?? "");

/** "Thanks either way,": words of a closing and a comma. */
const closesFreely = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  to - from <= MOST_IN_CLOSING && tokens[to - 1]?.word === "," && BY_FIRST.has(tokens[from]?.word ?? "");

/** Whether a line is a closing formula and nothing else. */
function closesAlone(tokens: readonly Token[], line: Sentence | undefined): boolean {
  const own = line === undefined ? undefined : closingIn(tokens, line);
  return own !== undefined && line !== undefined && own.to >= line.to;
}

/** "Talk soon!" closes when a name follows; alone it is a sentence like others. */
const isParting = (tokens: readonly Token[], { span }: Found): boolean =>
  tokens.some(({ start, end, word }) => start >= span.start && end <= span.end && word === "soon");

/** Thanks for what the recipient is still to do close a note; thanks for what was done open one. */
const isAhead = (tokens: readonly Token[], from: number, { to }: Sentence): boolean =>
  tokens.slice(from, to).every(({ word }) => word !== "for") ||
  tokens.slice(from, to).some(({ word }) => AHEAD.has(word));

/** The closing formula that a sentence starts with. */
function closingIn(tokens: readonly Token[], { from, to }: Sentence): Found | undefined {
  let start = from;
  while (start < to && (tokens[start]?.kind === "quiet" || tokens[start]?.word === "-")) start += 1;
  const first = tokens[start];
  if (first?.kind !== "word") return undefined;
  let length = formulaAt(tokens, start, to);
  if (length === 0) return undefined;
  const joint = tokens[start + length]?.word;
  const second = joint === "and" || joint === "&" ? formulaAt(tokens, start + length + 1, to) : 0;
  if (second > 0) length += 1 + second;
  let next = start + length;
  const end = tokens[next - 1]?.end ?? first.end;
  const comma = tokens[next];
  const isClosed = next >= to || comma?.kind === "mark" || comma?.kind === "break" || comma?.kind === "emoji";
  while (
    next < to &&
    tokens[next]?.kind !== "word" &&
    tokens[next]?.kind !== "slot" &&
    tokens[next]?.kind !== "link"
  )
    next += 1;
  const isThanks = THANKS.has(first.word);
  const isShort = to - start <= MOST_THANKS;
  if (!isClosed && !isNameStart(tokens[next]) && !(isThanks && isShort)) return undefined;
  return {
    span: { start: first.start, end: comma?.kind === "mark" && next > start + length ? comma.end : end },
    to: next,
    thanks: isThanks && isShort,
    warm:
      isThanks &&
      tokens
        .slice(start, start + length)
        .some(({ word }) => word === "for" || (comma?.word !== "," && WARM.has(word))),
  };
}

/** How many words the longest closing formula has that starts with token `start`; 0 when none does. */
function formulaAt(tokens: readonly Token[], start: number, to: number): number {
  let length = 0;
  for (const words of BY_FIRST.get(tokens[start]?.word ?? "") ?? [])
    if (
      words.length > length &&
      start + words.length <= to &&
      words.every((word, at) => tokens[start + at]?.word === word)
    )
      length = words.length;
  return length;
}

const isNameStart = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "slot" || (token.kind === "word" && token.capital));

/** A short line that ends in a comma right above the signature closes in its own words. */
const isOwnClosing = (tokens: readonly Token[], { from, to }: Sentence, isLater: boolean): boolean =>
  isLater && to - from <= 8 && tokens[to - 1]?.word === ",";

/** "..., thanks!" at the very end. */
function trailingThanks(tokens: readonly Token[], { from, to }: Sentence): Span | undefined {
  let end = to;
  while (end > from && tokens[end - 1]?.kind !== "word") end -= 1;
  for (let start = Math.max(from, end - 5); start < end; start += 1) {
    const first = tokens[start];
    const before = tokens[start - 1];
    if (first === undefined || !THANKS.has(first.word) || before?.kind !== "mark") continue;
    const words = tokens.slice(start, end).map(({ word }) => word);
    if (
      BY_FIRST.get(first.word)?.some(
        (known) => known.length === words.length && known.every((word, at) => word === words[at]),
      )
    )
      return { start: first.start, end: tokens[end - 1]?.end ?? first.end };
  }
  return undefined;
}

const MOST_LINES = 6;
const MOST_IN_LINE = 12;
const MOST_IN_CLOSING = 6;
const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", "!", "?", ":", "…"]);
const MOST_THANKS = 12;
const WARM: ReadonlySet<string> = new Set("again so much very lot advance million".split(" "));
const AHEAD: ReadonlySet<string> = new Set(
  "time consideration considering reading help attention patience understanding listening support advice looking taking guidance any anything".split(
    " ",
  ),
);
const THANKS: ReadonlySet<string> = new Set(
  "thanks thank thx thnx tks thanx merci danke gracias grazie obrigado obrigada bedankt".split(" "),
);
const BY_FIRST = byFirstWord(CLOSINGS);
