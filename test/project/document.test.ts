/** What is wrong in a project file is said where it is wrong, and the rest still holds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readProject } from "../../shared/project/document.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { law } from "../support/law.ts";

/** A marked project file, what is said of the marked places in order, and what is left of it. */
const BROKEN: readonly (readonly [marked: string, messages: readonly string[], stated: object])[] = [
  [
    '{ "rules": { ⟦"curt-greting"⟧: "off", "chasing": "off" } }',
    ["There is no rule “curt-greting”; did you mean “curt-greeting”?"],
    { rules: { chasing: "off" } },
  ],
  [
    '{ "rules": { "chasing": ⟦"loud"⟧ } }',
    ["“rules.chasing” must be one of off, error, warning, information, hint, not “loud”."],
    { rules: {} },
  ],
  [
    '{ ⟦"rulez"⟧: {}, "lang": "de" }',
    ["“rulez” is no key of a configuration; did you mean “rules”?"],
    { lang: "de" },
  ],
  ['{ "account": ⟦"gold"⟧ }', ["“account” must be “free” or “premium”, not “gold”."], {}],
  [
    '{ "lang": ⟦"german please"⟧ }',
    ["“lang” must be a language such as en or pt-BR, not “german please”."],
    {},
  ],
  [
    '{ "extends": ["a.cordial.json", ⟦"../../etc/passwd"⟧] }',
    [
      "“extends[1]” must be the relative path of a cordial.json or NAME.cordial.json, not “../../etc/passwd”.",
    ],
    { extends: ["a.cordial.json"] },
  ],
  [
    '{ "phrases": { "context": [⟦3⟧, "the guild"], ⟦"contxt"⟧: [], "avoid": ⟦"synergy"⟧ } }',
    [
      "“phrases.context[0]” must be text.",
      "“phrases.contxt” is no key of a configuration; did you mean “context”?",
      "“phrases.avoid” must be a list of phrases, not “synergy”.",
    ],
    { phrases: { context: ["the guild"] } },
  ],
  [
    '{ "phrases": { "avoid": [⟦"***"⟧] } }',
    ["“phrases.avoid[0]” must be words to look for, not “***”."],
    { phrases: { avoid: [] } },
  ],
  [
    '{ "phrases": { "avoid": ["synerg*", "at the * fair", ⟦"co*op"⟧] } }',
    [
      "“phrases.avoid[2]” must be words, with * alone or at the end of a word for what may differ, not “co*op”.",
    ],
    { phrases: { avoid: ["synerg*", "at the * fair"] } },
  ],
  [
    '{ "relationships": { "customer": ⟦"buddy"⟧ } }',
    [
      "“relationships.customer” must be one of met, colleague, classmate, business, friend, group, referral, follower, stranger, not “buddy”.",
    ],
    { relationships: {} },
  ],
  [
    '{ "overrides": [⟦{⟧ "rules": {} }, { "files": "a/", "rules": { "chasing": ⟦1⟧ } }] }',
    [
      "“overrides[0].files” is missing: it must be a pattern or a list of patterns.",
      "“overrides[1].rules.chasing” must be one of off, error, warning, information, hint.",
    ],
    { overrides: [{ files: "a/", rules: {} }] },
  ],
  [
    '{ "ignore": ⟦"archive"⟧ }',
    ["“ignore” must be a list of patterns such as archive/ or *.invite.md, not “archive”."],
    {},
  ],
  [
    '{ "rules": {}, ⟦"rules"⟧: { "chasing": "off" } }',
    ["“rules” is set twice; the last one counts."],
    { rules: { chasing: "off" } },
  ],
  ["⟦[⟧]", ["A configuration must be a map: { ... }."], {}],
  ['{ "rules": ⟦oops⟧ }', ["This is no JSON: texts stand in double quotes."], {}],
  ['{ "lang": "de" ⟦"rules"⟧: {} }', ["A comma is missing before this."], {}],
  ['{ "lang"⟦}⟧', ["A colon is missing before this."], {}],
  ["⟦⟧", ["A configuration starts with { and ends with }."], {}],
];

const said = (text: string) => readProject(text).complaints.map(({ message }) => message);

describe("a broken configuration", () => {
  test.each(BROKEN)("%s", (marked, messages, stated) => {
    const { text } = readMarks(marked);
    const read = readProject(text);
    const spans = read.complaints.map(({ span }) => span);
    expect([read.complaints.map(({ message }) => message), writeMarks(text, spans), read.stated]).toEqual([
      messages,
      marked,
      stated,
    ]);
  });

  test("that is nested too deeply or too long is told in one sentence", () => {
    expect(said("[".repeat(100_000))).toEqual(["This is nested too deeply for a configuration."]);
    expect(said(`{"a":"${"a".repeat(500_000)}"}`)).toEqual(["This is too long for a configuration."]);
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
    '"files"',
    "3",
    "//",
    '"',
  );
  law(
    "never stops the reading, whatever the text is",
    300,
    [fc.array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 30 })],
    (words) => {
      const text = words.join(" ");
      for (const { span } of readProject(text).complaints) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});

test("comments, trailing commas and a byte order mark are no mistakes", () => {
  const text = '\uFEFF{\n  // ours\n  "rules": { "chasing": "off", }, /* and */ "lang": "de",\n}\n';
  expect(readProject(text)).toMatchObject({
    complaints: [],
    stated: { rules: { chasing: "off" }, lang: "de" },
  });
});
