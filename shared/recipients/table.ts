/**
 * Reads CSV text into a table whose records and cells know their places. Cannot fail: what cannot be read is a flaw.
 *
 * The reading itself is Papa Parse's: well kept, without dependencies, thirty times as fast as csv-parse, at home in
 * workers, and the only one that tells where in the text each record ends. From there a cell's place is arithmetic.
 */
import Papa from "papaparse";
import { say, toSay } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { isKnownColumn } from "./columns.ts";

export interface Table {
  /** What the file is called, as its readers know it. */
  readonly source: string;
  readonly text: string;
  readonly separator: string;
  readonly header: Row;
  /** Every record below the header that holds something and has as many values as the header. */
  readonly rows: readonly Row[];
  /** Records that have not become rows, and why. */
  readonly flaws: readonly TableFlaw[];
}

export interface Row {
  /** Counts the records below the header that hold something, from 1, flawed ones too. The header's own is 0. */
  readonly record: number;
  /** In the text, without the line end. */
  readonly span: Span;
  readonly values: readonly string[];
}

export interface TableFlaw {
  readonly span: Span;
  /** Counts from 1. */
  readonly line: number;
  /** The end of a sentence whose subject is the line: "has 5 values where the header has 6". */
  readonly why: string;
}

/** @param source what the file is called. */
export function readTable(text: string, source: string): Table {
  const { separator, at } = headerIn(text);
  const records = recordsOf(text, separator);
  const header = records[at] ?? { span: { start: 0, end: 0 }, values: [], broken: false };
  const width = widthOf(header.values);
  const rows: Row[] = [];
  const flaws: TableFlaw[] = [];
  let record = 0;
  for (const { span, values, broken } of records.slice(at + 1)) {
    if (values.every(isBlank)) continue;
    record += 1;
    const why = broken ? UNCLOSED : misfit(values, width);
    if (why === undefined) rows.push({ record, span, values });
    else flaws.push({ span, line: lineOf(text, span.start), why });
  }
  return {
    source,
    text,
    separator,
    header: { record: 0, span: header.span, values: header.values },
    rows,
    flaws,
  };
}

const UNCLOSED = toSay(
  "has a quotation mark that is not closed as it should be, or stands alone in the middle of a value",
);

/** The number of a line, from 1. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Where a value stands, quotation marks and the blanks around it left out. */
export function cellSpan({ text, separator }: Table, { span, values }: Row, column: number): Span {
  let start = span.start;
  for (const [index, value] of values.entries()) {
    const isQuoted = text.charAt(start) === '"';
    const inner = isQuoted ? start + 1 : start;
    const end = inner + value.length + (isQuoted ? value.split('"').length - 1 : 0);
    if (index === column) return isQuoted ? { start: inner, end } : withoutBlanks(value, inner);
    const next = isQuoted ? text.indexOf(separator, end + 1) : end;
    start = next < 0 ? span.end : next + separator.length;
  }
  return { start: span.end, end: span.end };
}

function withoutBlanks(value: string, start: number): Span {
  const lead = value.length - value.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, value.trimEnd().length) };
}

const isBlank = (value: string): boolean => value.trim() === "";

/** How many values count: spreadsheets write empty ones behind the last column. */
const widthOf = (values: readonly string[]): number => values.findLastIndex((value) => !isBlank(value)) + 1;

function misfit(values: readonly string[], width: number): string | undefined {
  // Surplus values may be missing or empty; one that is missing within shifts all that follow, so none may.
  if (values.length >= width && widthOf(values) <= width) return undefined;
  const count = Math.max(widthOf(values), Math.min(values.length, width));
  return count === 1
    ? say`has 1 value where the header has ${width}`
    : say`has ${count} values where the header has ${width}`;
}

interface Found {
  readonly span: Span;
  readonly values: readonly string[];
  readonly broken: boolean;
}

/** @param most how many records are read; 0 for all. */
function recordsOf(text: string, separator: string, most = 0): Found[] {
  // Papa Parse passes over a byte order mark without counting it; files that were put together have several.
  let offset = 0;
  while (text.charCodeAt(offset) === BYTE_ORDER_MARK) offset += 1;
  const records: Found[] = [];
  let from = 0;
  const body = text.slice(offset);
  Papa.parse(body, {
    delimiter: separator,
    // A CR before the LF is cut from the last value, so that files whose line ends are mixed can be read.
    newline: body.includes("\n") ? "\n" : "\r",
    fastMode: false,
    preview: most,
    step: ({ data, errors, meta }) => {
      let end = meta.cursor;
      while (end > from && LINE_END.has(body.charAt(end - 1))) end -= 1;
      const values = data.map((value, index) =>
        index === data.length - 1 ? value.replace(/\r$/, "") : value,
      );
      const broken = errors.some(({ type }) => type === "Quotes");
      records.push({ span: { start: offset + from, end: offset + end }, values, broken });
      from = meta.cursor;
    },
  });
  return records;
}

const BYTE_ORDER_MARK = 0xfeff;
const LINE_END: ReadonlySet<string> = new Set(["\r", "\n"]);
const SEPARATORS = [",", ";", "\t"] as const;
/** How far down a header may stand: exports explain themselves above it. */
const DEEPEST_HEADER = 12;

/** The separator with which a record near the top looks most like a header, and which record that is. */
function headerIn(text: string): { separator: string; at: number } {
  let best = { separator: ",", at: 0, known: -1, width: -1 };
  for (const separator of SEPARATORS) {
    for (const [at, { values }] of recordsOf(text, separator, DEEPEST_HEADER).entries()) {
      const known = values.filter((value) => isKnownColumn(value)).length;
      const width = widthOf(values);
      const isBetter =
        known > best.known || (known === best.known && known === 0 && width > best.width && best.at === at);
      if (width > 0 && isBetter) best = { separator, at, known, width };
    }
  }
  return best;
}
