/** How far a long piece of work has come, on one line of the terminal of somebody who reads along. */
import type { Screen } from "./terminal.ts";

/** Shorter work is done before anybody wonders. In milliseconds. */
const PATIENCE = 400;
const BETWEEN = 100;

export class Progress {
  readonly #total: number;
  readonly #screen: Screen;
  readonly #now: () => number;
  #done = 0;
  #next: number;
  #isShown = false;

  /** @param now a clock, in milliseconds. */
  constructor(total: number, screen: Screen, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#screen = screen;
    this.#now = now;
    this.#next = now() + PATIENCE;
  }

  step(): void {
    this.#done += 1;
    const now = this.#now();
    if (!this.#screen.isTTY || now < this.#next || this.#done === this.#total) return;
    this.#next = now + BETWEEN;
    this.#isShown = true;
    this.#screen.write(`${CLEAR}${this.#done} of ${this.#total} files`);
  }

  /** Takes the line away again. */
  end(): void {
    if (this.#isShown) this.#screen.write(CLEAR);
  }
}

/** Goes to the line's start and empties it. */
const CLEAR = "\r\u001b[K";
