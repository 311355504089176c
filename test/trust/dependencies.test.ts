import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const [, ships = "", builds = ""] = readFileSync("docs/dependencies.md", "utf8").split(/^## /m);

test.each([
  ["ships", ships, manifest.dependencies],
  ["builds and tests", builds, manifest.devDependencies],
])("every package of what %s says why it is there", (_, table, packages) => {
  const rows = [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(packages));
  expect(rows.filter(([, , why = ""]) => why.length < 10)).toEqual([]);
});
