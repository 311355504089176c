/** Renaming in the client's words: a person within their section, or a value wherever it has a name. */
import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { nameAt, renamed } from "../shared/features/rename.ts";
import { renamedValue, valueNameAt } from "../shared/features/rename-value.ts";
import { said, toSay } from "../shared/text/say.ts";
import type { Abilities } from "./abilities.ts";
import { type Changes, toChange } from "./changes.ts";
import { locationOf, type OpenDrafts, othersAt, type Standpoint } from "./standpoints.ts";

/** What can be renamed there; null where nothing can. */
export function renamable(standpoints: readonly Standpoint[]): Range | null {
  for (const standpoint of standpoints) {
    const { verdict, offset, source } = standpoint.spot;
    const person = source === undefined ? nameAt(verdict, offset) : undefined;
    const span = person ?? valueNameAt(standpoint.spot);
    const place = span && locationOf(standpoint, { span, ...(source !== undefined && { source }) });
    if (place) return place.range;
  }
  return null;
}

/** The change that gives another name, in all files that are concerned, or why there is none. */
export async function renaming(
  standpoints: readonly Standpoint[],
  name: string,
  drafts: OpenDrafts,
  client: Abilities,
): Promise<WorkspaceEdit | ResponseError> {
  const [first] = standpoints;
  if (first === undefined) return refused(said(NOWHERE));
  const { verdict, offset, source } = first.spot;
  if (source === undefined && nameAt(verdict, offset)) {
    const edits = renamed(verdict, offset, name);
    return edits ? toChange([[first, edits]], client) : refused(said(NOWHERE));
  }
  const changes: Changes[number][] = [];
  for (const standpoint of [...standpoints, ...(await sharers(first, name, drafts))]) {
    if (changes.some(([{ draft }]) => draft === standpoint.draft)) continue;
    const edits = renamedValue(standpoint.spot, name);
    if (typeof edits === "string") return refused(edits);
    changes.push([standpoint, edits]);
  }
  return toChange(changes, client);
}

const NOWHERE = toSay(
  "Put the cursor on a recipient's first name or on a placeholder, and give another name in letters.",
);

const refused = (why: string) => new ResponseError(LSPErrorCodes.RequestFailed, why);

/** The other batches whose list would have another column from now on. */
async function sharers(standpoint: Standpoint, name: string, drafts: OpenDrafts): Promise<Standpoint[]> {
  const edits = renamedValue(standpoint.spot, name);
  const header = typeof edits === "string" ? undefined : edits.find(({ source }) => source !== undefined);
  return header ? othersAt(standpoint, header.span, drafts) : [];
}
