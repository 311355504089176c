/** Finds texts that are alike among many: an edit costs those that share something with what it changed. */
import { keptOf } from "../batch/versions.ts";
import { isAlike, type Runs } from "./sameness.ts";

/** What is compared of a text. */
export interface Compared {
  readonly runs: Runs;
  /** Only texts that share some are compared. */
  readonly marks: readonly number[];
}

/** The first text of a group, which others are compared with. */
interface First {
  readonly text: Compared;
  /** Its place in the list. */
  readonly at: number;
  /** The last look at it, and how many marks it was found to share. */
  look: number;
  shared: number;
}

/**
 * Puts texts into groups: one that is alike the first text of a group belongs to it, any other is the first of its own. Each
 * is compared with the few firsts before it that share marks with it, so that many texts take no longer a piece than few.
 */
export class Alike {
  readonly #least: number;
  #texts: readonly Compared[] = [];
  /** The first text of each one's group. */
  #firsts: First[] = [];
  /** Mark -> the first texts that have it, in order. */
  readonly #byMark = new Map<number, First[]>();
  /** Those of two texts and more; undefined when they may be others. */
  #groups: readonly (readonly number[])[] | undefined;
  #looks = 0;

  /** @param least the share of their runs that texts have in common which are alike. */
  constructor(least: number) {
    this.#least = least;
  }

  /** The groups of at least `fewest` texts, as places in the list. What is the same object as the last time has not changed. */
  groups(texts: readonly Compared[], fewest: number): (readonly number[])[] {
    this.#follow(texts);
    this.#groups ??= this.#gathered();
    return this.#groups.filter(({ length }) => length >= fewest);
  }

  #gathered(): number[][] {
    const groups = new Map<First, number[]>();
    for (const [at, first] of this.#firsts.entries()) {
      if (first.at === at) continue;
      const group = groups.get(first);
      if (group) group.push(at);
      else groups.set(first, [first.at, at]);
    }
    return [...groups.values()];
  }

  #follow(texts: readonly Compared[]): void {
    if (texts.length !== this.#texts.length) this.#forget();
    const { front, back } = keptOf(this.#texts, texts);
    const changed = texts.length - back;
    this.#texts = texts;
    /** Marks of firsts that have come or gone: whoever has one of them, further on, has to look again. */
    const stirred = new Set<number>();
    for (let at = front; at < changed || (at < texts.length && stirred.size > 0); at += 1) {
      const text = texts[at];
      if (text && (at < changed || text.marks.some((mark) => stirred.has(mark))))
        this.#place(text, at, stirred);
    }
  }

  /** All places have moved. */
  #forget(): void {
    this.#texts = [];
    this.#firsts = [];
    this.#byMark.clear();
    this.#groups = undefined;
  }

  #place(text: Compared, at: number, stirred: Set<number>): void {
    const before = this.#firsts[at];
    const was = before?.at === at ? before : undefined;
    const alike = this.#alikeBefore(text, at);
    if (alike === undefined && was?.text === text) return;
    if (alike !== (was ? undefined : before)) this.#groups = undefined;
    if (was) this.#leave(was, stirred);
    this.#firsts[at] = alike ?? this.#lead({ text, at, look: 0, shared: 0 }, stirred);
  }

  #alikeBefore({ marks, runs }: Compared, at: number): First | undefined {
    this.#looks += 1;
    for (const mark of marks) {
      let near = 0;
      for (const first of this.#byMark.get(mark) ?? []) {
        if (first.at >= at || near === MOST_NEAR) break;
        near += 1;
        first.shared = first.look === this.#looks ? first.shared + 1 : 1;
        first.look = this.#looks;
        if (first.shared === ENOUGH && isAlike(first.text.runs, runs, this.#least)) return first;
      }
    }
    return undefined;
  }

  #lead(first: First, stirred: Set<number>): First {
    for (const mark of first.text.marks) {
      const near = this.#byMark.get(mark);
      if (near) near.splice(placeIn(near, first.at), 0, first);
      else this.#byMark.set(mark, [first]);
      stirred.add(mark);
    }
    return first;
  }

  #leave(first: First, stirred: Set<number>): void {
    for (const mark of first.text.marks) {
      const near = this.#byMark.get(mark)?.filter((other) => other !== first) ?? [];
      if (near.length > 0) this.#byMark.set(mark, near);
      else this.#byMark.delete(mark);
      stirred.add(mark);
    }
  }
}

/** One mark in common is chance; at the second two texts are compared. */
const ENOUGH = 2;
const MOST_NEAR = 4;

/** Where a first belongs among others; nearly always behind them. */
function placeIn(near: readonly First[], at: number): number {
  let place = near.length;
  while (place > 0 && (near[place - 1]?.at ?? 0) > at) place -= 1;
  return place;
}
