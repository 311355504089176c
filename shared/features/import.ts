/** Makes a batch of a list of people: a section for each, or a template that is filled from the list. */
import type { Head, Invite } from "../batch/batch.ts";
import { canonicalName } from "../batch/placeholders/meaning.ts";
import { readBatch } from "../batch/read.ts";
import { readSection } from "../batch/section.ts";
import { columnKey } from "../recipients/columns.ts";
import { calledOf, type Recipient, type Rows, rowsOf } from "../recipients/recipients.ts";
import { readTable, type Table } from "../recipients/table.ts";
import { said, say } from "../text/say.ts";
import { inYaml } from "./complete/paths.ts";
import { placeholderName } from "./complete/placeholders.ts";

export interface Imported {
  /** The batch; empty where the list holds nobody. */
  readonly text: string;
  /** Who or what has not got into it, and why: a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * A batch that reads its recipients from the list.
 * @param csv the list's text. @param path the list as seen from the batch's folder.
 */
export function templateFor(csv: string, path: string): Imported {
  const { table, rows } = peopleIn(csv, path);
  if (rows.recipients.length === 0) return { text: "", leftOut: flawsOf(table, rows) };
  const names = [...rows.names.values()].flatMap((written) => placeholderName(written) ?? []);
  const isNamed = rows.recipients.some(({ person }) => person.full !== "");
  const text = `---
recipients: ${inYaml(path)}
---

# ${titleOf(path)}

The template can use ${names.map((name) => `{{${name}}}`).join(", ")}.

## Template

Hi ${isNamed ? "{{first_name}}" : "[name]"},

[how you know each other, and why you write]

[your name]
`;
  return { text, leftOut: flawsOf(table, rows) };
}

/** A batch with a section for each person: their name, their profile, and a field for every other value. Notes are still to be written. */
export function sectionsFor(csv: string, source: string): Imported {
  const { table, rows } = peopleIn(csv, source);
  const leftOut = flawsOf(table, rows);
  const sections: string[] = [];
  const known = new Map<string, Recipient>();
  for (const recipient of rows.recipients) {
    const { identity } = recipient;
    const before = identity === undefined ? undefined : known.get(identity);
    if (before) {
      leftOut.push(say`${capital(calledOf(recipient))} is the same person as ${calledOf(before)}.`);
      continue;
    }
    const section = sectionOf(recipient, rows, leftOut);
    if (section === undefined) continue;
    if (identity !== undefined) known.set(identity, recipient);
    sections.push(section);
  }
  const text = sections.length === 0 ? "" : [`# ${titleOf(source)}\n`, ...sections].join("\n");
  return { text, leftOut };
}

/** What a value looks like on the one line that it has. */
export const onOneLine = (value: string): string =>
  value
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

function peopleIn(csv: string, source: string): { table: Table; rows: Rows } {
  const table = readTable(csv, source);
  return { table, rows: rowsOf(NO_HEAD, { table }) };
}

const NO_HEAD: Head = readBatch("").head;

const flawsOf = (table: Table, { flaws }: Rows): string[] => [
  ...table.flaws.map(({ line, why }) => say`Line ${line} of “${table.source}” ${said(why)}.`),
  ...flaws.map(({ message }) => say`In “${table.source}” ${message}.`),
];

/** The section of a person, proven by reading it; undefined where their name would be read as something else. */
function sectionOf(recipient: Recipient, rows: Rows, leftOut: string[]): string | undefined {
  const called = capital(calledOf(recipient));
  const name = onOneLine(recipient.person.full);
  if (name === "") {
    leftOut.push(say`${called} has no name.`);
    return undefined;
  }
  const url = recipient.values.get(URL)?.value;
  const fields = fieldsOf(recipient, rows);
  const proven = (fields: readonly FieldLine[]) =>
    headingsFor(name, url)
      .flatMap((head) => [head, [...head, `- first-name: ${recipient.person.first}`]])
      .map(([heading, ...more]) => [heading, ...withGap([...more, ...fields.map(({ line }) => line)])])
      .map((lines) => `${lines.join("\n")}\n`)
      .find((section) => isRead(readSection(section, NO_HEAD), name, recipient, fields));
  const whole = proven(fields);
  if (whole !== undefined) return whole;
  const kept = fields.filter(isField);
  const found = proven(kept);
  const lost = found === undefined ? [] : fields.filter((field) => !kept.includes(field));
  for (const { written } of lost)
    leftOut.push(say`${called} has a “${written}” that cannot stand in a field.`);
  if (found === undefined) leftOut.push(say`${called} has a name that cannot stand in a heading.`);
  return found;
}

/** A value as a field. */
interface FieldLine {
  readonly key: string;
  /** The header that it stands under. */
  readonly written: string;
  readonly value: string;
  readonly line: string;
}

const fieldsOf = ({ values }: Recipient, { names }: Rows): FieldLine[] =>
  [...names].flatMap(([key, written]) => {
    const value = onOneLine(values.get(key)?.value ?? "");
    if (value === "" || key === URL || NAMES.has(key)) return [];
    return [{ key, written, value, line: `- ${canonicalName(written).normalize("NFC")}: ${value}` }];
  });

const URL = columnKey("url");
const NAMES: ReadonlySet<string> = new Set(["name", "first-name", "last-name"].map(columnKey));

/** It could reach into the next section. */
const COMMENT = "<!--";

const withGap = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", ...lines]);

/** How a heading may be written, the plainest first, each with the fields that it asks for. */
function headingsFor(name: string, url: string | undefined): string[][] {
  const field = url === undefined ? [] : [`- url: ${onOneLine(url)}`];
  const links = url === undefined ? [] : [[`## [${name}](${url})`]];
  return [
    ...links,
    ...[`## ${name}`, `## ${name} #`, `## [${name}]()`].map((heading) => [heading, ...field]),
  ];
}

const isField = (field: FieldLine): boolean =>
  holds(readSection(`## A\n\n${field.line}\n`, NO_HEAD), [field]);

/** Whether a section has these fields as its last ones, and neither a note nor a comment. */
function holds({ fields, notes, text }: Invite, wanted: readonly FieldLine[]): boolean {
  const last = fields.slice(fields.length - wanted.length);
  return (
    !text.includes(COMMENT) &&
    notes.length === 0 &&
    last.length === wanted.length &&
    wanted.every(({ key, value }, at) => columnKey(last[at]?.key ?? "") === key && last[at]?.value === value)
  );
}

function isRead(invite: Invite, name: string, { person }: Recipient, fields: readonly FieldLine[]): boolean {
  const { recipient, template } = invite;
  if (template !== undefined || recipient === undefined || !holds(invite, fields)) return false;
  const isSame = recipient.full === name && onOneLine(recipient.first) === onOneLine(person.first);
  return isSame && (recipient.url ?? "") === onOneLine(person.url ?? "");
}

/** For the team. */
const titleOf = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? "").replaceAll(/[<>\s]+/g, " ").trim() || "People";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
