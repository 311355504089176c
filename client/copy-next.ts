/** The command for sending a batch note by note: it copies the next one and opens the profile; the person pastes and sends. */
import { commands, env, type TextDocument, type TextEditor, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  COMMANDS,
  NEXT_UNSENT,
  type NextUnsentAnswer,
  type NextUnsentParams,
  NOTE_AT,
  type NoteAtAnswer,
  type UnsentLetter,
} from "../shared/protocol.ts";
import { editorOfNotes, goTo, placeIn } from "./place.ts";
import { LABELS, movedWords, noneReadyWords, sendWords } from "./words.ts";

export class NextNote {
  readonly #client: BaseLanguageClient;
  /** What was copied last: as long as nothing is edited, the next time goes on behind it. */
  #last: { readonly document: TextDocument; readonly version: number; readonly letter: number } | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async copy(): Promise<void> {
    const editor = editorOfNotes();
    if (editor === undefined) return;
    const { document } = editor;
    const { next, held } = await this.#ask(editor);
    if (next === undefined) {
      void window.showInformationMessage(noneReadyWords(held));
      return;
    }
    this.#last = { document, version: document.version, letter: next.letter };
    const position = this.#client.protocol2CodeConverter.asPosition(next.position);
    await env.clipboard.writeText(next.text);
    goTo(editor, position);
    const profile = profileOf(next);
    const asked = window.showInformationMessage(
      sendWords(next, profile !== undefined),
      ...(next.merged ? [] : [LABELS.markSent()]),
    );
    if (profile) await env.openExternal(profile);
    if ((await asked) !== undefined) await this.#markSent(document, next);
  }

  async #ask(editor: TextEditor): Promise<NextUnsentAnswer> {
    const { document, selection } = editor;
    const last = this.#last;
    const isSame = last?.document === document && last.version === document.version;
    const params: NextUnsentParams = {
      ...placeIn(this.#client, document, selection.active),
      ...(isSame && { after: last.letter }),
    };
    return (await this.#client.sendRequest<NextUnsentAnswer | null>(NEXT_UNSENT, params)) ?? { held: 0 };
  }

  /** Only where the note that was copied still stands: meanwhile the file may have been edited. */
  async #markSent(document: TextDocument, { position, text }: UnsentLetter): Promise<void> {
    const place = placeIn(this.#client, document, this.#client.protocol2CodeConverter.asPosition(position));
    const note = await this.#client.sendRequest<NoteAtAnswer | null>(NOTE_AT, place);
    if (note?.text === text) await commands.executeCommand(COMMANDS.markSent, place);
    else void window.showWarningMessage(movedWords());
  }
}

/** Only what a browser opens: whoever made the file may have written anything. */
function profileOf({ url = "" }: UnsentLetter): Uri | undefined {
  const written = /^[a-z][a-z\d+.-]*:/i.test(url) || url === "" ? url : `https://${url}`;
  if (!/^https?:\/\/[^\s/]+/i.test(written)) return undefined;
  return Uri.parse(written, true);
}
