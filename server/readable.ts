/** What no host checks: files too large to be somebody's letters, and files that are no text. */

/** In UTF-16 code units. */
export const LARGEST_FILE = 5_000_000;

/** Why a text is not checked, as the end of a sentence whose subject is the file; undefined when it is. */
export function whyUnread(text: string): string | undefined {
  if (text.length > LARGEST_FILE) return "is larger than 5 MB, so it is not checked";
  if (text.includes("\0")) return "is not a text file, so it is not checked";
  return undefined;
}
