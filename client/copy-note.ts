/** The command that puts the note at the cursor on the clipboard; sending it stays with the person. */
import { commands, env, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { NOTE_AT, type NoteAtAnswer, type NoteAtParams } from "../shared/protocol.ts";
import { copiedWords, unfitWords } from "./words.ts";

const COPY_ANYWAY = "Copy Anyway";
const SHOW_PROBLEMS = "Show Problems";

export async function copyNote(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const note = editor && (await noteAt(client, editor.document.uri.toString(), editor.selection.active));
  if (!note) {
    void window.showInformationMessage("There is no note here: put the cursor into an invitation.");
    return;
  }
  if (!note.fit) {
    const choice = await window.showWarningMessage(unfitWords(note), COPY_ANYWAY, SHOW_PROBLEMS);
    if (choice === SHOW_PROBLEMS) await commands.executeCommand("workbench.actions.view.problems");
    if (choice !== COPY_ANYWAY) return;
  }
  await env.clipboard.writeText(note.text);
  void window.showInformationMessage(copiedWords(note));
}

function noteAt(client: BaseLanguageClient, uri: string, position: NoteAtParams["position"]) {
  const { line, character } = position;
  const params: NoteAtParams = { textDocument: { uri }, position: { line, character } };
  return client.sendRequest<NoteAtAnswer | null>(NOTE_AT, params);
}
