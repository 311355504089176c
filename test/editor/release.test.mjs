// A release as a user gets it: complete, with checksums that fit, and a command that works by itself in an empty folder.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

const root = join(import.meta.dirname, "../..");
const release = join(root, "dist/release");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [major, minor] = version.split(".").map(Number);
const next = `${major}.${minor + 1}.0`;

describe("A release", () => {
  const home = mkdtempSync(join(tmpdir(), "cordial-release-"));
  const run = (command, ...args) => spawnSync(command, args, { cwd: home, encoding: "utf8" });

  before(() => execFileSync("npm", ["run", "--silent", "release:dry", "--", "minor"], { cwd: root }));
  after(() => rmSync(home, { recursive: true, force: true }));

  test("has an extension, a command, notes and checksums, and leaves the sources as they were", () => {
    const files = ["NOTES.md", "SHA256SUMS", `cordial-${next}.tgz`, `cordial-${next}.vsix`];
    assert.deepEqual(readdirSync(release).toSorted(), files);
    assert.equal(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version, version);
    const lines = readFileSync(join(release, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [sum, name] = line.split("  ");
      const bytes = readFileSync(join(release, name));
      assert.equal(sum, createHash("sha256").update(bytes).digest("hex"));
    }
  });

  test("gives the extension the next version, its changes and a short page of its own", () => {
    const inside = (path) =>
      execFileSync("unzip", ["-p", join(release, `cordial-${next}.vsix`), `extension/${path}`], {
        encoding: "utf8",
      });
    assert.equal(JSON.parse(inside("package.json")).version, next);
    assert.match(inside("changelog.md"), new RegExp(`^## ${next} - \\d{4}-`, "m"));
    assert.match(inside("readme.md"), /^## Begin$/m);
  });

  test("gives a command that npx finds in an empty folder, with no network and nothing beside it", () => {
    writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    copyFileSync(join(root, "examples/mistakes.invite.md"), join(home, "mistakes.invite.md"));
    const installed = run(
      "npm",
      "install",
      "--offline",
      "--no-audit",
      "--no-fund",
      join(release, `cordial-${next}.tgz`),
    );
    assert.match(installed.stdout, /added 1 package/);
    assert.equal(run("npx", "--no-install", "cordial", "--version").stdout, `${next}\n`);
    const checked = run("npx", "--no-install", "cordial", "check");
    assert.equal(checked.status, 1);
    assert.match(checked.stdout, /mistakes\.invite\.md/);
    assert.match(run("npx", "--no-install", "cordial", "explain", "flattery").stdout, /Why\./);
    const shipped = JSON.parse(readFileSync(join(home, "node_modules/cordial/package.json"), "utf8"));
    assert.deepEqual([shipped.dependencies, shipped.scripts], [undefined, undefined]);
  });
});
