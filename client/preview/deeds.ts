/** What the preview's buttons do in the editor. */
import { commands, Range, type TextDocument, ViewColumn, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Card } from "../../shared/preview/card.ts";
import type { Asked } from "../../shared/preview/messages.ts";
import type { MarkSentParams } from "../../shared/protocol/letters.ts";
import { ROW_AT, type RowAtAnswer, type RowAtParams } from "../../shared/protocol/preview.ts";
import { COMMANDS } from "../../shared/protocol.ts";
import { offerCopy } from "../copy-note.ts";
import { showRule } from "../rule-pages.ts";
import { notMarkedWords } from "../words.ts";

export type Deed = Exclude<Asked, { does: "ready" | "want" }>;

export class Deeds {
  readonly #client: BaseLanguageClient;
  /** The cards that the view has been given, of one version. */
  readonly #cards = new Map<number, Card>();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  forget(): void {
    this.#cards.clear();
  }

  know(cards: Iterable<readonly [index: number, card: Card]>): void {
    for (const [index, card] of cards) this.#cards.set(index, card);
  }

  /** @param version of the cards. */
  async do(deed: Deed, document: TextDocument, version: string | undefined): Promise<void> {
    if (deed.does === "rule") return showRule(deed.id);
    const card = this.#cards.get(deed.card);
    if (card === undefined) return;
    if (deed.does === "copy") await copy(card, deed.text);
    else if (deed.does === "sent") await this.#markSent(card, document, version);
    else if (deed.does === "row") await this.#showRow(deed.card, document, version);
    else {
      const place = document.positionAt(card.findings[deed.finding ?? -1]?.at ?? card.at);
      await reveal(document, new Range(place, place), deed.focus);
    }
  }

  async #markSent({ at, row }: Card, document: TextDocument, version: string | undefined): Promise<void> {
    const { code2ProtocolConverter: to } = this.#client;
    const place: MarkSentParams = {
      textDocument: to.asTextDocumentIdentifier(document),
      position: to.asPosition(document.positionAt(at)),
      ...(row !== undefined && { row }),
      ...(version !== undefined && { version }),
    };
    try {
      await commands.executeCommand(COMMANDS.markSent, place);
    } catch (error) {
      void window.showWarningMessage(notMarkedWords(error));
    }
  }

  /** Shows where somebody stands in the list. */
  async #showRow(card: number, document: TextDocument, version: string | undefined): Promise<void> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const params: RowAtParams = { textDocument, card, ...(version !== undefined && { version }) };
    const row = await this.#client.sendRequest<RowAtAnswer | null>(ROW_AT, params);
    if (row === null) return;
    const from = this.#client.protocol2CodeConverter;
    const list = await workspace.openTextDocument(from.asUri(row.uri));
    const { start } = from.asRange(row.range);
    await reveal(list, new Range(start, start), true);
  }
}

async function copy({ recipient, texts }: Card, index: number): Promise<void> {
  const text = texts[index];
  if (text === undefined) return;
  const { limit, fit } = text;
  const length = text.text.length;
  await offerCopy({ recipient, text: text.text, length, fit, ...(limit !== undefined && { limit }) });
}

/** Shows a place of the file where it is open already, else in the first column. */
async function reveal(document: TextDocument, selection: Range, focus: boolean): Promise<void> {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  await window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? ViewColumn.One,
    preserveFocus: !focus,
    selection,
  });
}
