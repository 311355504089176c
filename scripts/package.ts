// `npm run package [-- --out FILE]`: packs the extension as it was just built.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { pack } from "./pack.ts";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  name: string;
  version: string;
};
const { values } = parseArgs({ options: { out: { type: "string", default: `${name}-${version}.vsix` } } });

// The first day that an archive can name: a package that is only tried has no date of its own.
await pack({ from: resolve(), into: resolve(values.out), date: Date.UTC(1980, 0, 2) / 1000 });
