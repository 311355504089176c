/** `cordial check`: its arguments. */
import { SEVERITIES } from "../../../shared/rule.ts";
import { BARS, type CheckOptions, FORMATS } from "../check-options.ts";
import { Failure } from "../failure.ts";
import { CONFIG, type Command, defineCommand, type Given } from "./command.ts";

const OPTIONS = {
  format: {
    type: "string",
    value: "FORMAT",
    words: FORMATS,
    says: `How the report is written: pretty (for people, unless you say otherwise), json, sarif (2.1.0), github (annotations of a workflow) or junit (a test case for each invitation).`,
  },
  "fail-on": {
    type: "string",
    value: "LEVEL",
    words: BARS,
    says: "Exit with 1 from this level on: error, warning (unless you say otherwise), information, hint, never.",
  },
  "max-warnings": {
    type: "string",
    value: "N",
    says: "Let up to N warnings pass; one more, and the command exits with 1.",
  },
  rule: {
    type: "string",
    multiple: true,
    value: "ID[=LEVEL]",
    offers: "rules",
    says: `Run this rule only; may be given several times. With "=LEVEL" (off, ${SEVERITIES.join(", ")}) the other rules run as well, and this one at that level. What files say of their rules gives way.`,
  },
  quiet: {
    type: "boolean",
    short: "q",
    says: "Tell only what is at the level of --fail-on or graver, and nothing where there is nothing.",
  },
  fix: {
    type: "boolean",
    says: "Mend what can be mended without changing what is said, then report the rest.",
  },
  diff: {
    type: "boolean",
    says: "With --fix: write nothing, but print the changes as a patch; the report, on the files as they are, goes to the error stream.",
  },
  baseline: {
    type: "string",
    value: "FILE",
    offers: "files",
    says: "Pass over the findings that this file accepts.",
  },
  "no-baseline": { type: "boolean", says: "Tell all findings, accepted or not." },
  config: CONFIG,
  stdin: {
    type: "boolean",
    says: "Check the text that comes in. With --fix, print it mended, and the report on the error stream.",
  },
  "stdin-filename": {
    type: "string",
    value: "NAME",
    offers: "files",
    says: "What to call that text in the report, and where to look for the files that it names; implies --stdin.",
  },
  watch: { type: "boolean", short: "w", says: "Check again whenever a file changes, until ctrl-c." },
  "print-config": {
    type: "boolean",
    says: "Check nothing, but print as JSON which rules hold for a file, how grave each is, and who says so.",
  },
  color: { type: "boolean", says: "Use colours, even where nobody reads along." },
  "no-color": { type: "boolean", says: "Use no colours. So does the environment variable NO_COLOR." },
} as const satisfies Command["options"];

export const check = defineCommand(
  {
    name: "check",
    says: "Say what recipients would mind, and mend what can be mended safely.",
    more: [
      "Paths are files, folders (their .invite.md files are checked) or patterns; without any, the current folder is checked. What .gitignore, .cordialignore and cordial.json leave out is passed over, unless a file is named itself.",
      'A file named cordial-baseline.json in the current folder is used as --baseline. What it accepts is counted, but not told; see "cordial help baseline".',
    ],
    operands: { value: "[paths]", offers: "files" },
    options: OPTIONS,
    examples: [
      ["cordial check", "every .invite.md file below this folder"],
      ["cordial check week-21.invite.md --fix", "one file, mended"],
      ["cordial check --fix --diff", "what --fix would change"],
      ["cordial check --fail-on error --quiet", "only what must not be sent"],
      ["cordial check --rule wrong-name --rule leftover-hole", "two rules only"],
      ["cordial check --stdin --format json < note.invite.md", "a text that is in no file"],
    ],
  },
  async (given, terminal) => {
    const options = optionsIn(given);
    if (given.has("print-config")) {
      const { printConfig } = await import("../print-config.ts");
      return printConfig(options, terminal);
    }
    const { runCheck } = await import("../check.ts");
    return runCheck(options, terminal);
  },
);

/** @throws Failure */
function optionsIn(given: Given<keyof typeof OPTIONS>): CheckOptions {
  const { operands, has, value, word } = given;
  const stdinFilename = value("stdin-filename");
  const stdin = has("stdin") || stdinFilename !== undefined;
  const format = word("format", FORMATS) ?? "pretty";
  const failOn = word("fail-on", BARS) ?? "warning";
  const maxWarnings = countIn("--max-warnings", value("max-warnings"));
  const color = has("no-color") ? false : has("color") || undefined;
  const config = value("config");
  const baseline = has("no-baseline") ? false : value("baseline");
  const patches = (has("fix") && stdin) || has("diff");
  if (stdin && operands.length > 0) throw new Failure("Give either paths or --stdin, not both.");
  if (has("diff") && !has("fix")) throw new Failure("--diff shows what --fix would change: give both.");
  if (patches && format !== "pretty")
    throw new Failure(
      `${has("diff") ? "--diff prints a patch" : "--stdin with --fix prints the mended text"}, so it cannot print ${format.toUpperCase()} as well.`,
    );
  if (has("watch") && (stdin || has("diff")))
    throw new Failure(
      `--watch reads files again and again; it cannot be used with ${stdin ? "--stdin" : "--diff"}.`,
    );
  if (maxWarnings !== undefined && failOn === "never")
    throw new Failure("--max-warnings says when to fail, and --fail-on never says not to: give one of them.");
  return {
    paths: operands.length > 0 ? operands : ["."],
    format,
    failOn,
    rules: given.values("rule"),
    quiet: has("quiet"),
    fix: has("fix"),
    diff: has("diff"),
    stdin,
    stdinFilename: stdinFilename ?? "<stdin>",
    watch: has("watch"),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline }),
    ...(config !== undefined && { config }),
    ...(color !== undefined && { color }),
  };
}

function countIn(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given)) throw new Failure(`${option} takes a number; it is "${given}".`);
  return Number(given);
}
