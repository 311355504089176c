/** The command and its configuration. */
import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";

const CURT =
  "---\nto: Ana Lind\n---\n\nAna,\n\nThank you for the plums at the orchard day. May I send you grafts?\n\nKindest regards,\nBea\n";
const json = (value: object) => JSON.stringify(value);

/** The rules that speak, by file. */
function rules(out: string): Record<string, string[]> {
  const { files }: { files: { path: string; findings: { rule: string }[] }[] } = JSON.parse(out);
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]));
}

const CHECK = ["check", "--format", "json"];

describe("each file has the nearest cordial.json", () => {
  const files = {
    "a.invite.md": CURT,
    "sales/a.invite.md": CURT,
    "sales/north/a.reply.invite.md": CURT,
    "press/a.invite.md": CURT,
    "cordial.json": '{ "rules": { "curt-greeting": "off" } } // ours',
    "sales/cordial.json": json({
      rules: { "kindest-regards": "off" },
      overrides: [{ files: "*.reply.invite.md", rules: { "curt-greeting": "off" } }],
    }),
    "press/cordial.json": json({ extends: "../cordial.json", rules: { "kindest-regards": "error" } }),
  };
  const wanted = {
    "a.invite.md": ["kindest-regards"],
    "press/a.invite.md": ["kindest-regards"],
    "sales/a.invite.md": ["curt-greeting"],
    "sales/north/a.reply.invite.md": [],
  };

  test("wherever the command is called", async () => {
    const { cordial } = folder(files);
    const { code, out, err } = await cordial([...CHECK, "."]);
    expect([err, rules(out), code]).toEqual(["", wanted, 1]);
    const one = await cordial([...CHECK, "sales/north"]);
    expect([rules(one.out), one.code]).toEqual([{ "sales/north/a.reply.invite.md": [] }, 0]);
  });

  test("the input, too, by the name that it is given", async () => {
    const { cordial } = folder(files);
    const { out } = await cordial([...CHECK, "--stdin-filename", "sales/new.invite.md"], { input: CURT });
    expect(Object.values(rules(out))).toEqual([["curt-greeting"]]);
  });

  test("unless another is named", async () => {
    const { cordial } = folder(files);
    const { out } = await cordial([...CHECK, "--config", "sales/cordial.json", "a.invite.md", "press"]);
    expect(rules(out)).toEqual({ "a.invite.md": ["curt-greeting"], "press/a.invite.md": ["curt-greeting"] });
  });
});

test("a baseline accepts, and a run with a say of its own checks, by the same configuration", async () => {
  const { cordial, read } = folder({
    "a.invite.md": CURT,
    "cordial.json": json({ rules: { "curt-greeting": "off" } }),
    "other.cordial.json": json({ rules: { "kindest-regards": "off" } }),
  });
  const told = async (...args: string[]) => rules((await cordial([...CHECK, ...args])).out)["a.invite.md"];
  expect(await told("--rule", "curt-greeting")).toEqual(["curt-greeting"]);
  expect(await told("--rule", "kindest-regards=off")).toEqual([]);
  await cordial(["baseline", "--config", "other.cordial.json"]);
  expect(read("cordial-baseline.json")).toContain("curt-greeting");
  expect(read("cordial-baseline.json")).not.toContain("kindest-regards");
  expect(await told("--config", "other.cordial.json")).toEqual([]);
  expect(await told()).toEqual(["kindest-regards"]);
});

test("--fix mends by what is configured", async () => {
  const { cordial, read } = folder({
    "a.invite.md": CURT,
    "cordial.json": json({ rules: { "curt-greeting": "off" } }),
  });
  await cordial(["check", "--fix"]);
  expect(read("a.invite.md")).toContain("\nAna,\n");
  await cordial(["check", "--fix", "--rule", "curt-greeting"]);
  expect(read("a.invite.md")).not.toContain("\nAna,\n");
});

