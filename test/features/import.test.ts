/** Making a batch of a list of people. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { valueOf } from "../../shared/batch/values.ts";
import { onOneLine, sectionsFor, templateFor } from "../../shared/features/import.ts";
import { columnKey } from "../../shared/recipients/columns.ts";
import { rowsOf } from "../../shared/recipients/recipients.ts";
import { statedIn } from "../../shared/recipients/stated.ts";
import { readTable } from "../../shared/recipients/table.ts";
import { law } from "../support/law.ts";
import { judged } from "../support/verdict.ts";

describe("sections for a list", () => {
  test("have name, profile and a field for every other value", () => {
    expect(
      sectionsFor(
        "First Name,Last Name,Company Name,Profile URL,Favourite Dish\nRob,Jensen,Kew,https://www.linkedin.com/in/rob,sole\nAna,Sousa,,,\n",
        "people.csv",
      ),
    ).toEqual({
      text: `# people.csv

## [Rob Jensen](https://www.linkedin.com/in/rob)

- company: Kew
- favourite-dish: sole

## Ana Sousa
`,
      leftOut: [],
    });
  });

  test("are made of the platform's own export, of any separator, with or without a byte order mark", () => {
    const { text, leftOut } = sectionsFor(
      '\ufeffNotes:\r\n"Some of it; is missing."\r\n\r\nFirst Name;Last Name;URL;Position;Connected On\r\nRob;Jensen;https://www.linkedin.com/in/rob;Owner;07 Dec 2025\r\n;;;;03 Feb 2026\r\n',
      "Connections.csv",
    );
    expect(text).toContain(
      "## [Rob Jensen](https://www.linkedin.com/in/rob)\n\n- title: Owner\n- connected-on: 07 Dec 2025\n",
    );
    expect(leftOut).toEqual(["Row 2 has no name."]);
  });

  test.each([
    ["Rob [Bob] Jensen]", "## Rob [Bob] Jensen]\n\n- url: linkedin.com/in/x\n", /^$/],
    ["C# Jensen #", "## [C# Jensen #](linkedin.com/in/x)\n", /^$/],
    ["Template", "## [Template](linkedin.com/in/x)\n", /^$/],
    ['"Rob\nJensen"', "## [Rob Jensen](linkedin.com/in/x)\n", /^$/],
    ["Rob <!-- x --> Jensen", "", /name that cannot stand in a heading/],
    ["{{name}}", "", /name that cannot stand in a heading/],
  ])("write %j so that it is read as it was, or say that they cannot", (name, section, why) => {
    const { text, leftOut } = sectionsFor(`Name,URL\n${name},linkedin.com/in/x\n`, "p.csv");
    expect(text).toBe(section === "" ? "" : `# p.csv\n\n${section}`);
    expect(leftOut.join()).toMatch(why);
  });

  test.each(["Template", "Template: talk", "Ends in #", "###"])(
    "of somebody called %j who has no profile are theirs",
    (name) => {
      const { text } = sectionsFor(`Name,Company\n${name},Kew\n`, "p.csv");
      expect(readBatch(text).invites.map(({ value }) => value.recipient?.full)).toEqual([name]);
    },
  );

  test("say how to call people of whom the heading alone would not tell", () => {
    expect(sectionsFor("First Name,Last Name\nMary Ann,Lee\n", "p.csv").text).toContain(
      "## Mary Ann Lee\n\n- first-name: Mary Ann\n",
    );
  });

  test("leave out who is in the list twice, and lines that cannot be read", () => {
    const csv =
      "Name,Company,URL\nRob Jensen,Kew,linkedin.com/in/rob\nBob Jensen,,https://www.linkedin.com/in/Rob/\nAna Sousa,Vega,\nANA SOUSA,vega,\nKit,a,b,c\n";
    const { text, leftOut } = sectionsFor(csv, "p.csv");
    expect(text.match(/^## .*/gm)).toEqual(["## [Rob Jensen](linkedin.com/in/rob)", "## Ana Sousa"]);
    expect(leftOut).toEqual([
      "Line 6 of “p.csv” has 4 values where the header has 3.",
      "Row 2 (Bob Jensen) is the same person as row 1 (Rob Jensen).",
      "Row 4 (ANA SOUSA) is the same person as row 3 (Ana Sousa).",
    ]);
  });

  test("leave out a value that would hide what follows it", () => {
    const { text, leftOut } = sectionsFor("Name,Remark\nRob Jensen,<!-- hm\nAna Sousa,-->\n", "p.csv");
    expect(readBatch(text).invites.map(({ value }) => value.recipient?.full)).toEqual([
      "Rob Jensen",
      "Ana Sousa",
    ]);
    expect(leftOut).toEqual(["Row 1 (Rob Jensen) has a “Remark” that cannot stand in a field."]);
  });

  test("are none where the list holds nobody", () => {
    expect(sectionsFor("Name,Company\n", "p.csv")).toEqual({ text: "", leftOut: [] });
    expect(templateFor("", "p.csv").text).toBe("");
  });
});

