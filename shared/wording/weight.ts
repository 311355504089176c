/** What a sentence carries. */
import type { ElementKind } from "../anatomy/element.ts";
import type { Reading } from "../anatomy/reading.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Whether a sentence says something that its recipient should not lose. */
export const saysSomething = ({ elements }: Reading, sentence: Span): boolean =>
  elements.some(({ kind, span }) => PARTICULAR.has(kind) && overlaps(span, sentence));

const PARTICULAR: ReadonlySet<ElementKind> = new Set([
  "context",
  "reason",
  "introduction",
  "offer",
  "request",
  "signature",
]);
