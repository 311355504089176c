/** Where a client asks about a place: in a batch, or in a list, which every open batch that names it sees in its own way. */
import type { Location, Position, TextDocumentIdentifier } from "vscode-languageserver";
import type { Spot } from "../shared/features/mentions.ts";
import type { Span } from "../shared/text/span.ts";
import { isSameUri, type List, listOf } from "./beside.ts";
import type { Checked } from "./drafts.ts";
import { toOffset, toRange } from "./positions.ts";

export interface Standpoint {
  readonly draft: Checked;
  /** The list that the batch names, once it is read. */
  readonly list?: List | undefined;
  readonly spot: Spot;
}

/** A place that a client asks about. */
export interface Asked {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** What is open and checked: one document of that address, or all. */
export interface OpenDrafts {
  readonly of: (uri: string) => Promise<Checked | undefined>;
  readonly all: () => Promise<readonly Checked[]>;
}

export async function standpointsAt(
  { textDocument: { uri }, position }: Asked,
  drafts: OpenDrafts,
): Promise<Standpoint[]> {
  const draft = await drafts.of(uri);
  if (draft) return [inBatch(draft, toOffset(draft.document, position))];
  return (await drafts.all()).flatMap((draft) => inList(draft, uri, (list) => list.offsetOf(position)));
}

/** How the other open batches that name the same list see a span of it. */
export async function othersAt(
  { draft, list }: Standpoint,
  { start }: Span,
  drafts: OpenDrafts,
): Promise<Standpoint[]> {
  if (list === undefined) return [];
  const others = (await drafts.all()).filter(({ document }) => document.uri !== draft.document.uri);
  return others.flatMap((other) => inList(other, list.uri, () => start));
}

const inBatch = (draft: Checked, offset: number): Standpoint => ({
  draft,
  list: listOf(draft.document.uri, draft.verdict),
  spot: { verdict: draft.verdict, offset },
});

function inList(draft: Checked, uri: string, offsetIn: (list: List) => number): Standpoint[] {
  const list = listOf(draft.document.uri, draft.verdict);
  if (list === undefined || !isSameUri(list.uri, uri)) return [];
  return [{ draft, list, spot: { verdict: draft.verdict, offset: offsetIn(list), source: list.source } }];
}

/** A span of the batch, or of its list; undefined for what stands in a file whose places are not known. */
export function locationOf(
  {
    draft: { document },
    list,
  }: { readonly draft: Pick<Checked, "document">; readonly list?: List | undefined },
  { span, source }: { readonly span: Span; readonly source?: string },
): Location | undefined {
  if (source === undefined) return { uri: document.uri, range: toRange(document, span) };
  return list?.source === source ? { uri: list.uri, range: list.rangeOf(span) } : undefined;
}
