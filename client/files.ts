/** Reads files for a server that has no disk, or whose disk they are not on: those that batches name, and batches. */
import { Disposable, FileSystemError, FileType, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  FIND_FILES,
  type FileTrouble,
  type FindFilesParams,
  READ_FILE,
  type ReadFileAnswer,
  type ReadFileParams,
} from "../shared/protocol/files.ts";

/** Serves from any file system that the editor knows. The server must be told by `files: true` when it starts. */
export const answerFiles = (client: Pick<BaseLanguageClient, "onRequest">): Disposable =>
  Disposable.from(
    client.onRequest<ReadFileAnswer, void>(READ_FILE, answerRead),
    client.onRequest(FIND_FILES, answerFind),
  );

async function answerFind({ folder, endings, most }: FindFilesParams): Promise<string[]> {
  const uri = Uri.parse(folder, true);
  const root = uri.with({ path: uri.path.replace(/(.)\/$/, "$1") });
  const pattern = new RelativePattern(
    root,
    endings.length === 1 ? `**/*${endings[0]}` : `**/*{${endings.join()}}`,
  );
  const found = await workspace.findFiles(pattern, "**/{node_modules,.*}/**", most);
  // Some file systems cannot be searched, and then nothing is found.
  return (found.length > 0 ? found : await filesIn(root, endings, most)).map((file) => file.toString());
}

/** Near ones first. Links are not followed. */
async function filesIn(root: Uri, endings: readonly string[], most: number): Promise<Uri[]> {
  const found: Uri[] = [];
  const folders = [root];
  for (let at = 0; at < Math.min(folders.length, MOST_FOLDERS) && found.length < most; at += 1) {
    const folder = folders[at] ?? root;
    for (const [name, type] of await workspace.fs.readDirectory(folder)) {
      if (type === FileType.File && endings.some((ending) => name.endsWith(ending)))
        found.push(Uri.joinPath(folder, name));
      if (type === FileType.Directory && !/^\.|^node_modules$/.test(name))
        folders.push(Uri.joinPath(folder, name));
    }
  }
  return found.slice(0, most);
}

const MOST_FOLDERS = 1000;

async function answerRead({ uri, within, largest }: ReadFileParams): Promise<ReadFileAnswer> {
  try {
    const file = Uri.parse(uri, true);
    const left = within === undefined ? undefined : await leavesBy(file, Uri.parse(within, true));
    return left ?? (await read(file, largest));
  } catch (error) {
    if (error instanceof FileSystemError) return { trouble: TROUBLES[error.code] ?? "missing" };
    throw error;
  }
}

/** A link on the way from a folder to a file may lead anywhere, and no file system says where. */
async function leavesBy(file: Uri, folder: Uri): Promise<ReadFileAnswer | undefined> {
  const parts = file.path.slice(folder.path.length).split("/");
  if (!file.path.startsWith(folder.path)) return { trouble: "link" };
  for (const at of parts.keys()) {
    const { type } = await workspace.fs.stat(
      file.with({ path: folder.path + parts.slice(0, at + 1).join("/") }),
    );
    if ((type & FileType.SymbolicLink) !== 0) return { trouble: "link" };
  }
  return undefined;
}

async function read(uri: Uri, largest: number): Promise<ReadFileAnswer> {
  const { type, size } = await workspace.fs.stat(uri);
  if ((type & FileType.File) === 0) return { trouble: "notFile" };
  if (size > largest) return { trouble: "large" };
  const text = decode(await workspace.fs.readFile(uri));
  return text === undefined ? { trouble: "notText" } : { text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  FileNotFound: "missing",
  FileNotADirectory: "missing",
  FileIsADirectory: "notFile",
  NoPermissions: "denied",
  Unavailable: "missing",
};
