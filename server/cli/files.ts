/** The files that paths stand for, their texts, and putting back a mended one. */
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { FILE_SUFFIX } from "../../shared/protocol.ts";
import { whyUnread } from "../readable.ts";
import { Failure } from "./failure.ts";

const IGNORED = ["**/node_modules/**", "**/.git/**"];

export interface Found {
  /** Seen from the working directory, with `/` between the parts, each once and in order. */
  readonly paths: readonly string[];
  /** What was asked for and is not there. */
  readonly failures: readonly Failure[];
}

/** @param asked files, folders, or patterns that the shell has left as they are. */
export async function findFiles(asked: readonly string[]): Promise<Found> {
  const paths = new Set<string>();
  const failures: Failure[] = [];
  for (const one of asked) {
    try {
      for (const path of await filesOf(one)) paths.add(shown(path));
    } catch (error) {
      failures.push(asFailure(error, one));
    }
  }
  return { paths: [...paths].toSorted(), failures };
}

async function filesOf(asked: string): Promise<string[]> {
  const found = await stat(asked).catch(unlessMissing);
  if (found?.isFile()) return [asked];
  const pattern = found ? `${escapePath(shown(asked))}/**/*${FILE_SUFFIX}` : asked;
  if (!found && !isDynamicPattern(asked)) throw new Failure(`${asked}: there is no such file or folder.`);
  const files = await glob(pattern, { ignore: IGNORED, expandDirectories: false });
  if (files.length > 0) return files;
  throw new Failure(
    found ? `${asked}: there is no ${FILE_SUFFIX} file in it.` : `${asked}: no file has such a name.`,
  );
}

/** @throws Failure when the file cannot be read, or is nothing that can be checked. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asFailure(error, path);
  });
  return checkable(bytes, path);
}

/** @throws Failure when the bytes are no text that can be checked. */
export function checkable(bytes: Uint8Array, name: string): string {
  // Strict, since a file that is mended is written back whole.
  const text = decode(bytes);
  const why = text === undefined ? "is not a text file in UTF-8, so it is not checked" : whyUnread(text);
  if (text === undefined || why !== undefined) throw new Failure(`${name} ${why}.`);
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Replaces a file at one stroke, so that it is never half written; a link stays a link. @throws Failure */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(draft, text);
      await chmod(draft, mode);
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    throw asFailure(error, path);
  }
}

const shown = (path: string): string => (relative("", resolve(path)) || ".").split(sep).join("/");

/** What the system says of files, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there any more",
  EACCES: "you may not open it",
  EPERM: "you may not change it",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
};

function asFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  return new Failure(`${path} cannot be used: ${REASONS[code] ?? error.message}.`);
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
}
