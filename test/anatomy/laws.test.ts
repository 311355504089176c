/** What holds of every reading. */
import fc from "fast-check";
import { expect } from "vitest";
import { ELEMENT_KINDS } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";
import { covers, overlaps } from "../../shared/text/span.ts";
import { anything, written } from "../support/arbitrary.ts";
import { law } from "../support/law.ts";

const scrap = fc.constantFrom(
  ..."Hi Rob,|\n\n|\n|. |! |? | — |Your talk on kilns|We met at|[Name]|{{first_name}}|{Hi|Hey|I'd love to|connect|Best,|Jo|🎉|İ|é|<!-- x -->|’s|http://x.example|+1 555 010 9988|following up|Thanks".split(
    "|",
  ),
);
/** Random-choice text. */
const choice = fc.constantFrom("{Hi|Hey}", "{Hi |}", "{|so}", "{Thanks. We|You}", "{met at|saw} {fairs|us}.");
const text = fc.oneof(
  fc.array(fc.oneof(scrap, scrap, choice, written(6)), { maxLength: 30 }).map((parts) => parts.join(" ")),
  anything(80),
);

/** What is left without white space and control characters. */
const blank = (text: string): string => text.replace(/[\s\p{C}]/gu, "");

law("Elements lie in the text, in order, and those of one kind apart", 150, [text], (text) => {
  const { elements } = readText(text);
  let start = 0;
  for (const { span, kind } of elements) {
    expect(span.start).toBeGreaterThanOrEqual(start);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(Object.keys(ELEMENT_KINDS)).toContain(kind);
    start = span.start;
  }
  const crowded = elements.filter((one) =>
    elements.some((other) => one !== other && one.kind === other.kind && overlaps(one.span, other.span)),
  );
  expect(crowded).toEqual([]);
});

law("No element parts random-choice text", 150, [text], (text) => {
  const { elements, slots } = readText(text);
  for (const { span: choice } of slots.filter(({ form }) => form === "choice"))
    for (const { span } of elements)
      expect(!overlaps(choice, span) || covers(choice, span) || covers(span, choice)).toBe(true);
});

law("Sentences lie in the text, in order and apart, and leave out white space only", 150, [text], (text) => {
  let end = 0;
  for (const sentence of readText(text).sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(blank(text.slice(end, sentence.start))).toBe("");
    expect(sentence.end).toBeGreaterThan(sentence.start);
    end = sentence.end;
  }
  expect(blank(text.slice(end))).toBe("");
});

law("A text is read the same however often", 100, [text], (text) => {
  expect(readText(text)).toEqual(readText(text));
});

law("A text read again reads the same", 150, [text], (text) => {
  const once = readText(text);
  expect(readText(text)).toEqual(once);
});
