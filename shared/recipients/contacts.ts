/** Reads the lists of those who must not be written to, and of those who were: exclusions, LinkedIn's exports, batches. */
import { slugOf } from "../batch/person.ts";
import { readBatch } from "../batch/read.ts";
import { statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { linesOf } from "../text/lines.ts";
import { type Span, shift } from "../text/span.ts";
import { columnKey } from "./columns.ts";
import { cellSpan, type Row, readTable } from "./table.ts";

/** Where something is said, in which file. */
export interface Place {
  /** The file, as its readers know it. */
  readonly source: string;
  readonly span: Span;
}

export interface Exclusions {
  readonly source: string;
  /** Slugs of profiles, e-mail addresses, and domains with their `@`; small letters. */
  readonly entries: ReadonlyMap<string, Span>;
}

/** One profile address, e-mail address or `@domain` a line; what follows a `#` at a line's start is a remark. */
export function readExclusions(text: string, source: string): Exclusions {
  const entries = new Map<string, Span>();
  for (const { start, end } of linesOf(text)) {
    const line = text.slice(start, end).replace("\ufeff", "").trim();
    // A spreadsheet of one column is fine: quotation marks and what follows the first value are cut.
    const [entry = ""] = line.replace(/^"/, "").split(/[",;\s]/, 1);
    if (entry === "" || entry.startsWith("#")) continue;
    const key = slugOf(entry) ?? entry.toLowerCase();
    if (slugOf(entry) !== undefined || entry.includes("@")) entries.set(key, { start, end });
  }
  return { source, entries };
}

export interface Contact extends Place {
  readonly kind: "connected" | "invited" | "withdrawn";
  /** As `2026-05-15`, where it is known. */
  readonly day?: string;
}

export interface Contacts {
  readonly source: string;
  /** By slug of the profile. */
  readonly people: ReadonlyMap<string, Contact>;
}

/** LinkedIn's `Connections.csv` or `Invitations.csv`, any list of connected people, or a batch by its `status` fields. */
export function readContacts(text: string, source: string): Contacts {
  return { source, people: source.endsWith(".md") ? ofBatch(text, source) : ofTable(text, source) };
}

function ofTable(text: string, source: string): Map<string, Contact> {
  const table = readTable(text, source);
  const place = (name: string) =>
    table.header.values.findIndex((header) => columnKey(header) === columnKey(name));
  const direction = place("Direction");
  const invitee = place("inviteeProfileUrl");
  const isInvitations = direction >= 0 && invitee >= 0;
  const url = isInvitations ? invitee : place("URL");
  const on = place(isInvitations ? "Sent At" : "Connected On");
  const people = new Map<string, Contact>();
  const add = (row: Row) => {
    const slug = slugOf(row.values[url]);
    if (slug === undefined || people.has(slug)) return;
    const day = dayIn(row.values[on]);
    const kind = isInvitations ? "invited" : "connected";
    people.set(slug, { kind, source, span: cellSpan(table, row, url), ...(day && { day }) });
  };
  for (const row of table.rows)
    if (!isInvitations || /^\s*outgoing\s*$/i.test(row.values[direction] ?? "")) add(row);
  return people;
}

/** What a `status` says of an invitation that was sent; undefined for one that was not. */
export const KINDS: Readonly<Record<string, Contact["kind"]>> = {
  accepted: "connected",
  sent: "invited",
  declined: "invited",
  withdrawn: "withdrawn",
};

function ofBatch(text: string, source: string): Map<string, Contact> {
  const people = new Map<string, Contact>();
  for (const { offset, value } of readBatch(text).invites) {
    const { word, day } = statusIn(valueOf(value, "status"));
    const kind = KINDS[word];
    const slug = value.recipient?.slug;
    if (kind === undefined || slug === undefined) continue;
    people.set(slug, { kind, source, span: shift(value.anchor, offset), ...(day && { day }) });
  }
  return people;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `07 Dec 2025`, `2025-12-07` and the American `12/7/25, 2:37 PM` as `2025-12-07`. */
function dayIn(written = ""): string | undefined {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (iso) return iso;
  const [, day, name, year] = /(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})/u.exec(written) ?? [];
  const month = name === undefined ? -1 : MONTHS.indexOf(name.toLowerCase());
  if (day && year && month >= 0) return dayOf(year, month + 1, day);
  const [, m, d, y] = /(\d{1,2})\/(\d{1,2})\/(\d{2,4})/.exec(written) ?? [];
  return m && d && y ? dayOf(y.length === 2 ? `20${y}` : y, Number(m), d) : undefined;
}

const dayOf = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
