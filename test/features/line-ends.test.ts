/** Whatever is written into a file ends its lines as the first of them does, however mixed the others are. */
import { describe, expect, test } from "vitest";
import { formatEdits } from "../../shared/features/format.ts";
import { markSent } from "../../shared/features/mark-sent.ts";
import { mutings } from "../../shared/features/mute.ts";
import type { Edit } from "../../shared/text/edit.ts";
import { judged } from "../support/verdict.ts";

const LINES = [
  "---",
  "sender: Linda Park",
  "---",
  "## Rob Jensen",
  "- relationship: stranger",
  "Robert,",
  "",
  "We help venues like yours cut costs by 30%. Do you have a quarter of an hour for a call this week? I'd like to add you to my professional network on LinkedIn, and to show you what we have built.",
  "",
  "Kindest regards,",
  "Linda",
];

const breaksIn = (edits: readonly Edit[]): string[] =>
  edits.flatMap(({ text }) => text.match(/\r\n|\r|\n/g) ?? []);

describe.each([
  ["LF", ["\n"]],
  ["CRLF", ["\r\n"]],
  ["CR", ["\r"]],
  ["LF, then CRLF", ["\n", "\r\n"]],
  ["CRLF, then LF", ["\r\n", "\n"]],
])("in a file of %s", (_, ends) => {
  const { verdict } = judged(LINES.map((line, at) => line + (ends[at] ?? ends.at(-1))).join(""));
  const { findings } = verdict;

  test.each([
    ["a fix", findings.flatMap((finding) => finding.fixes()).flatMap(({ edits }) => edits)],
    ["a comment that silences", findings.flatMap((one) => mutings(verdict, one)).map(({ edit }) => edit)],
    ["what was sent", markSent(verdict, verdict.batch.invites[0]?.offset ?? 0, "2026-05-15")],
    ["tidying up", formatEdits(verdict.batch)],
  ])("%s adds no line with another end", (_, edits) => {
    expect(new Set(breaksIn(edits))).toEqual(new Set(ends.slice(0, 1)));
  });
});
