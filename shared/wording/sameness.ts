/** How much two texts have in common: told from the runs of words that they share. */
import { fold } from "../batch/names/fold.ts";

/** The runs of `length` words of a text, as numbers; words of `without` are passed over. Shorter texts are one run. */
export function runsOf(text: string, length: number, without: ReadonlySet<string> = NONE): Set<number> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => fold(word)).filter((word) => !without.has(word));
  const runs = new Set<number>();
  const last = Math.max(0, words.length - length);
  for (let at = 0; at <= last && words.length > 0; at += 1) runs.add(hash(words.slice(at, at + length).join(" ")));
  return runs;
}

const NONE: ReadonlySet<string> = new Set();

/** The share of all runs of both that both have: 1 when they are the same, 0 when nothing is. */
export function sameness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = sharedWith(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** How many runs both have. */
export function sharedWith(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared;
}

/** The few smallest runs under several orders: texts that have much in common share some of these. */
export function marksOf(runs: ReadonlySet<number>, count: number): number[] {
  return Array.from({ length: count }, (_, order) => {
    let least = Number.POSITIVE_INFINITY;
    for (const run of runs) least = Math.min(least, mixed(run, order));
    return least;
  });
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const mixed = (run: number, order: number): number => {
  const one = Math.imul(run ^ Math.imul(order + 1, 0x9e3779b1), 0x85ebca6b);
  return (one ^ (one >>> 15)) >>> 0;
};
