/** A tree of folders in memory, as a host would read it. */
import type { ReadText } from "../../shared/project/project.ts";

export const ROOT = "file:///team/";

/** @param files path below `ROOT` -> text; `null` for one that may not be opened. */
export const tree =
  (files: Readonly<Record<string, string | null>>): ReadText =>
  async (uri) => {
    const path = decodeURIComponent(uri.slice(ROOT.length));
    const text = uri.startsWith(ROOT) && Object.hasOwn(files, path) ? files[path] : undefined;
    return text === null ? { why: "may not be opened" } : text;
  };
