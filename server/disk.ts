/** Files on the disk of this machine. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Head } from "../shared/batch/batch.ts";
import type { Surroundings } from "../shared/recipients/surroundings.ts";
import { toSay } from "../shared/text/say.ts";
import { OUTSIDE } from "./addresses.ts";
import { type Files, type Read, TROUBLES, type Wanted } from "./files.ts";
import { LARGEST_FILE } from "./readable.ts";
import { loadSurroundings } from "./surroundings.ts";

export const diskFiles: Files = {
  read: async (uri, within) => {
    try {
      return await readWithin(fileURLToPath(within), fileURLToPath(uri));
    } catch (error) {
      return { why: whyNot(error) };
    }
  },
  find: async (folder, wanted) =>
    (await filesIn(fileURLToPath(folder), wanted)).map((path) => pathToFileURL(path).href),
};

/** What is known around a batch, once all files that it names have been read. @param batch its path. */
export const surroundingsOnDisk = (batch: string, head: Pick<Head, "entries">): Promise<Surroundings> =>
  loadSurroundings(pathToFileURL(resolve(batch)).href, head, diskFiles);

/** Near ones first. Links are not followed. */
async function filesIn(root: string, { endings, most }: Wanted): Promise<string[]> {
  const found: string[] = [];
  const folders = [root];
  for (let at = 0; at < Math.min(folders.length, most * FOLDERS_EACH) && found.length < most; at += 1) {
    const folder = folders[at] ?? root;
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) found.push(path);
      if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) folders.push(path);
    }
  }
  return found.slice(0, most);
}

/** How many folders are looked into for each file that is wanted. */
const FOLDERS_EACH = 5;

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    whyNot(error);
    return [];
  }
}

async function readWithin(folder: string, path: string): Promise<Read> {
  const way = relative(await realpath(folder), await realpath(path));
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return { why: OUTSIDE };
  const found = await stat(path);
  if (!found.isFile()) return { why: TROUBLES.notFile };
  if (found.size > LARGEST_FILE) return { why: TROUBLES.large };
  return decode(await readFile(path)) ?? { why: TROUBLES.notText };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = REASONS[code];
  if (why === undefined) throw error;
  return why;
}

/** What the system says of files. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: TROUBLES.missing,
  ENOTDIR: TROUBLES.missing,
  EACCES: TROUBLES.denied,
  EPERM: TROUBLES.denied,
  ELOOP: toSay("is a link that leads to itself"),
  ENAMETOOLONG: toSay("is no path"),
  ERR_INVALID_ARG_VALUE: toSay("is no path"),
  ERR_INVALID_FILE_URL_PATH: toSay("is no path"),
  ERR_INVALID_FILE_URL_HOST: toSay("is no path"),
};
