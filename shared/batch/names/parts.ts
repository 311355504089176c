/** Takes a written name apart: the words of the name itself, without titles, degrees, emoji and what stands in brackets. */
import { lettered, tester } from "../../text/lettered.ts";
import type { Span } from "../../text/span.ts";
import { fold } from "./fold.ts";
import {
  CAPITAL_CREDENTIALS,
  CREDENTIALS,
  FACULTIES,
  NO_NICKNAMES,
  PARTICLES,
  TITLES,
  TITLES_OR_NAMES,
} from "./titles.ts";

/** A word of a name, and where it stands in what was written. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

export interface NameParts {
  /** The words of the name, in the order written. */
  readonly words: readonly Word[];
  /** Single names in brackets or quotes: `Robert (Bob) Jensen`. */
  readonly nicknames: readonly Word[];
  /** In `Jensen, Rob`: how many of the words stand before the comma. */
  readonly familyWords: number;
}

export function partsOf(full: string): NameParts {
  const nicknames: Word[] = [];
  // Blanks of the same length, so that places stay true.
  const plain = full.slice(0, MOST_CHARACTERS).replace(BRACKETED, (aside) => " ".repeat(aside.length));
  for (const { 0: aside, index } of full.slice(0, MOST_CHARACTERS).matchAll(BRACKETED)) {
    const words = wordsIn(aside, index);
    const [only] = words;
    if (only && words.length === 1 && !aside.includes("/") && !NO_NICKNAMES.has(only.folded))
      nicknames.push(only);
  }
  const line = plain.split(HEADLINE, 1)[0] ?? plain;
  const [before = "", ...after] = line.split(/[,，]/);
  const words = withoutTitles(wordsIn(before, 0));
  const tail = after.join(",");
  const given = withoutTitles(wordsIn(tail, before.length + 1));
  if (given.length === 0 || words.length === 0 || isTail(words, given, after)) {
    const name = words.length > 0 ? withoutCredentials(words) : given;
    return { words: name, nicknames, familyWords: 0 };
  }
  return { words: [...words, ...withoutCredentials(given)], nicknames, familyWords: words.length };
}

/** A name is short; what is longer is none, and must not cost time. */
const MOST_CHARACTERS = 200;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|"[^"]*"|[“„][^“”„]*[“”]|«[^«»]*»/g;
/** Where a headline begins: `Rob Jensen | Trainer`, `Rob Jensen - Trainer`. */
const HEADLINE = /\s[-–—·•/@]+\s|[|•;–—]/;
const WORD = lettered(/\p{L}[\p{L}\p{M}\p{N}'’ʼ`.·‐‑-]*/gu);
const DANGLING = /[.'’ʼ`·‐‑-]{1,9}$/u;
const JOINED_TITLE = lettered(/^(?:dr|prof|mr|mrs|ms|ing)\.(?=\p{L}{2})/iu);
const isDotted = tester(/^\p{Lu}\.?$|\.\p{L}+\.$/u);

/** The words of a text that stands at `offset`. */
export function wordsIn(text: string, offset: number): Word[] {
  return [...text.matchAll(WORD(text))].map(({ 0: found, index }) => {
    const title = JOINED_TITLE(found).exec(found)?.[0].length ?? 0;
    const bare = found.slice(title);
    // A dot belongs to an initial or a title, not to the end of a sentence.
    const end = !DANGLING.test(bare) || isDotted(bare) || isTitle(bare) ? bare : bare.replace(DANGLING, "");
    const start = offset + index + title;
    return { text: end, folded: fold(end.replaceAll(".", "")), start, end: start + end.length };
  });
}

const areInitials = tester(/^(?:\p{Lu}\.?){1,3}$/u);
export const hasCapital = tester(/\p{Lu}/u);
export const hasSmall = tester(/\p{Ll}/u);

export const isInitial = ({ text }: Pick<Word, "text">): boolean =>
  areInitials(text) && (text.length === 1 || text.includes("."));
export const isParticle = ({ folded }: Pick<Word, "folded">): boolean =>
  PARTICLES.has(folded) || /^(?:al|el|as|an|ash|ad|ar|ben|bin|abd)-/.test(folded);
export const isCapitals = ({ text }: Pick<Word, "text">): boolean =>
  text.length > 2 && hasCapital(text) && !hasSmall(text) && !text.includes(".");

/** Whether a folded word is a title, a degree or a particle. */
export const isAffix = (folded: string): boolean =>
  TITLES.has(folded) || CREDENTIALS.has(folded) || PARTICLES.has(folded);

const isTitle = (written: string): boolean => TITLES.has(fold(written.replaceAll(".", "")));

/** Without the titles in front. */
export function withoutTitles(words: readonly Word[]): readonly Word[] {
  let first = 0;
  for (let word = words[first]; word && !isOwnName(word, words); word = words[first]) {
    if (!isTitle(word.text) && !(first > 0 && FACULTIES.has(word.folded))) break;
    first += 1;
  }
  return words.slice(first);
}

/** A title without a dot that is a name where only one other word stands. */
const isOwnName = ({ text, folded }: Word, words: readonly Word[]): boolean =>
  words.length === 2 && !text.includes(".") && TITLES_OR_NAMES.has(folded);

/** Without the degrees behind, as long as a name is left. */
function withoutCredentials(words: readonly Word[]): readonly Word[] {
  const allCapitals = words.every(({ text }) => !hasSmall(text));
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1];
    if (!word || !isCredential(word, !allCapitals)) break;
    end -= 1;
  }
  return words.slice(0, end);
}

const isCredential = ({ text, folded }: Word, capitalsTell: boolean): boolean =>
  CREDENTIALS.has(folded) ||
  (text.includes(".") && CAPITAL_CREDENTIALS.has(folded)) ||
  (capitalsTell && text === text.toUpperCase() && CAPITAL_CREDENTIALS.has(folded));

/** Whether what follows a comma is degrees or a job rather than the given name. */
function isTail(words: readonly Word[], tail: readonly Word[], parts: readonly string[]): boolean {
  if (
    tail.every((word) => isCredential(word, true) || /^\p{Lu}\p{Ll}+\p{Lu}|^\p{L}+\.\p{L}/u.test(word.text))
  )
    return true;
  if (
    tail.every(({ text }) => text === text.toUpperCase()) &&
    words.some(({ text }) => text !== text.toUpperCase())
  ) {
    // Scripts without case tell nothing here.
    return tail.some(({ text }) => text !== text.toLowerCase()) && !tail.some(isInitial);
  }
  return parts.length > 2 || tail.length > 3 || (words.length > 3 && !words.some(isParticle));
}
