import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNote } from "../../shared/anatomy/read.ts";
import type { Reading } from "../../shared/anatomy/reading.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { type Trim, trims } from "../../shared/trim/trim.ts";
import { law } from "../support/law.ts";
import { LONG_NOTES, type LongNote } from "./notes.ts";

/** A one-person file that holds the note. */
const fileOf = (note: string, given: string, limit: number): string =>
  `---\n${given}\nlimit: ${limit}\n---\n\n${note}\n`;

function readingOf(note: string, given: string, limit: number): Reading {
  const invite = readBatch(fileOf(note, given, limit)).invites[0]?.value;
  const sent = invite?.notes[0];
  if (invite === undefined || sent === undefined) throw new Error(`No note is read from: ${note}`);
  return readNote(invite, sent);
}

const trimsOf = (reading: Reading, limit: number): Trim[] =>
  trims(reading, limit, (text) => readNote(reading.invite, { ...reading.note, sent: { text, pieces: [] } }));

/** A long note as it is read, and its trims: made once, whatever is asked of them. */
function trimmed(one: LongNote): { readonly reading: Reading; readonly offered: readonly Trim[] } {
  let known = TRIMMED.get(one);
  if (known === undefined) {
    const reading = readingOf(one.long, one.given, one.limit);
    TRIMMED.set(one, (known = { reading, offered: trimsOf(reading, one.limit) }));
  }
  return known;
}
const TRIMMED = new Map<LongNote, ReturnType<typeof trimmed>>();

const rulesOf = (note: string, given: string, limit: number): string[] =>
  check(readBatch(fileOf(note, given, limit)), DEFAULT_CONFIG).findings.map(({ rule }) => rule.id);

describe("the best trim of a note", () => {
  test.each(LONG_NOTES)("$about", (note) => {
    const { reading, offered } = trimmed(note);
    const [best] = offered;
    expect(best?.title).toBe(note.title);
    expect(applyEdits(reading.text, best?.edits ?? [])).toBe(note.short);
  });
});

describe("every trim that is offered", () => {
  test.each(LONG_NOTES)("fits, differs and does no harm: $about", (note) => {
    const { given, limit, long } = note;
    const { reading, offered } = trimmed(note);
    const texts = offered.map(({ edits }) => applyEdits(reading.text, edits));
    expect(offered.length).toBeLessThanOrEqual(4);
    expect(new Set(texts).size).toBe(offered.length);
    expect(texts.map(({ length }) => length)).toEqual(offered.map(({ length }) => length));
    const before = new Set(rulesOf(long, given, limit));
    texts.forEach((text, i) => {
      expect(text.length).toBeLessThanOrEqual(limit);
      const isNew = (rule: string): boolean =>
        !before.has(rule) && !(offered[i]?.cut && rule === "leftover-hole");
      expect(rulesOf(text, given, limit).filter(isNew)).toEqual([]);
    });
  });

  test("says in its title what goes and how much is left", () => {
    const note = `Hi Ada,

We met at the kite festival in Fanø. I mend sails in Esbjerg. I also keep two goats that eat whatever rope is left over. May I stay in touch about the spring meeting?

Jo`;
    const titles = trimsOf(readingOf(note, "to: Ada Holm", 130), 130).map(({ title }) => title);
    expect(titles).toEqual(["Trim to 130: drop the sentence “I also keep two …” (120)"]);
  });
});

