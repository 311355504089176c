/** What the pages about the configuration show is what Cordial reads. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readHead } from "../../shared/batch/front-matter.ts";
import { configure, DEFAULT_CONFIG } from "../../shared/config.ts";
import { readProject } from "../../shared/project/document.ts";
import { OVERRIDE } from "../../shared/project/schema.ts";
import { PROJECT_KEYS } from "../../shared/project/words.ts";

const PAGE = readFileSync("docs/configuration.md", "utf8");

/** The blocks of code of a kind, without their indent. */
const blocks = (text: string, kind: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${kind}\n([^]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", code = ""]) => code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );

const configurations = [PAGE, readFileSync("README.md", "utf8")].flatMap((text) => blocks(text, "jsonc?"));

test.each(configurations)("the example %s is right", (text) => {
  const { stated, complaints } = readProject(text);
  expect(complaints).toEqual([]);
  expect(Object.keys(stated)).not.toEqual([]);
});

test.each(blocks(PAGE, "yaml"))("the front matter %s is right", (yaml) => {
  const { rules, problems } = readHead(`---\n${yaml}---\n`);
  expect([problems, configure(DEFAULT_CONFIG, rules).problems]).toEqual([[], []]);
  expect(Object.keys(rules)).not.toEqual([]);
});

test("every key has its line, and its example", () => {
  const lines = PAGE.split("\n").flatMap((line) => /^\| `([\w-]+)` \|/.exec(line)?.[1] ?? []);
  expect(lines).toEqual(Object.keys(PROJECT_KEYS));
  const shown = configurations.join("\n");
  for (const key of [...lines, "files"].filter((key) => key !== "rules")) expect(shown).toContain(`"${key}"`);
});

test("overrides hold what the page says", () => {
  const [, listed = ""] = /`files` and what else holds for them: ([^.]*)\./.exec(PAGE) ?? [];
  const keys = [...listed.matchAll(/`([\w-]+)`/g)].map(([, key]) => key);
  expect(new Set(["files", ...keys])).toEqual(new Set(Object.keys(OVERRIDE.shape)));
});
