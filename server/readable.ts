/** What no host checks: files too large to be somebody's letters or configuration, and files that are no text. */
import type { Kept } from "../shared/batch/versions.ts";
import type { FileTrouble } from "../shared/protocol/files.ts";
import { said, toSay } from "../shared/text/say.ts";

/** In UTF-16 code units. */
export const LARGEST_FILE = 5_000_000;

/** More is no configuration. In bytes. */
export const LARGEST_PROJECT = 1_000_000;

/** Why a project file cannot be read, as the end of a sentence whose subject is the file. */
export const PROJECT_TROUBLES: Readonly<Record<Exclude<FileTrouble, "missing">, string>> = {
  link: toSay("is behind a link"),
  denied: toSay("may not be opened"),
  notFile: toSay("is not a file"),
  notText: toSay("is not a text file in UTF-8"),
  large: toSay("is too large for a configuration"),
};

/** As the end of a sentence whose subject is the file. */
export const TOO_LARGE = toSay("is larger than 5 MB, so it is not checked");

/**
 * Why a text is not checked, as the end of a sentence whose subject is the file; undefined when it is.
 * @param kept what it starts and ends with of a version that was checked.
 */
export function whyUnread(text: string, kept: Kept = { front: 0, back: 0 }): string | undefined {
  if (text.length > LARGEST_FILE) return said(TOO_LARGE);
  if (text.slice(kept.front, text.length - kept.back).includes("\0"))
    return said("is not a text file, so it is not checked");
  return undefined;
}
