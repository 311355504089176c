/**
 * Phrases as plain numbers, which an automaton runs on and a build can write down: a graph whose nodes lead on by words.
 *
 * An edge is a label and a step: it leads to the node so many places before its own. Labels count through all that can be
 * asked of a word: the signs below, the shapes, each class twice (what is of it, what is not), and then words and sets of
 * words by turns.
 */

/** What a word is by its looks, beside what it says. */
export type Shape = typeof PLAIN | typeof NAME | typeof SLOT | typeof NUMBER | typeof MARK;
export const PLAIN = 0;
export const NAME = 1;
export const SLOT = 2;
export const NUMBER = 3;
export const MARK = 4;
/** How many shapes there are. */
export const SHAPES = 5;

export interface Grammar {
  /** Every node as the count of its edges and then each edge's label and step, the lowest label first. */
  readonly nodes: Uint16Array;
  /** How many nodes there are. */
  readonly size: number;
  /** The nodes where the phrases begin that may stand at the start of a sentence, and those that may stand within. */
  readonly first: number;
  readonly inner: number;
  /** Words by their numbers, apart by a space. */
  readonly words: string;
  /** Other spellings of words. */
  readonly spellings: readonly (readonly [spelling: string, word: number])[];
  /** The names of the classes, apart by a space; their words are the first sets. */
  readonly classes: string;
  /** Every word as the count of the sets that have it and then each set's number, as the distance from the one before. */
  readonly homes: Uint16Array;
}

/** Its step is no way, but what is meant by those who come here. */
export const ACCEPTS = 0;
/** The way is free, open at the end of a sentence, or open to any word. */
export const FREE = 1;
export const END = 2;
export const ANY = 3;

/** Where the labels of each kind start. */
export const FIRST_SHAPE = 4;
export const FIRST_CLASS = FIRST_SHAPE + SHAPES;
export const firstWord = (classes: number): number => FIRST_CLASS + classes * 2;

/** The labels of a word and of a set of words. @param first the first of them all, as `firstWord` tells. */
export const labelOfWord = (first: number, word: number): number => first + word * 2;
export const labelOfSet = (first: number, set: number): number => first + set * 2 + 1;

/** Stand for words that no phrase knows, by their looks. */
export const UNLISTED = { past: "<past>ed", adverb: "<adverb>", trade: "<trade>er", other: "<unknown>" };

/** @throws RangeError when a number is too great to be written. */
export function shorts(numbers: readonly number[]): Uint16Array {
  const great = numbers.find((number) => number > GREATEST);
  if (great !== undefined) throw new RangeError(`${great} is more than a grammar may count`);
  return Uint16Array.from(numbers);
}

/** Numbers as a text, for a build to write down: a sign each. */
export const written = (numbers: Uint16Array): string =>
  Array.from(numbers, (number) => String.fromCharCode(number + PRINTABLE)).join("");

export function unwritten(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) numbers[at] = text.charCodeAt(at) - PRINTABLE;
  return numbers;
}

/** Where signs begin that print, and where those end that stand for themselves. */
const PRINTABLE = 0x20;
const GREATEST = 0xd7ff - PRINTABLE;

/** The sets that have a word, by the word's number, the lowest first; the first sets are the classes. */
export function homesOf({ homes }: Grammar): (word: number) => Uint16Array {
  const starts: number[] = [];
  for (let at = 0; at < homes.length; at += 1 + (homes[at] ?? 0)) starts.push(at);
  return (word) => {
    const start = starts[word] ?? homes.length;
    const sets = new Uint16Array(homes[start] ?? 0);
    let set = 0;
    for (const at of sets.keys()) sets[at] = set += homes[start + 1 + at] ?? 0;
    return sets;
  };
}

/** Whether a word's sets have one among them. They are few: so this is quicker than to search. */
export function isAmong(sets: Uint16Array, set: number): boolean {
  for (let at = 0; at < sets.length; at += 1) if ((sets[at] ?? 0) >= set) return sets[at] === set;
  return false;
}