test("--print-config says whose word on each rule is the last", async () => {
  const { cordial } = folder({
    "a.invite.md": CURT.replace("---\n", "---\nrules: { shouting: hint, chasing: off }\n"),
    "b/cordial.json": json({ extends: "team.cordial.json", rules: { shouting: "off", flattery: "error" } }),
    "b/team.cordial.json": json({ rules: { shouting: "error", "long-winded": "off" } }),
  });
  const args = ["check", "--print-config", "--config", "b/cordial.json"];
  const asked = ["--rule", "flattery=hint", "--rule", "long-winded", "--rule", "chasing", "a.invite.md"];
  const printed = JSON.parse((await cordial([...args, ...asked])).out);
  expect(printed).toMatchObject({
    configuration: ["b/team.cordial.json", "b/cordial.json"],
    rules: { shouting: "hint", flattery: "hint" },
  });
  expect(printed.origins).toEqual({
    shouting: "front matter",
    flattery: "--rule",
    "long-winded": "--rule",
    chasing: "--rule",
  });
  expect(JSON.parse((await cordial([...args, "b"])).out).origins).toEqual({
    shouting: "b/cordial.json",
    flattery: "b/cordial.json",
    "long-winded": "b/team.cordial.json",
  });
  expect(JSON.parse((await cordial(["check", "--print-config"])).out)).toMatchObject({
    configuration: [],
    origins: {},
  });
});

test("what is ignored is passed over, unless it is named itself", async () => {
  const { cordial } = folder({
    "a.invite.md": CURT,
    "archive/a.invite.md": CURT,
    "cordial.json": json({ ignore: ["archive/"] }),
  });
  expect(Object.keys(rules((await cordial([...CHECK, "."])).out))).toEqual(["a.invite.md"]);
  expect(Object.keys(rules((await cordial([...CHECK, "archive/a.invite.md"])).out))).toEqual([
    "archive/a.invite.md",
  ]);
});

describe("a broken configuration", () => {
  const files = {
    "a.invite.md": CURT,
    "b.invite.md": CURT,
    "sound/c.invite.md": CURT,
    "cordial.json": '{\n  "rules": { "curt-greting": "off" },\n  "account": "gold"\n}\n',
    "sound/cordial.json": "{}",
  };
  const told = [
    "cordial: The configuration is broken.",
    "  cordial.json:2:14: There is no rule “curt-greting”; did you mean “curt-greeting”?",
    "  cordial.json:3:14: “account” must be “free” or “premium”, not “gold”.",
    "",
  ].join("\n");

  test("is told once, and nothing is checked by it", async () => {
    const { cordial, read } = folder(files);
    const { code, out, err } = await cordial([...CHECK, "--fix", "."]);
    expect([err, Object.keys(rules(out)), code]).toEqual([told, ["sound/c.invite.md"], 2]);
    expect(read("a.invite.md")).toBe(CURT);
  });

  test("stops the input and what is rendered, too", async () => {
    const { cordial } = folder(files);
    expect(await cordial(["check", "--stdin"], { input: CURT })).toEqual({ out: "", err: told, code: 2 });
    expect(await cordial(["render", "a.invite.md"])).toEqual({ out: "", err: told, code: 2 });
  });

  test("is told where an extended file is broken or missing", async () => {
    const { cordial } = folder({
      "a.invite.md": CURT,
      "cordial.json": json({ extends: ["team/cordial.json", "gone.cordial.json"] }),
      "team/cordial.json": "{ oops }",
    });
    const { code, err } = await cordial(["check"]);
    expect([err, code]).toEqual([
      [
        "cordial: The configuration is broken.",
        "  team/cordial.json:1:3: This is no JSON: texts stand in double quotes.",
        "  cordial.json:1:33: “gone.cordial.json” is not there.",
        "",
      ].join("\n"),
      2,
    ]);
  });

  test("is one that is named and not there", async () => {
    const { cordial } = folder({ "a.invite.md": CURT });
    const { code, err } = await cordial(["check", "--config", "gone.json"]);
    expect([err, code]).toEqual(["cordial: gone.json: there is no such file.\n", 2]);
  });

  test("is one that is a folder or no text", async () => {
    const { cordial } = folder({ "a.invite.md": CURT, "cordial.json/readme.md": "" });
    expect((await cordial(["check"])).err).toContain("cordial.json:1:1: This configuration is not a file.");
    const bytes = folder({ "a.invite.md": CURT, "cordial.json": new Uint8Array([0xff, 0xfe, 0x7b]) });
    expect((await bytes.cordial(["check"])).err).toContain("is not a text file in UTF-8");
  });
});

test("the defaults of the project hold for what is rendered", async () => {
  const long = "Thank you for the plums at the orchard day. ".repeat(5);
  const { cordial } = folder({
    "a.invite.md": `---\nto: Ana Lind\n---\n\nHi Ana,\n\n${long}\n\nBea\n`,
    "cordial.json": json({ account: "free" }),
  });
  const { code, err } = await cordial(["render"]);
  expect(code).toBe(1);
  expect(err).toContain("the limit is 200");
});
