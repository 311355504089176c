/** The files around the open batches: read, followed as they change, and made into what is known around each batch. */
import type {
  Connection,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Verdict } from "../shared/features/check.ts";
import { toSay } from "../shared/text/say.ts";
import type { Abilities } from "./abilities.ts";
import { addressBeside, addressFrom, folderOf, keyOf, pathFrom } from "./addresses.ts";
import { clientFiles } from "./client-files.ts";
import { ClosedBatches } from "./closed.ts";
import type { AroundOf } from "./drafts.ts";
import { faultOf } from "./faults.ts";
import type { Files } from "./files.ts";
import { Folders } from "./folders.ts";
import { AroundBatches } from "./surroundings.ts";
import { Texts } from "./texts.ts";
import { Watching } from "./watching.ts";

export interface WorkspaceHost {
  readonly connection: Connection;
  readonly client: Abilities;
  /** The host's own, for what is on its disk. */
  readonly disk?: Files | undefined;
  /** An open batch, by its key. */
  readonly documentOf: (key: string) => TextDocument | undefined;
  /** What is known around some open batches is not what it was. */
  readonly changed: (batches: readonly string[]) => void;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
}

export class Workspace {
  readonly #connection: Connection;
  readonly #client: Abilities;
  readonly #files: Files;
  readonly #texts: Texts;
  readonly #around: AroundBatches;
  readonly #folders: Folders;
  /** The batches of the workspace that are not open. */
  readonly closedBatches: ClosedBatches;
  readonly #watching: Watching;
  readonly #changed: WorkspaceHost["changed"];
  /** Of the workspace's folders. */
  #uris: readonly string[];
  /** File -> the open batches that show a place in it as soon as it is read; by key. */
  readonly #awaited = new Map<string, Set<string>>();
  #lastLook = 0;

