/** Asking the client to tell of the files around batches: when they change on disk, and what is typed into those that are open. */
import {
  BulkRegistration,
  type Connection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Disposable,
  DocumentDiagnosticRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { FILE_SUFFIX } from "../shared/protocol.ts";
import type { Abilities } from "./abilities.ts";
import { faultOf } from "./faults.ts";

export class Watching {
  readonly #connection: Connection;
  readonly #client: Abilities;
  /** Of what is told of: what that is -> how to end it. */
  readonly #held = new Map<string, Disposable>();
  #wanted: ReadonlyMap<string, () => BulkRegistration> = new Map();
  #work: Promise<void> = Promise.resolve();

  constructor(connection: Connection, client: Abilities) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Watches what any batch may name. */
  async start(): Promise<void> {
    if (!this.#client.watches) return;
    const watchers = [{ globPattern: ANY }];
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  /**
   * What was followed before and is not among these any more is let go.
   * @param named the addresses of the files that open batches name. @param aside of those that only others name.
   */
  follow(named: Iterable<string>, aside: Iterable<string>): void {
    const { watches, registersDocuments } = this.#client;
    if (!watches && !registersDocuments) return;
    const shown = new Set([...named].map(patternOf));
    const wanted = new Map<string, () => BulkRegistration>();
    if (watches)
      for (const pattern of [...shown, ...[...aside].map(patternOf)])
        if (!isWatched(pattern)) wanted.set(`watch ${pattern}`, () => watching(pattern));
    // The client tells of batches anyway.
    if (registersDocuments)
      for (const pattern of shown)
        if (!pattern.endsWith(".md")) wanted.set(`show ${pattern}`, () => this.#showing(pattern));
    this.#wanted = wanted;
    this.#work = this.#work
      .then(() => this.#settle())
      .catch((error: unknown) =>
        this.#connection.console.warn(`A file could not be followed: ${faultOf(error)}`),
      );
  }

  /** One after the other, since a document that is followed twice would be told of twice. */
  async #settle(): Promise<void> {
    for (const [what, held] of this.#held) {
      if (this.#wanted.has(what)) continue;
      this.#held.delete(what);
      held.dispose();
    }
    for (const [what, registrations] of this.#wanted)
      if (!this.#held.has(what))
        this.#held.set(what, await this.#connection.client.register(registrations()));
  }

  /** Telling of what is done in the editor to documents of a name, and asking about them. */
  #showing(pattern: string): BulkRegistration {
    const all = BulkRegistration.create();
    const documentSelector = [{ pattern }];
    all.add(DidOpenTextDocumentNotification.type, { documentSelector });
    all.add(DidChangeTextDocumentNotification.type, {
      documentSelector,
      syncKind: TextDocumentSyncKind.Incremental,
    });
    all.add(DidCloseTextDocumentNotification.type, { documentSelector });
    if (pullsTables(this.#client))
      all.add(DocumentDiagnosticRequest.type, {
        documentSelector,
        interFileDependencies: true,
        workspaceDiagnostics: false,
      });
    const { definitions, references, renames } = this.#client.registersWays;
    if (definitions) all.add(DefinitionRequest.type, { documentSelector });
    if (references) all.add(ReferencesRequest.type, { documentSelector });
    if (renames)
      all.add(RenameRequest.type, { documentSelector, prepareProvider: this.#client.preparesRenames });
    return all;
  }
}

/** Telling of what happens on the disk to files of a name. */
function watching(pattern: string): BulkRegistration {
  const all = BulkRegistration.create();
  all.add(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: pattern }] });
  return all;
}

/** Whether files of a name are watched whatever names them. */
export const isWatched = (name: string): boolean => name.endsWith(".csv") || name.endsWith(FILE_SUFFIX);

/** Whether the client asks for what is found in lists; otherwise it is told, though it may ask for all else. */
export const pullsTables = ({ pulls, registersDocuments, registersDiagnostics }: Abilities): boolean =>
  pulls && registersDocuments && registersDiagnostics;

const ANY = `**/*{.csv,${FILE_SUFFIX}}`;

/** By the name alone, which reads the same however an address is escaped; signs of the pattern's own language match any. */
function patternOf(address: string): string {
  const name = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
  return `**/${name.replaceAll(/[*?[\]{}\\]/g, "?")}`;
}
