/** Between the core's words and the protocol's: offsets and positions, findings and diagnostics, edits and edits. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Hover as HoverAnswer,
  MarkupKind,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Note, Person } from "../shared/batch/batch.ts";
import type { Finding } from "../shared/features/finding.ts";
import type { Hover } from "../shared/features/hover.ts";
import type { NoteAtAnswer } from "../shared/protocol/letters.ts";
import { SECTION } from "../shared/protocol.ts";
import type { Related, Severity } from "../shared/rule.ts";
import type { Edit } from "../shared/text/edit.ts";
import { plain } from "../shared/text/plain.ts";
import type { Abilities } from "./abilities.ts";
import { toRange } from "./positions.ts";

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic shows of a finding. */
export type Told = Pick<Finding, "rule" | "severity" | "span" | "message" | "faded" | "related">;

/**
 * @param pageOf the address of a rule's page.
 * @param beside the document that a related place is in, by the name that the batch has for it; the batch itself without one.
 */
export function toDiagnostic(
  document: TextDocument,
  { rule, severity, span, message, faded, related }: Told,
  client: Abilities,
  pageOf: (id: string) => string,
  beside: (source?: string) => TextDocument | undefined,
): Diagnostic {
  const places = client.related ? related.flatMap((place) => toRelated(place, beside(place.source))) : [];
  return {
    range: toRange(document, span),
    severity: SEVERITY[severity],
    code: rule.id,
    ...(client.links && { codeDescription: { href: pageOf(rule.id) } }),
    source: SECTION,
    message,
    ...(faded && client.tags.includes(DiagnosticTag.Unnecessary) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(places.length > 0 && { relatedInformation: places }),
  };
}

const toRelated = (
  { span, message }: Related,
  document: TextDocument | undefined,
): DiagnosticRelatedInformation[] =>
  document ? [{ location: { uri: document.uri, range: toRange(document, span) }, message }] : [];

/** Whether a diagnostic that the client gives back is what it was told of this finding. */
export function isOf(document: TextDocument, { source, code, range }: Diagnostic, finding: Finding): boolean {
  if (source !== SECTION || code !== finding.rule.id) return false;
  return (
    document.offsetAt(range.start) === finding.span.start && document.offsetAt(range.end) === finding.span.end
  );
}

export const toTextEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({
  range: toRange(document, span),
  newText: text,
});

/** @param withTabStops whether each `[hole]` in the edits is for the writer to fill; it becomes a tab stop where the client has them. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: Abilities,
  withTabStops = false,
): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.versionedEdits) return { changes: { [uri]: edits.map((edit) => toTextEdit(document, edit)) } };
  const stops = withTabStops && client.tabStops ? new TabStops() : undefined;
  const put = (edit: Edit) => stops?.toSnippetEdit(document, edit) ?? toTextEdit(document, edit);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(put) }] };
}

const HOLE = /\[[^[\]\r\n]{1,80}\]/g;

/** Numbers the tab stops of several edits, since they are gone through as one. */
class TabStops {
  #last = 0;

  /** The edit with its holes as tab stops; undefined when it has none. */
  toSnippetEdit(document: TextDocument, { span, text }: Edit): SnippetTextEdit | undefined {
    let value = "";
    let from = 0;
    for (const { 0: hole, index } of text.matchAll(HOLE)) {
      this.#last += 1;
      value += `${escaped(text.slice(from, index))}\${${this.#last}:${escaped(hole)}}`;
      from = index + hole.length;
    }
    if (from === 0) return undefined;
    value += escaped(text.slice(from));
    return { range: toRange(document, span), snippet: { kind: "snippet", value } };
  }
}

const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, "\\$&");

export function toHover(document: TextDocument, { span, markdown }: Hover, client: Abilities): HoverAnswer {
  const contents = client.markdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plain(markdown) };
  return { range: toRange(document, span), contents };
}

/** @param fit whether nothing holds it back. */
export function toNoteAt(
  { sent: { text }, limit }: Note,
  recipient: Person | undefined,
  fit: boolean,
): NoteAtAnswer {
  return {
    ...(recipient && { recipient: recipient.full }),
    text,
    length: text.length,
    ...(limit !== undefined && { limit }),
    fit,
  };
}
