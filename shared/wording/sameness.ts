/** How much two texts have in common: told from the runs of words that they share. */
import { fold } from "../batch/names/fold.ts";
import { DIGIT, foldCase, LETTER, sortOf } from "../text/characters.ts";
import { fitted } from "../text/fitted.ts";

/** Runs of words as numbers, in order and each once: small to keep, and quick to compare. */
export type Runs = Int32Array;

/** The runs of `length` words of a text; the words that `without` holds are passed over. A shorter text is one run. */
export function runsOf(text: string, length: number, without = ""): Runs {
  const passed = new Set(wordsOf(without));
  const words = wordsOf(text).filter((word) => !passed.has(word));
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
  const runs = new Int32Array(count);
  for (let from = 0; from < count; from += 1) {
    let run = BASIS;
    for (let at = from; at < from + length && at < words.length; at += 1)
      run = Math.imul(run ^ (words[at] ?? 0), PRIME);
    runs[from] = run;
  }
  return onceEach(runs.toSorted());
}

/** The words of a text as numbers, alike where names would be: without case and accents. */
function wordsOf(text: string): number[] {
  const words: number[] = [];
  const lower = foldCase(text);
  for (let at = 0; at < lower.length; ) {
    const start = at;
    let value = BASIS;
    let isPlain = true;
    for (; at < lower.length; at += 1) {
      const code = lower.charCodeAt(at);
      const sort = sortOf(code, lower, at);
      if (sort !== LETTER && sort !== DIGIT) break;
      if (code >= 128) isPlain = false;
      value = Math.imul(value ^ code, PRIME);
    }
    if (at > start) words.push(isPlain ? value : hash(fold(lower.slice(start, at))));
    else at += 1;
  }
  return words;
}

/** Sorted numbers without repetition. */
function onceEach(sorted: Int32Array): Int32Array {
  let end = 0;
  for (const value of sorted)
    if (end === 0 || sorted[end - 1] !== value) {
      sorted[end] = value;
      end += 1;
    }
  return sorted.slice(0, end);
}

/** The share of all runs of both that both have: 1 when they are the same, 0 when nothing is. */
export function sameness(one: Runs, other: Runs): number {
  const shared = sharedWith(one, other);
  const all = one.length + other.length - shared;
  return all === 0 ? 1 : shared / all;
}

/** Whether two have a share of at least `least` in common: told without counting on where it is out of reach. */
export function isAlike(one: Runs, other: Runs, least: number): boolean {
  const needed = ((one.length + other.length) * least) / (1 + least);
  let missable = Math.min(one.length, other.length) - needed;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  for (let at = 0, beside = 0; at < few.length && missable >= 0; at += 1) {
    const run = few[at] ?? 0;
    while (beside < many.length && (many[beside] ?? 0) < run) beside += 1;
    if (many[beside] !== run) missable -= 1;
  }
  return missable >= 0;
}

/** How many runs both have. */
export function sharedWith(one: Runs, other: Runs): number {
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    const by = (one[at] ?? 0) - (other[beside] ?? 0);
    if (by === 0) shared += 1;
    if (by <= 0) at += 1;
    if (by >= 0) beside += 1;
  }
  return shared;
}

/** The smallest run under each of several orders: texts that have much in common share some of these. */
export function marksOf(runs: Runs, count: number): readonly number[] {
  const marks: number[] = [];
  for (let order = 1; order <= count; order += 1) {
    const salt = Math.imul(order, 0x9e3779b1);
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < runs.length; at += 1) {
      const mark = mixed((runs[at] ?? 0) ^ salt);
      if (mark < least) least = mark;
    }
    marks.push(least);
  }
  return fitted(marks);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = BASIS;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const mixed = (run: number): number => {
  const one = Math.imul(run, 0x85ebca6b);
  return one ^ (one >>> 15);
};
