/** Between the core's words and the protocol's: what is shown beside the text, as tokens, inlay hints and code lenses. */
import {
  type CodeLens,
  type Command,
  type InlayHint,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { KINDS } from "../shared/anatomy/element.ts";
import type { Colour } from "../shared/features/colours.ts";
import type { Length } from "../shared/features/lengths.ts";
import type { Lens } from "../shared/features/lenses.ts";
import type { NoteAtParams } from "../shared/protocol/letters.ts";
import { COMMANDS } from "../shared/protocol.ts";
import type { Abilities } from "./abilities.ts";
import { toRange } from "./positions.ts";

const TYPE_OF: ReadonlyMap<string, number> = new Map(KINDS.map((kind, index) => [kind, index]));

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...KINDS], tokenModifiers: [] };

/** @param colours in order of place, each within one line. */
export function toTokens(document: TextDocument, colours: readonly Colour[]): SemanticTokens {
  const tokens = new SemanticTokensBuilder();
  for (const { kind, span } of colours) {
    const { line, character } = document.positionAt(span.start);
    tokens.push(line, character, span.end - span.start, TYPE_OF.get(kind) ?? 0, 0);
  }
  return { data: tokens.build().data };
}

export const toInlayHint = (document: TextDocument, { at, label, words }: Length): InlayHint => ({
  position: document.positionAt(at),
  label,
  tooltip: words,
  paddingLeft: true,
});

/** Nothing where the client cannot do what the lens is for. */
export function toCodeLens(document: TextDocument, lens: Lens, client: Abilities): CodeLens[] {
  const command = toCommand(document, lens, client);
  return command ? [{ range: toRange(document, lens.span), command }] : [];
}

function toCommand(
  document: TextDocument,
  { span, title, does }: Lens,
  client: Abilities,
): Command | undefined {
  const place: NoteAtParams = {
    textDocument: { uri: document.uri },
    position: document.positionAt(span.start),
  };
  switch (does) {
    case "copy-note":
      return client.commands ? { title, command: COMMANDS.copyNote, arguments: [place] } : undefined;
    case "copy-next":
      return client.commands ? { title, command: COMMANDS.copyNext, arguments: [place] } : undefined;
    case "preview":
      return client.previews ? { title, command: COMMANDS.preview, arguments: [place] } : undefined;
    case "mark-sent":
      return client.appliesEdits ? { title, command: COMMANDS.markSent, arguments: [place] } : undefined;
    case "show-problems":
      return { title, command: client.commands ? COMMANDS.showProblems : "" };
    default:
      return { title, command: "" };
  }
}
