/** Finds what lists and profiles put into a name that nobody would say aloud. */
import { lettered, tester } from "../../text/lettered.ts";
import { fold } from "./fold.ts";
import { hasCapital, hasSmall, isAffix, isInitial, isParticle, partsOf } from "./parts.ts";

export interface Dirt {
  /** `nobody`: what a list writes where it has no name; `behind`: degrees, pronouns or a headline behind the name. */
  readonly kind: "nobody" | "signs" | "letters" | "behind" | "capitals" | "small" | "initial";
  /** The name as one would write it; absent where only its owner can tell. */
  readonly clean?: string;
}

/** The first flaw of a name. Two given names, hyphens, particles and titles in front are none. */
export function dirtOf(full: string): Dirt | undefined {
  if (isPlain(full)) return undefined;
  if (NOBODY.has(full.trim().toLowerCase()) || !hasLetter(full)) return { kind: "nobody" };
  const plain = full.normalize("NFKC").replaceAll(SIGNS(full), " ").replaceAll(/ {2,}/g, " ").trim();
  const { words, familyWords } = partsOf(plain);
  const [first, second] = words;
  if (first === undefined) return { kind: "nobody" };
  const name = familyWords > 0 ? plain : nameWithin(plain, words.at(-1)?.end ?? 0);
  const clean = recased(name);
  if (full.replaceAll(SIGNS(full), " ") !== full) return { kind: "signs", clean };
  if (full.normalize("NFKC") !== full.normalize("NFC")) return { kind: "letters", clean };
  if (name !== plain) return { kind: "behind", clean };
  if (clean !== name) return { kind: hasSmall(name) ? "small" : "capitals", clean };
  const isAllInitials = isInitial(first) && second !== undefined && words.slice(1, -1).every(isInitial);
  return isAllInitials ? { kind: "initial" } : undefined;
}

/** The common case, fast: capitalised words that nothing but a name can be. */
const isPlain = (full: string): boolean =>
  full.length <= MOST_PLAIN &&
  PLAIN.test(full) &&
  !NOBODY.has(full.toLowerCase()) &&
  !full.split(" ").some((word) => isAffix(word.toLowerCase()));
const MOST_PLAIN = 100;
const PLAIN = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)+$/;

const NOBODY: ReadonlySet<string> = new Set([
  "undefined",
  "null",
  "nan",
  "n/a",
  "na",
  "none",
  "unknown",
  "name",
  "linkedin member",
]);
const SIGNS = lettered(/[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}]|\u200d|\ufe0f/gu);
const hasLetter = tester(/\p{L}/u);
const hasCapitals = tester(/\p{Lu}{3}/u);
const hasSmalls = tester(/\p{Ll}{2}/u);
const NICKNAME = lettered(/^ (?:\(\p{L}+\)|"\p{L}+"|“\p{L}+”)/u);

/** `Jensen Jr.`, `Jensen III`: told apart from the parent. */
const GENERATION = /^,? (?:jr|sr|ii|iii|iv)\b\.?/i;

/** The name with a nickname and a generation behind it, without anything else. */
function nameWithin(plain: string, end: number): string {
  const rest = plain.slice(end);
  const nickname = NICKNAME(rest).exec(rest)?.[0] ?? "";
  const isName = partsOf(plain).nicknames.some(({ text }) => nickname.includes(text));
  const named = isName ? end + nickname.length : end;
  return plain.slice(0, named + (GENERATION.exec(plain.slice(named))?.[0].length ?? 0));
}

/** With a capital for each word where all are capitals or all are small; as it is otherwise. */
function recased(name: string): string {
  const isCapitals = !hasSmall(name) && hasCapitals(name);
  const isSmall = !hasCapital(name) && hasSmalls(name);
  if (!isCapitals && !isSmall) return name;
  const small = name.toLowerCase();
  return small.replaceAll(/\p{L}+(?:['’]\p{Ll}(?!\p{L}))?/gu, (word, at: number) => {
    const isInside = at > 0 && small.charAt(at + word.length) === " " && isParticle({ folded: fold(word) });
    return isInside ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
