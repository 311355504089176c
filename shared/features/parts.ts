/** The parts of a section under their sub-headings, those that are never sent among them. */
import type { Invite } from "../batch/batch.ts";
import { commentsIn } from "../batch/comments.ts";
import { divide } from "../batch/section.ts";
import { lineAt, lineStart } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** Spans count from the section's start. */
export interface PartPlace {
  /** The words of the sub-heading. */
  readonly words: Span;
  /** From the sub-heading's line to the last line with text. */
  readonly span: Span;
}

/** In order of place. The title of a one-person file is one of them. */
export function partsOf({ text, heading, head }: Invite): PartPlace[] {
  const start = heading ? lineAt(text, 0).next : head.end;
  const comments = commentsIn(text, start);
  return divide(text, start, comments).flatMap(({ words, end }) => {
    if (words === undefined) return [];
    const start = lineStart(text, words.start);
    return [{ words, span: { start, end: start + text.slice(start, end).trimEnd().length } }];
  });
}