const nasty = fc.constantFrom(
  "---",
  "- company: x",
  "# Title",
  "## Rob",
  "### Follow-up",
  "* a",
  "a: b",
  ": ",
  "[x](y)",
  "[Name]",
  "](",
  "#",
  "##",
  "Rob",
  "Jensen",
  "Template",
  "José María",
  "van der Berg",
  "(x)",
  "https://a.example/(b)",
  "linkedin.com/in/rob",
  "in/rob (1",
  "'",
  "=1+1",
  "{{x}}",
  "{{",
  "`",
  "<b>",
  "<!--",
  "-->",
  "\n",
  "\r\n",
  "\t",
  ",",
  ";",
  '"',
  "\u2028",
  "- ",
  "note: none",
  "👩‍🎨",
  "sent 2026-05-15",
  "\ufeff",
);
const cell = fc.array(nasty, { maxLength: 3 }).map((parts) => parts.join(" "));
const header = [
  "First Name",
  "Last Name",
  "Name",
  "Profile URL",
  "Company",
  "Status",
  "Favourite Dish",
  "Größe",
  "2nd",
  "Note",
];
const row = fc.tuple(...header.map(() => cell));
law(
  "what is read of the sections is what the list says of each person",
  100,
  [fc.array(row, { minLength: 1, maxLength: 4 })],
  (list) => {
    const quoted = [header, ...list].map((cells) =>
      cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","),
    );
    const csv = quoted.join("\r\n");
    const { text, leftOut } = sectionsFor(csv, "p.csv");
    const rows = rowsOf(readBatch("").head, { table: readTable(csv, "p.csv") });
    const isLeft = (record: number, why: RegExp) =>
      leftOut.some((line) => new RegExp(`^Row ${record}\\b`).test(line) && why.test(line));
    const kept = rows.recipients.filter(({ record }) => !isLeft(record, /no name|a heading\.$|same person/));
    const invites = text === "" ? [] : readBatch(text).invites;
    expect(invites.map(({ value }) => value.recipient?.full)).toEqual(
      kept.map(({ person }) => onOneLine(person.full)),
    );
    for (const [index, { record, values, person }] of kept.entries()) {
      const invite = invites[index]?.value;
      expect(invite?.notes).toEqual([]);
      expect(invite?.recipient?.slug).toBe(person.slug);
      for (const [key, { value }] of values) {
        const own = invite?.fields.find((field) => columnKey(field.key) === key);
        const isName = ["name", "firstname", "lastname", "url"].includes(key);
        if (isName || onOneLine(value) === "" || (own === undefined && isLeft(record, /a field\.$/)))
          continue;
        expect(own?.value).toBe(onOneLine(value));
      }
    }
  },
);

describe("a template for a list", () => {
  test("names the list and what can be used of it", () => {
    const { text } = templateFor("Vorname,# Staff,Company\nRob,4,Kew\n", "people.csv");
    expect(text).toBe(`---
recipients: people.csv
---

# people.csv

The template can use {{first_name}}, {{staff}}, {{company}}.

## Template

Hi {{first_name}},

[how you know each other, and why you write]

[your name]
`);
    const { verdict } = judged(text, { "people.csv": "Vorname,# Staff,Company\nRob,4,Kew\n" });
    const errors = verdict.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule.id)).toEqual(["leftover-hole", "leftover-hole"]);
  });

  test.each(["my people.csv", "a: b.csv", "lists/ü#1.csv", 'it"s.csv', "- x.csv", "true"])(
    "may be called %j",
    (path) => {
      const { head } = readBatch(templateFor("Name\nRob\n", path).text);
      expect(statedIn(head).table?.path).toBe(path);
      expect(head.problems).toEqual([]);
    },
  );

  test("leaves the name to the writer where the list has none", () => {
    expect(templateFor("URL\nlinkedin.com/in/rob\n", "p.csv").text).toContain("Hi [name],");
  });
});

test("fields keep their values where the front matter has a default", () => {
  const { text } = sectionsFor("Name,Company\nRob,Kew\n", "p.csv");
  const [rob] = readBatch(`---\ncompany: Vega\n---\n\n${text}`).invites;
  expect(rob && valueOf(rob.value, "company")).toBe("Kew");
});
