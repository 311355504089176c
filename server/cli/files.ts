/** The files that paths stand for. */
import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { FILE_SUFFIX } from "../../shared/protocol.ts";
import { asFailure, unlessMissing } from "./disk.ts";
import { Failure } from "./failure.ts";
import { IgnoreFiles } from "./ignore-files.ts";

const IGNORED = ["**/node_modules/**", "**/.git/**"];

/** Says of files, by their absolute paths, whether they are passed over. */
interface LeavesOut {
  readonly ignores: (path: string) => Promise<boolean>;
}

export interface Found {
  /** Seen from the working directory, with `/` between the parts, each once and in order. */
  readonly paths: readonly string[];
  /** What was asked for and is not there. */
  readonly failures: readonly Failure[];
}

/**
 * @param asked files, folders, or patterns that the shell has left as they are. What ignore files and configurations leave
 * out is passed over, except for a file that is named itself.
 */
export async function findFiles(
  asked: readonly string[],
  folder: string,
  configuration: LeavesOut,
): Promise<Found> {
  const paths = new Set<string>();
  const failures: Failure[] = [];
  const ignoreFiles = new IgnoreFiles(folder);
  const isOut = async (path: string): Promise<boolean> =>
    (await ignoreFiles.has(path)) || configuration.ignores(path);
  for (const one of asked) {
    try {
      for (const path of await filesOf(one, folder, isOut)) paths.add(shown(path, folder));
    } catch (error) {
      failures.push(asFailure(error, one));
    }
  }
  return { paths: [...paths].toSorted(), failures };
}

async function filesOf(
  asked: string,
  folder: string,
  isOut: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const found = await stat(resolve(folder, asked)).catch(unlessMissing);
  if (found?.isFile()) return [asked];
  const pattern = found ? `${escapePath(shown(asked, folder))}/**/*${FILE_SUFFIX}` : asked;
  if (!found && !isDynamicPattern(asked)) throw new Failure(`${asked}: there is no such file or folder.`);
  // A link may lead anywhere, and whoever mends writes where it leads: it is followed only when it is named itself.
  const options = { ignore: IGNORED, expandDirectories: false, followSymbolicLinks: false };
  const files = await glob(pattern, { ...options, cwd: folder });
  const kept: string[] = [];
  for (const file of files) if (!(await isOut(resolve(folder, file)))) kept.push(file);
  if (kept.length > 0) return kept;
  if (files.length > 0)
    throw new Failure(`${asked}: all files are left out by .gitignore, .cordialignore or cordial.json.`);
  throw new Failure(
    found ? `${asked}: there is no ${FILE_SUFFIX} file in it.` : `${asked}: no file has such a name.`,
  );
}

/** A path as it is shown: seen from the working directory, with `/` between the parts. */
export const shown = (path: string, folder: string): string =>
  (relative(folder, resolve(folder, path)) || ".").split(sep).join("/");
