/** Reading the files that a batch names, such as its recipients: what every host has to offer, and how a host with a disk does it. */
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Head } from "../shared/batch/batch.ts";
import {
  filesOf,
  type Surroundings,
  surroundingsOf,
  type Unreadable,
} from "../shared/recipients/surroundings.ts";
import { LARGEST_FILE } from "./readable.ts";

/** Finds out what is known around a batch. A host without a disk asks its client for the files instead. */
export interface SurroundingsLoader {
  /** @param batch where the batch is, as the host names its files. */
  readonly load: (batch: string, head: Pick<Head, "entries">) => Promise<Surroundings>;
}

/** Reads files beside the batch and below; no others, since a batch may come from anybody. */
export const diskLoader: SurroundingsLoader = {
  load: async (batch, head) => {
    const folder = dirname(resolve(batch));
    const paths = [...new Set(filesOf(head).map(({ path }) => path))];
    const texts = new Map(
      await Promise.all(paths.map(async (path) => [path, await readBeside(folder, path)] as const)),
    );
    return surroundingsOf(head, (path) => texts.get(path));
  },
};

async function readBeside(folder: string, path: string): Promise<string | Unreadable> {
  const no = (why: string): Unreadable => ({ source: path, why });
  // A path of Windows is absolute on any system, so that a batch means the same everywhere.
  if (isAbsolute(path) || /^[a-z]:[\\/]/i.test(path) || path.startsWith("\\\\"))
    return no("is an absolute path; write it as seen from this file's folder");
  const target = resolve(folder, path.replaceAll("\\", "/"));
  if (leaves(folder, target)) return no(OUTSIDE);
  try {
    if (leaves(await realpath(folder), await realpath(target))) return no(OUTSIDE);
    const found = await stat(target);
    if (!found.isFile()) return no("is not a file");
    if (found.size > LARGEST_FILE)
      return no(`is larger than ${LARGEST_FILE / 1_000_000} MB, so it is not read`);
    return decode(await readFile(target)) ?? no("is not a text file in UTF-8; save it again as “CSV UTF-8”");
  } catch (error) {
    return no(reasonOf(error));
  }
}

const OUTSIDE = "is outside of this file's folder; put a copy beside it";

function leaves(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = REASONS[code];
  if (reason === undefined) throw error;
  return reason;
}

/** What the system says of files, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  ENOTDIR: "is not there",
  EACCES: "may not be opened",
  EPERM: "may not be opened",
  ELOOP: "is a link that leads to itself",
  ENAMETOOLONG: "is no path",
};
