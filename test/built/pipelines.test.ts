/** What a repository takes from us to run in its pipeline: the action, and the hooks. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folder } from "../support/command.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";
import { linesIn } from "../support/shell.ts";

const UNFIT = ROB.replace("Rob,\n", "Hi XX,\n");

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

describe("the action", () => {
  const { inputs, runs } = parse(readFileSync("action.yml", "utf8")) as Action;
  const { steps } = runs;

  /** Its last step, as a runner would do it in a folder, given what a workflow says. */
  function check(cwd: string, given: Readonly<Record<string, string>> = {}) {
    const { run = "", env = {}, "working-directory": within = "." } = steps.at(-1) ?? { name: "" };
    const filled = (text: string): string =>
      text.replaceAll(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (_, name?: string) =>
        name === undefined ? resolve(".") : (given[name] ?? inputs[name]?.default ?? "?"),
      );
    const set = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, filled(value)]));
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", run],
      {
        cwd: join(cwd, filled(within)),
        encoding: "utf8",
        env: { PATH: process.env["PATH"], ...set, GITHUB_WORKSPACE: cwd },
      },
    );
    return { status, stdout, stderr };
  }

  test("is one that a runner can read: each input explained, each step in a shell", () => {
    expect(runs.using).toBe("composite");
    for (const { description, default: value } of Object.values(inputs))
      expect([typeof description, typeof value]).toEqual(["string", "string"]);
    for (const { run, uses, shell } of steps) expect(run === undefined ? uses : shell).toBeDefined();
  });

  test("runs nothing that comes from outside", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("builds the command that it calls", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
    expect(steps.map(({ run }) => run)).toContain("npm ci --no-audit --no-fund && npm run build");
    expect(scripts).toHaveProperty("build");
    expect(readFileSync("scripts/bundle.ts", "utf8")).toContain('"cordial.cjs"');
  });

  test("hands over paths, options and the file for the report as they are, and runs none of them", () => {
    const { path, read } = folder({ "drafts/a b.invite.md": UNFIT, "drafts/b.invite.md": UNFIT });
    const evil = '$(touch owned) `touch owned`; touch owned "';
    const { status, stdout, stderr } = check(path, {
      paths: `a b.invite.md\n${evil}\n`,
      "working-directory": "drafts",
      options: "--rule\nleftover-hole\n",
      output: "report $(x).txt",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(`cordial: ${evil}: no file has such a name.\n`);
    const [finding, failure, ...rest] = read("drafts/report $(x).txt").split("\n");
    expect(finding).toMatch(/^::error file=drafts\/a b\.invite\.md,line=9,/);
    expect(failure).toMatch(/^::error title=cordial::/);
    expect(rest).toEqual([""]);
    expect(() => read("drafts/owned")).toThrow("ENOENT");
  });
});

describe("the hooks", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }[];

  test.each(hooks.map((hook) => [hook.id, hook] as const))(
    "%s checks the files that it is given",
    async (_, hook) => {
      const [command, ...args] = hook.entry.split(" ");
      expect(command).toBe("cordial");
      expect(hook.language).toBe("node");
      const { cordial } = folder({ "a.invite.md": KIND_ROB, "b.invite.md": UNFIT, "b.md": UNFIT });
      const given = (...names: string[]) => [
        ...args,
        ...names.filter((name) => new RegExp(hook.files).test(name)),
      ];
      expect((await cordial(given("a.invite.md", "b.md"))).code).toBe(0);
      expect((await cordial(given("a.invite.md", "b.invite.md"))).code).toBe(1);
    },
  );

  test("the two lines of a hook by hand stop a commit", () => {
    const line = linesIn("docs/pipelines.md").find((line) => line.startsWith("git diff"));
    const { path, write } = folder({
      "bin/cordial": `#!/bin/sh\nexec node ${resolve("dist/cordial.cjs")} "$@"\n`,
    });
    chmodSync(join(path, "bin/cordial"), 0o755);
    const env = { ...process.env, PATH: `${join(path, "bin")}:${process.env["PATH"]}` };
    const git = (...args: string[]) => execFileSync("git", args, { cwd: path, env });
    git("init", "-q");
    const hook = () => spawnSync("bash", ["-o", "pipefail", "-c", line ?? "false"], { cwd: path, env });
    expect(hook().status).toBe(0);
    write("in/a b.invite.md", UNFIT);
    git("add", ".");
    const { status, stdout } = hook();
    expect(status).not.toBe(0);
    expect(String(stdout)).toContain("leftover-hole");
  });
});
