/** Reads files for a server that has no disk. */
import { type Disposable, FileSystemError, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileTrouble, READ_FILE, type ReadFileAnswer, type ReadFileParams } from "../shared/protocol.ts";

/** Serves from any file system that the editor knows. The server must be told by `files: true` when it starts. */
export const answerFiles = (client: Pick<BaseLanguageClient, "onRequest">): Disposable =>
  client.onRequest<ReadFileAnswer, void>(READ_FILE, answerRead);

async function answerRead({ uri, largest }: ReadFileParams): Promise<ReadFileAnswer> {
  try {
    return await read(Uri.parse(uri, true), largest);
  } catch (error) {
    if (error instanceof FileSystemError) return { trouble: TROUBLES[error.code] ?? "missing" };
    throw error;
  }
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
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
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
