/** The batches of the workspace that are not open, and whom all batches of a folder invite; each folder by itself. */
import { readHead } from "../shared/batch/front-matter.ts";
import { sectionsOf } from "../shared/batch/read.ts";
import type { Verdict } from "../shared/features/check.ts";
import { FILE_SUFFIX } from "../shared/protocol.ts";
import { invitedIn } from "../shared/recipients/invited.ts";
import type { Others } from "../shared/recipients/surroundings.ts";
import { keyOf } from "./addresses.ts";
import { BATCHES, type Files } from "./files.ts";
import { Neighbours } from "./neighbours.ts";
import { whyUnread } from "./readable.ts";
import { inSlices } from "./slices.ts";
import { loadTable, namedBy } from "./surroundings.ts";
import { isWatched } from "./watching.ts";

export interface FoldersHost {
  /** What stands in the editor goes before. */
  readonly files: Files;
  /** Whether a batch is open, by its key: then it is told of by `judged`. */
  readonly isOpen: (key: string) => boolean;
  /** Others invite somebody whom these batches invite, by their keys, or not any more. */
  readonly changed: (batches: ReadonlySet<string>) => void;
  /** Closed batches name other files than before, of those that are not watched anyway. */
  readonly renamed: () => void;
  readonly failed: (error: unknown) => void;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
}

interface Folder {
  /** Ends in `/`. */
  readonly uri: string;
  readonly key: string;
  readonly neighbours: Neighbours;
  /** By key. */
  readonly closed: Map<string, Closed>;
  /** Key -> how often a batch was to be read: the last time counts. */
  readonly reads: Map<string, number>;
  /** Undefined until somebody asks for the folder's batches. */
  looked?: Promise<void>;
}

/** One version of a batch that is not open, and of the files that it names: with each of them the object is another. */
export interface Closed {
  readonly uri: string;
  /** Ends in `/`. */
  readonly folder: string;
  /** The files that it names: key -> address. */
  readonly names: ReadonlyMap<string, string>;
}

export class Folders {
  readonly #host: FoldersHost;
  #folders: readonly Folder[] = [];
  readonly #underWay = new Set<Promise<void>>();

  constructor(host: FoldersHost) {
    this.#host = host;
  }

  /** @param uris of the workspace's folders. All that was known of others is forgotten. */
  set(uris: readonly string[]): void {
    const folders = uris.map((uri): Folder => {
      const folder = uri.endsWith("/") ? uri : `${uri}/`;
      return {
        uri: folder,
        key: keyOf(folder),
        neighbours: new Neighbours(),
        closed: new Map(),
        reads: new Map(),
      };
    });
    // A folder within another goes before.
    this.#folders = folders.toSorted((a, b) => b.uri.length - a.uri.length);
  }

  /** Whom the other batches of a batch's folder invite, as far as they have been read; undefined outside of all folders. */
  othersOf(uri: string): Others | undefined {
    const folder = this.#folderOf(uri);
    if (folder === undefined) return undefined;
    this.#look(folder);
    return folder.neighbours.othersOf(uri);
  }

  /** An open batch, as it stands now. */
  judged(uri: string, { batch, mailing }: Verdict): void {
    const folder = this.#folderOf(uri);
    if (folder) this.#tell(folder.neighbours.follow(uri, batch, mailing.surroundings));
  }

  /** A file was written, taken away, or closed. */
  touched(uri: string): void {
    const key = keyOf(uri);
    for (const folder of this.#folders)
      for (const [batch, { uri, names }] of folder.closed)
        if (batch !== key && names.has(key)) void this.#attend(this.#read(folder, uri));
    const folder = this.#folderOf(uri);
    if (folder?.looked && uri.endsWith(FILE_SUFFIX)) void this.#attend(this.#read(folder, uri));
  }

  /** Looks for batches that nobody has told of. */
  lookAgain(): void {
    for (const folder of this.#folders) if (folder.looked) folder.looked = this.#attend(this.#find(folder));
  }

  /** All batches of the workspace that are not open, once they have been found. */
  async closed(): Promise<Closed[]> {
    for (const folder of this.#folders) this.#look(folder);
    await this.settled();
    const all = this.#folders.flatMap(({ closed }) => [...closed]);
    return all.flatMap(([key, closed]) => (this.#host.isOpen(key) ? [] : [closed]));
  }

  /** The addresses of the files that closed batches name, without those that are watched anyway. */
  get named(): string[] {
    return this.#folders.flatMap(({ closed }) => [...closed.values()].flatMap(unwatched));
  }

  /** The workspace's folder that a file is in; ends in `/`. */
  of(uri: string): string | undefined {
    return this.#folderOf(uri)?.uri;
  }

  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #folderOf(uri: string): Folder | undefined {
    const key = keyOf(uri);
    return this.#folders.find((folder) => key.startsWith(folder.key));
  }

  #look(folder: Folder): void {
    folder.looked ??= this.#attend(this.#find(folder));
  }

  async #find(folder: Folder): Promise<void> {
    const uris = await this.#host.files.find(folder.uri, BATCHES);
    const own = uris.filter((uri) => this.#folderOf(uri) === folder);
    const found = new Set(own.map(keyOf));
    for (const uri of own) await this.#read(folder, uri);
    for (const [key, { uri }] of folder.closed) if (!found.has(key)) this.#remove(folder, uri);
  }

  async #read(folder: Folder, uri: string): Promise<void> {
    const { files, isOpen, soon } = this.#host;
    const key = keyOf(uri);
    const time = (folder.reads.get(key) ?? 0) + 1;
    folder.reads.set(key, time);
    /** It may be opened, or written once more, while it is read. */
    const isOver = () => isOpen(key) || folder.reads.get(key) !== time;
    if (isOpen(key)) this.#keep(folder, key);
    if (isOver()) return;
    const text = await files.read(uri, folder.uri);
    if (isOver()) return;
    if (typeof text !== "string" || whyUnread(text) !== undefined) return this.#remove(folder, uri);
    const head = readHead(text);
    // At once: should a file that it names change meanwhile, the batch is read once more.
    const names = new Map(namedBy(uri, head).map((address) => [keyOf(address), address]));
    this.#keep(folder, key, { uri, folder: folder.uri, names });
    const around = await loadTable(uri, head, files);
    const invited = await inSlices(invitedIn(head, sectionsOf(text, head), around), soon);
    if (!isOver()) this.#tell(folder.neighbours.put(uri, invited));
  }

  #remove(folder: Folder, uri: string): void {
    this.#keep(folder, keyOf(uri));
    this.#tell(folder.neighbours.remove(uri));
  }

  /** Takes in how a batch stands that is closed, or that it is not. */
  #keep(folder: Folder, key: string, closed?: Closed): void {
    const before = unwatched(folder.closed.get(key));
    if (closed) folder.closed.set(key, closed);
    else folder.closed.delete(key);
    if (before.join("\n") !== unwatched(closed).join("\n")) this.#host.renamed();
  }

  #tell(affected: ReadonlySet<string>): void {
    if (affected.size > 0) this.#host.changed(affected);
  }

  #attend(work: Promise<void>): Promise<void> {
    const attended = work.catch(this.#host.failed).finally(() => this.#underWay.delete(attended));
    this.#underWay.add(attended);
    return attended;
  }
}

const unwatched = (closed?: Closed): string[] =>
  [...(closed?.names.values() ?? [])].filter((address) => !isWatched(address));
