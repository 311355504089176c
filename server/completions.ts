/** Completions in the client's words, and snippets of whole invitations for clients that have none of their own. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import snippets from "../client/snippets/invite.json" with { type: "json" };
import type { Completion } from "../shared/features/complete/completion.ts";
import { completionsAt, filesWantedAt, snippetSpan } from "../shared/features/complete.ts";
import { plain } from "../shared/text/plain.ts";
import { said } from "../shared/text/say.ts";
import type { Span } from "../shared/text/span.ts";
import type { Abilities } from "./abilities.ts";
import type { Checked } from "./drafts.ts";
import { toOffset, toRange } from "./positions.ts";
import { toTextEdit } from "./translate.ts";

export interface Completing {
  readonly client: Abilities;
  /** As `2026-05-15`. */
  readonly today: string;
  /** The files beside a batch and below whose names end so, as seen from its folder. */
  readonly filesBeside: (batch: string, endings: readonly string[]) => Promise<string[]>;
}

export async function completionsFor(
  { document, verdict }: Checked,
  { position, context }: CompletionParams,
  { client, today, filesBeside }: Completing,
): Promise<CompletionItem[]> {
  const offset = toOffset(document, position);
  const endings = filesWantedAt(verdict, offset);
  const files = endings ? await filesBeside(document.uri, endings) : [];
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const items = completionsAt(verdict, offset, { today, asked, files }).map((completion, index) =>
    toItem(document, completion, index, client),
  );
  const span = client.snippets && asked ? snippetSpan(verdict, offset) : undefined;
  return span ? [...items, ...snippetItems(document, span, client)] : items;
}

const KIND: Record<Completion["kind"], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.Value,
  placeholder: CompletionItemKind.Variable,
  text: CompletionItemKind.Text,
  file: CompletionItemKind.File,
};

export const toItem = (
  document: TextDocument,
  { label, kind, edit, documentation }: Completion,
  index: number,
  client: Abilities,
): CompletionItem => ({
  label,
  kind: KIND[kind],
  // The best first, whatever its first letter.
  sortText: String(index).padStart(3, "0"),
  textEdit: toTextEdit(document, edit),
  documentation: toDocumentation(documentation, client),
});

const toDocumentation = (
  markdown: string,
  { completionMarkdown }: Pick<Abilities, "completionMarkdown">,
): MarkupContent | string =>
  completionMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : plain(markdown);

const snippetItems = (document: TextDocument, span: Span, client: Abilities): CompletionItem[] =>
  Object.values(snippets).map(({ prefix, description, body }) => ({
    label: prefix,
    kind: CompletionItemKind.Snippet,
    sortText: `~${prefix}`,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: toRange(document, span), newText: withoutTransforms(body.join("\n")) },
    documentation: toDocumentation(said(description), client),
  }));

/** Only one editor makes a first name of a tab stop; in others it is one more tab stop. */
function withoutTransforms(body: string): string {
  const last = Math.max(...[...body.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number)));
  return body.replaceAll(/\$\{\d+\/[^{}]*\}/g, `\${${last + 1}:[first name]}`);
}
