/** `cordial baseline`: accepts what is found today. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { BASELINE, readBaseline, writtenBaseline } from "./baseline.ts";
import { judge } from "./check-file.ts";
import { Configuration } from "./configuration.ts";
import { readText, writeText } from "./disk.ts";
import { Failure } from "./failure.ts";
import { findFiles } from "./files.ts";
import { type Mark, marksOf } from "./fingerprint.ts";
import { sharedBy } from "./neighbours.ts";
import { complaints, type Outcome, said } from "./outcome.ts";
import { Progress } from "./progress.ts";
import { rulesIn } from "./settled.ts";
import type { Terminal } from "./terminal.ts";

export interface AcceptOptions {
  /** Files, folders or patterns, as given. */
  readonly paths: readonly string[];
  /** Where the baseline is, or is to be. */
  readonly baseline?: string;
  /** The one project file to use; the nearest of each file when absent. */
  readonly config?: string;
}

/** What was accepted of files that are not among `paths` stays accepted, as long as they are there. */
export async function accept(
  { paths, baseline = BASELINE, config }: AcceptOptions,
  { folder, err }: Terminal,
): Promise<Outcome> {
  const configuration = new Configuration({ folder, ...(config !== undefined && { config }) });
  const found = await findFiles(paths, folder, configuration);
  const failures = found.failures.map(({ message }) => message);
  const before = existsSync(resolve(folder, baseline)) ? await readBaseline(baseline, folder) : undefined;
  const accepted = new Map<string, readonly Mark[]>(
    [...(before?.accepted ?? [])].filter(([file]) => existsSync(resolve(folder, file))),
  );
  const shared = await sharedBy(found.paths, folder);
  const bench = { folder, rules: rulesIn([]), configuration, shared };
  let count = 0;
  const progress = new Progress(found.paths.length, err);
  for (const path of found.paths) {
    try {
      const verdict = await judge(path, await readText(folder, path), bench);
      accepted.set(
        path,
        verdict.findings.flatMap((finding) => marksOf(finding, verdict)),
      );
      count += verdict.findings.length;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
    }
    progress.step();
  }
  progress.end();
  // Half of what is there, accepted, would look like all of it.
  if (failures.length > 0) return { out: "", err: complaints(failures), code: 2 };
  await writeText(folder, baseline, writtenBaseline({ path: baseline, accepted }, folder));
  const findings = count === 1 ? "1 finding is" : `${count} findings are`;
  return said(`${findings} accepted in ${baseline}; from now on, "cordial check" tells of new ones.\n`);
}
