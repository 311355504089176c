/** What two versions of a file have in common, so that an edit costs what it changed. */
import type { Invite, Placed } from "./batch.ts";

/** How much is the same at the start and at the end, as code units or entries: together never more than either has. */
export interface Kept {
  readonly front: number;
  readonly back: number;
}

/** What is kept by one edit and then by another. */
export const keptByBoth = (one: Kept, other: Kept): Kept => ({
  front: Math.min(one.front, other.front),
  back: Math.min(one.back, other.back),
});

/** What two texts have in common, for whoever has not followed the edits. */
export function keptOfText(before: string, now: string): Kept {
  const most = Math.min(before.length, now.length);
  const front = mostThat(most, (from, to) => before.slice(from, to) === now.slice(from, to));
  const back = mostThat(most - front, (from, to) => fromEnd(before, from, to) === fromEnd(now, from, to));
  return { front, back };
}

/** A stretch of a text, counted from its end. */
const fromEnd = (text: string, from: number, to: number): string =>
  text.slice(text.length - to, text.length - from);

/** The greatest number up to which something holds, found by halving: whole stretches are compared faster than single signs. */
function mostThat(most: number, holds: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The entries that two versions of a list have in common. */
export function keptOf<T>(
  before: readonly T[],
  now: readonly T[],
  isSame = (one: T | undefined, other: T | undefined): boolean => one === other,
): Kept {
  const by = before.length - now.length;
  const most = Math.min(before.length, now.length);
  let front = 0;
  while (front < most && isSame(before[front], now[front])) front += 1;
  let end = now.length;
  const least = front + Math.max(0, -by);
  while (end > least && isSame(before[end - 1 + by], now[end - 1])) end -= 1;
  return { front, back: now.length - end };
}

/** The sections that two versions have in common, wherever they have moved to. */
export const keptSections = (before: readonly Placed<Invite>[], now: readonly Placed<Invite>[]): Kept =>
  keptOf(before, now, (one, other) => one?.value === other?.value);

/** What is made of each section, and made again only of those that were not there in the version before. */
export class BySection<T extends object> {
  #sections: readonly Placed<Invite>[] = [];
  #made: readonly T[] = [];
  readonly #make: (sections: readonly Invite[]) => readonly T[];

  /** @param make of several sections, one of each in their order. */
  constructor(make: (sections: readonly Invite[]) => readonly T[]) {
    this.#make = make;
  }

  /** In the order of the sections; the same list as long as they are the same. */
  of(sections: readonly Placed<Invite>[]): readonly T[] {
    const { front, back } = keptSections(this.#sections, sections);
    if (front === sections.length && front === this.#sections.length) return this.#made;
    const known = new Map<Invite, T>();
    for (let at = front; at < this.#sections.length - back; at += 1) {
      const [section, made] = [this.#sections[at]?.value, this.#made[at]];
      if (section && made) known.set(section, made);
    }
    const middle = sections.slice(front, sections.length - back).map(({ value }) => value);
    const unknown = middle.filter((section) => !known.has(section));
    for (const [at, made] of this.#make(unknown).entries()) {
      const section = unknown[at];
      if (section) known.set(section, made);
    }
    const made = this.#made.slice(0, front);
    for (const section of middle) {
      const own = known.get(section);
      if (own) made.push(own);
    }
    this.#made = made.concat(this.#made.slice(this.#made.length - back));
    this.#sections = sections;
    return this.#made;
  }
}
