import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../shared/text/sentences.ts";
import { tokensOf } from "../../shared/text/words.ts";

const words = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(" ");
const kinds = (text: string): string =>
  tokensOf(text)
    .map(({ kind }) => kind)
    .join(" ");
const sentences = (text: string): string[] =>
  sentencesOf(text, tokensOf(text)).map(({ start, end }) => text.slice(start, end));

describe("A word is folded:", () => {
  test.each([
    ["I'd", "i would"],
    ["I’ve", "i have"],
    ["you're", "you are"],
    ["can't", "can not"],
    ["won't", "will not"],
    ["don't", "do not"],
    ["it's", "it is"],
    ["Ana's", "ana 's"],
    ["let's", "let us"],
    ["Im", "i am"],
    ["O'Brien", "o'brien"],
    ["15-minute", "15 minute"],
    ["Café", "café"],
    ["R&D", "r and d"],
    ["1,500.50", "1,500.50"],
    ["so – yes", "so - yes"],
  ])("%s is %s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

test.each([
  ["jo@example.org", "email"],
  ["https://example.org/a?b", "link"],
  ["calendly.com/jo", "link"],
  ["t.me/jo", "link"],
  ["B.Tech", "word mark word"],
  ["M.Com.", "word mark word mark"],
  ["+44 20 7946 0018", "phone"],
  ["2026-05-14", "number number number"],
  ["Node.js", "word mark word"],
  ["“quoted”", "quiet word quiet"],
  ["👩‍🌾!", "emoji mark"],
  ["a\n\nb", "word break word"],
])("%s is %s", (text, expected) => {
  expect(kinds(text)).toBe(expected);
});

test("Tokens know how they are written", () => {
  const [plain, capital, inner, shouted] = tokensOf("word Name NeurIPS CEO");
  expect([plain?.capital, capital?.capital, inner?.inner, shouted?.shouted]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

describe("Sentences end", () => {
  test.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["Dr. Wu met J. Kim, e.g. here. Yes.", ["Dr. Wu met J. Kim, e.g. here.", "Yes."]],
    ["Wait... what? Yes.", ["Wait...", "what?", "Yes."]],
    ["I paid 1.50 for it. Cheap!", ["I paid 1.50 for it.", "Cheap!"]],
    ["See example.org for more. Bye.", ["See example.org for more.", "Bye."]],
    ["Hi Rob,\nGood to see you\nBest,\nJo", ["Hi Rob,", "Good to see you", "Best,", "Jo"]],
    [
      "A line that is long enough to have been wrapped by\nan editor goes on.",
      ["A line that is long enough to have been wrapped by\nan editor goes on."],
    ],
    ["Great! 🎉 Thanks.", ["Great! 🎉", "Thanks."]],
    ["", []],
  ])("in %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
