/** Where a line goes in a note, so that it keeps the note's layout: edits of the sent text. */
import type { Element } from "../anatomy/element.ts";
import { elementsOf, firstOf, type Reading } from "../anatomy/reading.ts";
import type { Edit } from "../text/edit.ts";
import { type Span, trimmed } from "../text/span.ts";
import { behind } from "./sentence.ts";

/** The greeting, or the bare name that stands for one. */
export const openingOf = (reading: Reading): Element | undefined =>
  firstOf(reading, "greeting") ?? elementsOf(reading, "name").find(({ detail }) => detail === "curt");

/** What stands between greeting and closing, without the white space around it; empty where it would stand. */
export function bodyOf(reading: Reading): Span {
  const { text } = reading;
  const greeting = openingOf(reading);
  const start = greeting ? behindMarks(text, greeting.span.end) : 0;
  const end = Math.max(start, endingOf(reading)?.span.start ?? text.length);
  const inner = trimmed(text, { start, end });
  // The dash before a signature belongs to neither.
  return DASHES.has(text.charAt(inner.end - 1)) ? trimmed(text, { ...inner, end: inner.end - 1 }) : inner;
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** The closing, or the signature where there is none. Thanks that go on in words of their own close nothing. */
function endingOf(reading: Reading): Element | undefined {
  const from = openingOf(reading)?.span.end ?? 0;
  return reading.elements.find(({ kind, span, detail }) => {
    if (span.start < from || (kind !== "closing" && kind !== "signature")) return false;
    return (
      detail !== "thanks" ||
      reading.sentences.some(({ start, end }) => start >= span.start && end <= span.end + 1)
    );
  });
}

/** Puts a line right behind the greeting. */
export function openWith(reading: Reading, line: string): Edit {
  const { text } = reading;
  const body = bodyOf(reading);
  if (body.start === body.end) return asBody(reading, body.start, line);
  const next = text.slice(body.start, nextLetter(text, body.start));
  const gap = gapsIn(reading, body).at(0) ?? " ";
  return {
    span: { start: body.start, end: body.start + next.length },
    text: runningOn(reading, body, line) + gap + next.toUpperCase(),
  };
}

/** Puts a line at the end of the body, before the closing. */
export function endWith(reading: Reading, line: string): Edit {
  const { text } = reading;
  const body = bodyOf(reading);
  if (body.start === body.end) return asBody(reading, body.start, line);
  const stop = /[\p{L}\p{N}]$/u.test(text.slice(body.start, body.end)) ? "." : "";
  const gap = gapsIn(reading, body).at(-1) ?? " ";
  return { span: { start: body.end, end: body.end }, text: stop + gap + line };
}

/** Puts a line in the body's place. */
export function replaceBody(reading: Reading, line: string): Edit {
  const body = bodyOf(reading);
  if (body.start === body.end) return asBody(reading, body.start, line);
  return { span: body, text: runningOn(reading, body, line) };
}

/** The line with a small first letter where the body runs on from its greeting in small letters, as in "Hi Rob, may I". */
function runningOn(reading: Reading, body: Span, line: string): string {
  const greeting = openingOf(reading);
  const { text } = reading;
  const gap = greeting && text.slice(greeting.span.end - 1, body.start);
  const runsOn = gap !== undefined && !/[.!?\n]/.test(gap);
  return runsOn && /^(?:\p{Ll}|I\b)/u.test(text.slice(body.start, body.end)) ? behind(line) : line;
}

/** Puts a greeting at the top, on a line of its own. */
export function greetWith({ text }: Reading, greeting: string): Edit {
  return { span: { start: 0, end: 0 }, text: greeting + (text === "" ? "" : paragraphGap(text)) };
}

/** Puts a name under the note; its closing gets its comma. */
export function signWith(reading: Reading, name: string): Edit {
  const { text } = reading;
  const at = { start: text.length, end: text.length };
  const ending = endingOf(reading);
  if (ending === undefined) return { span: at, text: paragraphGap(text) + name };
  return { span: at, text: `${/[\p{L}\p{N}]$/u.test(text) ? "," : ""}\n${name}` };
}

function asBody({ text }: Reading, at: number, line: string): Edit {
  const before = text.slice(0, at).trimEnd().length;
  const lead = before === 0 ? "" : paragraphGap(text);
  const tail = text.slice(at).trim() === "" ? "" : paragraphGap(text);
  return { span: { start: before, end: at }, text: lead + line + tail };
}

/** The white space between the sentences of the body, in order. */
function gapsIn({ text, sentences }: Reading, body: Span): string[] {
  const inside = sentences.filter(({ start, end }) => start >= body.start && end <= body.end);
  return inside.slice(1).map(({ start }, index) => {
    const gap = text.slice(inside[index]?.end, start);
    return gap.includes("\n") ? gap : " ";
  });
}

/** A note written in lines keeps to lines; any other has paragraphs. */
const paragraphGap = (text: string): string =>
  text.includes("\n") && !text.includes("\n\n") ? "\n" : "\n\n";

/** Past the marks and white space that follow a greeting. */
function behindMarks(text: string, at: number): number {
  const marks = /^[\s,.!:;–—-]*/.exec(text.slice(at))?.[0] ?? "";
  return at + marks.length;
}

/** Where the letter at `at` ends, if one stands there. */
const nextLetter = (text: string, at: number): number =>
  /^\p{L}/u.test(text.slice(at, at + 1)) ? at + 1 : at;
