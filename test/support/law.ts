/** Laws: what must hold of anything, tried on what is made up at random. */
import fc from "fast-check";
import { test } from "vitest";

/** Whoever is working wants an answer at once; `npm run test:laws` takes its time. */
const isThorough = process.env["LAWS"] === "thorough";

/** As often as a law is tried at the least. */
const LEAST = 25;

/** @param runs on how many inputs it is tried when there is time; else on a quarter of them, or 25. */
export function law<Drawn extends [unknown, ...unknown[]]>(
  name: string,
  runs: number,
  given: { readonly [At in keyof Drawn]: fc.Arbitrary<Drawn[At]> },
  holds: (...drawn: Drawn) => void | Promise<void>,
): void {
  const numRuns = isThorough ? runs : Math.max(LEAST, Math.ceil(runs / 4));
  const property = fc.asyncProperty(fc.tuple<Drawn>(...given), async (drawn) => holds(...drawn));
  test(name, { tags: "law" }, () => fc.assert(property, { numRuns }));
}
