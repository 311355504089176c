/** A queue that gives back what weighs least first: a binary heap. */

export class Queue<T> {
  readonly #heap: { readonly item: T; readonly weight: number }[] = [];

  push(item: T, weight: number): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push({ item, weight });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#weight(parent) <= weight) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** The lightest item; undefined when there is none. */
  pop(): T | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first?.item;
    heap[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const lighter = this.#weight(left + 1) < this.#weight(left) ? left + 1 : left;
      if (this.#weight(lighter) >= last.weight) return first.item;
      this.#swap(at, lighter);
      at = lighter;
    }
  }

  #weight(at: number): number {
    return this.#heap[at]?.weight ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (one === undefined || other === undefined) return;
    this.#heap[a] = other;
    this.#heap[b] = one;
  }
}