describe("a note", () => {
  test("that fits has no trims", () => {
    expect(
      trimsOf(readingOf("Hi Ada,\n\nWe met at the kite festival.\n\nJo", "to: Ada Holm", 300), 300),
    ).toEqual([]);
  });

  test("that says where the two have met goes on saying so, whatever else they share", () => {
    const note =
      "Hi Ada,\n\nWe met at the kite fair. We are both in the group of Danish sailmakers. Do you have a quarter of an hour for a call about seams this week or next?\n\nJo";
    const { length } = note;
    for (const limit of [length - 5, length - 20, length - 26])
      for (const { edits } of trimsOf(readingOf(note, "to: Ada Holm", limit), limit))
        expect(applyEdits(note, edits)).toContain("We met at the kite fair.");
  });

  test("that fits once its blanks are closed up loses nothing else", () => {
    const note = "Hi Ada,\n\n\n\nWe met  at the kite festival in Fanø.\n\n\nJo";
    const reading = readingOf(note, "to: Ada Holm", 50);
    expect(trimsOf(reading, 50)).toMatchObject([
      { title: "Trim to 50: close up blanks (49)", lossless: true },
    ]);
  });

  test("that cannot fit at all has no trims", () => {
    expect(
      trimsOf(readingOf("Hi Ada,\n\nWe met at the kite festival in Fanø.\n\nJo", "to: Ada Holm", 20), 20),
    ).toEqual([]);
  });

  test("keeps the words of a field that it mentions", () => {
    const note = `Hi Ada,

It was a pleasure to meet you. I looked after the strings on the north beach. The Fanø kite festival was my first. May I stay in touch about the spring meeting?

Jo`;
    const given = "to: Ada Holm\nrelationship: met\nevent: Fanø kite festival";
    const reading = readingOf(note, given, 140);
    const texts = trimsOf(reading, 140).map(({ edits }) => applyEdits(reading.text, edits));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes("Fanø kite festival"))).toEqual([]);
  });
});

const KEPT = ["greeting", "name", "context", "reason", "signature"];

const SENTENCES = [
  "It was a pleasure to meet you at the kite festival in Fanø.",
  "I'm a sailmaker in Esbjerg, and I run the workshop behind the harbour.",
  "I would like to stay in touch in order to hear how the big dragon turns out.",
  "I also mend tents, tarpaulins and the odd umbrella (mostly for my neighbours).",
  "It rained, which I rather liked.",
  "They said that it would last until Sunday.",
  "So I stayed for another day — and a night — in the dunes.",
  "I hope this message finds you well.",
  "I'd like to add you to my professional network on LinkedIn.",
  "I could send you the pattern for the tail 👨‍👩‍👧‍👦.",
  "Would you like to see it?",
  "That's why I write to {{first_name}} and {{company|you}}.",
  "Your talk on Zeppelins, as I said, really was such a great surprise.",
  "See https://example.org/a/very/long/address?with=parts for the pictures.",
  "Here is what I need:\n- two reels\n- one good wind",
  "e\u0301te\u0301 is a nice name for a kite.",
];

const WHOLE = [
  "{{company|you}}",
  "{{first_name}}",
  "https://example.org/a/very/long/address?with=parts",
  "👨‍👩‍👧‍👦",
];

const long = fc
  .tuple(
    fc.constantFrom("Hi Ada,\n\n", "Hi Ada, ", "Ada,\n", "Hello there!\n\n", ""),
    fc.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(" ", "\n\n", "\n", "  ")), {
      minLength: 2,
      maxLength: 9,
    }),
    fc.constantFrom("\n\nBest,\nJo", "\n\nKind regards,\nJo Lund\nSailmaker", "\n\nJo", ""),
  )
  .map(([greeting, middle, closing]) => `${greeting}${middle.flat().join("").trim()}${closing}`);

describe("laws", () => {
  law(
    "a trim fits, keeps what matters, cuts into nothing whole, and trimming again changes nothing",
    100,
    [long, fc.integer({ min: 60, max: 320 })],
    (note, limit) => {
      const reading = readingOf(note, "to: Ada Holm", limit);
      for (const { edits, length, cut } of trimsOf(reading, limit)) {
        const text = applyEdits(reading.text, edits);
        expect(text.length).toBe(length);
        expect(length).toBeLessThanOrEqual(limit);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/ {2}|\n{3}|\(\s*\)| [,.;!?](?:\s|$)/);
        expect(WHOLE.reduce((rest, whole) => rest.replaceAll(whole, ""), text)).not.toMatch(
          /\{\{|\}\}|example|👨|👩/u,
        );
        const after = readingOf(text, "to: Ada Holm", limit);
        const kinds = new Set(after.elements.map(({ kind }) => kind));
        const gone = reading.elements.filter(({ kind }) => KEPT.includes(kind) && !kinds.has(kind));
        if (!cut) expect(gone).toEqual([]);
        expect(trimsOf(after, limit)).toEqual([]);
      }
    },
  );
});
