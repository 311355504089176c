/** Where each of many cards stands, one below the other, while most of them have never been measured. */

/** Heights in pixels, the gap below each card among them. */
export class Heights {
  #heights: Float64Array;
  /** The tops of the cards, and behind them the end of the last; right up to `#known`. */
  #tops: Float64Array;
  #known = 0;
  readonly #guess: number;

  /** @param guess what is taken for the height of a card until some have been measured. */
  constructor(count: number, guess: number) {
    this.#guess = guess;
    this.#heights = new Float64Array(count);
    this.#tops = new Float64Array(count + 1);
  }

  get count(): number {
    return this.#heights.length;
  }

  get total(): number {
    return this.topOf(this.count);
  }

  /** @param index up to and with `count`. */
  topOf(index: number): number {
    for (; this.#known < index; this.#known += 1)
      this.#tops[this.#known + 1] = (this.#tops[this.#known] ?? 0) + this.heightOf(this.#known);
    return this.#tops[index] ?? 0;
  }

  heightOf(index: number): number {
    return this.#heights[index] || this.#guess;
  }

  /** Takes up a card's height; gives by how much it differs from what was thought. */
  measure(index: number, height: number): number {
    const before = this.heightOf(index);
    if (height === before && this.#heights[index] !== 0) return 0;
    this.#heights[index] = height;
    this.#known = Math.min(this.#known, index);
    return height - before;
  }

  /** The card that holds a distance from the top: the first or last for those beyond. */
  at(top: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    this.topOf(this.count);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
