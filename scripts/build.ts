// Makes in dist/ what ships. `--dev` leaves the code readable and adds source maps.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { forMarket, MARKET_PAGE } from "./market.ts";

const { version, homepage } = JSON.parse(readFileSync("package.json", "utf8")) as {
  version: string;
  homepage?: string;
};

rmSync("dist", { recursive: true, force: true });
await bundle({ into: "dist", version, homepage, dev: process.argv.includes("--dev") });
writeFileSync("dist/readme.md", forMarket(readFileSync(MARKET_PAGE, "utf8"), homepage));
