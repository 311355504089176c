/**
 * The code under test as JavaScript, made in one go. By itself the runner takes each of some five hundred files alone, and again
 * in each of its threads, which takes longer than the tests. Whoever watches has it do so, since then files change.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { build } from "rolldown";
import { globSync } from "tinyglobby";
import type { Plugin } from "vitest/config";

/** What the runner takes itself: tests, what an editor is put in the place of, and what imports by names that are made up. */
const TAKEN = globSync(["test/**/*.test.ts", "client/**/*.ts", "scripts/**/*.ts"], {
  ignore: "test/editor/**",
});
const NAMED_BY_NOBODY = globSync("shared/rules/*.ts");

/** Below `node_modules`, what is imported is run as it is, and finds its dependencies. */
const HOME = "node_modules/.vite";

export function codeAtOnce(): Plugin {
  const files = new Set([...importedBy(TAKEN), ...NAMED_BY_NOBODY]);
  let made: Promise<string> | undefined;
  return {
    name: "code-at-once",
    enforce: "pre",
    configureVitest({ vitest }) {
      if (vitest.config.watch) return;
      mkdirSync(HOME, { recursive: true });
      const folder = mkdtempSync(resolve(HOME, "code-"));
      vitest.onClose(() => rmSync(folder, { recursive: true }));
      made = make(files, folder);
    },
    async resolveId(id, importer = "") {
      const path = relative(".", id.startsWith(".") ? resolve(dirname(importer), id) : id);
      if (made === undefined || !files.has(path)) return undefined;
      return join(await made, outputOf(path));
    },
  };
}

/** The paths of what some files import and are not. Text that looks like an import may name what is not there. */
function importedBy(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^import (?!type )[^"]* from "(\.[^"]+\.ts)"/gm)].map(
      ([, to = ""]) => join(dirname(path), to),
    ),
  );
  return found.filter((path) => !paths.includes(path) && existsSync(path));
}

/** Writes one file that holds all code, and for each of `files` one that hands on what it exports. */
async function make(files: ReadonlySet<string>, dir: string): Promise<string> {
  await build({
    input: Object.fromEntries([...files].map((path) => [path, `./${path}`])),
    platform: "node",
    external: /^[^./]/,
    output: {
      dir,
      entryFileNames: ({ name }) => outputOf(name),
      codeSplitting: { groups: [{ name: "code" }] },
      sourcemap: true,
    },
  });
  return dir;
}

const outputOf = (path: string): string => path.replace(/\.ts$/, ".mjs");
