/** The cards that have come, of the many that could be asked for. */
import type { Card } from "../../../shared/preview/card.ts";

/** Beyond, those that are not on screen are forgotten: they can be asked for again. */
const MOST_KEPT = 1000;

export class Store {
  readonly #cards = new Map<number, Card>();
  /** Those that may look different by now, and are shown until the new ones come. */
  readonly #stale = new Set<number>();
  readonly #asked = new Set<number>();

  get(index: number): Card | undefined {
    return this.#cards.get(index);
  }

  /** Everything may be different. */
  outdate(): void {
    for (const index of this.#cards.keys()) this.#stale.add(index);
    this.#asked.clear();
  }

  /** Takes up cards, and gives those that look different from what was known. */
  put(cards: readonly (readonly [index: number, card: Card])[]): number[] {
    const changed: number[] = [];
    for (const [index, card] of cards) {
      this.#stale.delete(index);
      this.#asked.delete(index);
      if (JSON.stringify(this.#cards.get(index)) === JSON.stringify(card)) continue;
      this.#cards.set(index, card);
      changed.push(index);
    }
    return changed;
  }

  isMissing(index: number): boolean {
    return (!this.#cards.has(index) || this.#stale.has(index)) && !this.#asked.has(index);
  }

  /** Of some cards those that have to be asked for, and from then on count as asked for. */
  ask(indexes: readonly number[]): number[] {
    const missing = indexes.filter((index) => this.isMissing(index));
    for (const index of missing) this.#asked.add(index);
    return missing;
  }

  /** Makes room, if there are very many. @param isShown whether a card has to stay. */
  tidy(isShown: (index: number) => boolean): void {
    if (this.#cards.size <= MOST_KEPT) return;
    for (const index of this.#cards.keys()) if (!isShown(index)) this.#cards.delete(index);
  }
}
