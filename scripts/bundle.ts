/** Makes the JavaScript that ships out of the sources. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { phraseTable } from "./phrase-table.ts";
import { forEditor } from "./rule-page.ts";
import { loadRules } from "./stale.ts";
import { translationsToShip } from "./translations.ts";
import { wrappedOnce } from "./wrapped-once.ts";

export interface Making {
  /** The folder that takes the bundles. */
  readonly into: string;
  readonly version: string;
  /** The documentation's address, once it is public. */
  readonly homepage?: string | undefined;
  /** Leaves the code readable and adds source maps. */
  readonly dev?: boolean;
}

/** What the sources are told of the build. */
export const told = ({
  version,
  homepage,
}: Pick<Making, "version" | "homepage">): Record<string, string> => ({
  CORDIAL_VERSION: JSON.stringify(version),
  CORDIAL_SITE: homepage === undefined ? "undefined" : JSON.stringify(homepage.replace(/\/?$/, "/")),
});

/** With these a library could reach the network or start a process. Bundles have something useless in their place. */
const REACHING = {
  modules: ["net", "http", "https", "child_process"],
  globals: ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"],
};
const alias = Object.fromEntries(REACHING.modules.map((name) => [name, "./scripts/nothing.cjs"]));
const unreachable = Object.fromEntries(REACHING.globals.map((name) => [name, "undefined"]));

const node: BuildOptions = {
  platform: "node",
  format: "cjs",
  target: "es2023",
  // Dependencies written as modules ask for it to make a `require`, which takes a path as well.
  define: { "import.meta.url": "__filename" },
  // What it offers to Node loads its parts at run time, where there is nothing but the bundle.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
};
const web: BuildOptions = { platform: "browser", target: "es2023" };
// One client for all hosts: only on the desktop does it ask for a module of Node.
const client: BuildOptions = { ...web, format: "cjs", external: ["vscode", "node:*"] };
const launch: BuildOptions = { ...node, banner: { js: "#!/usr/bin/env node" } };

/** By the names of the files that come out. */
const BUNDLES: Readonly<Record<string, readonly [entry: string, options: BuildOptions]>> = {
  "client/main.cjs": ["client/main.ts", client],
  "client/preview.js": ["client/preview/view/view.ts", { ...web, format: "iife" }],
  "server/thread.cjs": ["server/thread.ts", node],
  "server/worker.js": ["server/worker.ts", { ...web, format: "iife" }],
  "command.cjs": ["server/cli/main.ts", node],
};

/**
 * Code with other signs than those of ASCII written as escapes: V8 reads and keeps it in half the bytes. They stand in
 * strings, templates and regular expressions, where both mean the same.
 * @throws RangeError when one is escaped already.
 */
function inAscii(code: string): string {
  return code.replaceAll(/\\[^\u0080-\uffff]|\\?[\u0080-\uffff]/g, (sign) => {
    if (!/[\u0080-\uffff]/.test(sign)) return sign;
    if (sign.length > 1) throw new RangeError(`${sign} cannot be escaped twice`);
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

export async function bundle({ into, version, homepage, dev = false }: Making): Promise<void> {
  const make = (name: string, entry: string, options: BuildOptions) =>
    build({
      ...options,
      entryPoints: [entry],
      outfile: join(into, name),
      bundle: true,
      minify: !dev,
      sourcemap: dev,
      legalComments: "none",
      // Numbers are written as signs that take fewer bytes so.
      charset: "utf8",
      plugins: [phraseTable, wrappedOnce],
      logLevel: "warning",
      define: { ...unreachable, ...options.define, ...told({ version, homepage }) },
      alias: { ...alias, ...options.alias },
    });
  await Promise.all(Object.entries(BUNDLES).map(([name, [entry, options]]) => make(name, entry, options)));
  const command = join(into, "command.cjs");
  const code = inAscii(readFileSync(command, "utf8"));
  writeFileSync(command, code);
  const CORDIAL_CODE = JSON.stringify(createHash("sha256").update(code).digest("hex").slice(0, 16));
  await make("cordial.cjs", "server/cli/launch.ts", {
    ...launch,
    define: { ...launch.define, CORDIAL_CODE },
  });
  await chmod(join(into, "cordial.cjs"), 0o755);
  // The English that the translations are made of stands in the code already.
  mkdirSync(join(into, "l10n"), { recursive: true });
  for (const [language, translations] of Object.entries(translationsToShip()))
    writeFileSync(join(into, "l10n", `${language}.json`), JSON.stringify(translations));
  // An editor has its own ways to switch a rule off, so that its pages need not tell them all.
  const pages = (await loadRules()).map((file) => [`${file.rule.id}.md`, forEditor(file)]);
  writeFileSync(join(into, "rules.json"), JSON.stringify(Object.fromEntries(pages)));
}