  constructor({ connection, client, disk, documentOf, changed, soon }: WorkspaceHost) {
    this.#connection = connection;
    this.#client = client;
    this.#changed = changed;
    this.#watching = new Watching(connection, client);
    const files = filesFor(connection, client, disk);
    this.#files = files;
    const failed = (error: unknown) =>
      connection.console.error(`A file could not be read: ${faultOf(error)}`);
    this.#texts = new Texts({ files, batch: documentOf, changed: (key) => this.#tell(key), failed });
    // What stands in the editor goes before.
    const asWritten: Files = {
      ...files,
      read: async (uri, within) => this.#texts.written(uri) ?? files.read(uri, within),
    };
    this.#folders = new Folders({
      files: asWritten,
      isOpen: (key) => documentOf(key) !== undefined,
      changed: (keys) => this.#judgeAgain(this.#around.crossed(keys)),
      renamed: () => this.#follow(),
      failed,
      soon,
    });
    this.closedBatches = new ClosedBatches(asWritten, this.#folders);
    this.#uris = client.folders;
    this.#folders.set(this.#uris);
    this.#around = new AroundBatches(
      this.#texts,
      (uri) => this.#folders.othersOf(uri),
      () => this.#follow(),
    );
  }

  readonly aroundOf: AroundOf = (uri, head) => this.#around.of(uri, head);

  /** The files beside a batch and below whose names end so, as the batch would name them: near ones first, itself not. */
  readonly filesBeside = async (batch: string, endings: readonly string[]): Promise<string[]> => {
    const folder = folderOf(batch);
    const found = folder === undefined ? [] : await this.#files.find(folder, { endings, most: MOST_OFFERED });
    const paths = found.flatMap((uri) => (keyOf(uri) === keyOf(batch) ? [] : pathFrom(batch, uri)));
    return paths.toSorted((a, b) => a.split("/").length - b.split("/").length);
  };

  /** Asks the client to tell of files and folders, as far as it can. */
  async follow(): Promise<void> {
    if (this.#client.tellsFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        this.#folders.set(this.#uris);
        this.#judgeAgain(this.#around.all());
      });
    await this.#watching.start();
  }

  /** Files on the disk have changed. */
  changedOnDisk(uris: readonly string[]): void {
    for (const uri of uris) {
      this.#texts.lookAgain(uri);
      this.#folders.touched(uri);
    }
  }

  /** Anything may have changed on the disk, for all that a client tells which is not asked to tell of files. */
  lookAgain(): void {
    if (this.#client.watches) return;
    this.#texts.lookAgain();
    this.#folders.lookAgain();
  }

  /** A file that a batch names is read once more; resolves once it has been. */
  async readAgain(uri: string): Promise<void> {
    this.#texts.lookAgain(uri);
    await this.#texts.settled();
  }

  /** A document that is no batch was opened. */
  opened(params: DidOpenTextDocumentParams): void {
    this.#texts.open(params);
  }

  /** A document was edited, a batch or not. */
  edited(params: DidChangeTextDocumentParams): void {
    this.#texts.change(params);
    this.#tell(keyOf(params.textDocument.uri));
    this.#folders.touched(params.textDocument.uri);
    if (!this.#client.watches) this.#lookNowAndThen();
  }

  /** A document was closed, a batch or not. */
  closed(uri: string): void {
    this.#around.forget(uri);
    this.#texts.close(uri);
    this.#folders.touched(uri);
  }

  /** An open batch was judged as it stands now. */
  judged(uri: string, verdict: Verdict): void {
    this.#folders.judged(uri, verdict);
  }

  /** A file of which something is known around a batch. @param path as the batch would name it. */
  beside(batch: string, path: string): TextDocument | undefined {
    const named = addressBeside(batch, path);
    const address = typeof named === "string" ? named : addressFrom(batch, path);
    const folder = this.#folders.of(batch) ?? folderOf(batch);
    if (address === undefined || folder === undefined) return undefined;
    const document = this.#texts.documentOf(address, folder);
    // Of other batches nothing is kept but people; they are read when a place in them is to be shown.
    if (document === undefined) {
      const awaiting = this.#awaited.get(keyOf(address)) ?? new Set();
      this.#awaited.set(keyOf(address), awaiting.add(keyOf(batch)));
    }
    return document;
  }

  /** Whether a file that is no batch is open, as far as the client tells; undefined where it does not. */
  isShown(uri: string): boolean | undefined {
    return this.#client.registersDocuments ? this.#texts.isOpen(keyOf(uri)) : undefined;
  }

  /** Resolves once all that is being read has been read. */
  async settled(): Promise<void> {
    await this.#texts.settled();
    await this.#folders.settled();
  }

  #follow(): void {
    this.#watching.follow(this.#around.named, this.#folders.named);
  }

  #tell(key: string): void {
    this.#judgeAgain([
      ...this.#around.changed(key),
      ...this.#around.crossed(this.#awaited.get(key) ?? new Set()),
    ]);
    this.#awaited.delete(key);
  }

  #judgeAgain(batches: readonly string[]): void {
    if (batches.length > 0) this.#changed(batches);
  }

  /** Where nobody tells of changes on the disk, files are read again while the batch is written. */
  #lookNowAndThen(): void {
    if (Date.now() - this.#lastLook < PAUSE) return;
    this.#lastLook = Date.now();
    this.#texts.lookAgain();
  }
}

/** How many files are offered. */
const MOST_OFFERED = 100;

/** In milliseconds. */
const PAUSE = 3000;

/** The host's disk for what is on it, the client for all else, as far as it offers that. */
function filesFor(connection: Connection, client: Abilities, disk: Files | undefined): Files {
  const asked = client.files ? clientFiles(connection) : undefined;
  const filesOf = (uri: string) => (uri.startsWith("file:") ? (disk ?? asked) : asked);
  return {
    read: async (uri, within) =>
      filesOf(uri)?.read(uri, within) ?? { why: toSay("is nowhere that Cordial can read from") },
    find: async (folder, wanted) => filesOf(folder)?.find(folder, wanted) ?? [],
  };
}
