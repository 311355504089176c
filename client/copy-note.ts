/** The command that puts the note at the cursor on the clipboard; sending it stays with the person. */
import { commands, env, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { NOTE_AT, type NoteAtAnswer, type NoteAtParams } from "../shared/protocol.ts";
import { copiedWords, unfitWords } from "./words.ts";

const COPY_ANYWAY = "Copy Anyway";
const SHOW_PROBLEMS = "Show Problems";

/** @param place where the note is; the cursor when absent. */
export async function copyNote(client: BaseLanguageClient, place = cursor(client)): Promise<void> {
  const note = place && (await client.sendRequest<NoteAtAnswer | null>(NOTE_AT, place));
  if (!note) {
    void window.showInformationMessage("There is no note here: put the cursor into an invitation.");
    return;
  }
  await offerCopy(note);
}

/** Puts a note on the clipboard; asks before if it is not fit to send. */
export async function offerCopy(note: NoteAtAnswer): Promise<void> {
  if (!note.fit) {
    const choice = await window.showWarningMessage(unfitWords(note), COPY_ANYWAY, SHOW_PROBLEMS);
    if (choice === SHOW_PROBLEMS) await showProblems();
    if (choice !== COPY_ANYWAY) return;
  }
  await env.clipboard.writeText(note.text);
  void window.showInformationMessage(copiedWords(note));
}

export async function showProblems(): Promise<void> {
  await commands.executeCommand("workbench.actions.view.problems");
}

function cursor(client: BaseLanguageClient): NoteAtParams | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  return {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
}
