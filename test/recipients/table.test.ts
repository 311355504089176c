import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../shared/recipients/columns.ts";
import { cellSpan, readTable } from "../../shared/recipients/table.ts";
import { textOf } from "../../shared/text/span.ts";
import { law } from "../support/law.ts";

const read = (text: string) => readTable(text, "people.csv");

const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;

/** The values of each row, and what stands in the text where each cell is said to be. */
const cells = (text: string) => {
  const table = read(text);
  return table.rows.map((row) => row.values.map((_, column) => textOf(text, cellSpan(table, row, column))));
};

describe("reading a table", () => {
  test("finds each value where it stands, also with quotation marks and line breaks in it", () => {
    const text = 'First Name,Note,Company\r\nRob,"said ""hi"",\nand left",Fennel\r\nAna, plain ,"Kew"\r\n';
    expect(read(text).rows.map(({ values }) => values)).toEqual([
      ["Rob", 'said "hi",\nand left', "Fennel"],
      ["Ana", " plain ", "Kew"],
    ]);
    expect(cells(text)).toEqual([
      ["Rob", 'said ""hi"",\nand left', "Fennel"],
      ["Ana", "plain", "Kew"],
    ]);
  });

  test.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
  ])("knows %j by the header that it makes", (separator) => {
    const text = ["First Name", "Company", "Text, and; more"].join(separator);
    const row = ["Rob", "Fennel", "x"].join(separator);
    const table = read(`${separator === "\t" ? text : text.replace(/[,;] .*/, "Text")}\n${row}\n`);
    expect(table.separator).toBe(separator);
    expect(table.rows[0]?.values).toEqual(["Rob", "Fennel", "x"]);
  });

  test.each(["\ufeff", "\ufeff\ufeff"])("passes over %j at its start, and mixes of line ends", (marks) => {
    const text = `${marks}First Name,Company\r\nRob,Fennel\nAna,Kew\r\n`;
    const table = read(text);
    expect(table.header.values).toEqual(["First Name", "Company"]);
    expect(cells(text)).toEqual([
      ["Rob", "Fennel"],
      ["Ana", "Kew"],
    ]);
    expect(read("Name,Company\rRob,Fennel\rAna,Kew").rows).toHaveLength(2);
  });

  test("passes over the preamble of Connections.csv, and empty rows", () => {
    const text =
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nRob,Jensen,https://www.linkedin.com/in/rob,,Jensen Training,Owner,07 Dec 2025\n,,,,,,\n\nAna,Sousa,,,,,\n';
    const table = read(text);
    expect(table.rows.map(({ record, values }) => [record, values[0]])).toEqual([
      [1, "Rob"],
      [2, "Ana"],
    ]);
    expect(table.flaws).toEqual([]);
  });

  test("says which lines do not fit the header, and counts them all the same", () => {
    const table = read(
      "First Name,Last Name,Company\nRob,Jensen\nAna,Sousa,Kew,,\nKit,Barlow,Kew,Botany\nJo,Lind,Kew\n",
    );
    expect(table.rows.map(({ record, values }) => [record, values[0]])).toEqual([
      [2, "Ana"],
      [4, "Jo"],
    ]);
    expect(table.flaws.map(({ line, why }) => [line, why])).toEqual([
      [2, "has 2 values where the header has 3"],
      [4, "has 4 values where the header has 3"],
    ]);
  });

  test("says where a quotation mark is not closed", () => {
    const table = read('First Name,Company\nRob,Fennel\nAna,"Kew\nJo,Lind\n');
    expect(table.rows).toHaveLength(1);
    expect(table.flaws).toMatchObject([{ line: 3, why: expect.stringContaining("quotation mark") }]);
  });

  const piece = fc.constantFrom(
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "Name",
    "Company",
    " ",
    "é😀",
    "\ufeff",
  );
  law("makes something of any text", 100, [fc.array(piece, { maxLength: 40 })], (pieces) => {
    const text = pieces.join("");
    const table = read(text);
    for (const { span } of [...table.rows, ...table.flaws]) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  const value = fc.string({ unit: fc.constantFrom("a", "é", " ", '"', ",", "\n", "😀"), maxLength: 8 });
  law(
    "finds any value again that was written down as it should be",
    100,
    [fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 6 })],
    (rows) => {
      const text = [["Name", "Company", "Title"], ...rows].map((row) => row.map(quoted).join(",")).join("\n");
      const table = read(text);
      const full = rows.filter((row) => row.some((one) => one.trim() !== ""));
      expect(table.rows.map(({ values }) => values)).toEqual(full);
      for (const row of table.rows)
        for (const [column, one] of row.values.entries())
          expect(textOf(text, cellSpan(table, row, column)).replaceAll('""', '"')).toBe(one);
    },
  );
});

const columnsIn = (headers: string, mapping?: Record<string, string>) => {
  const list = headers.split(",");
  const { places, flaws } = columnsOf(list, mapping);
  return { columns: Object.fromEntries([...places].map(([key, place]) => [key, list[place]])), flaws };
};

describe("columns", () => {
  test.each([
    [
      "Apollo",
      "First Name,Last Name,Title,Company,Company Name for Emails,Email,Person Linkedin Url,Company Linkedin Url",
      {
        firstname: "First Name",
        lastname: "Last Name",
        title: "Title",
        company: "Company Name for Emails",
        email: "Email",
        url: "Person Linkedin Url",
      },
    ],
    [
      "Evaboot",
      "First Name,Last Name,Full Name,Current Job,Company Name,Linkedin URL Public,Linkedin URL Unique ID,Email",
      {
        firstname: "First Name",
        name: "Full Name",
        title: "Current Job",
        company: "Company Name",
        url: "Linkedin URL Public",
        email: "Email",
      },
    ],
    [
      "HubSpot",
      "First name,Last name,Email,Job title,Company name,LinkedIn Bio",
      { firstname: "First name", title: "Job title", company: "Company name", url: "LinkedIn Bio" },
    ],
    [
      "HeyReach",
      "profileUrl,firstName,lastName,companyName,position,emailAddress",
      {
        url: "profileUrl",
        firstname: "firstName",
        company: "companyName",
        title: "position",
        email: "emailAddress",
      },
    ],
    [
      "Dux-Soup",
      "id,Profile,First Name,Last Name,Company,Title,Profile URL",
      { url: "Profile URL", firstname: "First Name", title: "Title" },
    ],
    [
      "LinkedIn",
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      { url: "URL", email: "Email Address", title: "Position" },
    ],
    [
      "a German list",
      "Vorname,Nachname,Firma",
      { firstname: "Vorname", lastname: "Nachname", company: "Firma" },
    ],
  ])("of %s are known by their headers", (_, headers, expected) => {
    const { columns, flaws } = columnsIn(headers);
    expect(columns).toMatchObject(expected);
    expect(flaws).toEqual([]);
  });

  test("that cannot be told apart are a flaw, until one is chosen", () => {
    expect(columnsIn("First Name,first_name,Company").flaws).toHaveLength(1);
    expect(columnsIn("First Name,Vorname").flaws).toHaveLength(1);
    expect(columnsIn("First Name,Vorname", { first_name: "Vorname" })).toEqual({
      columns: { firstname: "Vorname" },
      flaws: [],
    });
  });
});
