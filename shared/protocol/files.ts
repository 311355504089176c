/** What the server asks of clients that have the files when it has no disk. */

/**
 * Request of the server: the text of a file, for servers without a disk and for files on none. Sent only to clients that
 * offer `files` when they start.
 */
export const READ_FILE = "cordial/readFile";
export interface ReadFileParams {
  readonly uri: string;
  /** The folder that the file must not leave, by links either; ends in `/`. Absent where it may be anywhere. */
  readonly within?: string;
  /** In bytes: what is larger is not to be read. */
  readonly largest: number;
}
export type ReadFileAnswer = { readonly text: string } | { readonly trouble: FileTrouble };

/** Request of the server, to the same clients: the addresses of files in a folder and below. */
export const FIND_FILES = "cordial/findFiles";
export interface FindFilesParams {
  /** The folder's address. */
  readonly folder: string;
  /** Their names end in one of these: `.csv`. */
  readonly endings: readonly string[];
  /** More than that are not wanted. */
  readonly most: number;
}

/** Why there is no text of a file: it is behind a link, a folder, not in UTF-8, too large. */
export const FILE_TROUBLES = ["missing", "denied", "link", "notFile", "notText", "large"] as const;
export type FileTrouble = (typeof FILE_TROUBLES)[number];
