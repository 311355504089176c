/** One file of a check: read, mended where that is asked for, judged and told of. */
import { resolve } from "node:path";
import { createColors } from "picocolors";
import { readBatch } from "../../shared/batch/read.ts";
import { type Config, settle } from "../../shared/config.ts";
import { check, type Verdict } from "../../shared/features/check.ts";
import { atLeast, type Finding } from "../../shared/features/finding.ts";
import { fixAll } from "../../shared/features/fix.ts";
import type { Severity } from "../../shared/rule.ts";
import { surroundingsOnDisk } from "../disk.ts";
import { Acceptance } from "./acceptance.ts";
import type { Bar, Format } from "./check-options.ts";
import type { Configuration, ConfigurationPlace } from "./configuration.ts";
import { patchOf } from "./diff.ts";
import { readText, writeText } from "./disk.ts";
import { shown } from "./files.ts";
import type { Mark } from "./fingerprint.ts";
import { othersOf, type Shared } from "./neighbours.ts";
import { documentOf } from "./report.ts";
import { REPORTERS } from "./reporters/reporters.ts";
import type { RuleChoice } from "./settled.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** What holds for every file of a check. Plain data. */
export interface Job extends ConfigurationPlace {
  readonly format: Format;
  readonly colors: boolean;
  readonly bar: Bar;
  readonly lead: string;
  readonly rules: RuleChoice;
  /** What the files have in common. */
  readonly shared?: Shared;
  readonly fix: boolean;
  readonly diff: boolean;
  /** The mildest finding that is told. */
  readonly mildest: Severity;
  /** What a baseline accepts, by the paths of files as they are shown. */
  readonly accepted: ReadonlyMap<string, readonly Mark[]>;
}

/** What came of one file. Plain data. */
export interface Told {
  readonly part: string;
  readonly tally: Tally;
  /** What mending would change, as a patch; "" where nothing. */
  readonly patch: string;
  /** The text after mending; of a text that came in. */
  readonly text: string;
}

/** @throws Failure when it cannot be read or written. */
export async function checkFile(path: string, job: Job, configuration: Configuration): Promise<Told> {
  const text = await readText(job.folder, path);
  const told = await checkText(path, text, job, configuration);
  if (told.text !== text) await writeText(job.folder, path, told.text);
  return told;
}

/** @param path how the text is called, and where it would be. @throws Failure when what is configured cannot be read. */
export async function checkText(
  path: string,
  text: string,
  job: Job,
  configuration: Configuration,
): Promise<Told> {
  const { folder, rules, shared, fix, diff, colors, bar, lead, format } = job;
  const bench: Bench = { folder, rules, configuration, ...(shared && { shared }) };
  const mended = fix ? await mend(path, text, bench) : text;
  const now = diff ? text : mended;
  const verdict = await judge(path, now, bench);
  const { findings, accepted, gone } = toldOf(
    verdict,
    job.accepted.get(shown(path, job.folder)) ?? [],
    rules.only,
    job.mildest,
  );
  const file = { path, verdict, findings, document: documentOf(path, verdict), mended: now !== text };
  return {
    part: REPORTERS[format].part(file, { colors: createColors(colors), bar, lead }),
    tally: tallyOf(file, { accepted, gone }),
    patch: diff ? patchOf(path, text, mended) : "",
    text: now,
  };
}

/** What a text is judged by. */
interface Bench extends Pick<Job, "folder" | "rules" | "shared"> {
  readonly configuration: Configuration;
}

/** @param path how the text is called, and where it would be. @throws Failure when what is configured cannot be read. */
export async function judge(path: string, text: string, bench: Bench): Promise<Verdict> {
  const config = await configOf(path, bench);
  const batch = readBatch(text, undefined, config.house);
  const around = {
    ...(await surroundingsOnDisk(resolve(bench.folder, path), batch.head)),
    ...othersOf(path, bench.shared),
  };
  return check(batch, config, undefined, around);
}

async function mend(path: string, text: string, bench: Bench): Promise<string> {
  const around = await surroundingsOnDisk(resolve(bench.folder, path), readBatch(text).head);
  return fixAll(text, await configOf(path, bench), bench.rules.only, around);
}

const configOf = async (path: string, { configuration, rules }: Bench): Promise<Config> =>
  settle((await configuration.of(path)).config, rules.settled);

function toldOf(
  verdict: Verdict,
  marks: readonly Mark[],
  only: ReadonlySet<string> | undefined,
  mildest: Severity,
): { findings: Finding[]; accepted: number; gone: number } {
  const acceptance = new Acceptance(marks);
  const findings = verdict.findings.filter((finding) => !acceptance.takes(finding, verdict));
  const told = findings.filter(
    ({ rule, severity }) => (only?.has(rule.id) ?? true) && atLeast(severity, mildest),
  );
  return { findings: told, accepted: verdict.findings.length - findings.length, gone: acceptance.left };
}
