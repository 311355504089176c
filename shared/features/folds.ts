/** What can be folded away: front matter, invitations, their parts, and comments of several lines. */
import { commentsIn } from "../batch/comments.ts";
import { type Span, shift } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { partsOf } from "./parts.ts";

export interface Fold {
  readonly kind: "front-matter" | "invitation" | "part" | "comment";
  /** From the line that stays to the end of the last one that goes; at least two lines. */
  readonly span: Span;
}

export function foldsOf({ batch: { text, head, invites } }: Verdict): Fold[] {
  const folds: Fold[] = [
    { kind: "front-matter", span: withoutBlankEnd(text, head.span) },
    ...commentsIn(text, head.end).map((span): Fold => ({ kind: "comment", span })),
  ];
  for (const { offset, value } of invites) {
    const section = shift({ start: 0, end: value.text.length }, offset);
    if (value.heading) folds.push({ kind: "invitation", span: withoutBlankEnd(text, section) });
    for (const { span } of partsOf(value)) folds.push({ kind: "part", span: shift(span, offset) });
  }
  return folds.filter(({ span }) => BREAK.test(text.slice(span.start, span.end)));
}

const BREAK = /[\r\n]/;

const withoutBlankEnd = (text: string, { start, end }: Span): Span => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});
