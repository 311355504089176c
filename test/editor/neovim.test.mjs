// The server in a real Neovim: diagnostics, hover, a fix from the menu, and the text on disk.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "nvim-"));
const file = join(folder, "fair.invite.md");
const fix = "Greet Rob";

describe("Neovim", { timeout: 60_000 }, () => {
  let seen;

  before(() => {
    cpSync(join(here, "workspace/fair.invite.md"), file);
    const line = readFileSync(file, "utf8").split("\n").indexOf("Hi Tom,") + 1;
    const cmd = ["node", join(here, "../../dist/cordial.cjs"), "lsp", "--stdio"];
    const run = spawnSync(
      "nvim",
      ["--clean", "--headless", "-n", "-i", "NONE", "-S", join(here, "neovim.lua")],
      {
        encoding: "utf8",
        timeout: 50_000,
        env: {
          ...process.env,
          HOME: folder,
          XDG_CACHE_HOME: folder,
          XDG_STATE_HOME: folder,
          NEOVIM_TEST: JSON.stringify({ cmd, file, root: folder, line, column: 4, title: fix }),
        },
      },
    );
    writeFileSync(join(here, "out/neovim.txt"), `${run.stdout}\n${run.stderr}`);
    seen = JSON.parse(run.stdout);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  test("nothing goes wrong on the way", () => {
    assert.equal(seen.problem, undefined);
    assert.equal(seen.exit, 0);
  });

  test("the wrong name is marked, and marked once", () => {
    const marked = seen.before.filter(({ rule }) => rule === "wrong-name");
    assert.deepEqual(
      marked.map(({ text, source }) => [text, source]),
      [["Tom", "cordial"]],
    );
  });

  test("the hover says why", () => {
    assert.match(seen.hover, /wrong-name/);
  });

  test("the fix from the menu puts the name right, on disk too", () => {
    assert.ok(seen.actions.includes(fix), seen.actions.join("\n"));
    assert.ok(!seen.after.some(({ rule }) => rule === "wrong-name"));
    assert.match(readFileSync(file, "utf8"), /^Hi Rob,$/m);
  });
});
