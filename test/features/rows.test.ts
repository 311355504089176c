import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { textOf } from "../../shared/text/span.ts";
import { verdictBeside } from "../support/verdict.ts";

const HEAD = "---\nsender: Linda Park\nrecipients: people.csv\naccount: premium\nrelationship: met\n---\n\n";
const judge = (text: string, csv: string) => verdictBeside(text, { "people.csv": csv });

/** The findings of a rule, each with the words that are marked. */
const found = (text: string, csv: string, id: string) =>
  judge(text, csv)
    .findings.filter(({ rule }) => rule.id === id)
    .map(({ span, message }) => [textOf(text, span), message]);

const LONG = "the slow and patient propagation of alpine ferns on the northern walls of old harbours";
const TEMPLATE = `${HEAD}## Template

Hi {{first_name}},

Thank you for your session on {{topic}} at the Harbour Press Days. The questions went on in the corridor. May I stay in touch here, so that I can send you the recording and what your listeners wrote?

Kindest regards,
{{sender.first_name}}
`;

describe("what is found in merged rows", () => {
  const csv = `First Name,Topic\nRob,maps\nAna,${LONG}\nKit,${LONG} and canals\nJo,bread\n`;

  test("names the longest of those that are too long, and where it stands in the list", () => {
    const [long] = judge(TEMPLATE, csv).findings.filter(({ rule }) => rule.id === "note-too-long");
    expect(long?.message).toBe(
      "Over the limit in 2 of 4 rows; the longest, row 3 (Kit), has 320 of 300 characters.",
    );
    expect(long?.related.map(({ source, span }) => [source, textOf(csv, span).slice(0, 4)])).toEqual([
      ["people.csv", "Ana,"],
      ["people.csv", "Kit,"],
    ]);
  });

  test("can be trimmed until the longest fits", () => {
    const [long] = judge(TEMPLATE, csv).findings.filter(({ rule }) => rule.id === "note-too-long");
    const fixes = long?.fixes() ?? [];
    expect(fixes.length).toBeGreaterThan(0);
    for (const { edits, class: kind } of fixes) {
      const after = applyEdits(TEMPLATE, edits);
      expect(kind).not.toBe("safe");
      expect(found(after, csv, "note-too-long")).toEqual([]);
      expect(after).not.toMatch(/Kit|ferns/);
    }
  });

  test("follows once from the template's own words", () => {
    expect(found(TEMPLATE, csv, "kindest-regards")).toHaveLength(1);
    expect(
      judge(TEMPLATE, csv).merged.every(({ findings }) =>
        findings.some(({ rule }) => rule.id === "kindest-regards"),
      ),
    ).toBe(true);
  });

  test("is silenced where it stands", () => {
    const quiet = TEMPLATE.replace("Hi {{", "<!-- cordial-disable note-too-long -->\nHi {{");
    const verdict = judge(quiet, csv);
    expect(verdict.findings.map(({ rule }) => rule.id)).not.toContain("note-too-long");
    expect(verdict.merged.flatMap(({ findings }) => findings.map(({ rule }) => rule.id))).not.toContain(
      "note-too-long",
    );
  });

  test("stands at the placeholder whose value it follows from", () => {
    const odd = "First Name,Topic\nRob,maps\nAna,[topic]\n";
    expect(found(TEMPLATE, odd, "leftover-hole")).toEqual([
      ["{{topic}}", "In row 2 (Ana) of 2: “[topic]” is still to be filled."],
    ]);
  });

  test("of a single row is in the rule's own words", () => {
    expect(found(TEMPLATE, "First Name,Topic\nAna,[topic]\n", "leftover-hole")).toEqual([
      ["{{topic}}", "“[topic]” is still to be filled."],
    ]);
  });

  test("is nothing but the gap where a value is missing", () => {
    const { merged } = judge(TEMPLATE, "First Name,Topic\nRob,\nAna,maps\n");
    expect(
      merged[0]?.findings.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule.id),
    ).toEqual(["empty-value"]);
  });
});

test("while the list has not been looked at, nothing is said of its columns", () => {
  const { findings } = check(readBatch(TEMPLATE), DEFAULT_CONFIG);
  const ids = findings.map(({ rule }) => rule.id);
  for (const id of ["unknown-placeholder", "empty-value", "unreadable-recipients"])
    expect(ids).not.toContain(id);
});
