/** “Write a rule in ten minutes” leads to a rule: the page's file is made, run and found. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artefacts, type RuleFile } from "../scripts/artefacts.ts";
import { loadRules } from "../scripts/stale.ts";
import type { Example, Rule } from "../shared/rule.ts";
import { afterFix, fixedFile, flaggedBy, foundIn, isClean, isFlagged, marked } from "./support/example.ts";

const PAGE = readFileSync("docs/write-a-rule.md", "utf8");
const [, path = "", code = ""] = /^`(shared\/rules\/[a-z-]+\.ts)`:\n\n```ts\n([^]*?)^```/m.exec(PAGE) ?? [];
const id = path.replace(/^.*\/|\.ts$/g, "");

/** Out of the way of the real rules, which other tests count. */
const scratch = resolve("dist/write-a-rule");
let file: RuleFile;

beforeAll(async () => {
  mkdirSync(scratch, { recursive: true });
  const to = join(scratch, `${id}.ts`);
  writeFileSync(to, code.replaceAll('from "../', `from "${resolve("shared")}/`));
  const made = (await import(to)) as { default: Rule; examples: readonly Example[] };
  file = { rule: made.default, examples: made.examples };
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the rule that the page shows", () => {
  test("has the name of its file, says what it is, and begins as a preview", () => {
    const { rule } = file;
    expect(rule).toMatchObject({ id, preview: true, severity: "hint" });
    for (const words of [rule.why, rule.instead, rule.dissent]) expect(words).toMatch(/^\p{Lu}.*\.$/su);
  });

  test("flags, leaves alone and mends what its examples say", () => {
    const { rule, examples } = file;
    expect(examples.filter(isFlagged).length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(isClean).length).toBeGreaterThanOrEqual(3);
    for (const example of examples) expect(flaggedBy(rule, example)).toBe(marked(example));
    for (const example of examples.filter(isFlagged)) {
      const [finding] = foundIn(rule, example);
      expect(finding?.message).toMatch(/^[\p{Lu}“].{1,198}\.$/u);
      if (example.fixed !== undefined) expect(afterFix(rule, example)).toBe(fixedFile(example));
    }
  });

  test("is new: no rule has its name", async () => {
    expect((await loadRules()).map((known) => known.rule.id)).not.toContain(id);
  });

  test("is found once everything is generated: in the rulebook, on a page, in the tables and the settings", async () => {
    const written = artefacts([...(await loadRules()), file], {
      packageJson: readFileSync("package.json", "utf8"),
      readme: readFileSync("README.md", "utf8"),
      sourcesPage: readFileSync("docs/sources.md", "utf8"),
    });
    expect(written.get(`docs/rules/${id}.md`)).toContain(`\`${id}\` · hint · preview`);
    for (const path of ["shared/rulebook.ts", "shared/examples.ts"])
      expect(written.get(path)).toContain(`"./rules/${id}.ts"`);
    for (const path of ["README.md", "docs/rules/README.md", "docs/sources.md", "package.json"])
      expect(written.get(path)).toContain(id);
  });
});

test("the files and scripts that the page names are there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const [, script = ""] of PAGE.matchAll(/npm (?:run )?(generate|test|check|build)\b/g))
    expect(scripts).toHaveProperty([script]);
  for (const [, named = ""] of PAGE.matchAll(/`((?:shared|docs|test)\/[\w./-]+)`/g))
    if (!named.includes(id)) expect(() => readFileSync(resolve(named))).not.toThrow("ENOENT");
});
