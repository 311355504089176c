/** What a hover on a placeholder says of the values that it gets. */
import { describe, expect, test } from "vitest";
import { code } from "../../shared/features/markdown.ts";
import { valuesAt } from "../../shared/features/values.ts";
import { judged } from "../support/verdict.ts";

function said(marked: string, list?: string): string | undefined {
  const { cursor, verdict } = judged(marked, list === undefined ? undefined : { "people.csv": list });
  return valuesAt(verdict, cursor)?.markdown;
}

const batch = (placeholder: string) =>
  `---\nsender: Linda Park\nrecipients: people.csv\n---\n\n## Template\n\nHi {{first_name}}, on ${placeholder}.\n`;
const PEOPLE = `First Name,Last Name,Topic
Rob,Jensen,maps
Ana,Sousa,
Kit,Vega,"the slow growth of mosses
on northern walls"
Amara,Obi,maps
`;

describe("the values of a placeholder", () => {
  test("are told with those who have none first, then the longest, then how many differ", () => {
    expect(said(batch("{{‸topic}}"), PEOPLE)).toBe(
      [
        "`{{topic}}` is filled from the list `people.csv`.",
        "**Empty for 1 of 4:** `row 2 (Ana Sousa)`",
        "**Longest:** `the slow growth of mosses on northern walls`, 43 characters, `row 3 (Kit Vega)`",
        "**2 different values:** `maps` (2 times), `the slow growth of mosses on northern walls`",
      ].join("\n\n"),
    );
  });

  test.each([
    ["{{top‸ic|it}}", "**Empty for 1 of 4:** `row 2 (Ana Sousa)`; they get `it`"],
    ["{{top‸ic|}}", "**Empty for 1 of 4:** `row 2 (Ana Sousa)`; nothing stands there"],
    ["{{sender.na‸me}}", "**The same for all 4:** `Linda Park`"],
    ["{{cr‸aft}}", "`{{craft}}` has no column, field or key of its name."],
    ["{{cr‸aft}}", "**Empty for 4 of 4:** `row 1 (Rob Jensen)`, `row 2 (Ana Sousa)`"],
  ])("%s: %s", (placeholder, line) => {
    expect(said(batch(placeholder), PEOPLE)).toContain(line);
  });

  test("cannot act as Markdown", () => {
    const told = said(batch("{{to‸pic}}"), "First Name,Topic\nRob,a `b` **c**\nAna,<img src=x>\n");
    expect(told).toContain("`` a `b` **c** ``");
    expect(told).toContain("`<img src=x>`");
  });

  test("are counted, not all listed", () => {
    const rows = Array.from({ length: 40 }, (_, index) => `P${index},thing ${index}\n`).join("");
    expect(said(batch("{{to‸pic}}"), `First Name,Topic\n${rows}`)).toMatch(
      /40 different values.* and 28 more$/,
    );
  });

  test("of a list that was not read are not known", () => {
    expect(said(batch("{{to‸pic}}"))).toMatch(/`people.csv` has not been read[^]*nobody to fill it for/);
  });

  test("are those of sections, too", () => {
    expect(said("## Template\n\nOn {{to‸pic}}.\n\n## Rob Jensen\n\n- topic: maps\n")).toBe(
      "`{{topic}}` is filled from the fields of sections.\n\n**Value:** `maps`",
    );
  });

  test("are told of templates only", () => {
    expect(said("## Rob Jensen\n\nOn {{to‸pic}}.\n")).toBeUndefined();
    expect(said("## Template\n\nO‸n {{topic}}.\n")).toBeUndefined();
  });
});

test.each([
  ["a``b", "``` a``b ```"],
  ["  ", "`–`"],
  [`${"x".repeat(78)}👩‍🎨 and more`, `\`${"x".repeat(78)}…\``],
])("%j as code is %s", (text, put) => {
  expect(code(text)).toBe(put);
});
