// Bundles everything that ships. `--dev` leaves the code readable and adds source maps.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { type BuildOptions, build } from "esbuild";

const dev = process.argv.includes("--dev");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const node: BuildOptions = {
  platform: "node",
  format: "cjs",
  target: "node20",
  // Dependencies written as modules ask for it to make a `require`, which takes a path as well.
  define: { "import.meta.url": "__filename" },
  // What it offers to Node loads its parts at run time, where there is nothing but the bundle.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
};
const web: BuildOptions = { platform: "browser", target: "es2023" };
// One client for all hosts: only on the desktop does it ask for a module of Node.
const client: BuildOptions = { ...web, format: "cjs", external: ["vscode", "node:*"] };
const command: BuildOptions = { ...node, banner: { js: "#!/usr/bin/env node" } };

const bundles: [entry: string, outfile: string, options: BuildOptions][] = [
  ["client/main.ts", "dist/client/main.cjs", client],
  ["server/thread.ts", "dist/server/thread.cjs", node],
  ["server/worker.ts", "dist/server/worker.js", { ...web, format: "iife" }],
  ["server/cli/main.ts", "dist/cordial.cjs", command],
];

rmSync("dist", { recursive: true, force: true });
await Promise.all(
  bundles
    .filter(([entry]) => existsSync(entry))
    .map(async ([entry, outfile, options]) => {
      await build({
        ...options,
        entryPoints: [entry],
        outfile,
        bundle: true,
        minify: !dev,
        sourcemap: dev,
        legalComments: "none",
        logLevel: "warning",
        define: { ...options.define, CORDIAL_VERSION: JSON.stringify(version) },
      });
      if (options === command) await chmod(outfile, 0o755);
    }),
);
