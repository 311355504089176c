/** What is found in a batch's list of people, at its place in the list's own text: at the cell it comes from, else at the person. */
import { columnKey, columnsOf } from "../recipients/columns.ts";
import { statedIn } from "../recipients/stated.ts";
import { isUnreadable } from "../recipients/surroundings.ts";
import { cellSpan, type Row, type Table } from "../recipients/table.ts";
import type { Related } from "../rule.ts";
import { byPlace, covers, hull, type Span } from "../text/span.ts";
import type { MergedLetter, Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import type { Local } from "./judge.ts";
import { relatedTo } from "./report.ts";

/** A finding whose span counts in the table's text; the places that belong to it are in the batch unless they say otherwise. */
export type TableFinding = Pick<Finding, "rule" | "severity" | "span" | "message" | "faded" | "related">;

/** In order of place; none where the batch has no table that can be read. What a template's own words cause is not among them. */
export function findingsInTable(verdict: Verdict): TableFinding[] {
  const { table } = verdict.mailing.surroundings;
  if (table === undefined || isUnreadable(table)) return [];
  const cells = new Cells(table, verdict);
  const { found, merged } = verdict;
  const templates = [...new Set(merged.map(({ template }) => template))];
  const all = [
    ...found.ofFile.flatMap((finding) => ofFile(finding, table)),
    ...templates.flatMap((index) => found.of(index).flatMap((finding) => ofRows(finding, verdict, cells))),
  ];
  return all.toSorted((a, b) => byPlace(a.span, b.span));
}

/** What is wrong with the table itself. */
function ofFile({ rule, severity, message, span, related }: Finding, { source }: Table): TableFinding[] {
  const here = related.filter((place) => place.source === source);
  const back: Related[] = [{ span, message: "The list is named here." }];
  return here.map((place) => ({
    rule,
    severity,
    span: place.span,
    message: here.length === 1 ? message : place.message,
    faded: false,
    related: back,
  }));
}

function ofRows(finding: Finding, verdict: Verdict, cells: Cells): TableFinding[] {
  const { merged, ofValues } = verdict;
  const cases = [...(ofValues.get(finding) ?? [])].flatMap(([row, local]) => {
    const letter = merged[row];
    return letter === undefined ? [] : [{ letter, local, cell: cells.of(letter, local) }];
  });
  const total = merged.filter(({ template }) => template === finding.invite).length;
  // What is true of everybody, and of no cell, is no flaw of the list.
  const isOfAll =
    total > 1 &&
    cases.length === total &&
    cases.every(({ cell, local }) => cell === undefined && local.message === cases[0]?.local.message);
  if (isOfAll) return [];
  return cases.flatMap(({ letter, local, cell }): TableFinding[] => {
    const span = cell ?? cells.ofPerson(letter);
    if (span === undefined) return [];
    const { message, faded } = local;
    const back = { span: finding.span, message: "The template is here." };
    return [
      {
        rule: finding.rule,
        severity: local.severity,
        span,
        message,
        faded,
        related: [...relatedTo(local), back],
      },
    ];
  });
}

/** Where values stand in the table. */
class Cells {
  readonly #table: Table;
  readonly #rows: ReadonlyMap<number, Row>;
  readonly #places: ReadonlyMap<string, number>;

  constructor(table: Table, { batch }: Verdict) {
    this.#table = table;
    this.#rows = new Map(table.rows.map((row) => [row.record, row]));
    this.#places = columnsOf(table.header.values, statedIn(batch.head).columns).places;
  }

  /** The cell that fills the placeholder in which something was found, or would fill it if it were not empty. */
  of({ recipient, notes }: MergedLetter, { note, span }: Local): Span | undefined {
    const row = recipient.from === "table" ? this.#rows.get(recipient.record) : undefined;
    if (row === undefined) return undefined;
    for (const merged of notes) {
      if (note !== undefined && merged.note !== note) continue;
      const slots = [...merged.fills, ...merged.missing];
      const slot = slots.find(({ source }) => source.end > source.start && covers(source, span));
      if (slot) return this.#cell(row, slot.name);
    }
    return undefined;
  }

  /** Where the table says who somebody is: the names, else the profile; the whole row where it says neither. */
  ofPerson({ recipient }: MergedLetter): Span | undefined {
    const row = recipient.from === "table" ? this.#rows.get(recipient.record) : undefined;
    if (row === undefined) return undefined;
    const [first, last] = [this.#cell(row, "first-name"), this.#cell(row, "last-name")];
    const isTogether = Math.abs(this.#place("first-name") - this.#place("last-name")) === 1;
    if (first && last && isTogether) return hull(first, last);
    const cells = [first, this.#cell(row, "name"), last, this.#cell(row, "url")];
    return cells.find((cell) => cell && cell.end > cell.start) ?? row.span;
  }

  #place(name: string): number {
    return this.#places.get(columnKey(name)) ?? Number.NaN;
  }

  #cell(row: Row, name: string): Span | undefined {
    const place = this.#places.get(columnKey(name));
    return place === undefined ? undefined : cellSpan(this.#table, row, place);
  }
}
