/** Reading project files through the client, which knows its file systems: for a server without a disk. */
import type { Connection } from "vscode-languageserver";
import type { ReadText } from "../shared/project/project.ts";
import { FILE_TROUBLES, READ_FILE, type ReadFileParams } from "../shared/protocol/files.ts";
import type { Abilities } from "./abilities.ts";
import { LARGEST_PROJECT, PROJECT_TROUBLES } from "./readable.ts";

/** Where the client reads nothing, there are no project files but those that are open. */
export const readThroughClient =
  (connection: Connection, client: Abilities): ReadText =>
  async (uri) => {
    if (!client.files) return undefined;
    const params: ReadFileParams = { uri, largest: LARGEST_PROJECT };
    const answer = await connection.sendRequest<unknown>(READ_FILE, params);
    const { text, trouble: said }: { text?: unknown; trouble?: unknown } =
      typeof answer === "object" && answer !== null ? answer : {};
    if (typeof text === "string") return text;
    const trouble = FILE_TROUBLES.find((known) => known === said) ?? "missing";
    return trouble === "missing" ? undefined : { why: PROJECT_TROUBLES[trouble] };
  };
