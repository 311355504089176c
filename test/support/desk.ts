/** An editor with a folder of files that are on no disk: several documents, and files that change beside them. */
import { onTestFinished } from "vitest";
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from "vscode-languageserver";
import {
  FIND_FILES,
  type FindFilesParams,
  READ_FILE,
  type ReadFileAnswer,
  type ReadFileParams,
} from "../../shared/protocol/files.ts";
import { Session, type SessionOptions } from "./session.ts";

export interface DeskOptions extends SessionOptions {
  /** Path -> text, or why there is none. */
  readonly files?: Readonly<Record<string, string | ReadFileAnswer>>;
  /** The address of their folder, ending in `/`. */
  readonly folder?: string;
}

/** The client is closed with the test. */
export async function desk(options: DeskOptions = {}): Promise<Desk> {
  const desk = new Desk(options);
  await desk.start();
  onTestFinished(() => desk.close());
  return desk;
}

export class Desk extends Session {
  readonly #folder: string;
  readonly #files: Map<string, string | ReadFileAnswer>;
  readonly #open = new Map<string, { version: number; text: string }>();
  readonly #told = new Map<string, Diagnostic[]>();
  /** How many messages have come. */
  #heard = 0;
  /** How often the client was told to ask for diagnostics again. */
  refreshed = 0;
  /** The paths of the files that were read and that batches name, in order. */
  readonly read: string[] = [];

  constructor({ files = {}, folder = "memfs:/fair/", ...options }: DeskOptions = {}) {
    super({ ...options, init: { files: true, ...options.init } });
    this.#folder = folder;
    this.#files = new Map(Object.entries(files));
  }

  /** Opens a file, as it is saved unless another text is given. */
  async open(path: string, unsaved?: string): Promise<void> {
    const text = unsaved ?? this.#files.get(path);
    if (typeof text !== "string") throw new Error(`There is no ${path}.`);
    this.#open.set(path, { version: 1, text });
    const languageId = path.endsWith(".md") ? "invite" : "plaintext";
    await this.notify("textDocument/didOpen", {
      textDocument: { uri: this.#uriOf(path), languageId, version: 1, text },
    });
  }

  /** Gives an open document another text, without saving it. */
  async type(path: string, text: string): Promise<void> {
    const open = this.#open.get(path);
    if (open === undefined) throw new Error(`${path} is not open.`);
    const lines = open.text.split(/\r\n|\r|\n/);
    const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    open.version += 1;
    open.text = text;
    await this.notify("textDocument/didChange", {
      textDocument: { uri: this.#uriOf(path), version: open.version },
      contentChanges: [{ range: { start: { line: 0, character: 0 }, end }, text }],
    });
  }

  async closeFile(path: string): Promise<void> {
    this.#open.delete(path);
    await this.notify("textDocument/didClose", { textDocument: { uri: this.#uriOf(path) } });
  }

  /** Writes a file behind the editor's back, or takes it away; the server hears of it as far as it has asked to. */
  async put(path: string, text: string | undefined): Promise<void> {
    const type = text === undefined ? 3 : this.#files.has(path) ? 2 : 1;
    if (text === undefined) this.#files.delete(path);
    else this.#files.set(path, text);
    if (this.registered("workspace/didChangeWatchedFiles").length === 0) return;
    await this.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: this.#uriOf(path), type }] });
  }

  /** Says that an open file was saved. */
  async save(path: string): Promise<void> {
    await this.notify("textDocument/didSave", { textDocument: { uri: this.#uriOf(path) } });
  }

  /** Waits until neither side has anything more to say. */
  async quiet(): Promise<void> {
    for (let before = -1; before !== this.#heard; ) {
      before = this.#heard;
      await this.request("textDocument/documentLink", {
        textDocument: { uri: this.#uriOf("none.invite.md") },
      });
      for (let turn = 0; turn < 12; turn += 1) await new Promise(setImmediate);
    }
  }

  /** What is found in a document once all is quiet. */
  async found(path: string): Promise<Diagnostic[]> {
    const [found = []] = await this.foundIn([path]);
    return found;
  }

  /** What is found in documents once all is quiet: asked for, or what was told last. */
  async foundIn(paths: readonly string[]): Promise<Diagnostic[][]> {
    await this.quiet();
    for (;;) {
      const { refreshed } = this;
      const asked = new Map<string, Diagnostic[]>();
      // What is told of a list follows when the batches have been asked for.
      for (const path of new Set([...paths, ...this.#open.keys()]))
        if (this.#isAsked(path))
          asked.set(path, ((await this.pull(path)) as FullDocumentDiagnosticReport).items);
      await this.quiet();
      const isAll = paths.every((path) => asked.has(path) === this.#isAsked(path));
      if (isAll && refreshed === this.refreshed)
        return paths.map((path) => asked.get(path) ?? this.told(path));
    }
  }

  /** What was told of a document last. */
  told(path: string): Diagnostic[] {
    return this.#told.get(path) ?? [];
  }

  /** Whether the client asks for what is found in a document: always for batches, for others when it was asked to. */
  #isAsked(path: string): boolean {
    if (!this.started?.capabilities.diagnosticProvider) return false;
    return path.endsWith(".md") || this.registered("textDocument/diagnostic").length > 0;
  }

  /** What is found, as "rule-id: message". */
  async said(path: string): Promise<string[]> {
    return (await this.found(path)).map(
      ({ code, message }) => `${code}: ${typeof message === "string" ? message : message.value}`,
    );
  }

  pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri: this.#uriOf(path) };
    return this.request("textDocument/diagnostic", { textDocument, previousResultId });
  }

  protected override hears(method: string, params: unknown): void {
    this.#heard += 1;
    if (method !== "textDocument/publishDiagnostics") return super.hears(method, params);
    const { uri, diagnostics } = params as PublishDiagnosticsParams;
    this.#told.set(uri.slice(this.#folder.length), diagnostics);
  }

  protected override answer(method: string, params: unknown): unknown {
    this.#heard += 1;
    if (method === FIND_FILES) return this.#answerFind(params as FindFilesParams);
    if (method === READ_FILE) return this.#answerRead(params as ReadFileParams);
    if (method !== "workspace/diagnostic/refresh") return super.answer(method, params);
    this.refreshed += 1;
    return null;
  }

  #uriOf(path: string): string {
    return this.#folder + path;
  }

  #answerFind({ folder, endings }: FindFilesParams): string[] {
    const uris = [...this.#files.keys()].map((path) => this.#uriOf(path));
    return uris.filter((uri) => uri.startsWith(folder) && endings.some((ending) => uri.endsWith(ending)));
  }

  #answerRead({ uri, within }: ReadFileParams): ReadFileAnswer {
    const path = uri.slice(this.#folder.length);
    // Project files may be anywhere.
    if (within !== undefined) this.read.push(path);
    const file = this.#files.get(path) ?? { trouble: "missing" };
    return typeof file === "string" ? { text: file } : file;
  }
}
