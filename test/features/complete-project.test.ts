/** Completing a `cordial.json`. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectCompletionsAt } from "../../shared/features/complete/project.ts";
import { rulebook } from "../../shared/rulebook.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { readMarks } from "../../shared/text/marked.ts";
import { law } from "../support/law.ts";

const at = (marked: string) => {
  const { text, cursor = 0 } = readMarks(marked);
  return { text, offered: projectCompletionsAt(text, cursor) };
};

const labels = (marked: string): string[] => at(marked).offered.map(({ label }) => label);

/** The text once a label is chosen. */
function chosen(marked: string, wanted: string): string {
  const { text, offered } = at(marked);
  return applyEdits(
    text,
    offered.flatMap(({ label, edit }) => (label === wanted ? [edit] : [])),
  );
}

describe("where a key may stand", () => {
  test("those are offered that are not there yet", () => {
    expect(labels('{ "rules": {}, "‸" }')).toEqual([
      "extends",
      "account",
      "lang",
      "sign-off",
      "phrases",
      "relationships",
      "ignore",
      "overrides",
    ]);
    expect(labels('{ "phrases": { "avoid": [], ‸ } }')).toEqual(["context"]);
  });

  test("an override has its own", () => {
    expect(labels('{ "overrides": [{ ‸ }] }')).toEqual([
      "files",
      "rules",
      "account",
      "lang",
      "sign-off",
      "phrases",
      "relationships",
    ]);
  });

  test("rules are offered under rules, wherever those stand", () => {
    const ids = rulebook.map(({ id }) => id);
    expect(labels('{ "rules": { "‸" } }')).toEqual(ids);
    expect(labels('{ "overrides": [{ "files": "a/", "rules": { "chasing": "off", ‸ } }] }')).toEqual(
      ids.filter((id) => id !== "chasing"),
    );
  });

  test("the one that is being changed is offered again", () => {
    expect(labels('{ "phrases": { "cont‸": [] } }')).toEqual(["context", "avoid"]);
  });
});

describe("where a value may stand", () => {
  test.each([
    ['{ "rules": { "chasing": ‸ } }', ["off", "error", "warning", "information", "hint"]],
    [
      '{ "overrides": [{ "rules": { "chasing": "‸" } }] }',
      ["off", "error", "warning", "information", "hint"],
    ],
    ['{ "account": "‸" }', ["free", "premium"]],
    [
      '{ "relationships": { "customer": ‸ } }',
      ["met", "colleague", "classmate", "business", "friend", "group", "referral", "follower", "stranger"],
    ],
    ['{ "extends": "‸" }', []],
    ['{ "relationships": { "‸" } }', []],
    ['{ "phrases": { "avoid": ["‸"] } }', []],
  ])("%s", (marked, words) => {
    expect(labels(marked)).toEqual(words);
  });
});

test("nothing is offered behind a value that is complete", () => {
  expect(labels('{ "account": "free"‸ }')).toEqual([]);
  expect(labels('{ "rules": {}‸ }')).toEqual([]);
});

test.each([
  ['{ "ru‸" }', "rules", '{ "rules" }'],
  ['{ "ru‸ }', "rules", '{ "rules":  }'],
  ["{ ru‸ }", "rules", '{ "rules":  }'],
  ["{ ‸ }", "rules", '{ "rules":  }'],
  ['{ "ru‸": {} }', "rules", '{ "rules": {} }'],
  ['{\n  "rules": { "chas‸\n}', "chasing", '{\n  "rules": { "chasing": \n}'],
  ['{ "rules": { "chasing": o‸ } }', "off", '{ "rules": { "chasing": "off" } }'],
  ['{ "rules": { "chasing": "o‸" } }', "off", '{ "rules": { "chasing": "off" } }'],
  ['{ "rules": { "chasing": "o‸ } }', "off", '{ "rules": { "chasing": "off" } }'],
])("in %s choosing %s gives %s", (marked, label, after) => {
  expect(chosen(marked, label)).toBe(after);
});

test("every rule says what it is about", () => {
  const { offered } = at('{ "rules": { "chasin‸" } }');
  expect(offered.find(({ label }) => label === "chasing")?.documentation).toContain(
    "**Presses for an answer**",
  );
});

const word = fc.constantFrom(
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"rules"',
  '"overrides"',
  '"',
  "ru",
  "3",
  "\n",
  "//",
);
law(
  "whatever the text is, what is offered can be written",
  100,
  [fc.array(word, { maxLength: 20 }), fc.nat(100)],
  (words, at) => {
    const text = words.join(" ");
    const offset = Math.min(at, text.length);
    for (const { label, edit } of projectCompletionsAt(text, offset)) {
      expect(edit.span.end).toBe(offset);
      expect(applyEdits(text, [edit])).toContain(label);
    }
  },
);
