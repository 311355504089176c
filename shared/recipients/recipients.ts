/** Everybody to whom a file writes by a template: the rows of its table, the items of its list, its sections without a note. */
import type { Batch, Head, Invite, Person, Placed } from "../batch/batch.ts";
import { isOfInvitation } from "../batch/fingerprint.ts";
import { fold } from "../batch/names/fold.ts";
import { personOf } from "../batch/person.ts";
import { isDone, isDoneWith, statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Item } from "../batch/yaml.ts";
import { say } from "../text/say.ts";
import { apart, type Span, shift } from "../text/span.ts";
import { type Columns, columnKey, columnsOf } from "./columns.ts";
import { statedIn } from "./stated.ts";
import { isUnreadable, type Surroundings } from "./surroundings.ts";
import { cellSpan, type Row, type Table } from "./table.ts";

/** What is known of a recipient under one name. */
export interface Value {
  readonly value: string;
  /** Where it stands, in the recipient's own source; absent when it was derived, as a first name from a full one. */
  readonly span?: () => Span;
}

export interface Recipient {
  /** What there is of them: a record of the table, an item of the list, or a section of the file. */
  readonly from: "table" | "list" | "section";
  /** Counts the records or items from 1; of a section, its place in the batch, from 0. */
  readonly record: number;
  /** The table's file; absent for what stands in the batch itself. */
  readonly source?: string;
  /** In the table, or in the batch. */
  readonly span: Span;
  /** Key (see `columnKey`) -> value, blanks around it cut; none of them is empty. */
  readonly values: ReadonlyMap<string, Value>;
  readonly person: Person;
  /** The slug of the profile, else first name, last name and company; absent where only a name is known. */
  readonly identity?: string;
}

export interface Roster {
  readonly recipients: readonly Recipient[];
  /** Those of whom list, section or front matter says that nothing is left to send; they may have a section of their own. */
  readonly done: readonly Recipient[];
  /** How many people the file is about: recipients, and sections with notes of their own. */
  readonly count: number;
  /** The keys under which somebody may have a value, each as it is written: columns, keys of the list, fields of sections. */
  readonly names: ReadonlyMap<string, string>;
  /** What is wrong with headers, as the rest of a sentence that begins with the table. */
  readonly flaws: Rows["flaws"];
  /** False while the table that the front matter names has not been looked at or cannot be read. */
  readonly isComplete: boolean;
}

/** The rows of a table or list. They are the same objects as long as table and front matter are. */
export interface Rows {
  readonly recipients: readonly Recipient[];
  readonly names: ReadonlyMap<string, string>;
  readonly flaws: Columns["flaws"];
}

export function rowsOf(head: Head, { table }: Surroundings): Rows {
  const { list, columns: mapping } = statedIn(head);
  if (list) return ofList(list);
  if (table === undefined || isUnreadable(table)) return { recipients: [], names: new Map(), flaws: [] };
  const columns = columnsOf(table.header.values, mapping);
  const recipients = table.rows.map((row) => ofRow(table, row, columns));
  const names = new Map(
    [...columns.places].map(([key, place]) => [key, table.header.values[place]?.trim() ?? key]),
  );
  return { recipients, names, flaws: columns.flaws };
}

/** The recipients of a batch: a section stands for the row with the same profile. They are looked for when somebody asks. */
export function rosterOf(batch: Batch, rows: Rows, surroundings: Surroundings): Roster {
  const isUnseen =
    statedIn(batch.head).table !== undefined &&
    (surroundings.table === undefined || isUnreadable(surroundings.table));
  let found: Everybody | undefined;
  const everybody = () => (found ??= everybodyIn(batch, rows));
  return {
    get recipients() {
      return everybody().recipients;
    },
    get done() {
      return everybody().done;
    },
    get count() {
      return everybody().count;
    },
    get names() {
      return everybody().names;
    },
    flaws: rows.flaws,
    isComplete: !isUnseen,
  };
}

type Everybody = Pick<Roster, "recipients" | "done" | "count" | "names">;

function everybodyIn(batch: Batch, rows: Rows): Everybody {
  const bySlug = new Map<string, { readonly place: Placed<Invite>; readonly index: number }>();
  const names = new Map(rows.names);
  let written = 0;
  const keys = new Set<string>();
  for (const [index, place] of batch.invites.entries()) {
    const { recipient, fields, template } = place.value;
    if (template === undefined) for (const { key } of fields) keys.add(key);
    if (rows.recipients.length > 0 && recipient?.slug !== undefined && !bySlug.has(recipient.slug))
      bySlug.set(recipient.slug, { place, index });
    if (recipient !== undefined) written += 1;
  }
  for (const key of keys) names.set(columnKey(key), key);
  const recipients: Recipient[] = [];
  const done: Recipient[] = [];
  const add = (recipient: Recipient) =>
    (isDone(statusIn(statusOf(recipient, batch.head))) ? done : recipients).push(recipient);
  const joined = new Map<Invite, Recipient>();
  let count = written;
  for (const row of rows.recipients) {
    const own = row.person.slug === undefined ? undefined : bySlug.get(row.person.slug);
    if (own) {
      joined.set(own.place.value, row);
      // It is the section that is to be sent, unless the list says that nothing is.
      const isOver = isDone(statusIn(row.values.get("status")?.value));
      if (isOver && own.place.value.notes.some(isOfInvitation)) done.push(row);
      continue;
    }
    count += 1;
    add(row);
  }
  for (const [index, place] of batch.invites.entries())
    if (isToFill(place.value)) add(ofSection(place, index, joined.get(place.value)));
  return { recipients, done, count, names };
}

