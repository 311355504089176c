/** The commands that go from one invitation that needs work to the next. */
import { window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { PROBLEM_NOTE, type ProblemNoteAnswer, type ProblemNoteParams } from "../shared/protocol/letters.ts";
import { editorOfNotes, goTo, placeIn } from "./place.ts";
import { noProblemsWords } from "./words.ts";

/** Long enough to be read, in milliseconds. */
const A_WHILE = 10_000;

export async function goToProblem(
  client: BaseLanguageClient,
  direction: ProblemNoteParams["direction"],
): Promise<void> {
  const editor = editorOfNotes();
  if (editor === undefined) return;
  const params: ProblemNoteParams = {
    ...placeIn(client, editor.document, editor.selection.active),
    direction,
  };
  const problem = await client.sendRequest<ProblemNoteAnswer | null>(PROBLEM_NOTE, params);
  if (problem === null) {
    void window.showInformationMessage(noProblemsWords());
    return;
  }
  goTo(editor, client.protocol2CodeConverter.asRange(problem.range));
  window.setStatusBarMessage(problem.message, A_WHILE);
}
