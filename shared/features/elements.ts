/** What notes are made of, for what is shown of a whole file at every edit: read once, and kept as a few numbers each. */
import { type Element, KINDS } from "../anatomy/element.ts";
import { readNote } from "../anatomy/read.ts";
import type { Invite, Note } from "../batch/batch.ts";

/** An element without what made it one. */
export type BareElement = Pick<Element, "kind" | "span">;

/** The elements of each text that would be sent, in order of place. */
export function elementsIn(invite: Invite): { readonly note: Note; readonly elements: BareElement[] }[] {
  let packed = known.get(invite);
  if (packed === undefined)
    known.set(invite, (packed = invite.notes.map((note) => pack(readNote(invite, note).elements))));
  return invite.notes.map((note, at) => ({ note, elements: unpack(packed[at] ?? NONE) }));
}

const known = new WeakMap<Invite, readonly Int32Array[]>();
const NONE = new Int32Array();

/** Three numbers an element: its kind, and where it starts and ends. */
const pack = (elements: readonly Element[]): Int32Array =>
  Int32Array.from(elements.flatMap(({ kind, span }) => [KINDS.indexOf(kind), span.start, span.end]));

function unpack(packed: Int32Array): BareElement[] {
  const elements: BareElement[] = [];
  for (let at = 0; at < packed.length; at += 3) {
    const kind = KINDS[packed[at] ?? -1];
    if (kind) elements.push({ kind, span: { start: packed[at + 1] ?? 0, end: packed[at + 2] ?? 0 } });
  }
  return elements;
}
