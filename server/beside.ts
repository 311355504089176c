/** The files that a batch names, as the client knows them, and places in its list. */
import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Verdict } from "../shared/features/check.ts";
import { tableOf } from "../shared/features/mentions.ts";
import type { Table } from "../shared/recipients/table.ts";
import { type Span, shift } from "../shared/text/span.ts";
import { addressBeside, keyOf } from "./addresses.ts";
import { toOffset, toRange } from "./positions.ts";

/**
 * The address of a file beside a batch or below; undefined where the batch's own has no folder, as before it is saved.
 * @param path as the front matter has it.
 */
export function uriBeside(batch: string, path: string): string | undefined {
  const address = addressBeside(batch, path);
  return typeof address === "string" ? address : undefined;
}

/** Whether two addresses are of one file. */
export const isSameUri = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

/** The list that a batch names. */
export interface List {
  readonly uri: string;
  /** As the front matter names it. */
  readonly source: string;
  readonly rangeOf: (span: Span) => Range;
  readonly offsetOf: (position: Position) => number;
}

/** Undefined while the list is not read, or has no address. */
export const listOf = (batch: string, verdict: Verdict): List | undefined => listIn(batch, tableOf(verdict));

export function listIn(batch: string, table: Table | undefined): List | undefined {
  const uri = table && uriBeside(batch, table.source);
  if (table === undefined || uri === undefined) return undefined;
  // Editors do not show a byte order mark, and do not count it.
  const lead = table.text.startsWith("\ufeff") ? 1 : 0;
  const document = TextDocument.create(uri, "csv", 0, table.text.slice(lead));
  return {
    uri,
    source: table.source,
    rangeOf: (span) => toRange(document, shift(span, -lead)),
    offsetOf: (position) => toOffset(document, position) + lead,
  };
}
