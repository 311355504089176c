/** Addresses of files as clients write them: what stands beside a file, and whether two mean the same. No system is asked. */
import { toSay } from "../shared/text/say.ts";
import type { Refused } from "./files.ts";

/** The folder of a file or folder, ending in `/`; undefined where there is none, as for a text that was never saved. */
export function folderOf(uri: string): string | undefined {
  const end = uri.lastIndexOf("/");
  return end < 0 || uri.startsWith("untitled:") ? undefined : uri.slice(0, end + 1);
}

/**
 * The address of a file that a batch names, as seen from the batch's folder. Only what stands beside it or below has one,
 * since a batch may come from anybody.
 * @param path as it is written, with `/` or `\` between its parts.
 */
export function addressBeside(uri: string, path: string): string | Refused {
  const folder = folderOf(uri);
  if (folder === undefined) return { why: toSay("cannot be looked for before this file is saved") };
  // A path of Windows is absolute on any system, so that a batch means the same everywhere.
  if (/^(?:[a-z]:)?[\\/]/i.test(path))
    return { why: toSay("is an absolute path; write it as seen from this file's folder") };
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === ".." && parts.pop() === undefined) return { why: OUTSIDE };
    if (part !== "" && part !== "." && part !== "..") parts.push(part);
  }
  try {
    return folder + parts.map(encodeURIComponent).join("/");
  } catch (error) {
    if (error instanceof URIError) return { why: toSay("is no path") };
    throw error;
  }
}

export const OUTSIDE = toSay("is outside of this file's folder; put a copy beside it");

/** The way from a file's folder to another file, as a batch would name it: `../spring/people.csv`. */
export function pathFrom(uri: string, to: string): string {
  const from = keyOf(folderOf(uri) ?? "")
    .split("/")
    .slice(0, -1);
  const parts = keyOf(to).split("/");
  let same = 0;
  while (same < from.length && same < parts.length - 1 && from[same] === parts[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...parts.slice(same)].join("/");
}

/** Where such a way leads: the inverse of `pathFrom`. */
export function addressFrom(uri: string, path: string): string | undefined {
  const folder = folderOf(uri);
  if (folder === undefined) return undefined;
  const parts = folder.split("/").slice(0, -1);
  for (const part of path.split("/"))
    if (part === "..") parts.pop();
    else parts.push(encodeURIComponent(part));
  return parts.join("/");
}

/** The same for every way to write one address: clients do not agree on what has to be escaped. */
export function keyOf(uri: string): string {
  const plain = decoded(uri);
  // The letter of a drive.
  return /^file:\/\/\/[A-Z]:/.test(plain)
    ? plain.slice(0, 8) + plain.charAt(8).toLowerCase() + plain.slice(9)
    : plain;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    if (error instanceof URIError) return uri;
    throw error;
  }
}
