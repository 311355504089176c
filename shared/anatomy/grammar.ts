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
  /** Every node as the count of its edges and then each edge's label and step. */
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
  /** Every set as the count of its words and then each word's number, as the distance from the one before. */
  readonly sets: Uint16Array;
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

/** Sets of words, one behind the other in one list: those of a set start at `starts` of it, in order, and end where the next one's start. */
export interface Sets {
  readonly words: Uint16Array;
  readonly starts: Uint32Array;
}

export function setsOf({ sets: numbers }: Grammar): Sets {
  const words = new Uint16Array(numbers.length);
  const starts = [0];
  let count = 0;
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + (numbers[at] ?? 0);
    let word = 0;
    for (at += 1; at < end; at += 1) {
      word += numbers[at] ?? 0;
      words[count] = word;
      count += 1;
    }
    starts.push(count);
  }
  return { words, starts: Uint32Array.from(starts) };
}

/** Whether a set has a word. */
export function isIn({ words, starts }: Sets, set: number, word: number): boolean {
  let low = starts[set] ?? 0;
  let high = starts[set + 1] ?? low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low < (starts[set + 1] ?? 0) && words[low] === word;
}
