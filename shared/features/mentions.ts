/** The names of values in a batch: the placeholders that use them, and the columns, fields and keys that give them. */
import type { Batch, Invite, Placed } from "../batch/batch.ts";
import { FRONT_MATTER_KEYS, foldKey } from "../batch/keys.ts";
import { slotsIn } from "../batch/placeholders.ts";
import { toSource } from "../batch/sent.ts";
import type { Item } from "../batch/yaml.ts";
import { columnKey, columnsOf } from "../recipients/columns.ts";
import { statedIn } from "../recipients/stated.ts";
import { isUnreadable } from "../recipients/surroundings.ts";
import { cellSpan, type Table } from "../recipients/table.ts";
import { type Span, shift, textOf, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { inviteAt } from "./places.ts";

/** A place where the name of a value stands. */
export interface Mention {
  /** What all spellings of the name have in common: `columnKey` of it, or `sender.first-name`. */
  readonly key: string;
  /**
   * `placeholder`: uses the value. All others give it: a `field` of a section, an `own` field of a template, a `column` of
   * the table, a key in an `item` of the list, a `default` in the front matter, a key of the `sender`, the `heading` of a
   * section, which names a person. `mapping`: says under `columns` which header is meant by the name; `mapped`: that header.
   */
  readonly role:
    | "placeholder"
    | "field"
    | "own"
    | "column"
    | "item"
    | "default"
    | "sender"
    | "heading"
    | "mapping"
    | "mapped";
  /** The whole of it, such as `{{topic|maps}}`. */
  readonly span: Span;
  /** The name alone, within the span. */
  readonly name: Span;
  /** Which invitation it stands in, as an index into the batch. */
  readonly invite?: number;
  /** The file in which the spans count, as the front matter names it; absent when it is the batch's own. */
  readonly source?: string;
}

/** A place in a batch, or in the file that it names as `source`. */
export interface Spot {
  readonly verdict: Verdict;
  readonly offset: number;
  readonly source?: string;
}

/** Every mention, in the order in which values are looked for: fields, table or list, front matter; placeholders last. */
export const mentionsIn = (verdict: Verdict): Mention[] => [
  ...inFields(verdict),
  ...inTable(verdict),
  ...inHead(verdict),
  ...placeholdersIn(verdict),
];

/** What stands at a spot; looked for only where the spot is, since it is asked at each move of the cursor. */
export function mentionAt({ verdict, offset, source }: Spot): Mention | undefined {
  const here = inviteAt(verdict, offset)?.index;
  const near =
    source !== undefined
      ? inTable(verdict)
      : [...inHead(verdict), ...inFields(verdict, here), ...placeholdersIn(verdict, here)];
  return [...near].find(
    ({ role, span }) => role !== "heading" && touches(span, { start: offset, end: offset }),
  );
}

export const isSameMention = (one: Mention, other: Mention): boolean =>
  one.role === other.role && one.source === other.source && one.span.start === other.span.start;

/** The table that the batch names, once it has been read. */
export function tableOf({ mailing: { surroundings } }: Verdict): Table | undefined {
  const { table } = surroundings;
  return table === undefined || isUnreadable(table) ? undefined : table;
}

/** Cordial's own placeholders, in all notes or in those of one invitation. */
export function* placeholdersIn({ batch }: Verdict, only?: number): Generator<Mention> {
  for (const [invite, { value, offset }] of placesIn(batch, only))
    for (const { sent } of value.notes) {
      if (!sent.text.includes("{{")) continue;
      for (const slot of slotsIn(sent.text)) {
        if (slot.form !== "own") continue;
        const key = slot.name.startsWith("sender.") ? slot.name : columnKey(slot.name);
        const span = shift(toSource(sent, slot.span), offset);
        yield { key, role: "placeholder", span, name: nameWithin(batch.text, span), invite };
      }
    }
}

/** `topic` in `{{ topic | maps }}`. */
function nameWithin(text: string, span: Span): Span {
  const [inner = ""] = textOf(text, span).slice("{{".length, -"}}".length).split("|", 1);
  const start = span.start + "{{".length + inner.length - inner.trimStart().length;
  return { start, end: start + inner.trim().length };
}

/** The invitations with their index. */
function placesIn({ invites }: Batch, only?: number): Iterable<[number, Placed<Invite>]> {
  if (only === undefined) return invites.entries();
  const place = invites[only];
  return place ? [[only, place]] : [];
}

function* inFields({ batch }: Verdict, only?: number): Generator<Mention> {
  for (const [invite, { value, offset }] of placesIn(batch, only)) {
    const { fields, template, recipient, heading, anchor } = value;
    for (const { key, keySpan } of fields) {
      const span = shift(keySpan, offset);
      const role = template === undefined ? "field" : "own";
      yield { key: columnKey(key), role, span, name: span, invite };
    }
    if (recipient === undefined || heading === undefined) continue;
    const span = shift(anchor, offset);
    yield { key: NAME, role: "heading", span, name: span, invite };
  }
}

const NAME = columnKey("name");

function* inTable(verdict: Verdict): Generator<Mention> {
  const table = tableOf(verdict);
  if (table === undefined) return;
  const { places } = columnsOf(table.header.values, statedIn(verdict.batch.head).columns);
  for (const [key, place] of places) {
    const span = cellSpan(table, table.header, place);
    yield { key, role: "column", span, name: span, source: table.source };
  }
}

function* inHead({ batch: { text, head } }: Verdict): Generator<Mention> {
  const { entries } = head;
  const list = statedIn(head).list ?? [];
  const of = (key: string, role: Mention["role"], span: Span): Mention => {
    const name = unquoted(text, span);
    return { key, role, span: name, name };
  };
  for (const { items } of list)
    for (const { key, keySpan } of items) yield of(columnKey(key), "item", keySpan);
  for (const { key, keySpan, valueSpan } of columnsStated(entries.get("columns")?.items)) {
    yield of(columnKey(key), "mapping", keySpan);
    yield of(columnKey(key), "mapped", valueSpan);
  }
  for (const { key, keySpan } of entries.values())
    if (!Object.hasOwn(FRONT_MATTER_KEYS, key)) yield of(columnKey(key), "default", keySpan);
  const sender = entries.get("sender");
  if (typeof sender?.value === "string") yield of("sender.name", "sender", sender.keySpan);
  else
    for (const { key, keySpan } of sender?.items ?? []) yield of(`sender.${foldKey(key)}`, "sender", keySpan);
}

const columnsStated = (items: readonly Item[] = []): Item[] =>
  items.filter(({ value }) => typeof value === "string" && value !== "");

/** YAML may have it in quotation marks. */
function unquoted(text: string, { start, end }: Span): Span {
  return /^(["']).*\1$/.test(text.slice(start, end)) ? { start: start + 1, end: end - 1 } : { start, end };
}
