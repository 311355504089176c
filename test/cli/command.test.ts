import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../server/cli/commands.ts";
import { explain } from "../../server/cli/explain.ts";
import { folder } from "../support/command.ts";
import { ROB } from "../support/drafts.ts";

describe("the command line", () => {
  test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j asks which commands there are", async (args) => {
    const { code, out } = await folder().cordial(args);
    expect(code).toBe(0);
    expect(out).toContain("cordial check [paths]");
    expect(out).toContain("cordial completion");
  });

  test.each([[["help", "check"]], [["check", "--help"]], [["check", "a.md", "-h"]]])(
    "%j asks all about a check",
    async (args) => {
      const { code, out } = await folder().cordial(args);
      expect(code).toBe(0);
      expect(out).toMatch(/^NAME\n {2}cordial check: /);
      expect(out).toContain("  --fail-on LEVEL\n");
      expect(out).toContain("EXIT CODES\n  0  All is well.\n");
    },
  );

  test("no line of help is longer than a narrow window is wide", async () => {
    for (const { name } of COMMANDS) {
      const { out } = await folder().cordial(["help", name]);
      expect(out.split("\n").filter((line) => line.length > 88)).toEqual([]);
    }
  });

  test.each([
    [["chek"], 'There is no command "chek". Did you mean "check"? See "cordial help".'],
    [["--fix"], 'There is no command "--fix". See "cordial help".'],
    [["help", "chek"], 'There is no command "chek". See "cordial help".'],
    [["check", "--nope"], "Unknown option '--nope'. See \"cordial help check\"."],
    [["check", "--format"], "Option '--format <value>' argument missing. See \"cordial help check\"."],
    [["check", "--format", "xml"], '--format can be pretty, json, sarif, github, junit; it is "xml".'],
    [
      ["check", "--fail-on", "panic"],
      '--fail-on can be error, warning, information, hint, never; it is "panic".',
    ],
    [["check", "--max-warnings", "few"], '--max-warnings takes a number; it is "few".'],
    [
      ["check", "--max-warnings", "2", "--fail-on", "never"],
      "--max-warnings says when to fail, and --fail-on never says not to: give one of them.",
    ],
    [["check", "--stdin", "a.md"], "Give either paths or --stdin, not both."],
    [
      ["check", "--stdin", "--fix", "--format", "json"],
      "--stdin with --fix prints the mended text, so it cannot print JSON as well.",
    ],
    [["check", "--diff"], "--diff shows what --fix would change: give both."],
    [
      ["check", "--fix", "--diff", "--format", "sarif"],
      "--diff prints a patch, so it cannot print SARIF as well.",
    ],
    [["check", "--watch", "--stdin"], "--watch reads files again and again; it cannot be used with --stdin."],
    [["check", "--rule", "wrong-nam"], 'There is no rule "wrong-nam". Did you mean "wrong-name"?'],
    [
      ["check", "--rule", "wrong-name=loud"],
      '--rule wrong-name= can be off, error, warning, information, hint; it is "loud".',
    ],
    [["check", "--print-config", "a", "b"], "--print-config is about one file or folder at a time."],
    [["explain", "a", "b"], '"cordial explain" has no use for "b". See "cordial help explain".'],
    [["completion", "cmd"], "Say for which shell: bash, zsh, fish."],
  ])("%j is answered with what is wrong", async (args, message) => {
    expect(await folder({ "a.invite.md": ROB }).cordial(args)).toEqual({
      code: 2,
      out: "",
      err: `cordial: ${message}\n`,
    });
  });
});

describe("explain", () => {
  test("tells of a rule without Markdown's marks", () => {
    expect(explain("kindest-regards")).toContain("Brian Danahy");
    expect(explain("kindest-regards")).not.toMatch(/\*\*|```/);
  });

  test("keeps Markdown that is what the rule is about", () => {
    expect(explain("markdown-in-note")).toContain("**");
  });

  test("lists all rules when none is named", () => {
    expect(explain()).toMatch(/^kindest-regards +hint +/m);
  });

  test.each([
    ["curt-greting", 'There is no rule "curt-greting". Did you mean "curt-greeting"?'],
    ["zzzzzz", 'There is no rule "zzzzzz". "cordial explain" lists them all.'],
  ])("knows no %s", (id, message) => {
    expect(() => explain(id)).toThrow(message);
  });
});

test("what could not be done goes to the error stream", async () => {
  expect(await folder().cordial(["explain", "curt-greting"])).toEqual({
    code: 2,
    out: "",
    err: 'cordial: There is no rule "curt-greting". Did you mean "curt-greeting"?\n',
  });
});
