/** What is known around the open batches, from the files that they name. */
import type { Head } from "../shared/batch/batch.ts";
import { statedIn } from "../shared/recipients/stated.ts";
import {
  filesOf,
  type Others,
  type Surroundings,
  SurroundingsMemory,
  surroundingsOf,
  type Unreadable,
} from "../shared/recipients/surroundings.ts";
import { readTable, type Table } from "../shared/recipients/table.ts";
import { addressBeside, folderOf, keyOf } from "./addresses.ts";
import type { Files, Read } from "./files.ts";
import type { Texts } from "./texts.ts";

type Named = Pick<Head, "entries">;

/** Reads all files that a batch names, for a host that waits for them. */
export async function loadSurroundings(uri: string, head: Named, files: Files): Promise<Surroundings> {
  const texts = new Map<string, Read>();
  for (const { path } of filesOf(head)) {
    const address = addressBeside(uri, path);
    const isNew = typeof address === "string" && !texts.has(path);
    if (isNew) texts.set(path, await files.read(address, folderOf(uri) ?? ""));
    else if (typeof address !== "string") texts.set(path, address);
  }
  return surroundingsOf(head, (path) => said(path, texts.get(path)));
}

/** The addresses of the files that a batch names, as far as they may be read. */
export const namedBy = (uri: string, head: Named): string[] =>
  filesOf(head).flatMap(({ path }) => {
    const address = addressBeside(uri, path);
    return typeof address === "string" ? [address] : [];
  });

/** The list that a batch names, and nothing else. */
export async function loadTable(uri: string, head: Named, files: Files): Promise<{ readonly table?: Table }> {
  const { table } = statedIn(head);
  const address = table && addressBeside(uri, table.path);
  if (table === undefined || typeof address !== "string") return {};
  const read = await files.read(address, folderOf(uri) ?? "");
  return typeof read === "string" ? { table: readTable(read, table.path) } : {};
}

const said = (path: string, read: Read | undefined): string | Unreadable | undefined =>
  typeof read === "object" ? { source: path, ...read } : read;

/** What is known around one batch. */
interface Around {
  readonly memory: SurroundingsMemory;
  head?: Named;
  /** Path -> address, as far as it may be read. */
  addresses: ReadonlyMap<string, string>;
  /** Undefined when something in it may have changed. */
  known?: Surroundings | undefined;
}

export class AroundBatches {
  readonly #texts: Texts;
  readonly #batches = new Map<string, Around>();
  /** Says that batches name other files than before. */
  readonly #renamed: () => void;
  readonly #othersOf: (uri: string) => Others | undefined;

  constructor(texts: Texts, othersOf: (uri: string) => Others | undefined, renamed: () => void) {
    this.#texts = texts;
    this.#othersOf = othersOf;
    this.#renamed = renamed;
  }

  /** What is known now; the same object until something changes. What is not, is read meanwhile. */
  of(uri: string, head: Named): Surroundings {
    let around = this.#batches.get(uri);
    if (around === undefined)
      this.#batches.set(uri, (around = { memory: new SurroundingsMemory(), addresses: new Map() }));
    if (around.head !== head) this.#name(uri, around, head);
    return (around.known ??= this.#look(uri, head, around));
  }

  forget(uri: string): void {
    if (this.#batches.delete(uri)) this.#tidy();
  }

  /** A file has changed. Gives the batches that name it. */
  changed(key: string): string[] {
    const affected: string[] = [];
    for (const [uri, around] of this.#batches) {
      if (![...around.addresses.values()].some((address) => keyOf(address) === key)) continue;
      around.known = undefined;
      affected.push(uri);
    }
    return affected;
  }

  /** Others write to people of these batches, by their keys, or not any more. Gives those that are open. */
  crossed(keys: ReadonlySet<string>): string[] {
    const affected = [...this.#batches].filter(([uri]) => keys.has(keyOf(uri)));
    for (const [, around] of affected) around.known = undefined;
    return affected.map(([uri]) => uri);
  }

  /** Anything may have changed around any batch. Gives all that are open. */
  all(): string[] {
    for (const around of this.#batches.values()) around.known = undefined;
    return [...this.#batches.keys()];
  }

  /** The addresses of all files that open batches name. */
  get named(): string[] {
    return [...this.#batches.values()].flatMap(({ addresses }) => [...addresses.values()]);
  }

  #look(uri: string, head: Named, { addresses, memory }: Around): Surroundings {
    const read = (path: string) => {
      const address = addresses.get(path);
      if (address !== undefined) return said(path, this.#texts.get(address, folderOf(uri) ?? ""));
      const refused = addressBeside(uri, path);
      return typeof refused === "string" ? undefined : said(path, refused);
    };
    const others = this.#othersOf(uri);
    return { ...surroundingsOf(head, read, memory), ...(others && { others }) };
  }

  #name(uri: string, around: Around, head: Named): void {
    const before = around.addresses;
    around.head = head;
    around.known = undefined;
    around.addresses = new Map(
      filesOf(head).flatMap(({ path }) => {
        const address = addressBeside(uri, path);
        return typeof address === "string" ? [[path, address]] : [];
      }),
    );
    const isSame =
      before.size === around.addresses.size && [...around.addresses.keys()].every((path) => before.has(path));
    if (!isSame) this.#tidy();
  }

  #tidy(): void {
    const needed = new Set(this.named.map(keyOf));
    this.#texts.keep((key) => needed.has(key));
    this.#renamed();
  }
}
