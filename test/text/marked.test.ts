import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { law } from "../support/law.ts";

describe("marked text", () => {
  test.each([
    ["Hi ⟦there⟧,", "Hi there,", [{ start: 3, end: 8 }], undefined],
    ["Hi the‸re,", "Hi there,", [], 6],
    [
      "⟦a⟦b⟧⟧c",
      "abc",
      [
        { start: 0, end: 2 },
        { start: 1, end: 2 },
      ],
      undefined,
    ],
    ["⟦⟧a", "a", [{ start: 0, end: 0 }], undefined],
    ["👋 ⟦Hi⟧", "👋 Hi", [{ start: 3, end: 5 }], undefined],
  ])("of %s has its marks taken out and their places told", (marked, text, spans, cursor) => {
    expect(readMarks(marked)).toEqual(cursor === undefined ? { text, spans } : { text, spans, cursor });
  });

  test.each(["Hi ⟦there,", "Hi there⟧,"])("that is not closed properly is refused: %s", (marked) => {
    expect(() => readMarks(marked)).toThrow(SyntaxError);
  });

  const span = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  law(
    "is read back as it was written",
    100,
    [fc.string({ minLength: 20, maxLength: 30 }), span],
    (text, one) => {
      const marked = readMarks(writeMarks(text, [one]));
      expect(marked).toEqual({ text, spans: [one] });
    },
  );
});
