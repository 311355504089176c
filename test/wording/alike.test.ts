/** Texts that are alike, among many that change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Alike, type Compared } from "../../shared/wording/alike.ts";
import { marksOf, runsOf } from "../../shared/wording/sameness.ts";

const comparedOf = (text: string): Compared => {
  const runs = runsOf(text, 2);
  return { runs, marks: marksOf(runs, 8) };
};

const groupsOf = (texts: readonly Compared[]) => new Alike(0.6).groups(texts, 2);

/** From few words, so that many have something in common and none is like all others. */
const text = fc
  .array(fc.constantFrom("seed", "swap", "okra", "yam"), { minLength: 2, maxLength: 6 })
  .map((words) => comparedOf(words.join(" ")));

describe("Texts that are alike", () => {
  test("form groups, in their order", () => {
    const texts = ["your okra is a joy", "my yam is gone", "your okra is a joy", "my yam is gone today"];
    expect(groupsOf(texts.map(comparedOf))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  test("that are told apart by nothing else may be many", () => {
    const texts = Array.from({ length: 50 }, () => comparedOf("your okra is a joy to behold"));
    expect(groupsOf(texts)).toEqual([[...texts.keys()]]);
  });

  test("are found after any changes as they would be afresh", () => {
    const changes = fc.array(
      fc.record({ at: fc.nat(), text, kind: fc.constantFrom("put", "put", "add", "cut") }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 25 }), changes, (start, all) => {
        const alike = new Alike(0.6);
        let texts = start;
        expect(alike.groups(texts, 2)).toEqual(groupsOf(texts));
        for (const { at, text, kind } of all) {
          const place = at % (texts.length + 1);
          texts = texts.toSpliced(place, kind === "add" ? 0 : 1, ...(kind === "cut" ? [] : [text]));
          expect(alike.groups(texts, 2)).toEqual(groupsOf(texts));
        }
      }),
      { numRuns: 300 },
    );
  });
});
