import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { ROB } from "../support/drafts.ts";
import { runProcess } from "../support/process.ts";
import { framed } from "../support/wire.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("the process", () => {
  test("tells its version", async () => {
    expect(await runProcess(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("reads what comes in, and exits with what came of it", async () => {
    const { code, out, err } = await runProcess(["check", "--stdin", "--fix", "--fail-on", "hint"], ROB);
    expect(code).toBe(1);
    expect(out).toBe(ROB.replace("Rob,\n", "Hi Rob,\n"));
    expect(err).toContain("kindest-regards");
  });

  test("finds what the sources find, whatever signs a text has", async () => {
    const paths = globSync("examples/{flawed,good}/*.invite.md");
    const { path, cordial } = folder(Object.fromEntries(paths.map((path) => [path, readFileSync(path)])));
    const args = ["check", "--format", "json"];
    const { out } = await cordial(args);
    expect(out).toMatch(/[^\p{ASCII}]/u);
    expect(JSON.parse((await runProcess(args, "", { cwd: path })).out)).toEqual(JSON.parse(out));
  });

  test("ends a watch at ctrl-c, with the last check's code", async () => {
    const { path } = folder({ "a.invite.md": ROB });
    const { code, out, err } = await runProcess(["check", "--watch", "--fail-on", "hint"], "", {
      cwd: path,
      onOutput: (out, kill) => {
        if (out.endsWith("--fix\n")) kill("SIGINT");
      },
    });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("1 invitation: 1 ready");
  });

  test("serves an editor over the standard streams", async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const session = [
      { id: 1, method: "initialize", params },
      { id: 2, method: "shutdown" },
      { method: "exit" },
    ];
    const { code, out } = await runProcess(["lsp", "--stdio"], session.map(framed).join(""), {
      leaveOpen: true,
    });
    expect(out).toContain(`"serverInfo":{"name":"Cordial","version":"${version}"}`);
    expect(code).toBe(0);
  });

  test.each([
    ["0 where that was agreed on", 0, ["initialize", "shutdown"]],
    ["1 where it was not", 1, ["initialize"]],
  ])("ends with its input, with the code %s", async (_, expected, methods) => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const session = methods.map((method, id) => framed({ id, method, params }));
    const { code, err } = await runProcess(["lsp"], session.join(""), {
      leaveOpen: true,
      onOutput: (out, _, endInput) => {
        if (out.includes(`"id":${methods.length - 1}`)) endInput();
      },
    });
    expect({ code, err }).toEqual({ code: expected, err: "" });
  });
});
