/** What a lexicon is: word classes as data, written short, and the forms that they stand for. */

export interface Lexicon {
  /** Class name -> its words. `walk*` stands for its regular verb forms, `talk+` for singular and plural. */
  readonly classes: Readonly<Record<string, string>>;
  /** Name -> the phrase it stands for. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Another spelling -> the word that is meant. */
  readonly spellings: Readonly<Record<string, string>>;
}

/** The words of a list with all the forms that their marks stand for. */
export function formsOf(words: string): string[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      if (word.endsWith("*")) return verbForms(word.slice(0, -1));
      if (word.endsWith("+")) return [word.slice(0, -1), thirdPerson(word.slice(0, -1))];
      return [word];
    });
}

/** Forms of a regular verb: `chat**` doubles its last letter (its one star is cut already). */
function verbForms(word: string): string[] {
  const doubles = word.endsWith("*");
  const verb = doubles ? word.slice(0, -1) : word;
  const stem = doubles ? verb + verb.slice(-1) : verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const ing = verb.endsWith("ee") ? `${verb}ing` : `${stem}ing`;
  return [verb, thirdPerson(verb), past, ing];
}

const thirdPerson = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z)$/.test(word) ? `${word}es` : `${word}s`;
};
