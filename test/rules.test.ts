/** Every rule keeps what its file promises: its examples are run, and its words are looked over. */
import { describe, expect, test } from "vitest";
import { loadRules } from "../scripts/stale.ts";
import { SEVERITIES } from "../shared/rule.ts";
import {
  afterFix,
  afterSafeFixes,
  findingsOf,
  fixedFile,
  flaggedBy,
  foundIn,
  isClean,
  isFlagged,
  marked,
  tally,
  textOfExample,
} from "./support/example.ts";

const rules = await loadRules();

describe.each(rules)("$file", ({ file, rule, examples }) => {
  const flagged = examples.filter(isFlagged);
  const clean = examples.filter(isClean);

  test("is named after its file, in words joined by hyphens", () => {
    expect(rule.id).toBe(file);
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("explains itself in sentences, with a short title and a source", () => {
    expect(rule.title.length).toBeLessThanOrEqual(50);
    expect(rule.title).toMatch(/[^.]$/);
    for (const words of [rule.why, rule.instead, rule.dissent ?? "None."])
      expect(words).toMatch(/^[\p{Lu}“`].*[.?]$/su);
    expect(rule.sources).not.toEqual([]);
    expect(SEVERITIES).toContain(rule.severity);
  });

  test("only calls certainties and matters of form an error", () => {
    expect(rule.group === "etiquette" && rule.severity === "error").toBe(false);
  });

  test("is only a hint while it is a preview", () => {
    expect(rule.preview === true && rule.severity !== "hint").toBe(false);
  });

  test("shows at least three flawed and three clean texts", () => {
    expect(flagged.length).toBeGreaterThanOrEqual(3);
    expect(clean.length).toBeGreaterThanOrEqual(3);
    const texts = examples.map((one) => JSON.stringify([textOfExample(one), one.files]));
    expect(new Set(texts).size).toBe(examples.length);
  });

  test.each(flagged)("flags $flagged", (example) => {
    expect(flaggedBy(rule, example)).toBe(marked(example));
  });

  test.each(clean)("leaves alone $clean", (example) => {
    expect(flaggedBy(rule, example)).toBe(textOfExample(example));
  });

  test("says in one sentence what is wrong", () => {
    for (const example of flagged)
      for (const { message } of foundIn(rule, example)) {
        expect(message).toMatch(/^[\p{Lu}\p{N}“`][^\n]*[.?]$/u);
        expect(message.length).toBeLessThanOrEqual(200);
      }
  });

  test("shows what a fix makes of a text, if it has any", () => {
    const offers = flagged
      .flatMap((example) => foundIn(rule, example))
      .some((finding) => finding.fixes().length > 0);
    expect(flagged.some(({ fixed }) => fixed !== undefined)).toBe(offers);
  });

  test.each(flagged.filter(({ fixed }) => fixed !== undefined))("fixes $flagged", (example) => {
    expect(afterFix(rule, example)).toBe(fixedFile(example));
  });

  test("calls a fix safe only when it ends the matter and starts no other", () => {
    for (const example of flagged) {
      const findings = foundIn(rule, example);
      if (findings.length === 0 || findings.some((finding) => finding.fixes()[0]?.class !== "safe")) continue;
      const before = tally(textOfExample(example), example.files);
      const fixed = afterSafeFixes(rule, example);
      expect({ fixed, left: findingsOf(rule, fixed, example.files).length }).toEqual({ fixed, left: 0 });
      const more = [...tally(fixed, example.files)].filter(([id, count]) => count > (before.get(id) ?? 0));
      expect({ fixed, started: more.map(([id]) => id) }).toEqual({ fixed, started: [] });
    }
  });

  test("names each fix by what it does, and offers no two of one name", () => {
    for (const example of flagged)
      for (const finding of foundIn(rule, example)) {
        const titles = finding.fixes().map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
        for (const title of titles) expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      }
  });
});
