import { describe, expect, test } from "vitest";
import { applyEdits } from "../../shared/text/edit.ts";
import { lineAt, lineEndOf, lineStart, linesOf } from "../../shared/text/lines.ts";
import { textOf, trimmed } from "../../shared/text/span.ts";

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe("edits", () => {
  test.each([
    ["Hi there,", [edit(3, 8, "Rob")], "Hi Rob,"],
    ["Hi there,", [edit(8, 9, "!"), edit(0, 2, "Dear")], "Dear there!"],
    ["Hi", [edit(2, 2, " Rob"), edit(2, 2, ",")], "Hi Rob,"],
    ["Hi", [], "Hi"],
  ])("of %s speak of the text before any of them", (text, edits, after) => {
    expect(applyEdits(text, edits)).toBe(after);
  });

  test("that overlap are refused, since no order of doing them could be right", () => {
    expect(() => applyEdits("Hi there,", [edit(0, 4, "a"), edit(3, 8, "b")])).toThrow(RangeError);
  });
});

describe("lines", () => {
  test.each([
    ["a\nb", ["a", "b"]],
    ["a\r\nb\r\n", ["a", "b"]],
    ["a\rb", ["a", "b"]],
    ["a\n\n", ["a", ""]],
    ["", []],
  ])("of %j are told apart whatever their ends", (text, lines) => {
    expect([...linesOf(text)].map((line) => textOf(text, line))).toEqual(lines);
  });

  test.each([
    ["a\nb\r\nc", "\n"],
    ["a\r\nb\nc", "\r\n"],
    ["a\rb\r\nc\n", "\r"],
    ["\r\n", "\r\n"],
    ["a", "\n"],
    ["", "\n"],
  ])("that are added to %j end as its first one does", (text, end) => {
    expect(lineEndOf(text)).toBe(end);
  });

  test("start after the line end before them", () => {
    expect(lineStart("ab\r\ncd", 5)).toBe(4);
    expect(lineAt("ab\r\ncd", 0)).toEqual({ start: 0, end: 2, next: 4 });
  });
});

test.each([
  ["  a b ", 2, 5],
  ["   ", 3, 3],
  ["ab", 0, 2],
])("the white space at the ends of %j is left out", (text, start, end) => {
  expect(trimmed(text, { start: 0, end: text.length })).toEqual({ start, end });
});
