/** The command keeps what was made of its code, and works all the same where it cannot. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runProcess } from "../support/process.ts";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "cordial-installed-"));
  for (const name of ["cordial.cjs", "command.cjs"]) cpSync(join("dist", name), join(dist, name));
});
const kept = () => join(dist, "compiled");
const names = () => readdirSync(kept());
const size = () => readFileSync(join(kept(), names()[0] ?? "")).length;
const explain = () => runProcess(["explain", "curt-greeting"], "", { program: join(dist, "cordial.cjs") });
const version = () => runProcess(["--version"], "", { program: join(dist, "cordial.cjs") });

describe("The command, where it has been installed", () => {
  test("leaves behind what was made of its code, once", async () => {
    const first = await explain();
    expect(names()).toEqual([expect.stringMatching(/^[0-9a-f]{16}-v\d+\.\d+\.\d+-\w+\.bin$/)]);
    const before = readFileSync(join(kept(), names()[0] ?? ""));
    expect(await explain()).toEqual(first);
    expect(readFileSync(join(kept(), names()[0] ?? "")).equals(before)).toBe(true);
  });

  test("adds what a run needed that did more", async () => {
    await version();
    const before = size();
    await explain();
    expect(size()).toBeGreaterThan(before);
    await version();
    expect(size()).toBeGreaterThan(before);
  });

  test("replaces what cannot be used", async () => {
    const first = await explain();
    const whole = size();
    truncateSync(join(kept(), names()[0] ?? ""), 1000);
    expect(await explain()).toEqual(first);
    expect(size()).toBeGreaterThanOrEqual(whole);
  });

  test("does without where nothing can be written", async () => {
    writeFileSync(kept(), "in the way");
    expect(await explain()).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(dist)).toEqual(["command.cjs", "compiled", "cordial.cjs"]);
  });
});
