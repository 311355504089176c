/** Places of files as hosts name them, in URIs: their folders, and the way from one to another. No file is touched. */

/** `file:///a/b.json` -> `file:///a/`; undefined for what lies in no folder, such as `untitled:1`. */
export function folderOf(uri: string): string | undefined {
  const root = rootOf(uri);
  const slash = uri.lastIndexOf("/");
  return root === undefined || slash + 1 < root.length ? undefined : uri.slice(0, slash + 1);
}

/** The folder above a folder; undefined above the topmost. */
export const parentOf = (folder: string): string | undefined =>
  folder === rootOf(folder) ? undefined : folderOf(folder.slice(0, -1));

/** Where a relative path with `/` leads from a folder; undefined when it leads out of the topmost. */
export function follow(folder: string, path: string): string | undefined {
  let at: string | undefined = folder;
  for (const part of path.split("/")) {
    if (at === undefined) return undefined;
    if (part === "..") at = parentOf(at);
    else if (part !== "." && part !== "") at = `${at}${encodeURIComponent(part)}/`;
  }
  return at?.slice(0, -1);
}

/** The parts of the way from a folder to a file below it, as people write them; undefined when the file is elsewhere. */
export function partsBelow(folder: string, uri: string): string[] | undefined {
  const base = sameName(folder);
  const name = sameName(uri);
  return name.startsWith(base) ? name.slice(base.length).split("/") : undefined;
}

/** One spelling for all URIs of a file, since hosts escape different characters. */
export function sameName(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch (error) {
    if (error instanceof URIError) return uri;
    throw error;
  }
}

/** The scheme, the host and the first `/`; undefined when it has no folders. */
const rootOf = (uri: string): string | undefined => /^[a-z][\w+.-]*:(?:\/\/[^/]*)?\//i.exec(uri)?.[0];
