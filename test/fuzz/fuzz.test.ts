/** A moment's fuzzing; `npm run fuzz` goes on for as long as one likes, and found.test.ts holds what it has found. */
import fc from "fast-check";
import { test } from "vitest";
import { TARGETS } from "./targets.ts";

test.each(TARGETS)("nothing falls over: $name", async ({ property, round }) => {
  await fc.assert(property, { numRuns: Math.ceil(round / 15) });
});
