/** Small questions about tokens that the kinds of cut share. */
import { type Token, tokensOf } from "../text/words.ts";
import { withIndefinite } from "../wording/article.ts";

export const isWord = ({ kind }: Token): boolean => kind === "word" || kind === "number" || kind === "slot";

/** A phrase as the words that a note's tokens are compared with. */
export const wordsOf = (phrase: string): string[] => tokensOf(phrase).map(({ word }) => word);

export const startsWith = (tokens: readonly Token[], words: readonly string[], from = 0): boolean =>
  words.every((word, i) => tokens[from + i]?.word === word);

/** The apostrophe that the text mostly uses. */
export const apostropheOf = (text: string): string =>
  text.split("’").length > text.split("'").length ? "’" : "'";

export const capitalised = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === "" ? "" : first.toUpperCase() + text.slice(first.length);
};

/** The article before a word that is followed by another one from now on: "an extremely good" is "a good". */
export function agreeing(
  text: string,
  before: Token | undefined,
  from: Token,
  next: string,
): { start: number; text: string } | undefined {
  if (before === undefined || (before.word !== "a" && before.word !== "an")) return undefined;
  const article = withIndefinite(next).startsWith("an ") ? "an" : "a";
  if (article === before.word) return undefined;
  const cased = before.capital ? capitalised(article) : article;
  return { start: before.start, text: cased + text.slice(before.end, from.start) };
}

/** Whether words stand in a row with nothing but a blank between them, so that they can be reworded as one. */
export function isRun(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== "word") return false;
    if (at + 1 < to && next !== undefined && !/^ ?$/.test(text.slice(token.end, next.start))) return false;
  }
  return true;
}

/** Whether a stretch has a subject and a verb, and so can be a sentence by itself; asks a few sure signs. */
export function isClause(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  const first = words[0];
  if (words.length < 3 || first === undefined) return false;
  if (FRAGMENTS.has(first.word)) return true;
  return words.some(({ word }, at) => {
    const next = words[at + 1];
    return VERBS.has(word) || (SUBJECTS.has(word) && next !== undefined && !ADVERBIAL.has(next.word));
  });
}

/** Whether a stretch can end where it ends, and does not break off at "the" or "of". */
export const isEnded = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  return last !== undefined && last.kind !== "mark" && !DANGLING.has(last.word);
};

const VERBS: ReadonlySet<string> = new Set(
  "am is are was were have has had do does did will would can could should may might".split(" "),
);
const SUBJECTS: ReadonlySet<string> = new Set("i we you they he she it who there".split(" "));
const ADVERBIAL: ReadonlySet<string> = new Set(["and", "or", "but", "with", "for", "at", "in"]);
/** First words of the clipped sentences that people write in notes: "Loved your talk", "Thanks for". */
const FRAGMENTS: ReadonlySet<string> = new Set(
  `thanks thank congratulations congrats loved enjoyed saw read heard noticed great hope hoping looking happy glad keen curious
  wanted would just please feel let sorry wishing best`.split(/\s+/),
);
const DANGLING: ReadonlySet<string> = new Set(
  `a an the of to in on at for with from by and or but nor so as than that which who whose if when while because about into
  my your our their his her its this these those i we you they he she it am is are was were be been have has had do does did
  will would can could should may might not very really just also more most such both either between like us`.split(
    /\s+/,
  ),
);
