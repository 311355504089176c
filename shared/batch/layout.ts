/** Finds lines that Markdown reads as something else than what they are: a heading made by a line under it, code made by an indent. */
import { linesOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

export interface Misread {
  readonly kind: "heading" | "code";
  /** The line under the text, or the indent. */
  readonly span: Span;
}

/** In a text as it is sent. */
export function misreadIn(text: string): Misread[] {
  const found: Misread[] = [];
  if (!SUSPECT.test(text)) return found;
  let before = "";
  let isCode = false;
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    if (before !== "" && UNDERLINE.test(line))
      found.push({ kind: "heading", span: { start: start + indent, end } });
    isCode = line !== "" && isIndented(line) && (before === "" || isCode);
    if (isCode) found.push({ kind: "code", span: { start, end: start + indent } });
    before = line;
  }
  return found;
}

/** Most notes have no such line, and need no closer look. */
const SUSPECT = /^ {0,3}(?:\t| {4}|=|--)/m;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const isIndented = (line: string): boolean => line.startsWith("    ") || /^ {0,3}\t/.test(line);
