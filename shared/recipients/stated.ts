/** What the front matter says of recipients: who they are, whom to leave out, and how many are expected. */
import type { Entry, Head } from "../batch/batch.ts";
import type { Item } from "../batch/yaml.ts";
import type { Span } from "../text/span.ts";

/** A path as it is written, and where. */
export interface StatedPath {
  readonly path: string;
  /** In the file. */
  readonly span: Span;
}

export interface Stated {
  /** A list of people in the front matter itself; one item a person. */
  readonly list?: readonly Item[];
  /** The path of a CSV file. */
  readonly table?: StatedPath;
  /** Name of a value -> header of the CSV file. */
  readonly columns: Readonly<Record<string, string>>;
  readonly exclude: readonly StatedPath[];
  readonly contacted: readonly StatedPath[];
  readonly expect?: number;
}

export function statedIn({ entries }: Pick<Head, "entries">): Stated {
  const recipients = entries.get("recipients");
  const [table] = typeof recipients?.value === "string" ? pathsOf(recipients) : [];
  const expect = entries.get("expect")?.value;
  return {
    ...(Array.isArray(recipients?.value) && { list: recipients.items }),
    ...(table && { table }),
    columns: columnsIn(entries.get("columns")),
    exclude: pathsOf(entries.get("exclude")),
    contacted: pathsOf(entries.get("contacted")),
    ...(typeof expect === "string" && /^\s*\d{1,9}\s*$/.test(expect) && { expect: Number(expect) }),
  };
}

function pathsOf(entry: Entry | undefined): StatedPath[] {
  if (entry === undefined) return [];
  const said = Array.isArray(entry.value)
    ? entry.items
    : [{ value: entry.value, valueSpan: entry.valueSpan }];
  return said.flatMap(({ value, valueSpan }) =>
    typeof value === "string" && value.trim() !== "" ? [{ path: value.trim(), span: valueSpan }] : [],
  );
}

const columnsIn = (entry: Entry | undefined): Record<string, string> =>
  Object.fromEntries(
    (entry?.items ?? []).flatMap(({ key, value }) => (typeof value === "string" ? [[key, value]] : [])),
  );
