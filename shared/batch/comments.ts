/** Finds what is never sent: `<!-- ... -->`, and the headings that divide a text, which must stand outside of those. */
import type { Span } from "../text/span.ts";

/**
 * The comments between `from` and `to`, in order. A comment that is not closed is text, so that nothing is lost: also
 * where a later comment closes, but a section's heading and another `<!--` stand between.
 */
export function commentsIn(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  let close = -1;
  for (let open = text.indexOf("<!--", from); open >= 0 && open < to; ) {
    // From two further on, since `<!-->` is a whole comment.
    if (close < open + 2) close = text.indexOf("-->", open + 2);
    if (close < 0 || close + 3 > to) break;
    const next = text.indexOf("<!--", open + 4);
    if (next >= 0 && next < close && sectionStart(text, open, next) < next) {
      open = next;
      continue;
    }
    found.push({ start: open, end: close + 3 });
    open = next >= close + 3 ? next : text.indexOf("<!--", close + 3);
  }
  return found;
}

/** Where the first line from `from` starts that is a heading of level 2, comments or not; `to` when there is none. */
export function sectionStart(text: string, from: number, to: number): number {
  for (let at = text.indexOf("##", from); at >= 0 && at < to; at = text.indexOf("##", at)) {
    const mark = at;
    while (at < to && text.charCodeAt(at) === HASH) at += 1;
    if (at - mark !== 2 || !endsMark(text, at, to)) continue;
    const start = indentStart(text, mark);
    if (start !== undefined && start >= from) return start;
  }
  return to;
}

/** The heading of level 1 to 3 that a line is: its level, and the span of its words. */
export function headingIn(text: string, line: Span): { level: number; words: Span } | undefined {
  let at = line.start;
  while (at < line.end && at - line.start < 3 && text.charCodeAt(at) === SPACE) at += 1;
  const mark = at;
  while (at < line.end && text.charCodeAt(at) === HASH) at += 1;
  const level = at - mark;
  if (level < 1 || level > 3 || !endsMark(text, at, line.end)) return undefined;
  return { level, words: withoutClosing(text, at, line.end) };
}

/** The index of the first comment that ends behind `at`. */
export function commentFrom(comments: readonly Span[], at: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.end ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a comment has begun before `at` and ends behind it. */
export const insideComment = (comments: readonly Span[], at: number): boolean =>
  (comments[commentFrom(comments, at)]?.start ?? at) < at;

const HASH = 35;
const SPACE = 32;
const BYTE_ORDER_MARK = 0xfeff;

const isBlank = (code: number): boolean => code === SPACE || code === 9;
const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Marks of a heading end in a blank or with the line, otherwise they are a hashtag. */
function endsMark(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  return at >= to || isBlank(code) || isBreak(code);
}

/** Where the line starts, if at most three spaces stand before the mark. */
function indentStart(text: string, mark: number): number | undefined {
  let start = mark;
  while (mark - start < 3 && text.charCodeAt(start - 1) === SPACE) start -= 1;
  const before = text.charCodeAt(start - 1);
  const isFirst = start === 0 || (start === 1 && before === BYTE_ORDER_MARK);
  return isFirst || isBreak(before) ? start : undefined;
}

/** The words of a heading, without the blanks around them and the `#`s that may close it. */
function withoutClosing(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let closing = end;
  while (closing > start && text.charCodeAt(closing - 1) === HASH) closing -= 1;
  if (closing < end && (closing === start || isBlank(text.charCodeAt(closing - 1)))) {
    end = closing;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  }
  return { start, end };
}
