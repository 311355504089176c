/** Articles: "a" or "an" by sound, and where a thing that happens or exists once takes "the". */

/** "an events lead", "an MBA student", "a user", "an hour". */
export const withIndefinite = (phrase: string): string => `${opensWithVowel(phrase) ? "an" : "a"} ${phrase}`;

/** Whether a phrase brings its own article, or another word that stands in an article's place. */
export const hasDeterminer = (phrase: string): boolean =>
  DETERMINERS.has(firstWord(phrase).toLowerCase()) || POSSESSIVE_START.test(phrase);

/** The phrase with its own article in lower case, as it stands within a sentence: "The mixer" becomes "the mixer". */
export function lowerDeterminer(phrase: string): string {
  const word = firstWord(phrase);
  return DETERMINERS.has(word.toLowerCase()) ? word.toLowerCase() + phrase.slice(word.length) : phrase;
}

export const firstWord = (phrase: string): string => phrase.split(/[\s,]/, 1)[0] ?? "";

const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the this that these those my your our their his her its one two three some any both each every".split(
    " ",
  ),
);

/** "Ana's dinner", "Ana Ruiz's dinner", "James' dinner", "last week's dinner". */
const POSSESSIVE_START =
  /^(?:[Ll]ast [\p{L}-]+|[Nn]ext [\p{L}-]+|\p{Lu}[\p{L}-]*)(?: \p{Lu}[\p{L}-]*)?(?:['’]s|s['’]) /u;

function opensWithVowel(phrase: string): boolean {
  const word = /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? "";
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d))/.test(word);
  if (isSpelledOut(word)) return "AEFHILMNORSX".includes(word.charAt(0).toUpperCase());
  const lower = word.toLowerCase();
  if (SILENT_H.test(lower)) return true;
  return /^[aeiouáéíóúàèäöü]/.test(lower) && !SOUNDS_LIKE_YOU_OR_WON.test(lower);
}

/** Read letter by letter, as MBA, UX and MSc are, and NASA is not. */
function isSpelledOut(word: string): boolean {
  if (SAID_AS_WORDS.has(word)) return false;
  if (word.length === 1) return true;
  return /^[A-Z][A-Z0-9]{1,3}$/.test(word) || /^[FHLMNRSX][A-Z]/.test(word.slice(0, 5));
}

const SAID_AS_WORDS: ReadonlySet<string> = new Set("FIFA HALO LEAD LEED MOMA NASA NATO RADA SWAT".split(" "));
const SILENT_H = /^(?:hour|honest|honou?r|heir)/;
const SOUNDS_LIKE_YOU_OR_WON =
  /^(?:eu|ewe|ubi|uk|unanim|uni(?!n|m[aip])|ura|use|usa|usu|uti|ute|one$|ones|once|oui)/;
