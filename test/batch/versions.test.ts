/** What is remembered from one version of a file to the next is what a fresh look would find. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Invite, Placed } from "../../shared/batch/batch.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { BySection, keptOf, keptOfText } from "../../shared/batch/versions.ts";

const few = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });

describe("What two versions have in common", () => {
  test.each([
    ["all", "abc", "abc", { front: 3, back: 0 }],
    ["both ends", "abXcd", "abYYcd", { front: 2, back: 2 }],
    ["one of two that are alike, when it is doubled", "ab", "abab", { front: 2, back: 0 }],
    ["one of two that are alike, when the other goes", "aaa", "aa", { front: 2, back: 0 }],
    ["nothing", "abc", "xyz", { front: 0, back: 0 }],
  ])("is %s", (_, before, now, kept) => {
    expect(keptOfText(before, now)).toEqual(kept);
    expect(keptOf(before.split(""), now.split(""))).toEqual(kept);
  });

  test("is the same in both, and never more than either has", () => {
    fc.assert(
      fc.property(few, few, (before, now) => {
        const { front, back } = keptOfText(before, now);
        expect(front + back).toBeLessThanOrEqual(Math.min(before.length, now.length));
        expect(now.slice(0, front)).toBe(before.slice(0, front));
        expect(now.slice(now.length - back)).toBe(before.slice(before.length - back));
      }),
    );
  });
});

describe("What is made of each section", () => {
  const text = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"].map((name) => `## ${name}\n\nHi\n`).join("");
  const version = fc.shuffledSubarray([...readBatch(text).invites]);

  test("is made once, however sections come, go and change places", () => {
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 4 }), (versions) => {
        let last: readonly Placed<Invite>[] = [];
        const made = new BySection((fresh) => {
          for (const one of last) expect(fresh).not.toContain(one.value);
          return fresh.map((section) => ({ section }));
        });
        for (const list of versions) {
          expect(made.of(list).map(({ section }) => section)).toEqual(list.map(({ value }) => value));
          last = list;
        }
      }),
    );
  });

  test("is that of a section which stands there twice, as a copy does until it is edited", () => {
    const [one, other] = readBatch(text).invites;
    const lists = [[one], [one, one], [one, other, one], [other, one, one], []];
    const made = new BySection((fresh) => fresh.map((section) => ({ section })));
    for (const list of lists) {
      const sections = list.flatMap((place) => place ?? []);
      expect(made.of(sections).map(({ section }) => section)).toEqual(sections.map(({ value }) => value));
    }
  });
});
