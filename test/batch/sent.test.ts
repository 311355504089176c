/** What is sent of a section, and how an edit of it finds its way back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentsIn } from "../../shared/batch/comments.ts";
import { cutInSource, sentOf, toSource } from "../../shared/batch/sent.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { law } from "../support/law.ts";

const read = (text: string) => sentOf(text, { start: 0, end: text.length }, commentsIn(text));

describe("What is sent", () => {
  test.each([
    ["the text as it stands", "Hi Ada,\n\nLovely bread.", "Hi Ada,\n\nLovely bread."],
    ["nothing of blank lines at both ends", "\n \n\nHi Ada,\nbye\n\n\t\n", "Hi Ada,\nbye"],
    ["no final line break", "Hi Ada,\n", "Hi Ada,"],
    ["the indent of the first line", "  Hi Ada,", "  Hi Ada,"],
    ["no blanks at the ends of lines", "Hi Ada,  \n\t\nLovely bread. \t", "Hi Ada,\n\nLovely bread."],
    ["CRLF as one line break", "Hi Ada,\r\n\r\nbye\r\n", "Hi Ada,\n\nbye"],
    ["a lone CR as a line break", "Hi Ada,\rbye", "Hi Ada,\nbye"],
    ["no comment within a line", "Hi <!-- who? -->Ada,", "Hi Ada,"],
    ["the blanks on both sides of a comment", "Hi <!-- who? --> Ada,", "Hi  Ada,"],
    ["no blanks before a comment that ends the line", "Hi Ada, <!-- who? -->\nbye", "Hi Ada,\nbye"],
    ["no line that was only a comment", "Hi Ada,\n<!-- why -->\nbye", "Hi Ada,\nbye"],
    ["no line that was only comments", "Hi Ada,\n <!-- a --> <!-- b --> \nbye", "Hi Ada,\nbye"],
    ["the blank lines around such a line", "Hi Ada,\n\n<!-- why -->\n\nbye", "Hi Ada,\n\n\nbye"],
    ["no comment over several lines", "Hi Ada,\n<!-- a\n\n b -->\nbye", "Hi Ada,\nbye"],
    ["what stands on both sides of a comment over lines, joined", "Hi <!-- a\nb -->Ada", "Hi Ada"],
    ["a comment that does not end, since it may be meant", "Hi Ada <!-- a", "Hi Ada <!-- a"],
    ["nothing of a text that is only comments", "<!-- a -->\n<!---->\n<!-->", ""],
    [
      "joined emoji and combining marks untouched",
      "Hi 👩🏽‍🚀 Zoe\u0308 e\u0301 ",
      "Hi 👩🏽‍🚀 Zoe\u0308 e\u0301",
    ],
    ["Markdown as typed", "**Hi** `Ada`\n- one", "**Hi** `Ada`\n- one"],
  ])("holds %s", (_, text, sent) => {
    expect(read(text).text).toBe(sent);
  });
});

const FRAGMENT = fc.constantFrom(
  "a",
  "Hi Ada,",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  "<!-- c -->",
  "<!-- c\nd -->",
  "<!--",
  "-->",
  "é",
  "👩‍🚀",
  "x y",
);
const TEXT = fc.array(FRAGMENT, { maxLength: 30 }).map((parts) => parts.join(""));

describe("Laws", () => {
  law("Pieces tell where each stretch of the sent text stands, and leave no gap", 100, [TEXT], (text) => {
    const { text: sent, pieces } = read(text);
    let at = 0;
    let source = 0;
    for (const piece of pieces) {
      expect(piece.sent).toBe(at);
      expect(piece.source).toBeGreaterThanOrEqual(source);
      const written = text.slice(piece.source, piece.source + (piece.sourceLength ?? piece.length));
      const said = sent.slice(at, at + piece.length);
      expect(piece.sourceLength === undefined ? written : written.trim()).toBe(
        piece.sourceLength === undefined ? said : said.trim(),
      );
      at += piece.length;
      source = piece.source + (piece.sourceLength ?? piece.length);
    }
    expect(at).toBe(sent.length);
    expect(source).toBeLessThanOrEqual(text.length);
  });

  law("CRLF sends what LF sends", 100, [TEXT], (text) => {
    const lf = text.replaceAll("\r\n", "\n");
    expect(read(lf.replaceAll("\n", "\r\n")).text).toBe(read(lf).text);
  });

  law("What is sent is sent as it is", 100, [TEXT], (text) => {
    const { text: sent } = read(text);
    // A comment between may have left the marks of a new one.
    fc.pre(!sent.includes("<!--"));
    expect(read(sent).text).toBe(sent);
  });

  const words = fc.array(fc.constantFrom("Hi", "Ada,", "bread", "é", "👩‍🚀"), {
    minLength: 1,
    maxLength: 5,
  });
  const line = fc
    .tuple(words, fc.constantFrom("", " ", "\t "), fc.boolean())
    .map(([all, tail, note]) => ({ all, tail, note }));
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });
  const edit = fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom("", "x", "x\ny", "Dear"));
  law(
    "An edit of the sent text, done in the section, sends the edited text and keeps every comment",
    100,
    [lines, fc.constantFrom("\n", "\r\n"), edit],
    (all, end, [from, length, put]) => {
      // A comment between two words of a line, which no deletion may touch.
      const text = all.map(({ all, tail, note }) => all.join(note ? "<!-- c -->" : " ") + tail).join(end);
      const sent = read(text);
      const start = Math.min(from, sent.text.length);
      const change = { span: { start, end: Math.min(start + length, sent.text.length) }, text: put };
      const edited = applyEdits(text, cutInSource(sent, change));
      const wanted = read(applyEdits(sent.text, [change])).text;
      expect(read(edited).text).toBe(wanted);
      expect(edited.split("<!-- c -->").length).toBe(text.split("<!-- c -->").length);
      if (end === "\r\n" && text.includes(end)) expect(edited).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
    },
  );
});

test("A span of the sent text holds the comments within it in the section", () => {
  const text = "Hi <!-- c -->Ada,\r\nbye";
  const sent = read(text);
  const at = (words: string) => {
    const start = sent.text.indexOf(words);
    const span = toSource(sent, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  };
  expect(at("Ada")).toBe("Ada");
  expect(at("Hi Ada,")).toBe("Hi <!-- c -->Ada,");
  expect(at(",\nb")).toBe(",\r\nb");
});

test("A place in the sent text stands at the end of its line, or at the start of the next one", () => {
  const text = "Hi,  \n<!-- c -->\nbye";
  const sent = read(text);
  expect(toSource(sent, { start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
  expect(toSource(sent, { start: 4, end: 4 })).toEqual({ start: 17, end: 17 });
  expect(toSource(sent, { start: 7, end: 7 })).toEqual({ start: 20, end: 20 });
  expect(toSource(read(""), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});
