// What is packed: all that the extension needs, nothing else, and little of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";

const root = join(import.meta.dirname, "../..");
const vsix = join(import.meta.dirname, "out/cordial.vsix");
const FOLDER = "extension/";

const unzip = (...args) => execFileSync("unzip", args, { maxBuffer: 10_000_000 });
const files = unzip("-Z1", vsix)
  .toString()
  .split("\n")
  .filter((path) => path.startsWith(FOLDER))
  .map((path) => path.slice(FOLDER.length));

describe("The package", () => {
  test("holds what the manifest and the server look for", () => {
    const needed = [
      "LICENSE.txt",
      "changelog.md",
      "client/media/icon.png",
      "client/snippets/invite.json",
      "dist/client/main.cjs",
      "dist/l10n/de.json",
      "dist/rules.json",
      "l10n/bundle.l10n.de.json",
      "package.nls.de.json",
      "dist/server/thread.cjs",
      "dist/server/worker.js",
      "package.json",
      "readme.md",
      "schemas/cordial.schema.json",
      "syntaxes/invite.tmLanguage.json",
      "syntaxes/language-configuration.json",
    ];
    assert.deepEqual(
      needed.filter((file) => !files.includes(file)),
      [],
    );
  });

  test("holds a page for each rule", () => {
    const pages = readdirSync(join(root, "docs/rules")).filter((page) => page !== "README.md");
    const shipped = JSON.parse(unzip("-p", vsix, `${FOLDER}dist/rules.json`).toString());
    assert.deepEqual(Object.keys(shipped).toSorted(), pages.toSorted());
  });

  test("holds neither sources nor tests nor other people's packages", () => {
    const stray = files.filter((file) => /\.(ts|mjs|map)$|^test\/|node_modules/.test(file));
    assert.deepEqual(stray, []);
  });

  test("has the same bytes when it is packed again, at another time and in another time zone", () => {
    const again = join(import.meta.dirname, "out/again.vsix");
    const pack = ["run", "--silent", "package", "--", "--out", again];
    execFileSync("npm", pack, { cwd: root, env: { ...process.env, TZ: "Asia/Tokyo" }, stdio: "ignore" });
    assert.ok(readFileSync(again).equals(readFileSync(vsix)));
  });

  test("is smaller than 600 kB", () => {
    const { size } = statSync(vsix);
    assert.ok(size < 600_000, `it has ${size} bytes`);
  });

  test("sends a browser a server of less than 400 kB", () => {
    const { length } = gzipSync(unzip("-p", vsix, `${FOLDER}dist/server/worker.js`));
    assert.ok(length < 400_000, `it has ${length} bytes when compressed`);
  });
});
