/** Moving a sentence to a follow-up, in files of every layout. */
import { expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { check } from "../../shared/features/check.ts";
import salesPitch from "../../shared/rules/sales-pitch.ts";
import { applyEdits } from "../../shared/text/edit.ts";

/** The file after its pitch was moved to a follow-up, and the class of that fix. */
function moved(text: string): { after: string; kind: string } {
  const config = {
    active: [{ rule: salesPitch, severity: salesPitch.severity, chosen: false }],
    problems: [],
  };
  const fix = check(readBatch(text), config)
    .findings.flatMap((finding) => finding.fixes())
    .find(({ title }) => title.startsWith("Move"));
  if (fix === undefined) throw new Error("Nothing to move.");
  return { after: applyEdits(text, fix.edits), kind: fix.class };
}

const PITCH = "Our platform saves farms ten hours of paperwork a week.";

test("the follow-up stands at the section's end, before the next one", () => {
  const before = `## Anders Juhl\n\nHi Anders,\n\nWe met at the dairy fair. ${PITCH}\n\n### Remarks\n\nNice man.\n\n## Bo Lund\n\nHi Bo!\n`;
  const after = `## Anders Juhl\n\nHi Anders,\n\nWe met at the dairy fair.\n\n### Remarks\n\nNice man.\n\n### Follow-up\n\nHi Anders,\n\n${PITCH}\n\n## Bo Lund\n\nHi Bo!\n`;
  expect(moved(before)).toEqual({ after, kind: "choice" });
});

test("a second follow-up is numbered", () => {
  const before = `## Anders Juhl\n\nHi Anders,\n\nWe met at the dairy fair. ${PITCH}\n\n### Follow-up\n\nHi Anders, the photographs are here.\n`;
  expect(moved(before).after.endsWith(`are here.\n\n### Follow-up 2\n\nHi Anders,\n\n${PITCH}\n`)).toBe(true);
});

test("line ends stay as the file has them", () => {
  const before = `## Anders Juhl\r\n\r\nHi Anders,\r\n\r\nWe met at the dairy fair. ${PITCH}\r\n`;
  const { after } = moved(before);
  expect(after).toBe(
    before.replace(` ${PITCH}\r\n`, `\r\n\r\n### Follow-up\r\n\r\nHi Anders,\r\n\r\n${PITCH}\r\n`),
  );
});

test("a greeting that is still to be filled makes way for the name that the file states", () => {
  const { after } = moved(`## Anders Juhl\n\nHi [Name],\n\nWe met at the dairy fair. ${PITCH}\n`);
  expect(after.endsWith(`### Follow-up\n\nHi Anders,\n\n${PITCH}\n`)).toBe(true);
});

test("without any name the greeting is the writer's to fill", () => {
  const { after, kind } = moved(`We met at the dairy fair. ${PITCH}\n`);
  expect(after.endsWith(`### Follow-up\n\nHi [name],\n\n${PITCH}\n`)).toBe(true);
  expect(kind).toBe("yours");
});

test("the note and the follow-up are read as what they are", () => {
  const { after } = moved(`## Anders Juhl\n\nHi Anders,\n\nWe met at the dairy fair. ${PITCH}\n`);
  const [invite] = readBatch(after).invites;
  expect(invite?.value.notes.map(({ part, kind }) => [part, kind])).toEqual([
    ["note", "invite"],
    ["follow-up", "message"],
  ]);
});
