/** What a note is made of, as stretches to be coloured: each within one line, none of them overlapping. */
import type { ElementKind } from "../anatomy/element.ts";
import type { Note } from "../batch/batch.ts";
import { cutInSource } from "../batch/sent.ts";
import { linesOf } from "../text/lines.ts";
import { overlaps, type Span, shift, trimmed } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { elementsIn } from "./elements.ts";
import { flat } from "./flat.ts";
import { invitesIn } from "./places.ts";

export interface Colour {
  readonly kind: ElementKind;
  /** In the file. */
  readonly span: Span;
}

/** In order of place. @param within the stretch of the file that is asked for; all of it without. */
export function coloursIn(verdict: Verdict, within?: Span): Colour[] {
  const colours: Colour[] = [];
  for (const { invite, offset } of invitesIn(verdict, within)) {
    const { heading, recipient, text } = invite;
    if (heading && recipient) colours.push({ kind: "name", span: shift(heading.nameSpan, offset) });
    for (const { note, elements } of elementsIn(invite))
      for (const { element, ...span } of flat(elements))
        for (const part of partsIn(text, note, span))
          colours.push({ kind: element.kind, span: shift(part, offset) });
  }
  return within === undefined ? colours : colours.filter(({ span }) => overlaps(span, within));
}

/** A stretch of the sent text as it stands in the section: without the comments in it, line by line. */
function partsIn(text: string, { sent }: Note, span: Span): Span[] {
  return cutInSource(sent, { span, text: "" }).flatMap(({ span: { start, end } }) =>
    [...linesOf(text, start, end)].map((line) => trimmed(text, line)).filter((part) => part.start < part.end),
  );
}
