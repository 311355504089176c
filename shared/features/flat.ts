/** Elements side by side: where they overlap, only one of them shows. */
import { KINDS } from "../anatomy/element.ts";
import type { Span } from "../text/span.ts";
import type { BareElement } from "./elements.ts";

/** A stretch of the sent text, and the element that shows there. */
export interface Stretch<E> extends Span {
  readonly element: E;
}

/** Where elements overlap, the shortest shows, since it says most; of two that are equal the one that its reader looks for first. */
export function flat<E extends BareElement>(elements: readonly E[]): Stretch<E>[] {
  const ends = elements.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set(ends)].toSorted((a, b) => a - b);
  const shortestFirst = elements.toSorted(
    (a, b) => lengthOf(a.span) - lengthOf(b.span) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const pieces: { element: E; start: number; end: number }[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? start;
    const element = shortestFirst.find(({ span }) => span.start <= start && end <= span.end && start < end);
    const before = pieces.at(-1);
    if (element && before?.element === element && before.end === start) before.end = end;
    else if (element) pieces.push({ element, start, end });
  }
  return pieces;
}

const lengthOf = ({ start, end }: Span): number => end - start;
