/** Whether one name is a form of another: Rob and Robert. */
import { fold } from "./fold.ts";
import { OWN_NAMES } from "./own-names.ts";
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

/**
 * Whether a folded word is made of the beginning of a folded given name, as pet names are: Robbie, Katy, Otti, Debs. Names
 * that people are given as they are, such as Lucy, are made of no other; and where the list knows both, it has said.
 */
export function isPetForm(word: string, name: string): boolean {
  if (OWN_NAMES.has(word) || (groups.has(word) && groups.has(name))) return false;
  const [, stem = ""] = DIMINUTIVE.exec(word) ?? PLURAL.exec(word) ?? [];
  const beginning = stem.at(-1) === stem.at(-2) && !name.startsWith(stem) ? stem.slice(0, -1) : stem;
  return beginning.length >= 3 && name.startsWith(beginning);
}

/** Both ends stand behind a consonant: Marie is none of Marius, nor Jonas of Jonathan. */
const DIMINUTIVE = /^([a-z]+[b-df-hj-np-tv-z])(?:ie|y|i)$/;
const PLURAL = /^([a-z]{2,3}[b-df-hj-np-rtv-z])s$/;
