/** What a baseline accepts of one file, used up finding by finding. */
import type { Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { keyOf, type Mark, marksOf } from "./fingerprint.ts";

export class Acceptance {
  readonly #left = new Map<string, number>();

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) this.#left.set(keyOf(mark), this.#count(mark) + 1);
  }

  /** Whether a finding is accepted, as a whole: one that concerns several rows must be so for each of them. */
  takes(finding: Finding, verdict: Verdict): boolean {
    if (this.#left.size === 0) return false;
    const marks = marksOf(finding, verdict);
    if (!marks.every((mark) => this.#count(mark) > 0)) return false;
    for (const mark of marks) this.#left.set(keyOf(mark), this.#count(mark) - 1);
    return true;
  }

  /** How much of what was accepted has not been found. */
  get left(): number {
    return [...this.#left.values()].reduce((sum, count) => sum + count, 0);
  }

  #count(mark: Mark): number {
    return this.#left.get(keyOf(mark)) ?? 0;
  }
}
