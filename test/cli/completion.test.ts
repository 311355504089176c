import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { COMMANDS } from "../../server/cli/commands.ts";
import { folder } from "../support/command.ts";

const scriptFor = async (shell: string) => (await folder().cordial(["completion", shell])).out;

/** What bash offers at the end of each of some command lines. */
async function offered(...lines: readonly string[][]): Promise<string[][]> {
  const script = await scriptFor("bash");
  const asked = lines.map(
    (words) =>
      `COMP_WORDS=(cordial ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _cordial; echo "\${COMPREPLY[*]}"`,
  );
  const out = execFileSync("bash", ["--norc", "-c", `${script}\n${asked.join("\n")}`], { encoding: "utf8" });
  return out
    .split("\n")
    .slice(0, lines.length)
    .map((line) => line.split(" ").filter(Boolean));
}

test("bash completes commands, options, values and rules", async () => {
  expect(
    await offered(
      [""],
      ["ch"],
      ["check", "--format", ""],
      ["check", "--fail-on", "w"],
      ["check", "--no"],
      ["check", "--rule", "wrong"],
      ["explain", "kindest"],
      ["completion", ""],
      ["help", "ren"],
      ["check", "week"],
    ),
  ).toEqual([
    COMMANDS.map(({ name }) => name),
    ["check"],
    ["pretty", "json", "sarif", "github", "junit"],
    ["warning"],
    ["--no-baseline", "--no-color"],
    ["wrong-name"],
    ["kindest-regards"],
    ["bash", "zsh", "fish"],
    ["render"],
    [],
  ]);
});

test.each(["bash", "zsh", "fish"])("%s learns every command and every option", async (shell) => {
  const script = await scriptFor(shell);
  for (const { name, options } of COMMANDS) {
    expect(script).toContain(name);
    for (const option of Object.keys(options))
      expect(script).toContain(shell === "fish" ? `-l ${option} ` : `--${option}`);
  }
});

test("zsh is told what its own marks would mean", async () => {
  const script = await scriptFor("zsh");
  expect(script).toMatch(/^#compdef cordial\n/);
  expect(script).toContain("'*--format[How the report is written]:value:(pretty json sarif github junit)'");
  expect(script).toContain("'*:operand:_files'");
});

test("fish is told where files can stand", async () => {
  const script = await scriptFor("fish");
  expect(script).toContain("complete -c cordial -n '__fish_seen_subcommand_from check' -F\n");
  expect(script).toContain("-l format -r -a 'pretty json sarif github junit' -d");
});
