/** Formatting and Enter: structure becomes tidy, what is sent stays as it is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { afterEnter } from "../../shared/features/enter.ts";
import { formatEdits } from "../../shared/features/format.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { readMarks } from "../../shared/text/marked.ts";
import { file } from "../support/arbitrary.ts";
import { law } from "../support/law.ts";
import { judged } from "../support/verdict.ts";

const formatted = (text: string) => applyEdits(text, formatEdits(readBatch(text)));

const sentOf = (text: string) =>
  readBatch(text).invites.map(({ value: { notes } }) => notes.map(({ label, sent }) => [label, sent.text]));

describe("formatting", () => {
  test.each([
    [
      "puts one blank line around headings",
      "# Fair\n## Rob Jensen\nHi Rob,\n\n\n\n### Follow-up\nHi,\n",
      "# Fair\n\n## Rob Jensen\n\nHi Rob,\n\n### Follow-up\n\nHi,\n",
    ],
    [
      "puts one behind the front matter",
      "---\nto: Rob Jensen\n---\nHi Rob,\n",
      "---\nto: Rob Jensen\n---\n\nHi Rob,\n",
    ],
    [
      "sets fields apart from the note",
      "## Rob Jensen\n- event: a fair\nHi Rob,\n",
      "## Rob Jensen\n\n- event: a fair\n\nHi Rob,\n",
    ],
    [
      "makes the bullets of fields alike",
      "## Rob Jensen\n\n  *  event: a fair\n* company: Fennel\n",
      "## Rob Jensen\n\n- event: a fair\n- company: Fennel\n",
    ],
    [
      "cuts blanks at line ends",
      "## Rob Jensen  \n\nHi Rob,  \n \t\nThanks.\t\n",
      "## Rob Jensen\n\nHi Rob,\n\nThanks.\n",
    ],
    ["ends the file with one line end", "## Rob Jensen\n\nHi Rob,\n\n\n", "## Rob Jensen\n\nHi Rob,\n"],
    [
      "ends the file with one line end where there was none",
      "## Rob Jensen\n\nHi Rob,",
      "## Rob Jensen\n\nHi Rob,\n",
    ],
    [
      "keeps to the file's line ends",
      "## Rob Jensen\r\n- event: a fair\r\nHi Rob,",
      "## Rob Jensen\r\n\r\n- event: a fair\r\n\r\nHi Rob,\r\n",
    ],
  ])("%s", (_, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  test.each([
    ["blank lines and bullets in a note", "## Rob Jensen\n\nHi Rob,\n\n\n* a: b\n\n\n\nThanks.\n"],
    ["comments", "## Rob Jensen\n\n<!-- a  \n\n\n## b\n\n\nc -->\n\nHi Rob,\n"],
    [
      "fields with comments among them",
      "## Rob Jensen\n\n- event: a fair\n<!-- which? -->\n- company: Fennel\n\nHi Rob,\n",
    ],
    ["line breaks of the text for the team", "# Fair\n\nOne  \ntwo\n\n\nthree\n\n## Rob Jensen\n"],
    ["the front matter", "---\nsender: Linda   \n\n\nto: Rob\n---\n\nHi Rob,\n"],
    ["an empty file", ""],
  ])("leaves %s alone", (_, text) => {
    expect(formatted(text)).toBe(text);
  });

  test("of a part of the file leaves the rest alone", () => {
    const { text, spans } = readMarks("## Rob Jensen\nHi Rob,\n⟦## Amara Obi\nHi⟧ Amara,\n");
    expect(applyEdits(text, formatEdits(readBatch(text), spans[0]))).toBe(
      "## Rob Jensen\nHi Rob,\n\n## Amara Obi\n\nHi Amara,\n",
    );
  });

  const lined = fc
    .tuple(file, fc.constantFrom("\n", "\r\n", "\r"))
    .map(([text, eol]) => text.replaceAll("\n", eol));

  law("leaves every note as it is sent", 300, [lined], (text) => {
    expect(sentOf(formatted(text))).toEqual(sentOf(text));
  });

  law("twice is formatting once", 300, [lined], (text) => {
    const once = formatted(text);
    expect(formatted(once)).toBe(once);
  });
});

describe("Enter", () => {
  test.each([
    [
      "behind a field begins the next",
      "## Rob Jensen\n\n- event: a fair\n‸\n",
      "## Rob Jensen\n\n- event: a fair\n- \n",
    ],
    [
      "behind an empty one amid others takes it out",
      "## Rob Jensen\n\n- event: a fair\n- \n‸\n- company: Fennel\n",
      "## Rob Jensen\n\n- event: a fair\n- company: Fennel\n",
    ],
    [
      "behind an empty one ends the list",
      "## Rob Jensen\n\n- event: a fair\n- \n‸",
      "## Rob Jensen\n\n- event: a fair\n\n",
    ],
    [
      "leaves alone what the editor has done",
      "## Rob Jensen\n\n- event: a fair\n- ‸\n",
      "## Rob Jensen\n\n- event: a fair\n- \n",
    ],
    [
      "within a field only breaks the line",
      "## Rob Jensen\n\n- event: a\n‸fair\n",
      "## Rob Jensen\n\n- event: a\nfair\n",
    ],
    [
      "in a note only breaks the line",
      "## Rob Jensen\n\nHi Rob,\n\n- a: b\n‸\n",
      "## Rob Jensen\n\nHi Rob,\n\n- a: b\n\n",
    ],
    ["above the first invitation only breaks the line", "# Fair\n\n- a: b\n‸\n", "# Fair\n\n- a: b\n\n"],
  ])("%s", (_, marked, after) => {
    const { text, cursor, verdict } = judged(marked);
    expect(applyEdits(text, afterEnter(verdict, cursor))).toBe(after);
  });
});
