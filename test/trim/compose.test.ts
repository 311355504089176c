import { describe, expect, test } from "vitest";
import { readMarks } from "../../shared/text/marked.ts";
import { compose } from "../../shared/trim/compose.ts";

/** The marked text without what is marked. */
function without(marked: string): string | undefined {
  const { text, spans } = readMarks(marked);
  return compose(
    text,
    spans.map((span) => ({ span, text: "" })),
  )?.text;
}

describe("a deletion closes the gap that it leaves", () => {
  test.each([
    ["one ⟦two⟧ three", "one three"],
    ["one ⟦two⟧.", "one."],
    ["⟦one⟧ two", "two"],
    ["one ⟦two⟧", "one"],
    ["One. ⟦Two.⟧\n\nThree.", "One.\n\nThree."],
    ["One.\n\n⟦Two.⟧ Three.", "One.\n\nThree."],
    ["One.\n\n⟦Two.⟧\n\nThree.", "One.\n\nThree."],
    ["One.\n⟦Two.⟧\nThree.", "One.\nThree."],
    ["One. ⟦Two.⟧ ⟦Three.⟧ Four.", "One. Four."],
    ["One. ⟦Two.⟧\n\n⟦Three.⟧ Four.", "One.\n\nFour."],
    ["One ⟦two ⟦three⟧ four⟧ five", "One five"],
    ["(⟦one⟧ two)", "(two)"],
    ["One—⟦two⟧ three", "One—three"],
  ])("%j", (marked, left) => {
    expect(without(marked)).toBe(left);
  });

  test("runs of blanks and of empty lines close up on the way", () => {
    expect(compose("One.  Two.\n\n\n\nThree. \nFour.", [])?.text).toBe("One. Two.\n\nThree.\nFour.");
  });

  test("a closed blank line stays closed when the paragraph beside it goes", () => {
    const text = "One.\n\nTwo.\n\nThree.";
    const edits = [
      { span: { start: 4, end: 6 }, text: "\n" },
      { span: { start: 6, end: 10 }, text: "" },
    ];
    expect(compose(text, edits)?.text).toBe("One.\nThree.");
  });

  test("two edits that want the same words have no answer", () => {
    const edits = [
      { span: { start: 0, end: 5 }, text: "a" },
      { span: { start: 3, end: 8 }, text: "b" },
    ];
    expect(compose("one two three", edits)).toBeUndefined();
  });
});
