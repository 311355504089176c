/** Asks whether a trimmed note is as good as before, only shorter. */
import { LOOKED_FOR } from "../anatomy/element.ts";
import { graphemesOf } from "../text/graphemes.ts";
import type { Span } from "../text/span.ts";
import { isWord } from "./tokens.ts";
import { layoutOf, type Read } from "./units.ts";

/** Neither good nor bad: anything else that is not in `LOOKED_FOR` is a flaw that a trimmed note must not gain. */
const NEUTRAL: ReadonlySet<string> = new Set([...LOOKED_FOR, "request"]);

export interface Standard {
  /** The kinds of element that must remain, where there were any. */
  readonly kept: readonly string[];
  /** A kind that may be new. */
  readonly allowed?: string;
  /** An answer must go on to thank, and to ask where it asked. */
  readonly isReply: boolean;
}

/** Whether `after` still has all of `kept` that `before` has, has no flaw that `before` has not, and is cleanly written. */
export function isSound(before: Read, after: Read, { kept, allowed, isReply }: Standard): boolean {
  const had = new Set(before.elements.map(({ kind }) => kind));
  const has = new Set(after.elements.map(({ kind }) => kind));
  return (
    [...had].every((kind) => has.has(kind) || !kept.includes(kind)) &&
    [...has].every((kind) => had.has(kind) || NEUTRAL.has(kind) || kind === allowed) &&
    MESSES.every((mess) => count(after.text, mess) <= count(before.text, mess)) &&
    (haveMet(after) || !haveMet(before)) &&
    (!isReply ||
      ((thanks(after) || !thanks(before)) && (has.has("offer") || asks(after) || !asks(before)))) &&
    hasSubstance(before, after)
  );
}

/** Without it, who has met would be taken for a stranger. */
const haveMet = ({ elements }: Read): boolean =>
  elements.some(({ kind, detail }) => kind === "context" && detail === "met");
const thanks = ({ elements }: Read): boolean => elements.some(({ detail }) => detail === "thanks");
const asks = ({ text }: Read): boolean => text.includes("?");

/** Doubled blanks, a blank before a mark, empty brackets, doubled marks, too many empty lines, a small letter after a stop. */
const MESSES: readonly RegExp[] = [
  / {2}/g,
  / [,.;!?](?:\s|$)/g,
  /\(\s*\)/g,
  /,\s*[.!?,;]/g,
  /\n[^\S\n]*\n[^\S\n]*\n/g,
  /[^.\s]{3}[.!?] \p{Ll}/gu,
  /^\s|\s$/g,
];
const count = (text: string, mess: RegExp): number => text.match(mess)?.length ?? 0;

/** Whether more is left than a default sentence or a few words, where more was there. */
const hasSubstance = (before: Read, after: Read): boolean => {
  const [much, left] = [said(before), said(after)];
  return left.words >= Math.min(6, much.words) && left.length >= Math.min(ENOUGH, much.length);
};

/** A body with fewer characters is barely a note. */
const ENOUGH = 40;

/** What was said of a note before is asked for each of its trims. */
const known = new WeakMap<Read, Amount>();

interface Amount {
  readonly words: number;
  readonly length: number;
}

function said(read: Read): Amount {
  const amount = known.get(read) ?? amountIn(read);
  known.set(read, amount);
  return amount;
}

/** How much a note says besides greeting, closing and signature: words (the default sentence aside) and characters. */
function amountIn(read: Read): Amount {
  const { units, parts } = layoutOf(read);
  const body = units.filter(({ fixed }) => !fixed);
  const defaults = parts.filter(({ kind }) => kind === "default-sentence");
  const words = body
    .flatMap(({ tokens }) => tokens)
    .filter(
      (token) =>
        isWord(token) && !defaults.some(({ start, end }) => start <= token.start && token.end <= end),
    );
  return { words: words.length, length: (body.at(-1)?.end ?? 0) - (body[0]?.start ?? 0) };
}

/** Whether the span begins and ends between graphemes, and cuts into none of `solid`. */
export const isClean = (text: string, { start, end }: Span, solid: readonly Span[]): boolean =>
  [start, end].every(
    (at) => !splitsGrapheme(text, at) && !solid.some((slot) => slot.start < at && at < slot.end),
  );

/** Looks only from the last blank on: no grapheme reaches over one. */
function splitsGrapheme(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const start = Math.max(0, text.lastIndexOf(" ", at - 1), text.lastIndexOf("\n", at - 1));
  const segment = graphemesOf(text.slice(start, at + 32)).containing(at - start);
  return segment !== undefined && segment.index !== at - start;
}
