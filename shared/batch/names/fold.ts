/** Names compared: what of a written name counts when two spellings of it are held against each other. */
import { LOWER_A, LOWER_Z } from "../../text/characters.ts";

/** Letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ŧ: "t",
  ĳ: "ij",
  ə: "e",
  ё: "е",
};
/** How the same letters are written where the keyboard lacks them. */
const SPELLED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa", æ: "ae" };

/** Lower case, without accents and apostrophes: `Núñez` and `NUNEZ` are one, `O’Brien` and `OBrien` too. */
export const fold = (name: string): string => {
  if (isFolded(name)) return name;
  if (!PLAIN.test(name)) return unmarked(name);
  const lower = name.toLowerCase();
  return lower.includes("'") || lower.includes("`") ? lower.replaceAll(/['`]/g, "") : lower;
};

/** Words of running text come in lower case, and there are very many of them. */
function isFolded(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < LOWER_A || code > LOWER_Z) return false;
  }
  return true;
}

/** ASCII, where lower case is all there is to do. */
const PLAIN = /^[ -~]*$/;

/** Taking words apart is slow, and a batch has the same names again and again. */
function unmarked(name: string): string {
  let folded = UNMARKED.get(name);
  if (folded === undefined) {
    if (UNMARKED.size >= MOST_UNMARKED) UNMARKED.clear();
    UNMARKED.set(name, (folded = withoutMarks(name)));
  }
  return folded;
}

const UNMARKED = new Map<string, string>();
const MOST_UNMARKED = 2_000;

const withoutMarks = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ`´]/gu, "")
    .toLowerCase()
    .replace(/[^a-z\s]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");

/** The other spelling of a name with umlauts, folded: `Müller` gives `mueller`; the same as `fold` without any. */
export const foldSpelled = (name: string): string =>
  PLAIN.test(name)
    ? fold(name)
    : fold(
        name
          .toLowerCase()
          .normalize("NFC")
          .replace(/[äöüøåæ]/g, (letter) => SPELLED[letter] ?? letter),
      );
