/** Text with `⟦spans⟧` and a `‸` cursor: how examples and tests show a place without counting. */
import { byPlace, type Span } from "./span.ts";

export interface Marked {
  /** The text without its marks. */
  readonly text: string;
  /** What stood between `⟦` and `⟧`, in order of place. */
  readonly spans: readonly Span[];
  /** Where `‸` stood. */
  readonly cursor?: number;
}

/** @throws SyntaxError when a mark is not closed, or closed twice. */
export function readMarks(marked: string): Marked {
  let text = "";
  let cursor: number | undefined;
  const open: number[] = [];
  const spans: Span[] = [];
  for (const char of marked) {
    if (char === "⟦") open.push(text.length);
    else if (char === "‸") cursor = text.length;
    else if (char === "⟧") {
      const start = open.pop();
      if (start === undefined) throw new SyntaxError(`A mark is closed that was not opened: ${marked}`);
      spans.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new SyntaxError(`A mark is not closed: ${marked}`);
  spans.sort(byPlace);
  return cursor === undefined ? { text, spans } : { text, spans, cursor };
}

/** The inverse of `readMarks`, so that a failing test prints pictures. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: "⟦", order: start === end ? 1 : 2 },
    { at: end, mark: "⟧", order: start === end ? 1 : 0 },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = "";
  let from = 0;
  for (const { at, mark } of marks) {
    out += text.slice(from, at) + mark;
    from = at;
  }
  return out + text.slice(from);
}
