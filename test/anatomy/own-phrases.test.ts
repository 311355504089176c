/** What a team's own phrases find in a note. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readerOfOwn } from "../../shared/anatomy/own-phrases.ts";
import { readText } from "../../shared/anatomy/read.ts";
import type { House } from "../../shared/batch/batch.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { law } from "../support/law.ts";

const houseOf = (words: Partial<House>): House => ({
  relationships: new Map(),
  context: [],
  avoid: [],
  ...words,
});

/** The text with what the phrases of the house make of it marked. */
function read(text: string, words: Partial<House>, kind: "context" | "stock-phrase"): string {
  const readOwn = readerOfOwn(houseOf(words));
  const { elements } = readText(text, readOwn ? { readOwn } : {});
  return writeMarks(
    text,
    elements.flatMap((element) => (element.kind === kind ? [element.span] : [])),
  );
}

describe("a phrase for context", () => {
  test.each([
    ["the guild", "Hi Ana, ⟦the guild⟧ sings on Monday."],
    ["The Guild", "Hi Ana, ⟦the guild⟧ sings on Monday."],
    ["quince day", "Hi Ana, ⟦Quince Day⟧ is near."],
    ["quince day", "Hi Ana, “⟦Quince” day⟧ is near."],
    ["quince-day", "Hi Ana, ⟦quince day⟧ is near."],
    ["quince* day*", "Hi Ana, ⟦Quinces days⟧ are near."],
    ["quince * day", "Hi Ana, the ⟦quince day⟧ is near."],
    ["quince * day", "Hi Ana, the ⟦quince and pear tasting day⟧ is near."],
    ["quince * day", "Hi Ana, the quince and the pear tasting day is near."],
    ["quince * day", "Hi Ana, mind the quince. The day is near."],
    ["* quince *", "Hi Ana, mind the ⟦quince⟧ please."],
    ["i'd sing", "Hi Ana, ⟦I’d sing⟧ again."],
    ["would sing", "Hi Ana, ⟦I’d sing⟧ again."],
    ["quince", "Hi Ana, quinces are yellow."],
    ["hi ana", "Hi Ana, quinces are yellow."],
    ["linda", "Hi Ana,\n\nQuinces are yellow.\n\nSincerely,\nLinda"],
  ])("%s in %s", (phrase, marked) => {
    expect(read(readMarks(marked).text, { context: [phrase] }, "context")).toBe(marked);
  });
});

describe("a phrase to avoid", () => {
  test.each([
    ["circle back", "Hi Ana, may I ⟦circle back⟧ in May?"],
    ["hi ana", "⟦Hi Ana⟧, may I write in May?"],
    ["warmest", "Hi Ana,\n\nMay I write?\n\n⟦Warmest⟧ wishes,\nLinda"],
    ["synerg*", "Hallo Ana, die ⟦Synergien⟧ sind groß."],
  ])("%s in %s", (phrase, marked) => {
    expect(read(readMarks(marked).text, { avoid: [phrase] }, "stock-phrase")).toBe(marked);
  });
});

test("a house without phrases has no reader", () => {
  expect(readerOfOwn(undefined)).toBeUndefined();
  expect(readerOfOwn(houseOf({ lang: "de" }))).toBeUndefined();
});

const word = fc.constantFrom("fern", "moss", "lichen", "bark");
const some = fc.array(word, { minLength: 1, maxLength: 3 });
law(
  "a phrase is found wherever it is written, with words in the place of its star",
  100,
  [some, fc.array(word, { maxLength: 3 }), some],
  (before, between, after) => {
    const phrase = `${before.join(" ")} * ${after.join(" ")}`;
    const said = [...before, ...between, ...after].join(" ");
    const text = `Hi Ana, we saw ${said} there.`;
    expect(read(text, { avoid: [phrase] }, "stock-phrase")).toContain("⟦");
  },
);

// What grew without bound would not end within anybody's patience, nor the tests'.
test("many stars take no time that grows without bound", () => {
  const phrase = "fern * ".repeat(30).trim();
  const text = `Hi Ana, ${"fern ".repeat(500)}moss.`;
  expect(read(text, { avoid: [`${phrase} lichen`] }, "stock-phrase")).toBe(text);
});
