/** Patterns that know all letters, and their copies for plain text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettered } from "../../shared/text/lettered.ts";
import { law } from "../support/law.ts";

const PATTERNS = [
  /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: [\p{L}\p{M}\p{N}_.-]+){0,3}$/u,
  /^\p{Lu}\.?$|\.\p{L}+\.$/u,
  /(?<![\p{Lu}\]])\p{Ll}{2}(?!\p{M})/u,
  /[^\p{M}]\p{N}|\[\p{L}\]/u,
  /^(?:dr|prof)\.(?=\p{L}{2})/iu,
  /[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}]|d/u,
];

describe("A lettered pattern", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZdrDR.09_-[]{}#*^ \\".split("")), maxLength: 8 });
  law("finds the same in plain text as the pattern itself", 400, [plain], (text) => {
    for (const pattern of PATTERNS) expect(lettered(pattern)(text).exec(text)).toEqual(pattern.exec(text));
  });

  test("is the pattern itself for text with other letters", () => {
    for (const pattern of PATTERNS) expect(lettered(pattern)("Zoë")).toBe(pattern);
  });

  test("is made once for plain text", () => {
    const pattern = lettered(/\p{L}/u);
    expect(pattern("Rob")).toBe(pattern("Linda"));
  });
});
