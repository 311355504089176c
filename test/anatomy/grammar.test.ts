/** A grammar as a build writes it down. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../shared/anatomy/compile.ts";
import { compiled } from "../../shared/anatomy/compiled.ts";
import { shorts, unwritten, written } from "../../shared/anatomy/grammar.ts";
import { law } from "../support/law.ts";

describe("A grammar", () => {
  const numbers = fc.array(fc.nat({ max: 55_263 })).map(shorts);
  law("has the same numbers once it is written and read again", 100, [numbers], (some) => {
    expect(unwritten(written(some))).toEqual(some);
  });

  test("cannot count further than a sign can say", () => {
    expect(() => shorts([7, 55_264])).toThrow(new RangeError("55264 is more than a grammar may count"));
  });

  test("holds what follows alike once", () => {
    const lexicon = { classes: {}, phrases: {}, spellings: {} };
    const one = compile([{ text: "ripe figs from the garden", meaning: 0 }], lexicon);
    const two = compile(
      [
        { text: "ripe figs from the garden", meaning: 0 },
        { text: "sweet figs from the garden", meaning: 0 },
      ],
      lexicon,
    );
    expect(two.size).toBe(one.size);
  });

  test("of all phrases leaves more than half of what it can count", () => {
    const { size, words } = compiled().grammar;
    expect(size).toBeLessThan(27_000);
    expect(words.split(" ").length).toBeLessThan(13_000);
  });
});
