/** A person as they are addressed, and whether a greeting means them. Name parts are taken from the file, never made up. */
import { NONE } from "../text/fitted.ts";
import { lettered } from "../text/lettered.ts";
import { oneLine } from "../text/lines.ts";
import type { Person } from "./batch.ts";
import { FAMILY_NAMES } from "./names/family-names.ts";
import { fold, foldSpelled } from "./names/fold.ts";
import {
  isAffix,
  isCapitals,
  isInitial,
  isParticle,
  partsOf,
  type Word,
  withoutTitles,
  wordsIn,
} from "./names/parts.ts";
import { areForms, isFormOfAny, isGivenName, isPetForm, sameName } from "./names/short.ts";
import { BINDERS, HONORIFIC_ENDINGS, TITLES } from "./names/titles.ts";

/** What the file says of a person besides their name. */
export interface Address {
  /** How to greet them; wins over what the name suggests. */
  readonly firstName?: string;
  /** The address of their profile. */
  readonly url?: string;
}

/** The person of a heading or of `to:`. */
export function personOf(full: string, { firstName, url }: Address = {}): Person {
  const slug = slugOf(url);
  const name = firstName ? calledName(full, firstName) : (plainName(full) ?? readName(full));
  return { full, ...name, ...(url !== undefined && { url }), ...(slug !== undefined && { slug }) };
}

/** How to speak of somebody, who may have come without a name. */
export const nameFor = ({ full, slug }: Pick<Person, "full" | "slug">, email?: string): string =>
  oneLine(full).trim() || (email ?? (slug === undefined ? "this person" : `in/${slug}`));

type Name = Pick<Person, "first" | "alternatives" | "words">;

/** The common case, fast: two capitalised words that nothing but a name can be. */
function plainName(full: string): Name | undefined {
  const [, first, last] = PLAIN(full).exec(full) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const words = [fold(first), fold(last)];
  if (words.some((word) => isAffix(word) || FAMILY_NAMES.has(word) || BINDERS.has(word))) return undefined;
  return { first, alternatives: NONE, words: [...new Set(words)] };
}

const PLAIN = lettered(/^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u);

function readName(full: string): Name {
  const { words, nicknames, familyWords } = partsOf(full);
  const [first = full.trim(), ...others] = addresses(full, words, familyWords, nicknames);
  const alternatives = [...new Set(others)].filter((other) => other !== first);
  return { first, alternatives, words: foldedWords([...words, ...nicknames]) };
}

/** The name of someone of whom the file says how to address them. */
function calledName(full: string, firstName: string): Name {
  const { words, nicknames } = partsOf(full);
  const all = [...words, ...nicknames, ...wordsIn(firstName, 0)];
  return { first: firstName, alternatives: [], words: foldedWords(all) };
}

const foldedWords = (words: readonly Word[]): string[] => [
  ...new Set(words.flatMap(({ folded }) => folded.split(HYPHEN)).filter(Boolean)),
];

