/** Texts on the disk: reading them, writing them back, and why that may not be possible. */
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { LARGEST_FILE, TOO_LARGE, whyUnread } from "../readable.ts";
import { Failure } from "./failure.ts";

/** @throws Failure when the file cannot be read, or is nothing that can be checked. */
export async function readText(folder: string, path: string): Promise<string> {
  const target = resolve(folder, path);
  try {
    // Four bytes are the most that a code unit takes, and then some: what is larger is not even read.
    if ((await stat(target)).size > 4 * LARGEST_FILE) throw new Failure(`${path} ${TOO_LARGE}.`);
    return checkable(await readFile(target), path);
  } catch (error) {
    throw asFailure(error, path);
  }
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

/** Writes a file at one stroke, so that it is never half written; a link stays a link. @throws Failure */
export async function writeText(folder: string, path: string, text: string): Promise<void> {
  try {
    const asked = resolve(folder, path);
    const target = (await realpath(asked).catch(unlessMissing)) ?? asked;
    const before = await stat(target).catch(unlessMissing);
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(draft, text);
      if (before) await chmod(draft, before.mode);
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    throw asFailure(error, path);
  }
}

/** What the system says of files, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there any more",
  EACCES: "you may not open it",
  EPERM: "you may not change it",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
};

export function asFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  return new Failure(`${path} cannot be used: ${REASONS[code] ?? error.message}.`);
}

export function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return undefined;
  throw error;
}
