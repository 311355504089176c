/** The language of phrases. */
import { describe, expect, test } from "vitest";
import { run } from "../../shared/anatomy/automaton.ts";
import { compile } from "../../shared/anatomy/compile.ts";
import { formsOf } from "../../shared/anatomy/lexicon/lexicon.ts";
import { lineOf, match } from "../../shared/anatomy/match.ts";
import { parse } from "../../shared/anatomy/phrase.ts";
import { sentencesOf } from "../../shared/text/sentences.ts";
import { tokensOf } from "../../shared/text/words.ts";

const lexicon = {
  classes: { fruit: "apple+ fig+", verb: "pick* chat**" },
  phrases: { want: "(would|i) like to" },
  spellings: { aple: "apple" },
};

/** What the first phrase finds in a text, the words that it covers. */
function found(phrase: string, text: string): string[] {
  const automaton = run(compile([{ text: phrase, meaning: 0 }], lexicon));
  const tokens = tokensOf(text);
  return sentencesOf(text, tokens).flatMap((sentence) => {
    const line = lineOf(sentence, tokens, ({ word }) => automaton.entryOf(word) ?? automaton.unlisted.other);
    return match(automaton, line).map(({ from, to }) =>
      text.slice(line.tokens[from]?.start, line.tokens[to - 1]?.end),
    );
  });
}

describe("A phrase of", () => {
  test.each([
    ["words", "ripe fig", "I ate a ripe fig.", ["ripe fig"]],
    ["words in any case and spelled out", "i would", "I'd wait.", ["I'd"]],
    ["alternatives", "ripe|green fig", "A green fig.", ["green fig"]],
    ["a class", "ripe <fruit>", "Ripe figs and ripe apples.", ["Ripe figs", "ripe apples"]],
    ["a class, in another spelling", "ripe <fruit>", "a ripe aple", ["ripe aple"]],
    ["a word not of a class", "ripe <!fruit>", "ripe figs, ripe wheat", ["ripe wheat"]],
    ["a group", "(ripe fig|old wine) sold", "Old wine sold.", ["Old wine sold"]],
    ["something that may be absent", "a ripe? fig", "a fig, a ripe fig", ["a fig", "a ripe fig"]],
    ["a group that may be absent", "a (very ripe)? fig", "a very ripe fig", ["a very ripe fig"]],
    ["a gap", "pick ..2 fig", "pick me a fig", ["pick me a fig"]],
    ["a gap that is too narrow", "pick ..1 fig", "pick me a fig", []],
    ["a gap across sentences", "pick .. fig", "Pick it. The fig.", []],
    ["a name", "met <Name>", "I met Ana and met people.", ["met Ana"]],
    ["a number", "<number> figs", "12 figs", ["12 figs"]],
    ["an unknown word", "a <unknown>", "a quince", ["a quince"]],
    ["a named phrase", "~want pick", "would like to pick", ["would like to pick"]],
    ["a start", "^ ripe", "ripe, so ripe", ["ripe"]],
    ["an end", "ripe $", "ripe or not ripe.", ["ripe"]],
  ])("%s matches: %s", (_, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  test.each([["(ripe fig"], ["ripe fig)"], ["ripe <stone>"], ["ripe ^ fig"], ["~nothing"]])(
    "%s is refused",
    (phrase) => {
      expect(() => compile([{ text: phrase, meaning: 0 }], lexicon)).toThrow(SyntaxError);
    },
  );
});

test("Items written alike have one key, so that phrases share their beginnings", () => {
  expect(parse("(a|b)? <c>").map(({ key }) => key)).toEqual(parse("(a|b)? <c>").map(({ key }) => key));
});

test.each([
  ["walk*", "walk walks walked walking"],
  ["chat**", "chat chats chatted chatting"],
  ["move*", "move moves moved moving"],
  ["try*", "try tries tried trying"],
  ["talk+", "talk talks"],
  ["party+", "party parties"],
  ["box+", "box boxes"],
])("%s stands for %s", (short, forms) => {
  expect(formsOf(short).join(" ")).toBe(forms);
});
