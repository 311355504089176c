/** The notes of `examples/good/` pass without a warning; those of `examples/flawed/` raise what their remarks say. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBatch } from "../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../shared/config.ts";
import { check } from "../shared/features/check.ts";
import { atLeast, type Finding } from "../shared/features/finding.ts";

describe.each(filesOf("good"))("good/$name", ({ text }) => {
  const { batch, findings } = check(readBatch(text), DEFAULT_CONFIG);
  const grave = findings.filter(isGrave);
  const notes = batch.invites.flatMap(({ value: { recipient, notes } }) =>
    notes.map((note) => ({ note, label: note.label, to: recipient?.full ?? "somebody not yet named" })),
  );

  test("has neither a warning nor an error as a file", () => {
    expect(grave.filter(({ note }) => note === undefined).map(said)).toEqual([]);
  });

  test.each(notes)("has neither a warning nor an error in the $label to $to", ({ note }) => {
    expect(grave.filter((finding) => finding.note === note).map(said)).toEqual([]);
  });
});

describe.each(filesOf("flawed"))("flawed/$name", ({ text }) => {
  const { findings } = check(readBatch(text), DEFAULT_CONFIG);

  test.each(sectionsOf(text))(
    "raises what its remarks say for $to, and nothing else that is grave",
    ({ start, end }) => {
      const expected = raisedBy(text.slice(start, end));
      const found = findings.filter(({ span }) => span.start >= start && span.start < end);
      expect(found.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(expected));
      expect(found.filter((one) => isGrave(one) && !expected.includes(one.rule.id)).map(said)).toEqual([]);
    },
  );
});

function filesOf(folder: string): { name: string; text: string }[] {
  const place = new URL(`../examples/${folder}/`, import.meta.url);
  return readdirSync(place).map((name) => ({ name, text: readFileSync(new URL(name, place), "utf8") }));
}

function isGrave({ severity }: Finding): boolean {
  return atLeast(severity, "warning");
}

function said({ rule, message }: Finding): string {
  return `${rule.id}: ${message}`;
}

/** The text before the first person, then one section a person; a one-person file is a single section. */
function sectionsOf(text: string): { to: string; start: number; end: number }[] {
  const headings = [...text.matchAll(/^## \[(.+?)\]/gm)];
  return [{ index: 0, 1: "the file itself" }, ...headings].map((heading, nth) => ({
    to: heading[1] ?? "",
    start: heading.index,
    end: headings[nth]?.index ?? text.length,
  }));
}

/** The rule ids of the line `raises: a, b`, which stands where nothing is sent. */
function raisedBy(section: string): string[] {
  return /^raises: (.+)$/m.exec(section)?.[1]?.split(", ") ?? [];
}
