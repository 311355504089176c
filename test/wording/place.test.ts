/** Where lines go in a note and what stays when they leave it; each case is a whole note before and after. */
import { describe, expect, test } from "vitest";
import { readNote } from "../../shared/anatomy/read.ts";
import type { Reading } from "../../shared/anatomy/reading.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { readMarks } from "../../shared/text/marked.ts";
import type { Span } from "../../shared/text/span.ts";
import { sentenceAround, withoutPhrase, withoutSentence } from "../../shared/wording/cut.ts";
import { endWith, greetWith, openWith, replaceBody, signWith } from "../../shared/wording/place.ts";

function readingOf(text: string): Reading {
  const invite = readBatch(`---\nto: Rob Jensen\nsender: Linda Park\n---\n\n${text}\n`).invites[0]?.value;
  const note = invite?.notes[0];
  if (invite === undefined || note === undefined) throw new Error("No note was read.");
  return readNote(invite, note);
}

const LINE = "It was good to meet you at the mixer.";

describe("a line behind the greeting", () => {
  test.each([
    ["Hi Rob,\n\nMay I stay in touch?\n\nLinda", `Hi Rob,\n\n${LINE} May I stay in touch?\n\nLinda`],
    ["Hi Rob,\nMay I stay in touch?\nLinda", `Hi Rob,\n${LINE} May I stay in touch?\nLinda`],
    ["Hi Rob, May I stay in touch?", `Hi Rob, ${LINE} May I stay in touch?`],
    ["Good morning Mr Jensen. I print maps.", `Good morning Mr Jensen. ${LINE} I print maps.`],
    ["Hi Rob! I print maps.", `Hi Rob! ${LINE} I print maps.`],
    ["Hi Rob, may I stay in touch?", "Hi Rob, it was good to meet you at the mixer. May I stay in touch?"],
    [
      "Hi Rob,\n\nOne thing.\n\nAnother thing.\n\nLinda",
      `Hi Rob,\n\n${LINE}\n\nOne thing.\n\nAnother thing.\n\nLinda`,
    ],
    ["May I stay in touch?", `${LINE} May I stay in touch?`],
    ["Hi Rob,", `Hi Rob,\n\n${LINE}`],
    ["Hi Rob,\n\nSincerely,\nLinda", `Hi Rob,\n\n${LINE}\n\nSincerely,\nLinda`],
  ])("%j becomes %j", (before, after) => {
    expect(applyEdits(before, [openWith(readingOf(before), LINE)])).toBe(after);
  });
});

describe("a line at the end of the body", () => {
  test.each([
    [
      "Hi Rob,\n\nMay I stay in touch?\n\nSincerely,\nLinda",
      `Hi Rob,\n\nMay I stay in touch? ${LINE}\n\nSincerely,\nLinda`,
    ],
    ["Hi Rob,\n\nOne thing.\n\nAnother thing.", `Hi Rob,\n\nOne thing.\n\nAnother thing.\n\n${LINE}`],
    ["Hi Rob, thank you for the talk", `Hi Rob, thank you for the talk. ${LINE}`],
    ["Hi Rob, May I stay in touch? – Linda", `Hi Rob, May I stay in touch? ${LINE} – Linda`],
    ["Hi Rob,\n\nLinda", `Hi Rob,\n\n${LINE}\n\nLinda`],
  ])("%j becomes %j", (before, after) => {
    expect(applyEdits(before, [endWith(readingOf(before), LINE)])).toBe(after);
  });
});

test("a body that runs on from its greeting is replaced by one that does", () => {
  const before = "Hi Rob - just wanted to connect.";
  expect(applyEdits(before, [replaceBody(readingOf(before), LINE)])).toBe(
    "Hi Rob - it was good to meet you at the mixer.",
  );
});

