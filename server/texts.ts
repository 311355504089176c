/** The files around batches: as they stand in the editor, else as they were last read. Reading never holds anybody up. */
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { keyOf } from "./addresses.ts";
import type { Files, Read } from "./files.ts";
import { whyUnread } from "./readable.ts";

export interface TextsHost {
  readonly files: Files;
  /** A batch that is open, by its key. */
  readonly batch: (key: string) => TextDocument | undefined;
  /** What is known of a file has changed. */
  readonly changed: (key: string) => void;
  /** Reading went wrong in a way that nobody foresaw. */
  readonly failed: (error: unknown) => void;
}

/** A file that somebody asked for. */
interface Known {
  readonly uri: string;
  /** The folders that it must not leave: who asks from another folder may get another answer. */
  readonly reads: Map<string, Reading>;
}

interface Reading {
  /** Absent until it has been read once. */
  read?: Read;
  /** The same as a document, once somebody has asked for it. */
  document?: TextDocument | undefined;
  /** How often it was to be read: the last time counts. */
  times: number;
}

export class Texts {
  readonly #host: TextsHost;
  readonly #known = new Map<string, Known>();
  readonly #open = new Map<string, TextDocument>();
  readonly #underWay = new Set<Promise<void>>();

  constructor(host: TextsHost) {
    this.#host = host;
  }

  /** The client has opened a file that is no batch. */
  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    this.#open.set(keyOf(uri), TextDocument.create(uri, languageId, version, text));
    this.#host.changed(keyOf(uri));
  }

  /** Nobody is told: who hears of an edit knows already. */
  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.#open.get(keyOf(uri));
    if (document === undefined) return;
    TextDocument.update(document, contentChanges, version);
  }

  /** From now on the file counts as it was saved; most likely as it stood in the editor, which holds until it is read. */
  close(uri: string): void {
    const key = keyOf(uri);
    const text = this.#open.get(key)?.getText();
    if (text === undefined) return;
    this.#open.delete(key);
    for (const reading of this.#known.get(key)?.reads.values() ?? []) {
      if (typeof reading.read !== "string" || whyUnread(text) !== undefined) continue;
      reading.read = text;
      reading.document = undefined;
    }
    this.lookAgain(uri);
    this.#host.changed(keyOf(uri));
  }

  /** Whether the client has opened a file that is no batch. */
  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  /** A file as a document: that of the editor, else as it was last read; undefined while it is read for the first time. */
  documentOf(uri: string, within: string): TextDocument | undefined {
    const key = keyOf(uri);
    const open = this.#written(key);
    if (open) return open;
    const readings = [...(this.#known.get(key)?.reads.values() ?? [])];
    const reading =
      readings.find(({ read }) => typeof read === "string") ?? this.#readingOf(key, uri, within);
    if (typeof reading.read !== "string") return undefined;
    return (reading.document ??= TextDocument.create(uri, "", 0, reading.read));
  }

  /** What a file holds; undefined while it is read for the first time. */
  get(uri: string, within: string): Read | undefined {
    const key = keyOf(uri);
    // Read in any case, so that something is known when the editor closes it.
    const { read } = this.#readingOf(key, uri, within);
    const text = this.#written(key)?.getText();
    if (text === undefined) return read;
    const why = whyUnread(text);
    return why === undefined ? text : { why };
  }

  /** Something may have happened to a file, or with none named to any of them. */
  lookAgain(uri?: string): void {
    const files =
      uri === undefined ? this.#known.entries() : [[keyOf(uri), this.#known.get(keyOf(uri))] as const];
    for (const [key, known] of files)
      for (const [within, reading] of known?.reads ?? []) this.#read(key, known?.uri ?? "", within, reading);
  }

  /** Forgets all files that nobody needs any more. */
  keep(isNeeded: (key: string) => boolean): void {
    for (const key of this.#known.keys()) if (!isNeeded(key)) this.#known.delete(key);
  }

  /** Resolves once everything that is being read has been read. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** The text of a file as it stands in the editor. */
  written(uri: string): string | undefined {
    return this.#written(keyOf(uri))?.getText();
  }

  #written(key: string): TextDocument | undefined {
    return this.#host.batch(key) ?? this.#open.get(key);
  }

  #readingOf(key: string, uri: string, within: string): Reading {
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = { uri, reads: new Map() }));
    let reading = known.reads.get(within);
    if (reading === undefined) {
      known.reads.set(within, (reading = { times: 0 }));
      this.#read(key, uri, within, reading);
    }
    return reading;
  }

  #read(key: string, uri: string, within: string, reading: Reading): void {
    reading.times += 1;
    const time = reading.times;
    const work = async () => {
      const read = await this.#host.files.read(uri, within);
      if (time !== reading.times || isSame(reading.read, read)) return;
      reading.read = read;
      reading.document = undefined;
      if (this.#written(key) === undefined) this.#host.changed(key);
    };
    const attended = work()
      .catch(this.#host.failed)
      .finally(() => this.#underWay.delete(attended));
    this.#underWay.add(attended);
  }
}

const isSame = (one: Read | undefined, other: Read): boolean =>
  typeof one === "object" && typeof other === "object" ? one.why === other.why : one === other;
