/** Speed, within bounds so wide that only a wrong algorithm breaks them; `npm run bench` measures properly. */
import { expect, test } from "vitest";
import { readBatch } from "../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../shared/config.ts";
import { check } from "../shared/features/check.ts";
import { batchOf } from "./bench/batches.ts";
import { measureKeystroke } from "./bench/measure.ts";

/** The least time of several, for each of some texts in turn: whatever else the machine does can only add to it. */
function leastTimes(texts: readonly string[], rounds: number): number[] {
  const least = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      check(readBatch(text), DEFAULT_CONFIG);
      least[at] = Math.min(least[at] ?? 0, performance.now() - start);
    }
  return least;
}

// Right once is right: a busy machine can only make it look worse.
test("ten times the invitations cost less than twenty times the time", { retry: 3 }, () => {
  const [small = 0, large = 0] = leastTimes([batchOf(10), batchOf(100)], 6);
  expect(large).toBeLessThan(20 * small);
});

test("a keystroke in a large file costs far less than checking it", { retry: 3 }, () => {
  const text = batchOf(100);
  const { sections, judging } = measureKeystroke(text, 15);
  const [large = 0] = leastTimes([text], 3);
  expect(sections + judging).toBeLessThan(large / 3);
});
