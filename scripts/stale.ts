/** Compares what is derived from the rules with what is on disk; runs in the project's root. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Example, Rule } from "../shared/rule.ts";
import { artefacts, type RuleFile } from "./artefacts.ts";
import { manifestPath } from "./manifest-words.ts";

export interface Stale {
  readonly path: string;
  /** What it should hold; absent when it should not be there. */
  readonly content?: string;
}

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined;
const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

/** Every rule with the name of its file. The files are read, not the rulebook, which may be stale itself. */
export const loadRules = (): Promise<(RuleFile & { file: string })[]> =>
  Promise.all(
    list("shared/rules").map(async (name) => {
      const file = name.replace(/\.ts$/, "");
      const { default: rule, examples } = (await import(`../shared/rules/${file}.ts`)) as {
        default: Rule;
        examples: readonly Example[];
      };
      return { file, rule, examples };
    }),
  );

/** The derived files that are not as they should be, and the pages of rules that are gone. */
export async function stale(): Promise<Stale[]> {
  const readme = read("README.md");
  const commandPage = read("docs/command.md");
  const sourcesPage = read("docs/sources.md");
  const manifestWords = { en: read(manifestPath("en")), de: read(manifestPath("de")) };
  const wanted = artefacts(await loadRules(), {
    manifestWords,
    packageJson: read("package.json") ?? "{}",
    ...(readme === undefined ? {} : { readme }),
    ...(commandPage === undefined ? {} : { commandPage }),
    ...(sourcesPage === undefined ? {} : { sourcesPage }),
  });
  const outdated = [...wanted].flatMap(([path, content]) =>
    read(path) === content ? [] : [{ path, content }],
  );
  const pages = list("docs/rules").map((name) => `docs/rules/${name}`);
  return [...outdated, ...pages.filter((path) => !wanted.has(path)).map((path) => ({ path }))];
}
