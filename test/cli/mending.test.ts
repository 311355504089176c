import { execFileSync } from "node:child_process";
import { applyPatch } from "diff";
import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

const MENDED = ROB.replace("Rob,\n", "Hi Rob,\n");

describe("--fix --diff", () => {
  test("writes nothing, prints a patch, and reports beside it on the files as they are", async () => {
    const { cordial, read } = folder({ "in/a.invite.md": ROB, "b.invite.md": KIND_ROB });
    const { code, out, err } = await cordial(["check", "--fix", "--diff", "--fail-on", "hint"]);
    expect(read("in/a.invite.md")).toBe(ROB);
    expect(out).toMatchInlineSnapshot(`
      "--- a/in/a.invite.md
      +++ b/in/a.invite.md
      @@ -6,7 +6,7 @@
       
       - event: the Chamber mixer
       
      -Rob,
      +Hi Rob,
       
       It was a pleasure to meet you at the Chamber mixer. May I stay in touch, so that I can send you the audience feedback?
       
      "
    `);
    expect(err).toContain("curt-greeting");
    expect(code).toBe(1);
  });

  test("a patch of several files is one that git takes", async () => {
    const windows = ROB.replaceAll("\n", "\r\n").trimEnd();
    const { cordial, read, path, write } = folder({ "a b.invite.md": ROB, "ä.invite.md": windows });
    write("patch", (await cordial(["check", "--fix", "--diff"])).out);
    execFileSync("git", ["apply", "patch"], { cwd: path });
    expect(read("a b.invite.md")).toBe(MENDED);
    expect(read("ä.invite.md")).toBe(windows.replace("Rob,\r\n", "Hi Rob,\r\n"));
  });

  test("shows what would change of a text that comes in", async () => {
    const { cordial } = folder();
    const { out, err } = await cordial(["check", "--stdin", "--fix", "--diff"], { input: ROB });
    expect(applyPatch(ROB, out)).toBe(MENDED);
    expect(err).toContain("curt-greeting");
  });

  test("prints nothing where nothing would change", async () => {
    const { cordial } = folder({ "a.invite.md": KIND_ROB });
    expect((await cordial(["check", "--fix", "--diff"])).out).toBe("");
  });
});

describe("--fix --rule", () => {
  test("mends for these rules only, and nothing that another rule would mind", async () => {
    const full = ROB.replace("May I stay", `${"x".repeat(149)} May I stay`);
    const { cordial, read } = folder({ "a.invite.md": ROB, "full.invite.md": full });
    await cordial(["check", "--fix", "--rule", "kindest-regards", "a.invite.md"]);
    expect(read("a.invite.md")).toBe(ROB);
    await cordial(["check", "--fix", "--rule", "curt-greeting"]);
    expect(read("a.invite.md")).toBe(MENDED);
    // Three more letters would be over the limit.
    expect(read("full.invite.md")).toBe(full);
  });
});
