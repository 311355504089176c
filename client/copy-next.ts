/** The command for sending a batch note by note: it copies the next one and opens the profile; the person pastes and sends. */
import { commands, env, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type MarkSentParams,
  NEXT_UNSENT,
  type NextUnsentAnswer,
  type NextUnsentParams,
  NOTE_AT,
  type NoteAtAnswer,
  type NoteAtParams,
  type UnsentLetter,
} from "../shared/protocol/letters.ts";
import { COMMANDS } from "../shared/protocol.ts";
import { cursor, editorOfNotes, goTo } from "./place.ts";
import { LABELS, movedWords, noneReadyWords, notMarkedWords, sendWords } from "./words.ts";

export class NextNote {
  readonly #client: BaseLanguageClient;
  /** Behind which letter the next time goes on, as long as nothing is edited. */
  #last: { readonly document: TextDocument; readonly version: number; readonly letter: number } | undefined;
  /** Ends when the letter before has been marked, well or not: until then it may seem to be next. */
  #marking: Promise<unknown> = Promise.resolve();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  /** @param place where to begin; the cursor when absent. */
  async copy(place = cursor(this.#client)): Promise<void> {
    if (place === undefined) {
      editorOfNotes();
      return;
    }
    await this.#marking;
    const document = await workspace.openTextDocument(
      this.#client.protocol2CodeConverter.asUri(place.textDocument.uri),
    );
    const { next, held } = await this.#ask(document, place);
    if (next === undefined) {
      void window.showInformationMessage(noneReadyWords(held));
      return;
    }
    this.#goOnBehind(next.letter, document);
    await env.clipboard.writeText(next.text);
    const editor = window.visibleTextEditors.find((one) => one.document === document);
    if (editor) goTo(editor, this.#client.protocol2CodeConverter.asPosition(next.position));
    const profile = profileOf(next);
    const asked = window.showInformationMessage(sendWords(next, profile !== undefined), LABELS.markSent());
    if (profile) await env.openExternal(profile);
    if ((await asked) === undefined) return;
    const marking = this.#markSent(document, next);
    this.#marking = Promise.allSettled([marking]);
    await marking;
  }

  async #ask(document: TextDocument, place: NoteAtParams): Promise<NextUnsentAnswer> {
    const last = this.#last;
    const isSame = last?.document === document && last.version === document.version;
    const params: NextUnsentParams = { ...place, ...(isSame && { after: last.letter }) };
    return (await this.#client.sendRequest<NextUnsentAnswer | null>(NEXT_UNSENT, params)) ?? { held: 0 };
  }

  #goOnBehind(letter: number, document: TextDocument): void {
    this.#last = { document, version: document.version, letter };
  }

  /** Only what was copied, if it still stands there or goes to somebody of a list: meanwhile the file may have been edited. */
  async #markSent(
    document: TextDocument,
    { letter, position, row, version, text }: UnsentLetter,
  ): Promise<void> {
    const textDocument = this.#client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const place: MarkSentParams = {
      textDocument,
      position,
      ...(row !== undefined && { row, version, text }),
    };
    if (row === undefined) {
      const note = await this.#client.sendRequest<NoteAtAnswer | null>(NOTE_AT, place);
      if (note?.text !== text) {
        void window.showWarningMessage(movedWords());
        return;
      }
    }
    try {
      await commands.executeCommand(COMMANDS.markSent, place);
      // It is no more among those that are not sent, so that the one behind it has come to its place.
      this.#goOnBehind(letter - 1, document);
    } catch (error) {
      void window.showWarningMessage(notMarkedWords(error));
    }
  }
}

/** Only what a browser opens: whoever made the file may have written anything. */
function profileOf({ url = "" }: UnsentLetter): Uri | undefined {
  const written = /^[a-z][a-z\d+.-]*:/i.test(url) || url === "" ? url : `https://${url}`;
  if (!/^https?:\/\/[^\s/]+/i.test(written)) return undefined;
  return Uri.parse(written, true);
}
