// What is packed: all that the extension needs, nothing else, and little of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

const root = join(import.meta.dirname, "../..");

describe("The package", () => {
  let files;

  before(() => {
    const vsce = join(root, "node_modules/.bin/vsce");
    files = execFileSync(vsce, ["ls", "--no-dependencies"], { cwd: root, encoding: "utf8" })
      .trim()
      .split("\n");
  });

  test("holds what the manifest and the server look for", () => {
    const rules = readdirSync(join(root, "docs/rules")).map((page) => `docs/rules/${page}`);
    const needed = [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "client/media/icon.png",
      "client/snippets/invite.json",
      "dist/client/main.cjs",
      "dist/server/thread.cjs",
      "dist/server/worker.js",
      "package.json",
      "syntaxes/invite.tmLanguage.json",
      "syntaxes/language-configuration.json",
      ...rules,
    ];
    assert.deepEqual(
      needed.filter((file) => !files.includes(file)),
      [],
    );
  });

  test("holds neither sources nor tests nor other people's packages", () => {
    const stray = files.filter((file) => /\.(ts|mjs|map)$|^test\/|node_modules/.test(file));
    assert.deepEqual(stray, []);
  });

  test("is smaller than 600 kB", () => {
    const { size } = statSync(join(import.meta.dirname, "out/cordial.vsix"));
    assert.ok(size < 600_000, `it has ${size} bytes`);
  });
});
