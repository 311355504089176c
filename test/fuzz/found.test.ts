/** What fuzzing has found, numbered in the order of finding, so that it stays mended. */
import { expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, Memory } from "../../shared/features/check.ts";
import { surroundingsOf } from "../../shared/recipients/surroundings.ts";
import { look } from "./look.ts";

const LIST =
  "---\nrecipients: people.csv\nexclude: not.txt\n---\n\n## Template\n\nHi {{first_name|there}}.\n";

/** What is said of a batch whose every file holds the same. */
function said(text: string, beside: string): string[] {
  const batch = readBatch(text);
  const around = surroundingsOf(batch.head, () => beside);
  const { findings, merged } = check(batch, DEFAULT_CONFIG, new Memory(), around);
  return [...findings, ...merged.flatMap((letter) => letter.findings)].map(({ message }) => message);
}

test("1: a line separator, as some programs paste it, is a line break and no endless loop", () => {
  look("Hi Rob,\u2028\u2029thank you for your talk.");
});

test.each([
  ["2: a name over two lines", `First Name,Last Name\n"\nundefined\nRob\n",Jensen\n`],
  ["3: a column whose name holds a lone CR", "First Name,Last Name\rAna\rX,Ana"],
])("%s is told in one line", (_, table) => {
  expect(said(LIST, table).filter((message) => /^\s|[\n\r]/.test(message))).toEqual([]);
});

test("4: a key that begins with a lone CR is told in one line", () => {
  expect(said("---\n\r<<: *a\n---\n\nHi Rob,\n", "").filter((message) => /\r/.test(message))).toEqual([]);
});

test("5: whoever has an address and no name is called by the address", () => {
  const table = "URL\tEmail\nlinkedin.com/in/rob\ta@b.example\n";
  expect(said(LIST, table)).toContain("a@b.example is not to be written to, says “not.txt”.");
});

test("6: a last line of an ideographic space and a blank is formatted in one edit", () => {
  look("Hi Rob,\n\nLinda\n\u3000 ");
});

test("7: whoever is named by a zero byte is called by the rest of what is known", () => {
  const table = "First Name\tURL\tEmail\n\0\t\tRob\nlinkedin.com/in/rob";
  expect(said(LIST, table)).toContain("rob is not to be written to, says “not.txt”.");
});
