/** Speed, within bounds so wide that only a wrong algorithm breaks them; `npm run bench` measures properly. */
import { expect, test } from "vitest";
import { batchOf } from "./bench/batches.ts";
import { measureCheck, measureKeystroke } from "./bench/measure.ts";

const small = batchOf(10);
const large = batchOf(100);
const full = measureCheck(large, 2).total;

// A busy machine may spoil one measurement; a wrong algorithm spoils them all.
test("ten times the invitations cost less than twenty times the time", { retry: 3 }, () => {
  expect(full).toBeLessThan(20 * measureCheck(small, 5).total);
});

test("a keystroke in a large file costs far less than checking it", { retry: 3 }, () => {
  const { sections, judging } = measureKeystroke(large, 15);
  expect(sections + judging).toBeLessThan(full / 3);
});
