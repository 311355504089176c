/** Whom the files of one run write to, so that it is seen when two of them write to the same person. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readHead } from "../../shared/batch/front-matter.ts";
import { sectionsOf } from "../../shared/batch/read.ts";
import { invitedIn } from "../../shared/recipients/invited.ts";
import type { Elsewhere, Others } from "../../shared/recipients/surroundings.ts";
import { diskFiles } from "../disk.ts";
import { Neighbours } from "../neighbours.ts";
import { atOnce } from "../slices.ts";
import { loadTable } from "../surroundings.ts";
import { readText } from "./disk.ts";
import { Failure } from "./failure.ts";

/** Path -> slug of a profile -> what the other files say of that person. Only who is in several files is in it. Plain data. */
export type Shared = ReadonlyMap<string, ReadonlyMap<string, readonly Elsewhere[]>>;

/** Files that cannot be read are passed over. */
export async function sharedBy(paths: readonly string[], folder: string): Promise<Shared> {
  if (paths.length < 2) return new Map();
  const neighbours = new Neighbours();
  const addressOf = (path: string) => pathToFileURL(resolve(folder, path)).href;
  for (const path of paths) {
    try {
      const text = await readText(folder, path);
      const head = readHead(text);
      const around = await loadTable(addressOf(path), head, diskFiles);
      neighbours.put(addressOf(path), atOnce(invitedIn(head, sectionsOf(text, head), around)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return new Map(paths.map((path) => [path, neighbours.sharedWith(addressOf(path))]));
}

export function othersOf(path: string, shared: Shared | undefined): { readonly others?: Others } {
  const own = shared?.get(path);
  return own === undefined ? {} : { others: { of: (slug) => own.get(slug) ?? [] } };
}
