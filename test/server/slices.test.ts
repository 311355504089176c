/** Long work lets others pass. */
import { expect, test } from "vitest";
import { inSlices } from "../../server/slices.ts";

function* busyFor(milliseconds: number): Generator<void, string> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) yield;
  return "done";
}

test("what comes in while long work is done is dealt with before its end", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("a message"));
  order.push(await inSlices(busyFor(20), setImmediate));
  expect(order).toEqual(["a message", "done"]);
});

test("short work is done at once", async () => {
  const pauses: (() => void)[] = [];
  const work = (function* () {
    yield;
    return "done";
  })();
  expect(await inSlices(work, (run) => pauses.push(run))).toBe("done");
  expect(pauses).toEqual([]);
});
