/** The command that makes a batch of a list of people, beside the list. */
import { type QuickPickItem, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { NEW_BATCH, type NewBatchAnswer, type NewBatchParams } from "../shared/protocol/writing.ts";
import { FILE_SUFFIX } from "../shared/protocol.ts";
import { showLeftOut } from "./export-notes.ts";
import { listWords } from "./words.ts";

/** @param list the CSV file; asked for when absent. */
export async function newBatchFromList(client: BaseLanguageClient, list?: Uri): Promise<void> {
  const file = list ?? (await chosenFile());
  const as = file && (await chosenForm());
  if (file === undefined || as === undefined) return;
  const csv = new TextDecoder().decode(await workspace.fs.readFile(file));
  const params: NewBatchParams = { csv, path: nameOf(file), as };
  const { text, leftOut } = await client.sendRequest<NewBatchAnswer>(NEW_BATCH, params);
  if (text === "") void window.showWarningMessage(`${listWords.nobody()} ${leftOut.join(" ")}`.trim());
  else {
    const batch = await freeNameBeside(file);
    await workspace.fs.writeFile(batch, new TextEncoder().encode(text));
    await window.showTextDocument(batch);
    if (leftOut.length > 0) await showLeftOut(leftOut);
  }
}

async function chosenFile(): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const files = await window.showOpenDialog({
    title: listWords.choose(),
    openLabel: listWords.choose(),
    filters: { CSV: ["csv"] },
    ...(folder && { defaultUri: folder.uri }),
  });
  return files?.[0];
}

async function chosenForm(): Promise<NewBatchParams["as"] | undefined> {
  const forms: (QuickPickItem & { readonly as: NewBatchParams["as"] })[] = [
    { label: listWords.template(), detail: listWords.templateDetail(), as: "template" },
    { label: listWords.sections(), detail: listWords.sectionsDetail(), as: "sections" },
  ];
  return (await window.showQuickPick(forms, { title: listWords.how() }))?.as;
}

const nameOf = ({ path }: Uri): string => path.split("/").at(-1) ?? "";

/** "people.invite.md" beside "people.csv", or "people-2.invite.md" where that is taken. */
async function freeNameBeside(list: Uri): Promise<Uri> {
  const folder = Uri.joinPath(list, "..");
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  const base = nameOf(list).replace(/\.csv$/i, "");
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? "" : `-${number}`}${FILE_SUFFIX}`;
    if (!taken.has(name)) return Uri.joinPath(folder, name);
  }
}
