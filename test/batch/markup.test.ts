/** Marks of Markdown are found where they are marks, and only there. */
import { describe, expect, test } from "vitest";
import { misreadIn } from "../../shared/batch/layout.ts";
import { markupIn } from "../../shared/batch/markup.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { writeMarks } from "../../shared/text/marked.ts";

const flagged = (text: string, found: readonly { span: { start: number; end: number } }[]): string =>
  writeMarks(
    text,
    found.map(({ span }) => span),
  );

describe("marks", () => {
  test.each([
    ["so **bold** it is", "so ⟦**bold**⟧ it is", "so bold it is"],
    ["***both*** and __this__", "⟦***both***⟧ and ⟦__this__⟧", "both and this"],
    ["**outer with *inner* marks**", "⟦**outer with *inner* marks**⟧", "outer with inner marks"],
    ["`code`, *really*, _really_", "⟦`code`⟧, ⟦*really*⟧, ⟦_really_⟧", "code, really, really"],
    [
      "see [here](https://a.example/b_c)",
      "see ⟦[here](https://a.example/b_c)⟧",
      "see here (https://a.example/b_c)",
    ],
    ["[a.example](a.example)", "⟦[a.example](a.example)⟧", "a.example"],
    ["- one\n  * two\n+ three", "⟦- ⟧one\n⟦  * ⟧two\n⟦+ ⟧three", "• one\n  • two\n• three"],
    ["#### Title", "⟦#### ⟧Title", "Title"],
  ])("%j is flagged as %j and becomes %j", (text, marked, plain) => {
    const found = markupIn(text);
    expect(flagged(text, found)).toBe(marked);
    expect(
      applyEdits(
        text,
        found.map(({ span, plain }) => ({ span, text: plain })),
      ),
    ).toBe(plain);
  });

  test.each([
    "3 * 4 * 5",
    "snake_case_name",
    "a footnote* without another",
    "#1 of all",
    "minus -5 degrees",
    "[Name] (see below)",
    "five stars *****",
    "half ** of it",
    "* ",
  ])("%j is plain text", (text) => {
    expect(markupIn(text)).toEqual([]);
  });
});

describe("lines", () => {
  test.each([
    ["Linda\n---", "Linda\n⟦---⟧"],
    ["Title\n  ===", "Title\n  ⟦===⟧"],
    ["    all\n    of it", "⟦    ⟧all\n⟦    ⟧of it"],
    ["Hi\n\n\tRob", "Hi\n\n⟦\t⟧Rob"],
  ])("%j is misread as %j", (text, marked) => {
    expect(flagged(text, misreadIn(text))).toBe(marked);
  });

  test.each(["Hi\n\n---\nRob", "Hi\n    Rob", "Hi --\n-- Rob", "a = b\n= c"])(
    "%j is read as it is",
    (text) => {
      expect(misreadIn(text)).toEqual([]);
    },
  );
});
