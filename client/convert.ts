/** The command that writes the placeholders of a file as another tool spells them. */
import {
  type CodeAction,
  CodeActionKind,
  commands,
  Range,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { editorOfNotes } from "./place.ts";
import { noPlaceholdersWords, toolWords } from "./words.ts";

/** More than there are tools. */
const ALL = 100;

/** The server offers a rewrite for each tool wherever a placeholder stands; here they are asked for all over the file. */
export async function convertDialect(): Promise<void> {
  const document = editorOfNotes()?.document;
  if (document === undefined) return;
  const rewrites = await rewritesOf(document);
  if (rewrites.length === 0) {
    void window.showInformationMessage(noPlaceholdersWords());
    return;
  }
  const items = rewrites.map(({ title, edit }) => ({ label: title, edit }));
  const picked = await window.showQuickPick(items, { title: toolWords() });
  if (picked?.edit) await workspace.applyEdit(picked.edit);
}

function rewritesOf(document: TextDocument): Thenable<readonly CodeAction[]> {
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const { value } = CodeActionKind.RefactorRewrite;
  return commands.executeCommand("vscode.executeCodeActionProvider", document.uri, whole, value, ALL);
}
