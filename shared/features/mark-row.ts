/** Writing down that somebody of a list has been written to: in the list where it has a place for that, else in a section. */
import type { Batch } from "../batch/batch.ts";
import { foldKey } from "../batch/keys.ts";
import { readBatch } from "../batch/read.ts";
import { isOwnStatus } from "../batch/status.ts";
import type { Item } from "../batch/yaml.ts";
import { columnsOf } from "../recipients/columns.ts";
import { calledOf, type Recipient } from "../recipients/recipients.ts";
import { statedIn } from "../recipients/stated.ts";
import { cellSpan, type Row, readTable, type Table } from "../recipients/table.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { lineAt, lineEndOf, lineStart } from "../text/lines.ts";
import { said, say } from "../text/say.ts";
import { covers } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { rowAsSection } from "./mark-sent.ts";
import { tableOf } from "./mentions.ts";
import type { PlacedEdit } from "./placed-edit.ts";

/**
 * The edits that state of a merged row that it was sent, or why there are none, as a sentence. A list is its owner's: only
 * a `status` of it that is empty or Cordial's own is written over. Whatever is written is read back before it is offered.
 * @param day as `2026-05-15`.
 */
export function markRowSent(verdict: Verdict, row: number, day: string): readonly PlacedEdit[] | string {
  const recipient = verdict.merged[row]?.recipient;
  if (recipient === undefined) return said("No letter stands there.");
  const status = `sent ${day}`;
  const inList =
    recipient.from === "table"
      ? inTable(verdict, recipient, status)
      : recipient.from === "list"
        ? inItem(verdict.batch, recipient, status, recipient.person.slug === undefined)
        : [];
  if (inList.length > 0) return inList;
  const inSection = rowAsSection(verdict, row, day);
  return inSection.length > 0 ? inSection : whyNot(verdict, recipient);
}

/** The row whose item of the list in the front matter stands at an offset, by its place among the merged rows. */
export function rowListedAt({ merged }: Verdict, offset: number): number | undefined {
  const place = { start: offset, end: offset };
  const row = merged.findIndex(({ recipient: { from, span } }) => from === "list" && covers(span, place));
  return row < 0 ? undefined : row;
}

/** The row that gets a text, where that is one alone. */
export function rowReading({ merged }: Verdict, text: string): number | undefined {
  const rows = merged.flatMap(({ invite: { notes } }, row) => (notes[0]?.sent.text === text ? row : []));
  return rows.length === 1 ? rows[0] : undefined;
}

function whyNot(verdict: Verdict, recipient: Recipient): string {
  const { from, source = "", person } = recipient;
  const who = calledOf(recipient);
  if (from !== "table" || person.slug !== undefined)
    return say`What was sent to ${who} cannot be written down so that it reads the same: state it by hand.`;
  const table = tableOf(verdict);
  const hasColumn = table !== undefined && statusColumn(verdict, table) !== undefined;
  return hasColumn
    ? say`The status of ${who} in “${source}” is none of Cordial's, so it is left as it is; write “sent” there, or add the address of their profile.`
    : say`“${source}” has no column “status” to write it into, and ${who} has no profile by which a section could stand for them. Add the column, and mark it once more.`;
}

const statusColumn = ({ batch: { head } }: Verdict, table: Table): number | undefined =>
  columnsOf(table.header.values, statedIn(head).columns).places.get("status");

/** The cell of the row's status, written over. */
function inTable(verdict: Verdict, { record, source }: Recipient, status: string): PlacedEdit[] {
  const table = tableOf(verdict);
  const row = table?.rows.find((one) => one.record === record);
  const column = table && statusColumn(verdict, table);
  if (table === undefined || row === undefined || column === undefined) return [];
  if (!isOwnStatus(row.values[column] ?? "")) return [];
  const edit = { span: cellSpan(table, row, column), text: status };
  const after = readTable(applyEdits(table.text, [edit]), table.source);
  const isRead =
    after.rows.length === table.rows.length &&
    after.rows.every((one, index) =>
      isSameBut(table.rows[index], one, one.record === record ? column : -1),
    ) &&
    after.rows.find((one) => one.record === record)?.values[column]?.trim() === status;
  return isRead ? [{ ...edit, ...(source !== undefined && { source }) }] : [];
}

const isSameBut = (before: Row | undefined, { values }: Row, column: number): boolean =>
  before?.values.length === values.length &&
  values.every((value, index) => index === column || value === before.values[index]);

/** The item's status, written over; or behind its other keys, where others have one or it is `needed`. */
function inItem(batch: Batch, { record }: Recipient, status: string, needed: boolean): Edit[] {
  const { list = [] } = statedIn(batch.head);
  const item = list[record - 1];
  const last = item?.items.at(-1);
  if (item === undefined || last === undefined) return [];
  const known = item.items.find(isStatus);
  if (known && !(typeof known.value === "string" && isOwnStatus(known.value))) return [];
  if (!known && !needed && !list.some(({ items }) => items.some(isStatus))) return [];
  const edit = known ? over(batch.text, known, status) : behind(batch.text, item, last, status);
  const after = statedIn(readBatch(applyEdits(batch.text, [edit])).head).list ?? [];
  const isRead =
    after.length === list.length &&
    after.every((one, index) =>
      index === record - 1
        ? one.items.find(isStatus)?.value === status && saysBesides(one) === saysBesides(item)
        : JSON.stringify(one.value) === JSON.stringify(list[index]?.value),
    );
  return isRead ? [edit] : [];
}

const isStatus = ({ key }: Item): boolean => foldKey(key) === "status";

const saysBesides = ({ items }: Item): string =>
  JSON.stringify(items.filter((one) => !isStatus(one)).map(({ key, value }) => [key, value]));

/** A key without a value ends in its colon. */
const over = (text: string, { valueSpan: span }: Item, status: string): Edit => ({
  span,
  text: text.charAt(span.start - 1) === ":" ? ` ${status}` : status,
});

function behind(text: string, { items: [first], valueSpan }: Item, last: Item, status: string): Edit {
  if (text.charAt(valueSpan.start) === "{") {
    const { end } = last.valueSpan;
    return { span: { start: end, end }, text: `, status: ${status}` };
  }
  const { end } = lineAt(text, lineStart(text, last.valueSpan.end));
  const key = first?.keySpan.start ?? 0;
  const indent = " ".repeat(key - lineStart(text, key));
  return { span: { start: end, end }, text: `${lineEndOf(text)}${indent}status: ${status}` };
}
