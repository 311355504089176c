/** A stretch of text, as two UTF-16 offsets. Lines and columns exist only at the hosts' edges. */

export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset just past the last code unit; never less than `start`. */
  readonly end: number;
}

export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** A copy: a slice keeps the whole text that it was cut from in memory. For what may outlast that text. */
export const apart = (slice: string): string => ` ${slice}`.slice(1);

export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Whether `inner` lies within `outer`, ends included. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share a code unit, or meet where one of them is a cursor (an empty span). */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Sorts by place: first by start, then the shorter one first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The span without the white space at its ends; empty at its start when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: Math.min(start + lead, end), end: Math.max(start + lead, start + inner.trimEnd().length) };
}
