/** Words from a field as a sentence. */
import { firstWord } from "./article.ts";

/** Whether words from a field already are a sentence: they have their own subject, or are several with a stop. */
export const isSentence = (said: string): boolean =>
  SUBJECTS.has(firstWord(said).toLowerCase().split(/['’]/, 1)[0] ?? "") ||
  (STOP.test(said.trim()) && said.trim().split(/\s+/).length > 3);

const STOP = /[.!?…]["”’)]?$/;

export const withoutStop = (said: string): string => said.trim().replace(/\.$/, "");

/** Words without the punctuation and white space at their end; brackets of what is still to be filled stay. */
export function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && !/[\p{L}\p{N}\p{M}\]}>]$/u.test(words.slice(Math.max(0, end - 2), end))) end -= 1;
  return words.slice(0, end);
}

/** With a capital and a stop. */
export function sentence(said: string): string {
  const words = said.trim();
  const capital = words.replace(
    /^(["“‘(]?)(\p{Ll})(?!\p{Ll}*\p{Lu})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
  return STOP.test(capital) ? capital : `${capital}.`;
}

/** With the first letter small, behind other words; names and "I" keep theirs. */
export const behind = (said: string): string =>
  OPENERS.has(firstWord(said).toLowerCase()) ? said.charAt(0).toLowerCase() + said.slice(1) : said;

const SUBJECTS: ReadonlySet<string> = new Set("i we you he she they it there let".split(" "));

/** Words with which Cordial's own lines begin, and which have a capital only there. */
const OPENERS: ReadonlySet<string> = new Set("it we my your the a an to because so for about".split(" "));
