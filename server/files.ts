/** Reading files: what every host has to offer, by a disk of its own or by asking its client. */
import type { FileTrouble } from "../shared/protocol/files.ts";
import { FILE_SUFFIX } from "../shared/protocol.ts";
import { toSay } from "../shared/text/say.ts";

/** Why a file is not read, as the end of a sentence whose subject is the file: "is not there". */
export interface Refused {
  readonly why: string;
}

export type Read = string | Refused;

export interface Files {
  /**
   * The text of a file, without a byte order mark, which editors do not count either. Rejects only where something is wrong with the host itself.
   * @param within the folder that the file must not leave, by links either; ends in `/`.
   */
  readonly read: (uri: string, within: string) => Promise<Read>;
  /**
   * The addresses of files in a folder and below; what lies in hidden folders and in those of packages is not looked at.
   * @param folder ends in `/`.
   */
  readonly find: (folder: string, wanted: Wanted) => Promise<readonly string[]>;
}

export interface Wanted {
  /** Of their names: `.csv`. */
  readonly endings: readonly string[];
  /** More are not looked for. */
  readonly most: number;
}

/** More is no workspace of letters, but perhaps a whole disk. */
export const BATCHES: Wanted = { endings: [FILE_SUFFIX], most: 2000 };

/** Why a file could not be read, as the end of a sentence. */
export const TROUBLES: Readonly<Record<FileTrouble, string>> = {
  missing: toSay("is not there"),
  denied: toSay("may not be opened"),
  link: toSay("is behind a link, which may lead anywhere; put a copy beside this file"),
  notFile: toSay("is not a file"),
  notText: toSay("is not a text file in UTF-8; save it again as “CSV UTF-8”"),
  large: toSay("is larger than 5 MB, so it is not read"),
};
