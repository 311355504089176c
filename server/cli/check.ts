/** `cordial check`: which files, what is told of them all, and the exit code. */
import { relative, sep } from "node:path";
import { createColors } from "picocolors";
import { atLeast } from "../../shared/features/finding.ts";
import { SEVERITIES, type Severity } from "../../shared/rule.ts";
import { type Baseline, baselineFor } from "./baseline.ts";
import { checkText, type Job, type Told } from "./check-file.ts";
import type { CheckOptions } from "./check-options.ts";
import { Configuration } from "./configuration.ts";
import { checkAll } from "./crew.ts";
import { checkable } from "./disk.ts";
import { Failure } from "./failure.ts";
import { findFiles } from "./files.ts";
import { sharedBy } from "./neighbours.ts";
import { complaints, type Outcome } from "./outcome.ts";
import { Progress } from "./progress.ts";
import type { Rest } from "./reporters/reporter.ts";
import { REPORTERS } from "./reporters/reporters.ts";
import { rulesIn } from "./settled.ts";
import { sum } from "./tally.ts";
import { hasColors, type Terminal } from "./terminal.ts";

/** One run of a check, and all that it goes by. */
interface Run {
  readonly options: CheckOptions;
  readonly job: Job;
  readonly baseline: Baseline | undefined;
  readonly terminal: Terminal;
}

/** @throws Failure when it cannot begin. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  if (options.watch) {
    const { watch } = await import("./watch.ts");
    const { paths, config, baseline } = options;
    const files = [config, baseline].filter((path) => typeof path === "string");
    return watch({ paths, files }, terminal, () => checkOnce(options, terminal));
  }
  return checkOnce(options, terminal);
}

async function checkOnce(options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const baseline = await baselineFor(options.baseline, terminal.folder);
  const run = { options, job: jobOf(options, baseline, terminal), baseline, terminal };
  return options.stdin ? checkInput(run) : checkFiles(run);
}

function jobOf(options: CheckOptions, baseline: Baseline | undefined, terminal: Terminal): Job {
  const { format, failOn, fix, diff, config } = options;
  const screen = isAside(options) ? terminal.err : terminal.out;
  return {
    folder: terminal.folder,
    ...(config !== undefined && { config }),
    format,
    colors: hasColors(terminal, screen, options.color),
    bar: failOn,
    lead: format === "github" || format === "sarif" ? leadOf(terminal) : "",
    rules: rulesIn(options.rules),
    fix,
    diff,
    mildest: mildestOf(options),
    accepted: baseline?.accepted ?? new Map(),
  };
}

/** Quiet, it tells all that may make it fail. */
function mildestOf({ quiet, failOn, maxWarnings }: CheckOptions): Severity {
  if (!quiet) return "hint";
  if (failOn === "never") return "error";
  return failOn === "error" && maxWarnings !== undefined ? "warning" : failOn;
}

/** Whether the output is a text or a patch, so that the report goes beside it. */
const isAside = ({ fix, stdin, diff }: CheckOptions): boolean => diff || (fix && stdin);

/** From the folder that a workflow has checked out to the working directory; annotations count from there. */
function leadOf({ folder, env }: Terminal): string {
  const root = env["GITHUB_WORKSPACE"];
  const way = root ? relative(root, folder).split(sep).join("/") : "";
  return way === "" || way.startsWith("..") ? "" : `${way}/`;
}

async function checkFiles(run: Run): Promise<Outcome> {
  const { options, job, terminal } = run;
  const found = await findFiles(options.paths, terminal.folder, new Configuration(job));
  const progress = new Progress(found.paths.length, terminal.err);
  const shared = await sharedBy(found.paths, terminal.folder);
  const results = await checkAll(found.paths, { ...job, shared }, () => progress.step(), {
    program: terminal.program,
  });
  progress.end();
  const told: Told[] = [];
  const failures = found.failures.map(({ message }) => message);
  for (const result of results)
    if (result instanceof Failure) failures.push(result.message);
    else told.push(result);
  const said = report(run, told, failures);
  const err = complaints(failures);
  const code = failures.length > 0 ? 2 : codeOf(told, options);
  if (!isAside(options)) return { out: said, err, code };
  return { out: told.map(({ patch }) => patch).join(""), err: said + err, code };
}

async function checkInput(run: Run): Promise<Outcome> {
  const { options, job, terminal } = run;
  const text = checkable(await terminal.input(), options.stdinFilename);
  const told = await checkText(options.stdinFilename, text, job, new Configuration(job));
  const code = codeOf([told], options);
  const said = report(run, [told], []);
  if (!isAside(options)) return { out: said, err: "", code };
  return { out: options.diff ? told.patch : told.text, err: said, code };
}

function report(
  { options: { quiet, format }, job: { colors, bar, lead }, baseline }: Run,
  told: readonly Told[],
  failures: readonly string[],
): string {
  const tally = sum(told.map(({ tally }) => tally));
  const isSilent = SEVERITIES.every((severity) => tally.findings[severity] === 0);
  if (quiet && format === "pretty" && isSilent) return "";
  const rest: Rest = {
    tally,
    failures: [...new Set(failures)],
    ...(baseline && { baseline: baseline.path }),
  };
  const parts = told.map(({ part }) => part);
  return REPORTERS[format].whole(parts, rest, { colors: createColors(colors), bar, lead });
}

function codeOf(told: readonly Told[], { failOn, maxWarnings }: CheckOptions): 0 | 1 {
  if (failOn === "never") return 0;
  const { findings } = sum(told.map(({ tally }) => tally));
  const passing = (severity: Severity): number => {
    if (severity === "warning" && maxWarnings !== undefined) return maxWarnings;
    return atLeast(severity, failOn) ? 0 : Infinity;
  };
  return SEVERITIES.some((severity) => findings[severity] > passing(severity)) ? 1 : 0;
}
