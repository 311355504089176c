/** How far an invitation has come: `ready`, `sent 2026-05-15`, `withdrawn 2026-05-30`. */

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
