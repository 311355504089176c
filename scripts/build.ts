// Makes in dist/ what ships. `--dev` leaves the code readable and adds source maps.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { forMarket, MARKET_PAGE } from "./market.ts";

/** What other scripts make there, and is not out of date because of a build. */
const KEPT: ReadonlySet<string> = new Set(["site", "release"]);

const { version, homepage } = JSON.parse(readFileSync("package.json", "utf8")) as {
  version: string;
  homepage?: string;
};

mkdirSync("dist", { recursive: true });
for (const name of readdirSync("dist").filter((name) => !KEPT.has(name)))
  rmSync(join("dist", name), { recursive: true });
await bundle({ into: "dist", version, homepage, dev: process.argv.includes("--dev") });
writeFileSync("dist/readme.md", forMarket(readFileSync(MARKET_PAGE, "utf8"), homepage));
