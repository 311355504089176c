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
  /** Of each name that a batch gives. */
  readonly #held = new Map<string, Disposable>();
  #wanted: ReadonlySet<string> = new Set();
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

  /** @param addresses of the files that open batches name; what was followed before and is not among them is let go. */
  follow(addresses: Iterable<string>): void {
    if (!this.#client.watches && !this.#client.registersDocuments) return;
    this.#wanted = new Set([...addresses].map(patternOf));
    this.#work = this.#work
      .then(() => this.#settle())
      .catch((error: unknown) =>
        this.#connection.console.warn(`A file could not be followed: ${faultOf(error)}`),
      );
  }

  /** One after the other, since a document that is followed twice would be told of twice. */
  async #settle(): Promise<void> {
    for (const [pattern, held] of this.#held) {
      if (this.#wanted.has(pattern)) continue;
      this.#held.delete(pattern);
      held.dispose();
    }
    for (const pattern of this.#wanted) {
      const registrations = this.#held.has(pattern) ? undefined : this.#registrationsFor(pattern);
      if (registrations) this.#held.set(pattern, await this.#connection.client.register(registrations));
    }
  }

  #registrationsFor(pattern: string): BulkRegistration | undefined {
    const isBatch = pattern.endsWith(".md");
    const isWatched = pattern.endsWith(".csv") || pattern.endsWith(FILE_SUFFIX);
    const { watches, registersDocuments } = this.#client;
    const all = BulkRegistration.create();
    if (watches && !isWatched)
      all.add(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: pattern }] });
    // The client tells of batches anyway.
    if (registersDocuments && !isBatch) {
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
    }
    return (watches && !isWatched) || (registersDocuments && !isBatch) ? all : undefined;
  }
}

/** Whether the client asks for what is found in lists; otherwise it is told, though it may ask for all else. */
export const pullsTables = ({ pulls, registersDocuments, registersDiagnostics }: Abilities): boolean =>
  pulls && registersDocuments && registersDiagnostics;

const ANY = `**/*{.csv,${FILE_SUFFIX}}`;

/** By the name alone, which reads the same however an address is escaped; signs of the pattern's own language match any. */
function patternOf(address: string): string {
  const name = decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
  return `**/${name.replaceAll(/[*?[\]{}\\]/g, "?")}`;
}
