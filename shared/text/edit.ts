/** A change to a text as data: what a fix is made of. */
import { byPlace, type Span } from "./span.ts";

export interface Edit {
  readonly span: Span;
  /** What stands in the span's place; empty to delete. */
  readonly text: string;
}

/**
 * The text after all edits, which speak of the text before any of them.
 * @throws RangeError when two edits overlap, since no order of doing them could be right.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = "";
  let from = 0;
  for (const { span, text: put } of edits.toSorted((a, b) => byPlace(a.span, b.span))) {
    if (span.start < from) throw new RangeError(`Edits overlap at ${span.start}.`);
    out += text.slice(from, span.start) + put;
    from = span.end;
  }
  return out + text.slice(from);
}
