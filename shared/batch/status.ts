/** How far an invitation has come: `ready`, `sent 2026-05-15`, `withdrawn 2026-05-30`. */
import type { Invite } from "./batch.ts";
import { valueOf } from "./values.ts";

export interface Status {
  /** In small letters; "" when nothing is stated. */
  readonly word: string;
  /** As written behind the word: `2026-05-15`. */
  readonly day?: string;
}

export function statusIn(stated = ""): Status {
  const [, word = "", day] = /^\s*(\p{L}*)(?:\s+(\d{4}-\d{2}-\d{2}))?/u.exec(stated) ?? [];
  return { word: word.toLowerCase(), ...(day !== undefined && { day }) };
}

/** Whether nothing is left to send. */
export const isDone = ({ word }: Status): boolean => DONE.has(word);

const DONE: ReadonlySet<string> = new Set(["sent", "accepted", "declined", "withdrawn"]);

/** Whether a text says nothing of an invitation, or something in Cordial's words, so that it may be written over. */
export function isOwnStatus(stated: string): boolean {
  const { word } = statusIn(stated);
  return stated.trim() === "" || ((isDone({ word }) || OPEN.has(word)) && OWN.test(stated));
}

const OPEN: ReadonlySet<string> = new Set(["draft", "ready"]);
const OWN = /^\s*\p{L}+(?:\s+\d{4}-\d{2}-\d{2})?\s*$/u;

/** Whether nothing of an invitation is left to send. Asked of every invitation at every edit. */
export function isDoneWith(invite: Pick<Invite, "fields" | "head">): boolean {
  const stated = valueOf(invite, "status");
  return stated !== undefined && isDone(statusIn(stated));
}
