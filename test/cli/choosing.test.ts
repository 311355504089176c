import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

const WARNED = ROB.replace("It was a pleasure to meet you at the Chamber mixer. ", "");
const UNFIT = ROB.replace("Rob,\n", "Hi XX,\n");

/** The rules of what a check tells. */
async function told(text: string, ...args: string[]) {
  const { out, code } = await folder({ "a.invite.md": text }).cordial(["check", "--format", "json", ...args]);
  const { files } = JSON.parse(out) as {
    files: { findings: { rule: string; severity: string }[]; invites: { fit: boolean }[] }[];
  };
  const [file] = files;
  return {
    code,
    rules: file?.findings.map(({ rule }) => rule),
    findings: file?.findings,
    fit: file?.invites[0]?.fit,
  };
}

describe("--rule", () => {
  test("tells of the rules that are named, and of no other", async () => {
    expect((await told(ROB, "--rule", "kindest-regards")).rules).toEqual(["kindest-regards"]);
    expect((await told(ROB, "--rule", "wrong-name")).rules).toEqual([]);
    expect((await told(ROB, "--rule", "wrong-name", "--rule", "curt-greeting")).rules).toEqual([
      "curt-greeting",
    ]);
  });

  test("sets a level, and leaves the other rules alone", async () => {
    const { code, findings } = await told(ROB, "--rule", "kindest-regards=error");
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { rule: "curt-greeting", severity: "hint" },
      { rule: "kindest-regards", severity: "error" },
    ]);
    expect((await told(ROB, "--rule", "kindest-regards=off")).rules).toEqual(["curt-greeting"]);
  });

  test("has the last word, after the front matter", async () => {
    const off = ROB.replace("---\n", "---\nrules: { kindest-regards: off, curt-greeting: error }\n");
    expect((await told(off, "--rule", "kindest-regards")).rules).toEqual(["kindest-regards"]);
    expect(
      (await told(off, "--rule", "kindest-regards=warning", "--rule", "curt-greeting=hint")).findings,
    ).toMatchObject([{ severity: "hint" }, { severity: "warning" }]);
  });

  test("does not make fit what another rule holds back", async () => {
    expect(await told(UNFIT, "--rule", "curt-greeting")).toMatchObject({ code: 0, rules: [], fit: false });
  });
});

describe("--quiet", () => {
  test("tells what makes the command fail, and nothing where there is nothing", async () => {
    const { cordial } = folder({ "a.invite.md": ROB, "b.invite.md": WARNED });
    const { out } = await cordial(["check", "-q"]);
    expect(out).toContain("missing-context");
    expect(out).not.toContain("kindest-regards");
    expect(await cordial(["check", "--quiet", "--fail-on", "error"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("still counts the warnings that may be too many", async () => {
    expect(await told(WARNED, "--quiet", "--fail-on", "error", "--max-warnings", "0")).toMatchObject({
      code: 1,
    });
  });
});

describe("--max-warnings", () => {
  test.each([
    [WARNED, "1", [], 0],
    [WARNED, "0", [], 1],
    [WARNED, "0", ["--fail-on", "error"], 1],
    [UNFIT, "9", [], 1],
    [ROB, "0", [], 0],
    [ROB, "0", ["--fail-on", "hint"], 1],
  ])("lets so many warnings pass, and nothing else (%#)", async (text, count, args, code) => {
    expect((await told(text, "--max-warnings", count, ...args)).code).toBe(code);
  });
});

async function rulesOf(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { out, code } = await folder(files).cordial(["check", "--print-config", ...args]);
  expect(code).toBe(0);
  return JSON.parse(out) as { path: string; rules: Record<string, string> };
}

describe("--print-config", () => {
  test("tells how grave each rule is for a new file, a file with a say of its own, and a run", async () => {
    const files = { "in/a.invite.md": KIND_ROB.replace("---\n", "---\nrules: { shouting: off }\n") };
    expect(await rulesOf(files)).toMatchObject({
      path: ".",
      rules: { shouting: "hint", "wrong-name": "error" },
    });
    expect(await rulesOf(files, "in/a.invite.md")).toMatchObject({
      path: "in/a.invite.md",
      rules: { shouting: "off", "wrong-name": "error" },
    });
    expect(await rulesOf(files, "--rule", "shouting=warning", "in/a.invite.md")).toMatchObject({
      rules: { shouting: "warning" },
    });
  });

  test("fails where there is no such file", async () => {
    const { code, err } = await folder().cordial(["check", "--print-config", "gone.invite.md"]);
    expect(code).toBe(2);
    expect(err).toBe("cordial: gone.invite.md cannot be used: it is not there any more.\n");
  });
});
