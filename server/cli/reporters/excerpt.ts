/** The line of a finding with a mark below, fit for a terminal. */
import { lineAt, lineStart } from "../../../shared/text/lines.ts";
import { printable } from "../../../shared/text/printable.ts";
import type { Span } from "../../../shared/text/span.ts";

export interface Excerpt {
  readonly text: string;
  /** As wide as the text up to its own end. */
  readonly mark: string;
}

/** The most code units of a line that are shown before and within the place that is marked. */
const BEFORE = 48;
const WITHIN = 60;
const AFTER = 24;

/** @param span in `source`; of one that runs over several lines, the first is shown. */
export function excerpt(source: string, span: Span): Excerpt {
  const line = { start: lineStart(source, span.start), end: lineAt(source, span.start).end };
  const from = Math.max(line.start, span.start - BEFORE);
  const markEnd = Math.min(span.end, line.end, span.start + WITHIN);
  const to = Math.min(line.end, markEnd + AFTER);
  const lead = (from > line.start ? "…" : "") + printable(source.slice(from, span.start));
  const marked = printable(source.slice(span.start, markEnd));
  const tail = printable(source.slice(markEnd, to)) + (to < line.end ? "…" : "");
  return {
    text: lead + marked + tail,
    mark: " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(marked))),
  };
}

/** Columns in a terminal, near enough: pictures and the scripts of East Asia are wide, combining marks have no width. */
function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

const NARROW = /[\p{Mn}\p{Me}]|\u200d|\ufe0f/u;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
