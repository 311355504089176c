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
  return one === other || isFormOfAny([one], other);
}

/** Whether a folded name is one of others, or a known form of one. */
export function isFormOfAny(names: readonly string[], folded: string): boolean {
  if (names.includes(folded)) return true;
  // Most words are no given names: one look-up tells.
  const mine = groups.get(folded);
  if (mine === undefined) return false;
  for (const name of names) for (const group of groups.get(name) ?? []) if (mine.has(group)) return true;
  return false;
}
