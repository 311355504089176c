/** Whether one name is a form of another: Rob and Robert. */
import { fold } from "./fold.ts";
import { SHORT_FORMS } from "./short-forms.ts";

const groups = new Map<string, Set<number>>();
for (const [index, line] of SHORT_FORMS.entries()) {
  for (const name of line.split(" ")) {
    const folded = fold(name);
    const known = groups.get(folded);
    if (known) known.add(index);
    else groups.set(folded, new Set([index]));
  }
}

/** Whether a folded name is a given name that the list knows. */
export const isGivenName = (folded: string): boolean => groups.has(folded);

/** Whether two folded names may be the same person's; also where one starts with the other: Alex, Alexandros. */
export function sameName(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return (shorter >= 3 && (one.startsWith(other) || other.startsWith(one))) || areForms(one, other);
}

/** Whether two folded names are the same, or known forms of one: Rob, Robert. */
export function areForms(one: string, other: string): boolean {
  if (one === other) return true;
  const mine = groups.get(one);
  const theirs = groups.get(other);
  if (!mine || !theirs) return false;
  for (const group of mine) if (theirs.has(group)) return true;
  return false;
}
