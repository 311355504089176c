import { expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check } from "../../shared/features/check.ts";
import { findingsInTable, type TableFinding } from "../../shared/features/in-table.ts";
import { surroundingsOf } from "../../shared/recipients/surroundings.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";

const BATCH = `---
sender: Linda Park
recipients: people.csv
exclude: not-them.txt
---

## Template

Hi {{first_name}}, thank you for your talk on {{topic}} at the Chamber mixer. May I send you the audience feedback?

Linda
`;

function inTable(csv: string, batch = BATCH): TableFinding[] {
  const read = readBatch(batch);
  const files: Record<string, string> = { "people.csv": csv, "not-them.txt": "@harbour.example\n" };
  const around = surroundingsOf(read.head, (path) => files[path]);
  return findingsInTable(check(read, DEFAULT_CONFIG, undefined, around));
}

const GOOD = "Rob,Jensen,listening,rob@jensen.example,linkedin.com/in/rob-jensen-example";
const HEADER = "First Name,Last Name,Topic,Email,Profile URL";

test.each([
  ["empty-value", "at the empty cell", "Ana,Sousa,⟦⟧,,"],
  ["empty-value", "behind the blanks of an empty cell", "Ana,Sousa,  ⟦⟧,,"],
  ["leftover-hole", "at the cell that is merged in", 'Ana,Sousa,"⟦[topic]⟧",,'],
  ["suspicious-value", "at the cell that is merged in", "Ana,Sousa,⟦<b>ferns</b>⟧,,"],
  ["dirty-name", "at the name", "⟦ANA,SOUSA⟧,ferns,,"],
  ["note-too-long", "at the name", `⟦Ana,Sousa⟧,${"ferns and mosses ".repeat(20)},,`],
  [
    "duplicate-recipient",
    "at the name",
    "⟦Robert,Jensen⟧,ferns,,https://www.linkedin.com/in/Rob-Jensen-Example/",
  ],
  ["excluded-recipient", "at the name", "⟦Ana,Sousa⟧,ferns,ana@harbour.example,"],
  ["unreadable-recipients", "at the line", "⟦Ana,Sousa,ferns⟧"],
])("%s stands %s", (rule, _, row) => {
  const { text, spans } = readMarks(`${HEADER}\n${GOOD}\n${row}\n`);
  const found = inTable(text).filter((one) => one.rule.id === rule);
  expect(found.map(({ span }) => span)).toEqual(spans);
});

test("each line that cannot be read is told of where it is", () => {
  const { text, spans } = readMarks(`${HEADER}\n⟦Ana⟧\n${GOOD}\n⟦Mo,Lind⟧\n`);
  expect(inTable(text)).toMatchObject([
    { span: spans[0], message: "Line 2 has 1 value where the header has 5." },
    { span: spans[1], message: "Line 4 has 2 values where the header has 5." },
  ]);
});

test("a header that is there twice is told of at the second", () => {
  const marked = "First Name,Last Name,Topic,Email,⟦first_name⟧\nRob,Jensen,listening,,\n";
  const { text } = readMarks(marked);
  expect(
    writeMarks(
      text,
      inTable(text).map(({ span }) => span),
    ),
  ).toBe(marked);
});

test("each row is told of in its own words, and the template is near", () => {
  const csv = `${HEADER}\n${GOOD}\nAna,Sousa,,,\nMo,Lind,,,\n`;
  const [first, second] = inTable(csv);
  expect(first).toMatchObject({ severity: "error", message: "There is no value for “topic”." });
  expect(first?.related).toEqual([
    {
      span: { start: BATCH.indexOf("{{topic}}"), end: BATCH.indexOf(" at the Chamber") },
      message: "The template is here.",
    },
  ]);
  expect(second?.message).toBe(first?.message);
});

test("a case is as grave as it is by itself, whatever others at the same place are", () => {
  const csv = `Name,Topic,Profile URL
Ana Sousa,ferns,
Ana Sousa,mosses,
Rob Jensen,listening,linkedin.com/in/rob-jensen-example
Rob Jensen,hearing,linkedin.com/in/rob-jensen-example
`;
  expect(inTable(csv).map(({ rule, severity }) => `${rule.id} ${severity}`)).toEqual([
    "duplicate-recipient warning",
    "duplicate-recipient error",
  ]);
});

test("what the template's own words cause is not said of the list", () => {
  const batch = BATCH.replace("Hi {{first_name}}", "{{first_name}}");
  expect(inTable(`${HEADER}\n${GOOD}\nAna,Sousa,ferns,,\n`, batch)).toEqual([]);
});

test("a list that is not there has nothing in it", () => {
  expect(findingsInTable(check(readBatch(BATCH), DEFAULT_CONFIG))).toEqual([]);
});
