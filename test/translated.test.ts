/** All that is shown comes through the translation: in a language whose sentences stand between ⟪ and ⟫, no word is left outside. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlFor } from "../client/preview/html.ts";
import { serverWords } from "../scripts/words.ts";
import { projectCompletionsAt } from "../shared/features/complete/project.ts";
import { completionsAt } from "../shared/features/complete.ts";
import { pageOfLetters } from "../shared/features/page.ts";
import { pileOf } from "../shared/features/preview.ts";
import { valuesAt } from "../shared/features/values.ts";
import { draw, drawFilter } from "../shared/preview/drawing.ts";
import { wordsIn } from "../shared/preview/messages.ts";
import type { Tag } from "../shared/preview/tree.ts";
import { readProject } from "../shared/project/document.ts";
import { readMarks } from "../shared/text/marked.ts";
import { keyOf, speak } from "../shared/text/say.ts";
import { judged, readingsIn, unjudged } from "./support/verdict.ts";

const BRACKETED = Object.fromEntries(serverWords().map((english) => [keyOf(english), `⟪${english}⟫`]));

beforeAll(() => speak(BRACKETED));
afterAll(() => speak());

/** What is left of words when the translated sentences are taken out, and what is quoted. */
function untranslated(words: string): string {
  const plain = words.replaceAll(/`[^`]*`/g, "");
  const less = plain.replaceAll(/⟪[^⟪⟫]*⟫/g, "");
  return less === plain ? less.replaceAll(/[^\p{L}]+/gu, " ").trim() : untranslated(less);
}

const LIST = {
  "people.csv": "Name,Topic,Profile URL\nAna Sousa,ferns,\nKit Vega,,linkedin.com/in/kit\nRob Jensen,maps,\n",
};
const HEAD = "---\nsender: Linda Park\nrecipients: people.csv\n";

describe("the documentation of a completion", () => {
  test.each([
    "---\n‸",
    "---\nsender:\n  ‸\n---\n",
    "---\naccount: ‸\n---\n",
    "---\nkind: ‸\n---\n",
    "---\nlang: ‸\n---\n",
    "---\nsign-off: ‸\n---\n",
    "---\ndate: ‸\n---\n",
    "---\nrules:\n  ‸\n---\n",
    "---\nrules:\n  kindest-regards: ‸\n---\n",
    "---\nrecipients: people.csv\ncolumns:\n  topic: ‸\n---\n\n## Template\n\nOn {{thing}}.\n",
    "---\nrecipients: people.csv\ncolumns:\n  ‸\n---\n\n## Template\n\nOn {{thing}}.\n",
    "---\nrecipients:\n  - ‸\n  - name: Ana\n    craft: maps\n---\n\n## Template\n\nOn {{thing}}.\n",
    "## Rob Jensen\n\n- ‸",
    "## Rob Jensen\n\n- relationship: ‸",
    "## Rob Jensen\n\n- status: ‸",
    "## Rob Jensen\n\n- note: ‸",
    "## Template: short\n\nHi {{first_name}},\n\n## Rob Jensen\n\n- template: ‸",
    "## Rob Jensen\n\n- company: Jensen Training\n\n## Ana\n\n- company: ‸",
    `${HEAD}---\n\n## Template\n\nOn {{topic}}.\n\n## Rob Jensen\n\n- topic: ‸`,
    "## Template\n\nOn {{topic}}.\n\n## Rob Jensen\n\n- t‸",
    "## Rob Jensen\n\n‸",
    "---\nsender: Linda Park\nsign-off: Yours\n---\n\n## Rob Jensen\n\n- event: the fair\n- reason: learn\n- offer: tea\n\nHi Rob,\n\n‸",
    "---\nsender: Linda Park\n---\n\n## Rob Jensen\n\nHi Rob,\n\nSincerely,\n‸",
    `${HEAD}---\n\n## Template\n\n- craft: maps\n\nOn {{‸`,
    "## Rob Jensen\n\n<!-- ‸ -->",
    "## Rob Jensen\n\n<!-- cordial-disable ‸ -->",
  ])("%j", (marked) => {
    const { verdict, cursor } = judged(marked, LIST);
    const found = completionsAt(verdict, cursor, { today: "2026-05-15", asked: true });
    expect(found.length).toBeGreaterThan(0);
    for (const { label, documentation } of found)
      expect([label, untranslated(documentation)]).toEqual([label, ""]);
  });

  test.each([
    "{ ‸ }",
    '{ "account": ‸ }',
    '{ "phrases": { ‸ } }',
    '{ "rules": { "shouting": ‸ } }',
    '{ "overrides": [{ ‸ }] }',
  ])("of a configuration: %s", (marked) => {
    const { text, cursor = 0 } = readMarks(marked);
    const found = projectCompletionsAt(text, cursor);
    expect(found.length).toBeGreaterThan(0);
    for (const { documentation } of found) expect(untranslated(documentation)).toBe("");
  });
});

