// `npm run try`, as on a machine with and without VS Code.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { until } from "./until.mjs";
import { Workbench } from "./workbench.mjs";

const root = join(import.meta.dirname, "../..");
const examples = join(root, "examples");
const TRY = [join(root, "node_modules/.bin/tsx"), "scripts/try.ts"];

describe("npm run try", { timeout: 240_000 }, () => {
  test("opens the examples in the VS Code of the machine, with the extension for that window only", () => {
    const bin = mkdtempSync(join(tmpdir(), "bin-"));
    const code = join(bin, "code");
    writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > "${bin}/told"\n`);
    chmodSync(code, 0o755);
    const PATH = `${bin}${delimiter}${process.env.PATH}`;
    execFileSync(process.execPath, TRY, { cwd: root, env: { ...process.env, PATH }, stdio: "ignore" });
    assert.deepEqual(readFileSync(join(bin, "told"), "utf8").trim().split("\n"), [
      "--new-window",
      `--extensionDevelopmentPath=${root}`,
      examples,
      join(examples, "mistakes.invite.md"),
    ]);
    rmSync(bin, { recursive: true });
  });

  test("serves them to a browser where there is none, until it is interrupted", async () => {
    const child = spawn(process.execPath, TRY, {
      cwd: root,
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    const address = await until("the address", () => /http:\/\/127\.0\.0\.1:\S+/.exec(said)?.[0], 120_000);
    const browser = await openBrowser();
    try {
      const code = new Workbench(browser.page);
      await code.open(address, "mistakes.invite.md");
      await until("a squiggle", async () => (await code.squiggles()).length > 0);
    } finally {
      await browser.close();
      // As Ctrl+C does, to all of them.
      process.kill(-child.pid, "SIGINT");
    }
    const { origin } = new URL(address);
    await until("the end", () =>
      fetch(origin).then(
        () => false,
        () => true,
      ),
    );
  });
});
