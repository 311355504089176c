/** Files that only the client can read: for a server without a disk, and for files that are on none. */
import type { Connection } from "vscode-languageserver";
import {
  FILE_TROUBLES,
  FIND_FILES,
  type FindFilesParams,
  READ_FILE,
  type ReadFileParams,
} from "../shared/protocol/files.ts";
import { type Files, type Read, TROUBLES } from "./files.ts";
import { LARGEST_FILE, whyUnread } from "./readable.ts";

/** The client is trusted to know which of its files may be read. */
export const clientFiles = (connection: Connection): Files => ({
  read: async (uri, within) => {
    const params: ReadFileParams = { uri, within, largest: LARGEST_FILE };
    return readOf(await connection.sendRequest<unknown>(READ_FILE, params));
  },
  find: async (folder, { endings, most }) => {
    const params: FindFilesParams = { folder, endings, most };
    const answer = await connection.sendRequest<unknown>(FIND_FILES, params);
    return Array.isArray(answer) ? answer.filter((uri) => typeof uri === "string").slice(0, most) : [];
  },
});

function readOf(answer: unknown): Read {
  const { text, trouble }: { text?: unknown; trouble?: unknown } =
    typeof answer === "object" && answer !== null ? answer : {};
  if (typeof text === "string") {
    const why = whyUnread(text);
    return why === undefined ? text : { why };
  }
  return { why: TROUBLES[FILE_TROUBLES.find((known) => known === trouble) ?? "missing"] };
}
