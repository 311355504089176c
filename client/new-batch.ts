/** The commands that begin something: a batch, and one more invitation. */
import {
  type QuickPickItem,
  Range,
  SnippetString,
  type TextDocument,
  TextEditorRevealType,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  CHOICES,
  type ChoicesAnswer,
  NEW_INVITATION,
  type NewInvitationAnswer,
  type NewInvitationParams,
} from "../shared/protocol/writing.ts";
import { LANGUAGE_ID } from "../shared/protocol.ts";
import { newBatchFromList } from "./from-list.ts";
import { editorOfNotes } from "./place.ts";
import { listWords, onlyOneWords, relationshipWords } from "./words.ts";

/** In a file that is not saved yet, so that nothing is written before there is something to write. */
export async function newBatch(client: BaseLanguageClient): Promise<void> {
  const list = { label: listWords.fromList(), detail: listWords.fromListDetail() };
  const picked = await window.showQuickPick([...(await relationships(client)), list], {
    title: relationshipWords(),
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  if (picked === list) return newBatchFromList(client);
  const snippet = await ask(client, { relationship: picked.label });
  if (snippet === undefined) return;
  const document = await workspace.openTextDocument({ language: LANGUAGE_ID });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(snippet);
}

/** At the end of the file. */
export async function newInvitation(client: BaseLanguageClient): Promise<void> {
  const editor = editorOfNotes();
  if (editor === undefined) return;
  const picked = await window.showQuickPick(await relationships(client), {
    title: relationshipWords(),
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const { document } = editor;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const snippet = await ask(client, { relationship: picked.label, textDocument });
  if (snippet === undefined) void window.showInformationMessage(onlyOneWords());
  else {
    await editor.insertSnippet(snippet, blankEndOf(document));
    editor.revealRange(editor.selection, TextEditorRevealType.AtTop);
  }
}

async function relationships(client: BaseLanguageClient): Promise<QuickPickItem[]> {
  const { relationships } = await client.sendRequest<ChoicesAnswer>(CHOICES);
  return relationships.map(({ id, words }) => ({ label: id, detail: words }));
}

async function ask(
  client: BaseLanguageClient,
  params: NewInvitationParams,
): Promise<SnippetString | undefined> {
  const answer = await client.sendRequest<NewInvitationAnswer | null>(NEW_INVITATION, params);
  return answer ? new SnippetString(answer.snippet) : undefined;
}

/** From the last character that is no blank to the end. */
function blankEndOf(document: TextDocument): Range {
  const text = document.getText();
  return new Range(document.positionAt(text.trimEnd().length), document.positionAt(text.length));
}
