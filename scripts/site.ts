// `npm run site`: writes the documentation to dist/site, as pages that need neither a server nor a network.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPages, siteFiles } from "./site-pages.ts";

const INTO = "dist/site";
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const files = siteFiles(readPages(), version);
rmSync(INTO, { recursive: true, force: true });
for (const [path, content] of files) {
  mkdirSync(dirname(join(INTO, path)), { recursive: true });
  writeFileSync(join(INTO, path), content);
}
console.log(`${files.size} files in ${INTO}; begin with ${INTO}/index.html`);