/** What is stated of how far an invitation has come: of the recipient themselves, else of everybody. */
export const statusOf = ({ values }: Pick<Recipient, "values">, head: Head): string | undefined =>
  values.get("status")?.value ?? valueOf({ fields: [], head }, "status");

/** Whether a section waits for a template: a person with nothing written for them, and not so on purpose. */
const isToFill = (invite: Invite): boolean =>
  invite.template === undefined &&
  invite.heading !== undefined &&
  invite.recipient !== undefined &&
  invite.notes.length === 0 &&
  valueOf(invite, "note") !== "none" &&
  !isDoneWith(invite);

function ofRow(table: Table, row: Row, { places }: Columns): Recipient {
  const values = new Map<string, Value>();
  for (const [key, place] of places) {
    // What is made of a row may outlast the table.
    const value = apart(cleaned(row.values[place]));
    if (value !== "") values.set(key, { value, span: () => cellSpan(table, row, place) });
  }
  return { from: "table", record: row.record, source: table.source, span: row.span, ...personal(values) };
}

function ofList(list: readonly Item[]): Rows {
  const names = new Map<string, string>();
  const recipients = list.map((item, index): Recipient => {
    const values = new Map<string, Value>();
    for (const { key, value: written, valueSpan } of item.items) {
      const value = typeof written === "string" ? cleaned(written) : "";
      names.set(columnKey(key), key);
      if (value !== "") values.set(columnKey(key), { value, span: () => valueSpan });
    }
    return { from: "list", record: index + 1, span: item.valueSpan, ...personal(values) };
  });
  return { recipients, names, flaws: [] };
}

function ofSection({ value: invite, offset }: Placed<Invite>, index: number, row?: Recipient): Recipient {
  const values = new Map(row?.values);
  // The heading says what they are called.
  for (const key of ["first-name", "last-name", "name"]) values.delete(columnKey(key));
  for (const { key, value, valueSpan } of invite.fields)
    if (value !== "") values.set(columnKey(key), { value, span: () => shift(valueSpan, offset) });
  const person = invite.recipient ?? personOf("");
  const known = { ...derived(values, person), person, ...identified(values, person) };
  return { from: "section", record: index, span: shift(invite.anchor, offset), ...known };
}

const cleaned = (written = ""): string => written.replaceAll(/\r\n?/g, "\n").trim();

function personal(values: ReadonlyMap<string, Value>): Pick<Recipient, "values" | "person" | "identity"> {
  const get = (key: string) => values.get(columnKey(key))?.value;
  const first = get("first-name");
  const url = get("url");
  const both = [first, get("last-name")].filter(Boolean).join(" ");
  const full = both === first ? (get("name") ?? both) : both || (get("name") ?? "");
  const person = personOf(full, { ...(first && { firstName: first }), ...(url && { url }) });
  return { ...derived(values, person), person, ...identified(values, person) };
}

/** The values, with the names that follow from another spelling of them; a last name only where there is no doubt which it is. */
function derived(values: ReadonlyMap<string, Value>, { full, first }: Person): Pick<Recipient, "values"> {
  const all = new Map(values);
  const words = full.split(/\s+/);
  const put = (key: string, value: string | undefined) => {
    if (value && !all.has(columnKey(key))) all.set(columnKey(key), { value });
  };
  put("first-name", first);
  put("last-name", words.length === 2 ? words[1] : undefined);
  put("name", full);
  return { values: all };
}

function identified(
  values: ReadonlyMap<string, Value>,
  { slug, words }: Person,
): Pick<Recipient, "identity"> {
  if (slug !== undefined) return { identity: `in/${slug}` };
  const company = values.get("company")?.value;
  if (company === undefined || words.length < 2) return {};
  return { identity: `${words.join(" ")}, ${fold(company)}` };
}

/** "row 31 (Maximiliane Berger)", or the name alone of somebody with a section. */
export function calledOf({ from, record, person }: Recipient): string {
  if (from === "section") return person.full;
  return person.full === "" ? say`row ${record}` : say`row ${record} (${person.full})`;
}
