/** The batches of the workspace that are not open: read and judged when somebody asks. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { readBatch } from "../shared/batch/read.ts";
import type { Config } from "../shared/config.ts";
import { check, type Verdict } from "../shared/features/check.ts";
import { rosterOf, rowsOf } from "../shared/recipients/recipients.ts";
import type { Others } from "../shared/recipients/surroundings.ts";
import { addressFrom, keyOf } from "./addresses.ts";
import { listIn } from "./beside.ts";
import type { Files } from "./files.ts";
import type { Closed, Folders } from "./folders.ts";
import { whyUnread } from "./readable.ts";
import { loadSurroundings, loadTable } from "./surroundings.ts";
import { type PeopleOfBatch, peopleAside } from "./ways.ts";

export interface JudgedClosed {
  readonly document: TextDocument;
  readonly verdict: Verdict;
  /** A file of which something is known around it, by the path that the batch has for it. */
  readonly beside: (path: string) => TextDocument | undefined;
}

export class ClosedBatches {
  readonly #files: Files;
  readonly #folders: Folders;
  readonly #people = new WeakMap<Closed, PeopleOfBatch>();

  constructor(files: Files, folders: Folders) {
    this.#files = files;
    this.#folders = folders;
  }

  all(): Promise<Closed[]> {
    return this.#folders.closed();
  }

  /** Whom the other batches of its folder invite; the same object until any of it concerns the batch. */
  othersOf(uri: string): Others | undefined {
    return this.#folders.othersOf(uri);
  }

  /** Everybody in them, kept once somebody has asked: a client that looks for a name asks anew with each letter of it. */
  async people(): Promise<PeopleOfBatch[]> {
    const all: PeopleOfBatch[] = [];
    for (const closed of await this.all()) {
      const people = this.#people.get(closed) ?? (await this.#peopleOf(closed));
      this.#people.set(closed, people);
      all.push(people);
    }
    return all;
  }

  /** Undefined when it cannot be read any more. */
  async judge({ uri, folder }: Closed, config: Config): Promise<JudgedClosed | undefined> {
    const documents = new Map<string, TextDocument>();
    const read: Files["read"] = async (address, within) => {
      const text = await this.#files.read(address, within);
      if (typeof text === "string") documents.set(keyOf(address), TextDocument.create(address, "", 0, text));
      return text;
    };
    await read(uri, folder);
    const document = documents.get(keyOf(uri));
    if (document === undefined || whyUnread(document.getText()) !== undefined) return undefined;
    const batch = readBatch(document.getText(), undefined, config.house);
    const named = await loadSurroundings(uri, batch.head, { ...this.#files, read });
    const others = this.othersOf(uri);
    const verdict = check(batch, config, undefined, { ...named, ...(others && { others }) });
    return { document, verdict, beside: (path) => documents.get(keyOf(addressFrom(uri, path) ?? "")) };
  }

  /** Nobody when it cannot be read any more. */
  async #peopleOf({ uri, folder }: Closed): Promise<PeopleOfBatch> {
    const text = await this.#files.read(uri, folder);
    if (typeof text !== "string" || whyUnread(text) !== undefined) return NOBODY;
    const batch = readBatch(text);
    const around = await loadTable(uri, batch.head, this.#files);
    const roster = rosterOf(batch, rowsOf(batch.head, around), around);
    return peopleAside({ batch, roster }, TextDocument.create(uri, "", 0, text), listIn(uri, around.table));
  }
}

const NOBODY: PeopleOfBatch = { people: [], locationOf: () => undefined };