test("a body is replaced between greeting and closing", () => {
  const before = "Hi Rob,\n\nI'd like to add you to my professional network.\n\nSincerely,\nLinda";
  expect(applyEdits(before, [replaceBody(readingOf(before), LINE)])).toBe(
    `Hi Rob,\n\n${LINE}\n\nSincerely,\nLinda`,
  );
});

test.each([
  ["May I stay in touch?", "Hi Rob,\n\nMay I stay in touch?"],
  ["May I stay in touch?\nLinda", "Hi Rob,\nMay I stay in touch?\nLinda"],
])("a greeting is put on top of %j", (before, after) => {
  expect(applyEdits(before, [greetWith(readingOf(before), "Hi Rob,")])).toBe(after);
});

test.each([
  ["Hi Rob,\n\nMay I stay in touch?", "Hi Rob,\n\nMay I stay in touch?\n\nLinda"],
  ["Hi Rob,\n\nMay I stay in touch?\n\nSincerely,", "Hi Rob,\n\nMay I stay in touch?\n\nSincerely,\nLinda"],
  ["Hi Rob,\n\nMay I stay in touch?\n\nBest", "Hi Rob,\n\nMay I stay in touch?\n\nBest,\nLinda"],
  ["Hi Rob,\nMay I stay in touch?", "Hi Rob,\nMay I stay in touch?\nLinda"],
])("%j is signed", (before, after) => {
  expect(applyEdits(before, [signWith(readingOf(before), "Linda")])).toBe(after);
});

/** The place that is marked, and the note without its marks. */
function marked(text: string): { text: string; place: Span } {
  const { text: plain, spans } = readMarks(text);
  const [place] = spans;
  if (place === undefined) throw new Error("No place is marked.");
  return { text: plain, place };
}

describe("a sentence taken out", () => {
  test.each([
    [
      "Hi Rob,\n\nOne thing. ⟦Two⟧ things. Three things.\n\nLinda",
      "Hi Rob,\n\nOne thing. Three things.\n\nLinda",
    ],
    ["Hi Rob,\n\nOne thing.\n\n⟦Two things.⟧\n\nLinda", "Hi Rob,\n\nOne thing.\n\nLinda"],
    ["Hi Rob,\n\n⟦Two things.⟧ Three things.\n\nLinda", "Hi Rob,\n\nThree things.\n\nLinda"],
    ["Hi Rob,\n\nOne thing. ⟦Two things.⟧\n\nLinda", "Hi Rob,\n\nOne thing.\n\nLinda"],
    ["Hi Rob, ⟦did you see⟧ my invitation? Three things.", "Hi Rob, Three things."],
    ["Hi Rob,\n\nOne thing.\n\n⟦Two things.⟧", "Hi Rob,\n\nOne thing."],
    ["⟦Two things.⟧ Three things.", "Three things."],
  ])("of %j leaves %j", (before, after) => {
    const { text, place } = marked(before);
    expect(applyEdits(text, [withoutSentence(text, sentenceAround(readingOf(text), place))])).toBe(after);
  });
});

describe("a phrase taken out", () => {
  test.each([
    ["⟦As a friend⟧, I wanted to ask.", "I wanted to ask."],
    ["I wanted, ⟦as a friend⟧, to ask.", "I wanted to ask."],
    ["I write ⟦as an old friend⟧ to ask.", "I write to ask."],
    ["I write to you ⟦as a friend⟧.", "I write to you."],
    ["I write ⟦as a friend⟧, for I had to ask.", "I write, for I had to ask."],
    ["Thank you. ⟦As a friend⟧ I had to ask.", "Thank you. I had to ask."],
  ])("of %j leaves %j", (before, after) => {
    const { text, place } = marked(before);
    const edit = withoutPhrase(readingOf(text), place);
    expect(edit && applyEdits(text, [edit])).toBe(after);
  });

  test("has to be one that the sentence can do without", () => {
    const { text, place } = marked("⟦We've done business⟧ together.");
    expect(withoutPhrase(readingOf(text), place)).toBeUndefined();
  });
});