test.each([
  "{{to‸pic}}",
  "{{to‸pic|it}}",
  "{{to‸pic|}}",
  "{{cr‸aft}}",
  "{{sender.na‸me}}",
  "{{first_‸name}}",
])("the values of %s", (placeholder) => {
  const { verdict, cursor } = judged(`${HEAD}---\n\n## Template\n\nHi, on ${placeholder}.\n`, LIST);
  expect(untranslated(valuesAt(verdict, cursor)?.markdown ?? "nothing")).toBe("");
});

test.each([
  "[",
  '{ "rule": {} }',
  '{ "rules": { "shoutin": "off", "wrong-name": "loud" } }',
  '{ "account": "gold" }',
  '{ "lang": "en", "lang": "de" }',
  "{ 1: 2 }",
])("what is said of the configuration %s", (text) => {
  const { complaints } = readProject(text);
  expect(complaints.length).toBeGreaterThan(0);
  for (const { message } of complaints) expect(untranslated(message.replaceAll(/“[^”]*”/g, ""))).toBe("");
});

test("what made an element one can be translated", () => {
  const known = new Set(serverWords());
  const reasons = ["mistakes", "flawed/cold-sales", "flawed/too-eager"].flatMap((name) => {
    const { verdict } = unjudged(readFileSync(`examples/${name}.invite.md`, "utf8"));
    return readingsIn(verdict.batch).flatMap(({ elements }) => elements.map(({ because }) => because));
  });
  expect(new Set(reasons).size).toBeGreaterThan(25);
  expect(reasons.filter((reason) => reason !== "" && !known.has(reason))).toEqual([]);
});

/** What a person sees or hears of a drawing; names, notes and rules' ids are nobody's to translate. */
function heardOf({ attributes, children }: Tag, isWithinOwn = false): string[] {
  const { class: name = "", title, "aria-label": label } = attributes;
  const isOwn = isWithinOwn || ["about", "note", "rule"].includes(name) || "id" in attributes;
  const own = children.flatMap((child) =>
    typeof child === "string" ? (isOwn ? [] : [child]) : heardOf(child, isOwn),
  );
  return [...[title, label].flatMap((words) => words ?? []), ...own];
}

describe("the preview", () => {
  const BATCH = `${HEAD}---\n\n## Template\n\nHi {{first_name}}, thank you for your talk at the fair on {{topic|it}}.\n\n### Follow-up\n\nThank you.\n\n## Jo Weber\n\n- status: sent 2026-05-15\n\nHi Jo,\n\n## Di Sousa\n\nHi Rob,\n`;

  test("says all of a card in the person's language, its findings among it", () => {
    const { states, card } = pileOf(judged(BATCH, LIST).verdict);
    for (const index of states.keys()) {
      const one = card(index);
      if (one === undefined) throw new Error("There is no such card.");
      const quotes = new Set(
        one.texts.flatMap(({ text, found }) => found.map(({ start, end }) => text.slice(start, end))),
      );
      const heard = draw(one, { id: "c", isLive: true }).flatMap((tag) => heardOf(tag));
      expect(heard.length).toBeGreaterThan(5);
      for (const words of heard) {
        const own = [...quotes].reduce((left, quote) => left.replaceAll(quote, ""), words);
        expect([words, untranslated(own.replaceAll(/“[^”]*”/g, ""))]).toEqual([
          words,
          expect.stringMatching(/^(?:Ana Sousa|Jo|Rob|Di Sousa|Follow up)?$/),
        ]);
      }
      expect(untranslated(one.stateWords)).toBe("");
    }
  });

  test("says what there is to choose from in it", () => {
    const heard = drawFilter(() => 3, "all").flatMap((tag) => heardOf(tag));
    expect(heard).toHaveLength(9);
    for (const words of heard) expect(untranslated(words)).toBe("");
  });

  test("is a document in the person's language, and hands it on to its script", () => {
    const html = htmlFor("preview.js", "n", { a1: "„Alle“" });
    expect(html).toContain('<html lang="⟪en⟫">');
    expect(html).toContain("⟪There is no such letter.⟫");
    const [, written = ""] = /data-words="([^"]*)"/.exec(html) ?? [];
    expect(wordsIn(written.replaceAll("&quot;", '"'))).toEqual({ a1: "„Alle“" });
  });

  test("as a page explains the rules in it", () => {
    const page = pageOfLetters([{ title: "fair.invite.md", pile: pileOf(judged(BATCH, LIST).verdict) }]);
    expect(page).toContain("⟪What the rules say⟫");
    expect(page).toMatch(/<h3>⟪[^⟫]+⟫ \(wrong-name\)/);
  });
});