/** The `<slug>` of `.../in/<slug>`, lower-cased; undefined for any other address. */
export function slugOf(url: string | undefined): string | undefined {
  const found = url && /\/in\/([^/?#\s]{1,200})/i.exec(url)?.[1];
  return found ? decoded(found).toLowerCase() : undefined;
}

/**
 * Whether a greeting to `written` may mean this person: by any of their names, a short form or an initial, with or
 * without a title. True where it cannot be told, as with a name in another script.
 */
export function answersTo(person: Person, written: string): boolean {
  if (written === person.first) return true;
  if (SIMPLE.test(written)) return answersToWord(person, written.toLowerCase());
  const folded = fold(written);
  if (!/\s/.test(folded) && person.words.some((name) => standsFor(person, name, folded))) return true;
  if (isPetName(person, folded)) return true;
  const names = namesOf(person);
  if (names.length === 0) return true;
  const called = withoutTitles(wordsIn(written, 0)).flatMap(splitHyphen);
  return called.every((word) => answers(person, word, names));
}

/** The common case, fast: a single word, folded, of nothing but letters from a to z. */
function answersToWord(person: Person, word: string): boolean {
  const names = namesOf(person);
  if (TITLES.has(word) || names.every((name) => scriptOf(name) !== "Latin")) return true;
  const isKnown = names.some((name) =>
    name.charCodeAt(0) === word.charCodeAt(0)
      ? name.length === 1 || standsFor(person, name, word)
      : areForms(name, word),
  );
  return isKnown || isPetName(person, word);
}

/**
 * Whether a folded word may stand for a name of theirs: as a form of it, or as a beginning. Only of a family name no given
 * name is the beginning: John is somebody else than Emily Johnson.
 */
const standsFor = (person: Person, name: string, word: string): boolean =>
  sameName(name, word) &&
  (areForms(name, word) ||
    !isGivenName(word) ||
    name.length < word.length ||
    givenNames(person).includes(name));

const givenNames = ({ first, alternatives }: Person): string[] =>
  [first, ...alternatives].flatMap((called) => called.split(/[\s-]+/).map(fold));

/** Whether a folded word is made of one of their given names, or the other way round: of a family name nobody makes “Jenny”. */
const isPetName = (person: Person, word: string): boolean =>
  givenNames(person).some((name) => isPetForm(word, name) || isPetForm(name, word));

const SIMPLE = /^[A-Za-z]{2,}$/;

/** Whether a word of running text is one of their names, or a known form of one; unlike a greeting, it has to be certain. */
export const isNameOf = ({ words }: Person, written: string): boolean => isFormOfAny(words, fold(written));

const HYPHEN = /[-‐‑]/;

/** How the person may be addressed, the likeliest first; each stands in `full`. */
function addresses(
  full: string,
  words: readonly Word[],
  familyWords: number,
  nicknames: readonly Word[],
): string[] {
  const asides = nicknames.map(({ text }) => text);
  const given = words.slice(familyWords);
  const [first, second] = given;
  if (!first) return asides;
  if (familyWords > 0)
    return [...givenFirst(full, given, given.length), ...asides, familyOf(full, words, familyWords)];
  if (!second) return [first.text, ...asides];
  if (isFamilyFirst(words)) {
    const start = words.findIndex((word) => !isCapitals(word));
    const rest = words.slice(start);
    return [...givenFirst(full, rest, rest.length), ...asides, first.text];
  }
  const last = words.at(-1);
  const swapped = last && FAMILY_NAMES.has(first.folded) && words.length <= 3;
  const swap = swapped && !isParticle(last) ? [between(full, second, last)] : [];
  return [...givenFirst(full, given, given.length - 1), ...asides, ...swap];
}

/** The readings of given names that stand first; the last words beyond `most` are family names. */
function givenFirst(full: string, given: readonly Word[], most: number): string[] {
  const [first, second] = given;
  if (!first) return [];
  if (!second) return [first.text];
  if (isInitial(first)) {
    const named = given.slice(1, most).find((word) => !isInitial(word));
    return named && !isParticle(named)
      ? [named.text, first.text]
      : [first.text, between(full, first, given.at(-1) ?? first)];
  }
  if (most < 2 || isInitial(second)) return [first.text];
  const both = between(full, first, second);
  if (BINDERS.has(first.folded)) return [both, first.text];
  return isParticle(second) ? [first.text] : [first.text, both];
}

/** The family name that stands before a comma. */
function familyOf(full: string, words: readonly Word[], familyWords: number): string {
  const [first, last] = [words[0], words[familyWords - 1]];
  return first && last ? between(full, first, last) : "";
}

const between = (full: string, from: Word, to: Word): string => full.slice(from.start, to.end);

/** `WATANABE Kenji`: capitals set a family name off, unless they are a given name that we know. */
function isFamilyFirst(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  return (
    first !== undefined &&
    isCapitals(first) &&
    !isGivenName(first.folded) &&
    rest.some((word) => /\p{Ll}/u.test(word.text))
  );
}

/** A person is asked for their names in every note that may greet them. */
const NAMES = new WeakMap<Person, readonly string[]>();

function namesOf(person: Person): readonly string[] {
  let names = NAMES.get(person);
  if (names === undefined) NAMES.set(person, (names = collectNames(person)));
  return names;
}

/** Every name that the file knows the person by, also those of the profile's address. */
function collectNames({ words, slug, full, first }: Person): string[] {
  const isPlain = words.length === 2 && full.startsWith(first) && PLAIN_WORDS.test(full);
  const spelled = isPlain ? words : wordsIn(`${full} ${first}`, 0).map(({ text }) => foldSpelled(text));
  const ofSlug = slug
    ? slug
        .split(/[-_.\d]+/)
        .filter((part) => part.length > 1)
        .map(fold)
    : [];
  return words.length === 0 ? [] : [...words, ...spelled.flatMap((word) => word.split(HYPHEN)), ...ofSlug];
}

/** Such words are spelled as they are folded. */
const PLAIN_WORDS = /^[A-Za-z]+ [A-Za-z]+$/;

const splitHyphen = ({ text }: Word): string[] => withoutHonorific(text).split(HYPHEN).filter(Boolean);

function answers(person: Person, word: string, names: readonly string[]): boolean {
  const bare = fold(word.replaceAll(".", ""));
  const spelled = foldSpelled(word);
  if (bare === "") return true;
  const script = scriptOf(bare);
  const comparable = names.filter((name) => scriptOf(name) === script);
  if (comparable.length === 0) return true;
  if (bare.length === 1 && script === "Latin") return comparable.some((name) => name.startsWith(bare));
  // Written without blanks, a name may be called by any part of it.
  if (script === "other")
    return (
      comparable.some((name) => name.includes(bare) || bare.includes(name)) ||
      comparable.join("").includes(bare)
    );
  return comparable.some(
    (name) =>
      standsFor(person, name, bare) || name === spelled || (name.length === 1 && bare.startsWith(name)),
  );
}

function withoutHonorific(word: string): string {
  const ending = HONORIFIC_ENDINGS.find((ending) => word.endsWith(ending) && word.length > ending.length);
  return ending ? word.slice(0, -ending.length) : word;
}

function scriptOf(name: string): "Latin" | "Cyrillic" | "Greek" | "other" {
  if (/[a-z]/i.test(name)) return "Latin";
  if (/\p{Script=Latin}/u.test(name)) return "Latin";
  if (/\p{Script=Cyrillic}/u.test(name)) return "Cyrillic";
  return /\p{Script=Greek}/u.test(name) ? "Greek" : "other";
}

function decoded(slug: string): string {
  if (!/%[\da-f]{2}/i.test(slug)) return slug;
  try {
    return decodeURIComponent(slug);
  } catch (error) {
    if (error instanceof URIError) return slug;
    throw error;
  }
}
