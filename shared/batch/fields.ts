/** Reads the `- key: value` lines under a heading. */
import { fitted } from "../text/fitted.ts";
import { lettered } from "../text/lettered.ts";
import { lineAt } from "../text/lines.ts";
import { type Span, trimmed } from "../text/span.ts";
import type { Field } from "./batch.ts";
import { commentFrom, insideComment } from "./comments.ts";
import { foldKey } from "./keys.ts";

export interface Fields {
  readonly fields: readonly Field[];
  /** Where the text behind them starts, blank lines skipped. */
  readonly end: number;
  /** The last field's line, when text follows it without a blank line between. */
  readonly swallows?: Span;
}

/** The fields from `from` on. Blank lines may stand before them, lines that are only comments anywhere among them. */
export function readFields(text: string, from: number, to: number, comments: readonly Span[]): Fields {
  const read: Field[] = [];
  let behind = from;
  for (let at = from; at < to; ) {
    const line = lineAt(text, at, to);
    const field = readField(text, line, comments);
    if (field) {
      read.push(field);
      at = behind = line.next;
    } else if (isBlank(text, line)) {
      if (read.length > 0) break;
      at = line.next;
    } else {
      const next = behindComments(text, line.start, to, comments);
      if (next === undefined) break;
      at = next;
    }
  }
  let end = behind;
  for (let line = lineAt(text, end, to); end < to && isBlank(text, line); line = lineAt(text, end, to)) {
    end = line.next;
  }
  const fields = fitted(read);
  const last = fields.at(-1);
  const touches = last && end === behind && end < to && text.slice(end, end + 4) !== "<!--";
  return touches ? { fields, end, swallows: last.span } : { fields, end };
}

const MARKS: ReadonlySet<string> = new Set([" ", "-", "*"]);
const FIELD = lettered(/^( {0,3}[-*][ \t]+)(\p{L}[\p{L}\p{N} ._-]{0,39})(:)(?=[ \t]|$)/u);

function readField(text: string, line: Span, comments: readonly Span[]): Field | undefined {
  if (!MARKS.has(text.charAt(line.start))) return undefined;
  const written = text.slice(line.start, line.end);
  const [whole, mark, key] = FIELD(written).exec(written) ?? [];
  if (whole === undefined || mark === undefined || key === undefined) return undefined;
  if (insideComment(comments, line.start)) return undefined;
  const keyStart = line.start + mark.length;
  const valueStart = line.start + whole.length;
  let value = "";
  let end = valueStart;
  let from = valueStart;
  for (let index = commentFrom(comments, from); from < line.end; index += 1) {
    const comment = comments[index];
    const until = Math.min(comment?.start ?? line.end, line.end);
    const part = text.slice(from, until);
    value += part;
    if (part.trim() !== "") end = until;
    from = comment?.end ?? line.end;
  }
  return {
    key: foldKey(key),
    value: value.trim(),
    keySpan: trimmed(text, { start: keyStart, end: keyStart + key.length }),
    valueSpan: trimmed(text, { start: valueStart, end }),
    span: { start: line.start, end: line.end },
  };
}

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === "";

/** Where the next line starts, if from `start` on there is nothing but comments (which may run over several lines). */
function behindComments(
  text: string,
  start: number,
  to: number,
  comments: readonly Span[],
): number | undefined {
  let at = start;
  for (let index = commentFrom(comments, start); ; index += 1) {
    while (at < to && BLANK.test(text.charAt(at))) at += 1;
    const line = at < to && !BREAK.test(text.charAt(at)) ? undefined : lineAt(text, at, to);
    if (line) return line.next;
    const comment = comments[index];
    if (comment?.start !== at) return undefined;
    at = comment.end;
  }
}

const BLANK = /[^\S\r\n]/;
const BREAK = /[\r\n]/;
