/** A note in the pieces that can go whole: sentences, each with what belongs to it (a list, the line after a colon). */
import type { Reading } from "../anatomy/reading.ts";
import { linesOf } from "../text/lines.ts";
import { covers, overlaps, type Span, textOf, trimmed } from "../text/span.ts";
import { type Token, tokensOf } from "../text/words.ts";

/** What trimming needs to know of a text, before and after. */
export type Read = Pick<Reading, "text" | "elements" | "sentences">;

export interface Unit extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Greeting, closing and signature: they never go as sentences. */
  readonly fixed: boolean;
  /** Follows the greeting on its line. */
  readonly inline: boolean;
}

/** A place that says something: an element of the note, or words that a field of the file holds too. */
export interface Part extends Span {
  /** The element's kind; of a field's words, `field` and its key. */
  readonly kind: string;
}

export interface Layout {
  readonly text: string;
  readonly parts: readonly Part[];
  /** In order; together they hold all of the text but white space. */
  readonly units: readonly Unit[];
  /** Whether the words can be understood; in another language little is known of how sentences hang together. */
  readonly isEnglish: boolean;
  /** Placeholders, holes and addresses: cut whole or not at all. */
  readonly solid: readonly Span[];
}

/** What the file says beside the note: the note's language, and the fields (key and value) that it may mention. */
export interface Setting {
  readonly lang?: string;
  readonly fields?: readonly (readonly [string, string])[];
}

/** A text taken apart; its spans are the text's. */
export function layoutOf(read: Read, { lang = "en", fields = [] }: Setting = {}): Layout {
  const { text } = read;
  const elements = read.elements.map(({ kind, span }): Part => ({ kind, ...span }));
  const slots = elements.filter(({ kind }) => kind === "placeholder" || kind === "hole");
  const tokens = tokensOf(text, outermost(slots));
  const frame = elements.filter(
    ({ kind }) => kind === "greeting" || kind === "closing" || kind === "signature",
  );
  const signature = frame.findLast(({ kind }) => kind === "signature");
  const greeting = frame.find(({ kind }) => kind === "greeting");
  const names = namesAlone(text);
  const isFixed = (span: Span): boolean =>
    names.some((name) => overlaps(name, span)) ||
    frame.some((element) => overlaps(element, span)) ||
    (signature !== undefined && span.start >= signature.start && !POSTSCRIPT.test(textOf(text, span)));
  const spans = whole(text, parted(wholeText(read), greeting, text), isFixed);
  const units = spans.map((span, index) => ({
    ...span,
    index,
    tokens: tokens.filter((token) => covers(span, token)),
    fixed: isFixed(span),
    inline:
      greeting !== undefined &&
      span.start >= greeting.end &&
      !text.slice(greeting.end, span.start).includes("\n"),
  }));
  const parts = [...elements, ...fields.flatMap(([key, value]) => mentions(text, key, value))];
  return {
    text,
    parts,
    units,
    isEnglish: lang.startsWith("en"),
    solid: [...slots, ...tokens.filter(({ kind }) => ADDRESSES.has(kind))],
  };
}

/** Short lines without a stop: a closing or a name, whatever it looks like. */
function namesAlone(text: string): Span[] {
  return [...linesOf(text)].filter((line) => {
    const words = textOf(text, line).trim();
    return (
      line.start > 0 &&
      /^\p{L}[\p{L}\p{M}'’. -]*,?$/u.test(words) &&
      words.split(" ").length <= 3 &&
      !words.endsWith(".")
    );
  });
}

/** Where the note says what a field says. */
function mentions(text: string, key: string, value: string): Part[] {
  const places: Part[] = [];
  const lower = text.toLowerCase();
  const wanted = value.trim().toLowerCase();
  if (wanted.length < 3 || lower.length !== text.length) return places;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    places.push({ kind: `field ${key}`, start: at, end: at + wanted.length });
  }
  return places;
}

const ADDRESSES: ReadonlySet<string> = new Set(["link", "email", "phone"]);
/** Slots in order and apart, as tokens want them: of two that overlap the first and longer. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, i) => !sorted.slice(0, i).some((other) => overlaps(other, span)));
}

const POSTSCRIPT = /^p\.?\s?s\b/i;

/** The sentences, grown so that no sign stands outside of them (an emoji, a bullet, a lone dash). */
function wholeText({ text, sentences }: Read): Span[] {
  const spans: Span[] = [];
  sentences.forEach((sentence, i) => {
    const start = i === 0 ? 0 : sentence.start;
    const end = sentences[i + 1]?.start ?? text.length;
    spans.push(trimmed(text, { start, end }));
  });
  return spans.filter(({ start, end }) => start < end);
}

/** A sentence that opens with the greeting and goes on is two. */
function parted(spans: readonly Span[], greeting: Span | undefined, text: string): Span[] {
  return spans.flatMap((span) => {
    if (greeting === undefined || !covers(span, greeting)) return [span];
    const rest = text.slice(greeting.end, span.end);
    const from = greeting.end + (/^[\s,.!:;–—-]*/.exec(rest)?.[0].length ?? 0);
    if (text.slice(from, span.end).trim().split(/\s+/).length < 2) return [span];
    return [trimmed(text, { start: span.start, end: from }), { start: from, end: span.end }];
  });
}

/** Joins what must stay together: a list and its lead, a colon and what it announces, an open bracket and its end. */
function whole(text: string, spans: readonly Span[], isFixed: (span: Span) => boolean): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && !isFixed(last) && !isFixed(span) && isOne(text, last, span)) {
      out[out.length - 1] = { start: last.start, end: span.end };
    } else out.push(span);
  }
  return out;
}

function isOne(text: string, before: Span, after: Span): boolean {
  const first = textOf(text, before);
  const second = textOf(text, after);
  const isSameLine = !text.slice(before.end, after.start).includes("\n");
  return (
    first.endsWith(":") ||
    isOpen(first) ||
    (ADDRESS.test(second) && ANNOUNCED.test(first)) ||
    UNFINISHED.test(first) ||
    (LISTED.test(second) && (LISTED.test(first) || /\n[-•*·]\s[^\n]*$/.test(first))) ||
    (isSameLine && /^\p{Ll}/u.test(second))
  );
}

/** Nothing but a link or a hole, which "this" or "below" of the sentence before announces. */
const ADDRESS = /^(?:https?:\/\/\S+|\[[^\]\n]*\])$/;
const ANNOUNCED = /\b(?:this|here|below|following|attached)\b/i;
/** A line that breaks off where no sentence ends. */
const UNFINISHED =
  /\s(?:at|in|on|of|to|for|with|from|by|and|or|the|a|an|my|your|our|their|as|about|is|are|was|I'd|I’d|,)$/;
const LISTED = /^(?:[-•*·]|\d{1,2}[.)])\s/;

/** Whether a bracket or quotation mark is opened and not closed. */
function isOpen(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if ("([{“".includes(char)) depth += 1;
    else if (")]}”".includes(char)) depth -= 1;
  }
  return depth > 0;
}
