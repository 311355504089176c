/** Lines of a text, whatever their ends: LF, CRLF or a lone CR. */
import type { Span } from "./span.ts";

/** One line; the span leaves its line end out, `next` is where the following line starts. */
export interface Line extends Span {
  readonly next: number;
}

/** The lines from `from` up to `to`; a text that ends in a line break has no empty line after it. */
export function* linesOf(text: string, from = 0, to = text.length): Generator<Line> {
  for (let start = from; start < to; ) {
    const line = lineAt(text, start, to);
    yield line;
    start = line.next;
  }
}

/** The line that starts at `start`. */
export function lineAt(text: string, start: number, to = text.length): Line {
  let end = start;
  while (end < to && !isBreak(text.charCodeAt(end))) end += 1;
  const isCrLf = text.charCodeAt(end) === CR && end + 1 < to && text.charCodeAt(end + 1) === LF;
  return { start, end, next: Math.min(isCrLf ? end + 2 : end + 1, to) };
}

/**
 * How lines that are written into a text are to end: as its first line does, which most programs take for the way of them
 * all. LF where there is but one line.
 */
export function lineEndOf(text: string): LineEnd {
  const { end, next } = lineAt(text, 0);
  if (next - end === 2) return "\r\n";
  return text.charAt(end) === "\r" ? "\r" : "\n";
}

export type LineEnd = "\n" | "\r\n" | "\r";

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The line above the one that starts at `start`; undefined for the first. */
export function lineAbove(text: string, start: number): Line | undefined {
  if (start <= 0) return undefined;
  const isCrLf = text.charCodeAt(start - 1) === LF && text.charCodeAt(start - 2) === CR;
  return lineAt(text, lineStart(text, isCrLf ? start - 2 : start - 1));
}

const LF = 10;
const CR = 13;
const isBreak = (code: number): boolean => code === LF || code === CR;

/** What is said of a text in one line, though the names and values that it quotes may hold anything. */
export const oneLine = (said: string): string => said.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
