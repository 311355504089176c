/** Between the core's offsets and the protocol's lines and characters, without loading the protocol. */
import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../shared/text/span.ts";

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** A range beyond the text is cut to it, as the protocol wants. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);
