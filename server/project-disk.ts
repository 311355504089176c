/** Reading project files from the disk of this machine. */
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ReadText } from "../shared/project/project.ts";
import { say } from "../shared/text/say.ts";
import { LARGEST_PROJECT, PROJECT_TROUBLES } from "./readable.ts";

export const readFromDisk: ReadText = async (uri) => {
  if (!uri.startsWith("file:")) return undefined;
  try {
    const path = fileURLToPath(uri);
    const found = await stat(path);
    if (!found.isFile()) return { why: PROJECT_TROUBLES.notFile };
    if (found.size > LARGEST_PROJECT) return { why: PROJECT_TROUBLES.large };
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return whyNot(error);
  }
};

function whyNot(error: unknown): Awaited<ReturnType<ReadText>> {
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return { why: PROJECT_TROUBLES.notText };
  return {
    why: code === "EACCES" || code === "EPERM" ? PROJECT_TROUBLES.denied : say`cannot be read (${code})`,
  };
}
