/** Taking a sentence or a phrase out of a note, so that what stays reads on: edits of the sent text. */
import type { Element } from "../anatomy/element.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Edit } from "../text/edit.ts";
import { hull, overlaps, type Span } from "../text/span.ts";
import { bodyOf } from "./place.ts";

/** The sentences that a place lies in, without a greeting before it on the same line. */
export function sentenceAround(reading: Reading, place: Span): Span {
  const around = reading.sentences.filter((sentence) => overlaps(sentence, place)).reduce(hull, place);
  const body = bodyOf(reading);
  return { start: Math.min(place.start, Math.max(around.start, body.start)), end: around.end };
}

/** Takes out a sentence and the smaller of the gaps around it. */
export function withoutSentence(text: string, { start, end }: Span): Edit {
  const before = start - text.slice(0, start).trimEnd().length;
  const after = text.slice(end).length - text.slice(end).trimStart().length;
  if (start - before === 0) return { span: { start: 0, end: end + after }, text: "" };
  if (end + after === text.length) return { span: { start: start - before, end: text.length }, text: "" };
  const breaksBefore = breaksIn(text.slice(start - before, start));
  const breaksAfter = breaksIn(text.slice(end, end + after));
  if (breaksBefore < breaksAfter || after === 0) return { span: { start: start - before, end }, text: "" };
  return { span: { start, end: end + after }, text: "" };
}

/**
 * Takes out a phrase that its sentence can do without, with its commas: "as a friend" anywhere, any phrase that opens the
 * sentence up to a comma. Undefined for any other.
 */
export function withoutPhrase({ text }: Reading, { start, end }: Span): Edit | undefined {
  const before = /(?:,?[^\S\n]{1,3})?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? "";
  const after = /^,?[^\S\n]*/.exec(text.slice(end, end + 3))?.[0] ?? "";
  const opens = before === "" || /[.!?…]$/.test(text.slice(0, start - before.length));
  if (!/^as\s/i.test(text.slice(start, end)) && !(opens && after.startsWith(","))) return undefined;
  if (opens) {
    const next = text.charAt(end + after.length);
    return { span: { start, end: end + after.length + next.length }, text: next.toUpperCase() };
  }
  // A comma only behind the phrase belongs to its sentence.
  if (after.startsWith(",") && !before.startsWith(","))
    return { span: { start: start - before.length, end }, text: "" };
  const runsOn = /^[\p{L}\p{N}]/u.test(text.slice(end + after.length));
  return {
    span: { start: start - before.length, end: end + (runsOn ? after.length : 0) },
    text: runsOn ? " " : "",
  };
}

/** The sentences that elements lie in, each once. */
export function sentencesWith(reading: Reading, elements: readonly Element[]): Span[] {
  const sentences = elements.map(({ span }) => sentenceAround(reading, span));
  return sentences.filter(
    ({ start }, index) => sentences.findIndex((other) => other.start === start) === index,
  );
}

const breaksIn = (gap: string): number => gap.split("\n").length;
