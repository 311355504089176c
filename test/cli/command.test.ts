import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCommand } from "../../server/cli/command.ts";
import { explain } from "../../server/cli/explain.ts";
import { folder } from "../support/command.ts";
import { framed } from "../support/wire.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("the arguments", () => {
  test("of a check are its paths and options, with what holds unsaid", () => {
    expect(readCommand(["check"])).toEqual({
      name: "check",
      options: {
        paths: ["."],
        format: "pretty",
        failOn: "warning",
        fix: false,
        stdin: false,
        stdinFilename: "<stdin>",
      },
    });
    expect(
      readCommand(["check", "a.md", "--fix", "--format=json", "--no-color", "b", "--fail-on", "never"]),
    ).toEqual({
      name: "check",
      options: {
        paths: ["a.md", "b"],
        format: "json",
        failOn: "never",
        fix: true,
        stdin: false,
        stdinFilename: "<stdin>",
        color: false,
      },
    });
  });

  test.each([[[]], [["--help"]], [["-h"]], [["help"]], [["check", "--help"]], [["explain", "-h"]]])(
    "%j asks how it is used",
    (args) => {
      expect(readCommand(args)).toEqual({ name: "help" });
    },
  );

  test.each([
    [["chek"], 'There is no command "chek". Did you mean "check"? See "cordial --help".'],
    [["--fix"], 'There is no command "--fix". See "cordial --help".'],
    [["check", "--nope"], "Unknown option '--nope'. See \"cordial --help\"."],
    [["check", "--format"], "Option '--format <value>' argument missing. See \"cordial --help\"."],
    [["check", "--format", "xml"], '--format can be pretty, json; it is "xml".'],
    [
      ["check", "--fail-on", "panic"],
      '--fail-on can be error, warning, information, hint, never; it is "panic".',
    ],
    [["check", "--stdin", "a.md"], "Give either paths or --stdin, not both."],
    [
      ["check", "--stdin", "--fix", "--format", "json"],
      "--stdin with --fix prints the mended text, so it cannot print JSON as well.",
    ],
    [["explain", "a", "b"], 'One rule at a time, please: "cordial explain a".'],
  ])("%j are answered with what is wrong", (args, message) => {
    expect(() => readCommand(args)).toThrow(message);
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

describe("the process", () => {
  test("tells its version", async () => {
    expect(await folder().cordial(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("tells how it is used", async () => {
    const { code, out, err } = await folder().cordial([]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("cordial check [paths]");
  });

  test("says on the error stream what it could not do", async () => {
    expect(await folder().cordial(["explain", "curt-greting"])).toEqual({
      code: 2,
      out: "",
      err: 'cordial: There is no rule "curt-greting". Did you mean "curt-greeting"?\n',
    });
  });

  test("serves an editor over the standard streams", async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const session = [
      { id: 1, method: "initialize", params },
      { id: 2, method: "shutdown" },
      { method: "exit" },
    ];
    const { code, out } = await folder().cordial(["lsp", "--stdio"], session.map(framed).join(""), {
      leaveOpen: true,
    });
    expect(out).toContain(`"serverInfo":{"name":"Cordial","version":"${version}"}`);
    expect(code).toBe(0);
  });
});
