/** The command that writes out what everybody would get, into a file that is not saved yet. */
import { type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { RENDER, type RenderAnswer, type Rendering, type RenderParams } from "../shared/protocol/writing.ts";
import { editorOfNotes } from "./place.ts";
import { FORMAT_WORDS, formatWords, LABELS, leftOutWords, nothingToExportWords } from "./words.ts";

const LANGUAGES = { text: "plaintext", csv: "csv", json: "json" } as const satisfies Record<
  Rendering,
  string
>;
const FORMATS = ["text", "csv", "json"] as const;

/** @param file the one to export; the one that is being written when absent. */
export async function exportNotes(client: BaseLanguageClient, file?: Uri): Promise<void> {
  const document = file ? await workspace.openTextDocument(file) : editorOfNotes()?.document;
  if (document === undefined) return;
  const picked = await window.showQuickPick(
    FORMATS.map((format) => ({ ...FORMAT_WORDS[format](), format })),
    { title: formatWords() },
  );
  if (picked === undefined) return;
  const { format } = picked;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const params: RenderParams = { textDocument, format };
  const answer = await client.sendRequest<RenderAnswer | null>(RENDER, params);
  const { text, count, leftOut } = answer ?? { text: "", count: 0, leftOut: [] };
  if (count > 0) await showText(text, LANGUAGES[format]);
  if (leftOut.length > 0) await showLeftOut(leftOut);
  else if (count === 0) void window.showInformationMessage(nothingToExportWords());
}

/** Whoever is not in what was made, and why; the names stay out of the log. */
export async function showLeftOut(leftOut: readonly string[]): Promise<void> {
  const choice = await window.showWarningMessage(leftOutWords(leftOut.length), LABELS.show());
  if (choice !== undefined) await showText(`${leftOut.join("\n")}\n`, "plaintext");
}

async function showText(content: string, language: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ content, language }));
}
