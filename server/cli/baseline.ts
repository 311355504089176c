/** Baselines: files in the repository that accept the findings of a day, so that a check tells of new ones only. */
import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import * as z from "zod/mini";
import { readText } from "./disk.ts";
import { Failure } from "./failure.ts";
import { shown } from "./files.ts";
import type { Mark } from "./fingerprint.ts";

/** Used without being asked for where it stands in the working directory. */
export const BASELINE = "cordial-baseline.json";

export interface Baseline {
  /** As it is shown. */
  readonly path: string;
  /** What it accepts, by the paths of files as they are shown. */
  readonly accepted: ReadonlyMap<string, readonly Mark[]>;
}

const markSchema = z.strictObject({
  rule: z.string(),
  recipient: z.exactOptional(z.string()),
  part: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
});
const baselineSchema = z.object({
  version: z.literal(1),
  files: z.record(z.string(), z.array(markSchema)),
});

/**
 * @param asked its path, seen from `folder`; false for none; undefined for the usual one, which need not be there.
 * @throws Failure when it cannot be read: what is accepted must not be guessed.
 */
export async function baselineFor(
  asked: string | false | undefined,
  folder: string,
): Promise<Baseline | undefined> {
  if (asked === false) return undefined;
  if (asked === undefined && !existsSync(resolve(folder, BASELINE))) return undefined;
  return readBaseline(asked ?? BASELINE, folder);
}

export async function readBaseline(path: string, folder: string): Promise<Baseline> {
  const read = baselineSchema.safeParse(parsed(await readText(folder, path), path));
  if (!read.success) throw new Failure(`${path} is no baseline; "cordial baseline" writes one.`);
  const home = dirname(resolve(folder, path));
  const accepted = Object.entries(read.data.files).map(
    ([file, marks]) => [shown(resolve(home, file), folder), marks] as const,
  );
  return { path: shown(path, folder), accepted: new Map(accepted) };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(`${path} is no baseline: it is not JSON.`);
  }
}

/** The text of a baseline. Its paths count from where it stands; files and marks are in order, so that changes read well. */
export function writtenBaseline({ path, accepted }: Baseline, folder: string): string {
  const home = dirname(resolve(folder, path));
  const files = [...accepted]
    .filter(([, marks]) => marks.length > 0)
    .map(([file, marks]) => [relative(home, resolve(folder, file)).split(sep).join("/"), marks] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}
