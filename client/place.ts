/** Where a command is to work: at the cursor, unless it was told. */
import {
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { NoteAtParams } from "../shared/protocol/letters.ts";
import { noFileWords } from "./words.ts";

export const placeIn = (
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): NoteAtParams => ({
  textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
  position: client.code2ProtocolConverter.asPosition(position),
});

/** Undefined where nobody writes. */
export function cursor(client: BaseLanguageClient): NoteAtParams | undefined {
  const editor = window.activeTextEditor;
  return editor && placeIn(client, editor.document, editor.selection.active);
}

/** The editor that a command is for; without one it says so. */
export function editorOfNotes(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) void window.showInformationMessage(noFileWords());
  return editor;
}

/** Puts the cursor there and shows what is around it. */
export function goTo(editor: TextEditor, place: Range | Position): void {
  const range = place instanceof Range ? place : new Range(place, place);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
