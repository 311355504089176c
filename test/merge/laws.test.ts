/** What must hold for any list of people, however it was pushed around in a spreadsheet. */
import fc from "fast-check";
import { describe, expect } from "vitest";
import { slotsIn } from "../../shared/batch/placeholders.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, Memory, type Verdict } from "../../shared/features/check.ts";
import { law } from "../support/law.ts";
import { around, verdictBeside } from "../support/verdict.ts";

const COLUMNS = ["First Name", "Last Name", "Company", "Profile URL", "Topic", "Aside"] as const;

const TEXT = `---
sender: Linda Park
recipients: people.csv
relationship: met
account: premium
---

## Template

Hi {{first_name}},

Thank you for your session on {{topic}} at the harbour days{{aside|}}. May I stay in touch here, and send you what listeners wrote about {{company|your house}}?

{{sender.first_name}}
`;

const word = fc.constantFrom("Rob", "Ana", "Jensen", "Sousa", "Vega", "Kit", "Amara", "Okafor", "Tomás");
const person = fc.record({
  "First Name": fc.oneof({ weight: 8, arbitrary: word }, fc.constantFrom("", "ANA", "🚀 Kit")),
  "Last Name": word,
  Company: fc.constantFrom("Kew", "Vega & Sons", "", "Fennel, Field & Daughters of the Northern Harbour"),
  Topic: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom("ferns", "sourdough", "the slow growth of mosses on northern harbour walls"),
    },
    fc.constantFrom(
      "",
      "[topic]",
      "{{company}}",
      "{topic}",
      "XX",
      "the drawings of Ana Sousa",
      "maps , mostly",
      'an "art"',
    ),
  ),
  Aside: fc.constantFrom("", ", of all days", "\n"),
});
/** Each with a profile of their own, by which they are found again. */
const people = fc
  .array(person, { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map((one, index) => ({ ...one, "Profile URL": `https://www.linkedin.com/in/p-${index}` })),
  );
type Person = Record<(typeof COLUMNS)[number], string>;

const csvOf = (list: readonly Person[], columns: readonly (typeof COLUMNS)[number][] = COLUMNS) =>
  [columns, ...list.map((one) => columns.map((column) => one[column]))]
    .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
    .join("\n");

const judge = (csv: string, text = TEXT): Verdict => verdictBeside(text, { "people.csv": csv });

const bySlug = ({ merged }: Verdict): Record<string, unknown> =>
  Object.fromEntries(
    merged.map(({ invite, recipient, findings }) => [
      recipient.identity,
      {
        note: invite.notes[0]?.sent.text,
        found: findings
          .map(({ rule, severity }) => `${severity} ${rule.id}`)
          .filter((one) => !one.includes("duplicate"))
          .toSorted(),
      },
    ]),
  );

const said = ({ findings }: Verdict): string[] =>
  findings.map(({ rule, message, span }) => `${rule.id} ${span.start} ${message}`);

describe("merging", () => {
  const shuffled = people.chain((list) =>
    fc.record({
      list: fc.constant(list),
      rows: fc.shuffledSubarray(list, { minLength: list.length }),
      columns: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
    }),
  );
  law(
    "is by identity: shuffling rows and columns changes no note, nor what is found of it",
    100,
    [shuffled],
    ({ list, rows, columns }) => {
      expect(bySlug(judge(csvOf(rows, columns)))).toEqual(bySlug(judge(csvOf(list))));
    },
  );

  law("a note that is fit holds no placeholder, no hole, and nobody else's name", 100, [people], (list) => {
    const { merged } = judge(csvOf(list));
    const full = merged.map(({ recipient }) => recipient.person.full);
    for (const { findings, invite, recipient } of merged) {
      if (findings.some(({ severity, rule }) => severity === "error" || rule.id === "other-recipient"))
        continue;
      const text = invite.notes[0]?.sent.text ?? "";
      expect(slotsIn(text)).toEqual([]);
      for (const other of full)
        if (other.includes(" ") && !recipient.person.full.includes(other)) expect(text).not.toContain(other);
    }
  });

  law(
    "what is said of many rows is said once, and concerns no row of which it is not true",
    100,
    [people],
    (list) => {
      const all = judge(csvOf(list));
      for (const [index, letter] of all.merged.entries()) {
        // One with a gap is not judged, so that of its template holds for it what holds for the others.
        if (letter.notes.some(({ missing }) => missing.length > 0)) continue;
        const one = list[index];
        const alone = one && judge(csvOf([one])).merged[0];
        const kinds = (findings: typeof letter.findings) =>
          new Set(
            findings
              .map(({ rule }) => rule.id)
              .filter((id) => id !== "other-recipient" && id !== "duplicate-recipient"),
          );
        expect(kinds(letter.findings)).toEqual(kinds(alone?.findings ?? []));
      }
      const places = all.findings.map(
        ({ rule, span, message }) => `${rule.id} ${span.start}-${span.end} ${message}`,
      );
      expect(new Set(places).size).toBe(places.length);
    },
  );

  const step = fc.record({
    list: people,
    name: fc.constantFrom("first_name", "frist_name", "company", "topic|x"),
  });
  law(
    "edits of list and text in any order end in what a fresh look finds",
    100,
    [fc.array(step, { minLength: 2, maxLength: 5 })],
    (steps) => {
      const memory = new Memory();
      let batch = readBatch(TEXT);
      for (const { list, name } of steps) {
        const text = TEXT.replace("first_name", name);
        batch = readBatch(text, batch);
        const surroundings = around(batch.head, { "people.csv": csvOf(list) });
        expect(said(check(batch, DEFAULT_CONFIG, memory, surroundings))).toEqual(
          said(judge(csvOf(list), text)),
        );
      }
    },
  );
});
