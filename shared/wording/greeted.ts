/** Whom a note greets, and greeting them by another name. */
import type { Element } from "../anatomy/element.ts";
import { elementsOf, firstOf, type Reading } from "../anatomy/reading.ts";
import type { Fix } from "../rule.ts";
import { say } from "../text/say.ts";
import { overlaps, type Span } from "../text/span.ts";
import { overBy } from "./fixes.ts";

/** The names in the greeting, or in its place; what is still to be filled is none. */
export function namesGreeted(reading: Reading): Element[] {
  const greeting = firstOf(reading, "greeting");
  const gaps = [...elementsOf(reading, "placeholder"), ...elementsOf(reading, "hole")];
  return elementsOf(reading, "name").filter(
    ({ span, detail }) =>
      (detail === "curt" || (greeting !== undefined && overlaps(span, greeting.span))) &&
      !gaps.some((gap) => overlaps(gap.span, span)),
  );
}

/** Puts another name in a name's place; never unasked where it would make the note too long. */
export function naming(reading: Reading, span: Span, text: string, fix: "safe" | "choice"): Fix {
  const edits = [{ span, text }];
  const over = overBy(reading, edits);
  return { title: say`Greet ${text}${over}`, class: over === "" ? fix : "choice", edits };
}
