/** What Cordial says, in the language of the person: the sources are English, and other languages are looked up by it. */

/** The key of an English sentence -> its translation. A value's place is `{0}`, `{1}` and so on. */
export type Translations = Readonly<Record<string, string>>;

// A process speaks to one person, from its first word to its last.
let known: ReadonlyMap<string, string> | undefined;

/** From here on everything is said in these words, and in English what they lack; without any, all of it is. */
export function speak(translations?: Translations): void {
  known = translations && new Map(Object.entries(translations));
}

/** A sentence with values in it: what stands around them is translated. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const translation = known && known.get(keyOf(patternOf(parts)));
  if (translation !== undefined)
    return translation.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
  return parts.reduce((text, part, index) => `${text}${values[index - 1]}${part}`);
}

/** A sentence without values, wherever it comes from. */
export const said = (english: string): string => (known ? (known.get(keyOf(english)) ?? english) : english);

/** Marks words that stand in a table, for whoever gathers what is to be translated; `said` says them. */
export const toSay = (english: string): string => english;

/** What a sentence is looked up by: "{0} characters; the limit is {1}." */
export const patternOf = (parts: readonly string[]): string =>
  parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);

/** A sentence in a few signs (FNV-1a), so that a translation need not hold the English as well. */
export function keyOf(english: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < english.length; at += 1) hash = Math.imul(hash ^ english.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
