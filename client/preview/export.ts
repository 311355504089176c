/** The command that writes the letters into a page, for somebody who is to look them over and has no editor. */
import { env, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { PAGE, type PageParams } from "../../shared/protocol/preview.ts";
import { FILE_SUFFIX } from "../../shared/protocol.ts";
import { exportedWords, LABELS, noFileWords } from "../words.ts";

/** Asks where to, and writes the page there. */
export async function exportPreview(
  client: BaseLanguageClient,
  document: TextDocument | undefined,
): Promise<void> {
  const page = document && (await pageOf(client, document));
  if (document === undefined || !page) {
    void window.showInformationMessage(noFileWords());
    return;
  }
  const target = await window.showSaveDialog({ ...besideIt(document), filters: { HTML: ["html"] } });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  const open = LABELS.open();
  const choice = await window.showInformationMessage(exportedWords(), open);
  if (choice === open) await env.openExternal(target);
}

function pageOf(client: BaseLanguageClient, document: TextDocument): Promise<string | null> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const title = document.uri.path.split("/").at(-1) ?? "";
  return client.sendRequest<string | null>(PAGE, { textDocument, title } satisfies PageParams);
}

function besideIt({ uri, isUntitled }: TextDocument): { readonly defaultUri?: Uri } {
  if (isUntitled) return {};
  const path = uri.path.endsWith(FILE_SUFFIX) ? uri.path.slice(0, -FILE_SUFFIX.length) : uri.path;
  return { defaultUri: uri.with({ path: `${path}.html` }) };
}
