/** Between the core's words and the protocol's: the places of a batch, as outline, folds, selections, highlights and links. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Fold } from "../shared/features/folds.ts";
import type { Link } from "../shared/features/links.ts";
import type { Branch } from "../shared/features/outline.ts";
import type { Span } from "../shared/text/span.ts";
import type { Abilities } from "./abilities.ts";
import { uriBeside } from "./beside.ts";
import { toRange } from "./positions.ts";

const SYMBOL: Record<Branch["kind"], SymbolKind> = {
  batch: SymbolKind.Namespace,
  invitation: SymbolKind.Object,
  template: SymbolKind.Interface,
  part: SymbolKind.Method,
  element: SymbolKind.String,
};

/** A tree for clients that show trees, else a list in order of place. */
export const toOutline = (
  document: TextDocument,
  branches: readonly Branch[],
  { trees }: Pick<Abilities, "trees">,
): DocumentSymbol[] | SymbolInformation[] =>
  trees
    ? branches.map((branch) => toSymbol(document, branch))
    : branches.flatMap((branch) => toList(document, branch));

const toSymbol = (document: TextDocument, branch: Branch): DocumentSymbol => ({
  name: branch.name,
  detail: branch.detail,
  kind: SYMBOL[branch.kind],
  range: toRange(document, branch.span),
  selectionRange: toRange(document, branch.selection),
  children: branch.children.map((child) => toSymbol(document, child)),
});

const toList = (
  document: TextDocument,
  { name, kind, span, children }: Branch,
  containerName?: string,
): SymbolInformation[] => [
  {
    name,
    kind: SYMBOL[kind],
    location: { uri: document.uri, range: toRange(document, span) },
    ...(containerName !== undefined && { containerName }),
  },
  ...children.flatMap((child) => toList(document, child, name)),
];

/** Whole lines, which every client can fold. */
export const toFold = (document: TextDocument, { kind, span }: Fold): FoldingRange => ({
  startLine: document.positionAt(span.start).line,
  endLine: document.positionAt(span.end).line,
  ...(kind === "comment" && { kind: FoldingRangeKind.Comment }),
});

/** @param spans from the inside out; at least one. */
export const toSelection = (document: TextDocument, spans: readonly Span[]): SelectionRange =>
  spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
    undefined,
  ) ?? { range: toRange(document, { start: 0, end: 0 }) };

export const toHighlight = (document: TextDocument, span: Span): DocumentHighlight => ({
  range: toRange(document, span),
  kind: DocumentHighlightKind.Text,
});

/** Nothing where the client would not know which file is meant. */
export function toLink(document: TextDocument, { span, target, path }: Link): DocumentLink[] {
  const address = target ?? uriBeside(document.uri, path);
  return address === undefined ? [] : [{ range: toRange(document, span), target: address }];
}
