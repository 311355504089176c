/** What is sent of a stretch of a section, and the way back from a place in it to the place in the section. */
import type { Edit } from "../text/edit.ts";
import { lineAt, lineEndOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Piece, Sent } from "./batch.ts";
import { commentFrom } from "./comments.ts";

/**
 * What is sent of `text` between `from` and `to`: without comments (and lines that held nothing else), without blanks
 * at the ends of lines and blank lines at both ends, each line end as `"\n"`; everything else as typed.
 */
export function sentOf(text: string, span: Span, comments: readonly Span[]): Sent {
  return plainSent(text, span, comments) ?? sentByLines(text, span, comments);
}

/** The common case, fast: no comments, no blanks at the ends of lines, LF; then all that is sent is one piece. */
function plainSent(text: string, { start, end }: Span, comments: readonly Span[]): Sent | undefined {
  if ((comments[commentFrom(comments, start)]?.start ?? end) < end) return undefined;
  const written = text.slice(start, end);
  if (UNTIDY.test(written)) return undefined;
  const sent = written.trimEnd();
  let blank = 0;
  while (sent.charAt(blank) === "\n") blank += 1;
  const pieces = blank < sent.length ? [{ sent: 0, source: start + blank, length: sent.length - blank }] : [];
  return { text: sent.slice(blank), pieces };
}

const UNTIDY = /\r|[^\S\n]\n/;

function sentByLines(text: string, { start, end }: Span, comments: readonly Span[]): Sent {
  const lines = bareLines(text, start, end, comments);
  const first = lines.findIndex(({ parts }) => parts.length > 0);
  const last = lines.findLastIndex(({ parts }) => parts.length > 0);
  const pieces: Piece[] = [];
  let out = "";
  const put = (piece: string, source: number, sourceLength: number) => {
    const before = pieces.at(-1);
    const plain = piece.length === sourceLength;
    if (before && plain && !before.sourceLength && before.source + before.length === source) {
      pieces[pieces.length - 1] = { ...before, length: before.length + piece.length };
    } else {
      const added = { sent: out.length, source, length: piece.length };
      pieces.push(plain ? added : { ...added, sourceLength });
    }
    out += piece;
  };
  for (const [index, { parts, tail, next }] of lines.entries()) {
    if (index < first || index > last) continue;
    for (const part of parts) put(text.slice(part.start, part.end), part.start, part.end - part.start);
    if (index < last) put("\n", tail, next - tail);
  }
  const sent = { text: out, pieces };
  const lineEnd = lineEndOf(text);
  return lineEnd === "\n" ? sent : { ...sent, lineEnd };
}

/** The stretch of the section that a stretch of the sent text stands for; comments within it are part of it. */
export function toSource(sent: Sent, { start, end }: Span): Span {
  if (start >= end) {
    const at = placeOf(sent, start);
    return { start: at, end: at };
  }
  const first = pieceAt(sent, start);
  const last = pieceAt(sent, end - 1);
  if (!first || !last) return { start: placeOf(sent, start), end: placeOf(sent, end) };
  return { start: sourceOf(first, start, "start"), end: sourceOf(last, end, "end") };
}

/**
 * An edit of the sent text as edits of the section. Comments stay, so one deletion may become several; each `"\n"`
 * becomes the line end of the section.
 */
export function cutInSource(sent: Sent, edit: Edit): Edit[] {
  const put = sent.lineEnd ? edit.text.replaceAll("\n", sent.lineEnd) : edit.text;
  const { start, end } = edit.span;
  if (start >= end) return [{ span: toSource(sent, edit.span), text: put }];
  const edits: { span: { start: number; end: number }; text: string }[] = [];
  for (const piece of sent.pieces) {
    if (piece.sent + piece.length <= start || piece.sent >= end) continue;
    const span = {
      start: sourceOf(piece, Math.max(start, piece.sent), "start"),
      end: sourceOf(piece, Math.min(end, piece.sent + piece.length), "end"),
    };
    const before = edits.at(-1);
    if (before && before.span.end === span.start) before.span.end = span.end;
    else edits.push({ span, text: edits.length === 0 ? put : "" });
  }
  return edits;
}

/** A line without its comments: what is left of it, and its end with the blanks before. */
interface BareLine {
  readonly parts: readonly Span[];
  readonly tail: number;
  readonly next: number;
}

/** The lines between `from` and `to`; a comment that runs over several joins what stands before and after it. */
function bareLines(text: string, from: number, to: number, comments: readonly Span[]): BareLine[] {
  const lines: BareLine[] = [];
  let index = commentFrom(comments, from);
  for (let at = from; at < to; ) {
    const parts: Span[] = [];
    let line = lineAt(text, at, to);
    let commented = false;
    for (let comment = comments[index]; comment && comment.start < line.end; comment = comments[++index]) {
      commented = true;
      if (comment.start > at) parts.push({ start: at, end: comment.start });
      at = comment.end;
      if (at > line.end) line = lineAt(text, at, to);
    }
    if (line.end > at) parts.push({ start: at, end: line.end });
    const tail = cutBlanks(text, parts, line.end);
    if (parts.length > 0 || !commented) lines.push({ parts, tail, next: line.next });
    at = line.next;
  }
  return lines;
}

/** Cuts the blanks at the end of a line's parts; returns where the blanks that touch the line's end start. */
function cutBlanks(text: string, parts: Span[], lineEnd: number): number {
  let tail = lineEnd;
  for (let part = parts.at(-1); part; part = parts.at(-1)) {
    const end = part.start + text.slice(part.start, part.end).trimEnd().length;
    if (part.end === tail) tail = end;
    if (end > part.start) {
      parts[parts.length - 1] = { start: part.start, end };
      break;
    }
    parts.pop();
  }
  return tail;
}

function pieceAt({ pieces }: Sent, at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.sent <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Where a place between two code units of the sent text stands; after a line break, at the start of the next line. */
function placeOf(sent: Sent, at: number): number {
  const atLineStart = at === 0 || sent.text.charAt(at - 1) === "\n";
  const piece = pieceAt(sent, atLineStart && at < sent.text.length ? at : at - 1) ?? sent.pieces[0];
  return piece ? sourceOf(piece, at, "end") : 0;
}

/** @param side which end of a stretch the place is: within a piece that is longer or shorter in the section, it is the piece's own. */
function sourceOf({ sent, source, length, sourceLength }: Piece, at: number, side: "start" | "end"): number {
  const into = Math.max(0, Math.min(at - sent, length));
  if (sourceLength === undefined || into === 0) return source + into;
  return source + (into === length || side === "end" ? sourceLength : 0);
}
