// Writes what is derived from the rules. With `--check` it writes nothing, names what is stale, and fails if anything is.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { stale } from "./stale.ts";

const found = await stale();
if (process.argv.includes("--check")) {
  for (const { path } of found) console.error(`${path} is stale; run \`npm run generate\`.`);
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  for (const { path, content } of found) {
    if (content === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    console.log(path);
  }
}
