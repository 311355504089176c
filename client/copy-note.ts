/** The command that puts the note at the cursor on the clipboard; sending it stays with the person. */
import { commands, env, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { NOTE_AT, type NoteAtAnswer } from "../shared/protocol/letters.ts";
import { cursor } from "./place.ts";
import { copiedWords, LABELS, noNoteWords, unfitWords } from "./words.ts";

/** @param place where the note is; the cursor when absent. */
export async function copyNote(client: BaseLanguageClient, place = cursor(client)): Promise<void> {
  const note = place && (await client.sendRequest<NoteAtAnswer | null>(NOTE_AT, place));
  if (!note) {
    void window.showInformationMessage(noNoteWords());
    return;
  }
  await offerCopy(note);
}

/** Puts a note on the clipboard; asks before if it is not fit to send. */
export async function offerCopy(note: NoteAtAnswer): Promise<void> {
  if (!note.fit) {
    const [anyway, problems] = [LABELS.copyAnyway(), LABELS.showProblems()];
    const choice = await window.showWarningMessage(unfitWords(note), anyway, problems);
    if (choice === problems) await showProblems();
    if (choice !== anyway) return;
  }
  await env.clipboard.writeText(note.text);
  void window.showInformationMessage(copiedWords(note));
}

export async function showProblems(): Promise<void> {
  await commands.executeCommand("workbench.actions.view.problems");
}
