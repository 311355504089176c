/** What a note is made of, as stretches to be coloured: each within one line, none of them overlapping. */
import { ELEMENT_KINDS, type Element, type ElementKind } from "../anatomy/element.ts";
import type { Reading } from "../anatomy/reading.ts";
import { cutInSource } from "../batch/sent.ts";
import { linesOf } from "../text/lines.ts";
import { overlaps, type Span, shift, trimmed } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { invitesIn } from "./places.ts";

export interface Colour {
  readonly kind: ElementKind;
  /** In the file. */
  readonly span: Span;
}

/** In order of place. @param within the stretch of the file that is asked for; all of it without. */
export function coloursIn(verdict: Verdict, within?: Span): Colour[] {
  const colours: Colour[] = [];
  for (const { invite, offset, readings } of invitesIn(verdict, within)) {
    const { heading, recipient, text } = invite;
    if (heading && recipient) colours.push({ kind: "name", span: shift(heading.nameSpan, offset) });
    for (const reading of readings)
      for (const { kind, span } of flat(reading.elements))
        for (const part of partsIn(text, reading, span)) colours.push({ kind, span: shift(part, offset) });
  }
  return within === undefined ? colours : colours.filter(({ span }) => overlaps(span, within));
}

/** Where elements overlap, the shortest shows, since it says most; of two that are equal the one that its reader looks for first. */
function flat(elements: readonly Element[]): Colour[] {
  const ends = elements.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set(ends)].toSorted((a, b) => a - b);
  const shortestFirst = elements.toSorted(
    (a, b) => lengthOf(a.span) - lengthOf(b.span) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const pieces: { element: Element; start: number; end: number }[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? start;
    const element = shortestFirst.find(({ span }) => span.start <= start && end <= span.end && start < end);
    const before = pieces.at(-1);
    if (element && before?.element === element && before.end === start) before.end = end;
    else if (element) pieces.push({ element, start, end });
  }
  return pieces.map(({ element: { kind }, start, end }) => ({ kind, span: { start, end } }));
}

const KINDS: readonly string[] = Object.keys(ELEMENT_KINDS);

const lengthOf = ({ start, end }: Span): number => end - start;

/** A stretch of the sent text as it stands in the section: without the comments in it, line by line. */
function partsIn(text: string, { note }: Reading, span: Span): Span[] {
  return cutInSource(note.sent, { span, text: "" }).flatMap(({ span: { start, end } }) =>
    [...linesOf(text, start, end)].map((line) => trimmed(text, line)).filter((part) => part.start < part.end),
  );
}
