/** The project files around the open documents: what they say, what is wrong with them, and following them as they change. */
import {
  BulkRegistration,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeTextDocumentNotification,
  type DidChangeTextDocumentParams,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DidOpenTextDocumentParams,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { projectCompletionsAt } from "../shared/features/complete/project.ts";
import { groupBy } from "../shared/features/rows.ts";
import { sameName } from "../shared/project/places.ts";
import type { Placed, ReadText } from "../shared/project/project.ts";
import { Projects, type Resolved } from "../shared/project/projects.ts";
import { SECTION } from "../shared/protocol.ts";
import type { Abilities } from "./abilities.ts";
import { toItem } from "./completions.ts";
import { faultOf } from "./faults.ts";
import { toOffset, toRange } from "./positions.ts";

/** `cordial.json`, and those that others extend, such as `team.cordial.json`. */
const PATTERN = "**/*cordial.json";
const isProjectFile = (uri: string): boolean => uri.endsWith("cordial.json");

export interface ProjectFilesHost {
  readonly connection: Connection;
  readonly client: Abilities;
  /** Reads files as they were saved. */
  readonly read: ReadText;
  /** What holds for open documents has changed. */
  readonly changed: () => void;
}

export class ProjectFiles {
  readonly #host: ProjectFilesHost;
  readonly #projects: Projects;
  /** Those that stand in the editor, by what all ways to write their addresses have in common. */
  readonly #open = new Map<string, TextDocument>();
  /** What holds for each open document. */
  readonly #held = new Map<string, Promise<Resolved>>();
  /** What was last told of each file. */
  readonly #told = new Map<string, { readonly uri: string; readonly words: string }>();
  #reports = 0;

  constructor(host: ProjectFilesHost) {
    this.#host = host;
    this.#projects = new Projects(
      async (uri) => this.#open.get(sameName(uri))?.getText() ?? (await host.read(uri)),
    );
  }

  /** Asks the client to tell of project files, as far as it can: when they are saved, and what is typed into them. */
  async follow(): Promise<void> {
    const { connection, client } = this.#host;
    const all = BulkRegistration.create();
    if (client.watches)
      all.add(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: PATTERN }] });
    if (client.registersDocuments) {
      const documentSelector = [{ pattern: PATTERN }];
      all.add(DidOpenTextDocumentNotification.type, { documentSelector });
      all.add(DidChangeTextDocumentNotification.type, {
        documentSelector,
        syncKind: TextDocumentSyncKind.Incremental,
      });
      all.add(DidCloseTextDocumentNotification.type, { documentSelector });
    }
    if (client.watches || client.registersDocuments) await connection.client.register(all);
  }

  /** What holds for a document, below the settings and its front matter. */
  of(uri: string): Promise<Resolved> {
    const held = this.#held.get(uri);
    if (held) return held;
    const found = this.#projects.resolve(uri);
    this.#held.set(uri, found);
    this.#attend(this.#report());
    return found;
  }

  /** A document of invitations was closed. */
  forget(uri: string): void {
    if (this.#held.delete(uri)) this.#attend(this.#report());
  }

  /** @returns whether the document is a project file. */
  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): boolean {
    if (!isProjectFile(uri)) return false;
    this.#open.set(sameName(uri), TextDocument.create(uri, languageId, version, text));
    this.lookAgain();
    return true;
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.#open.get(sameName(uri));
    if (document === undefined) return;
    TextDocument.update(document, contentChanges, version);
    this.lookAgain();
  }

  /** From now on the file counts as it was saved. */
  close(uri: string): void {
    if (this.#open.delete(sameName(uri))) this.lookAgain();
  }

  /** Files on the disk have changed. */
  changedOnDisk(uris: readonly string[]): void {
    if (uris.some(isProjectFile)) this.lookAgain();
  }

  /** Anything may have changed. */
  lookAgain(): void {
    this.#attend(this.#readAgain());
  }

  /** Undefined where no project file is open. */
  completions({ textDocument: { uri }, position }: CompletionParams): CompletionItem[] | undefined {
    const document = this.#open.get(sameName(uri));
    if (document === undefined) return undefined;
    // What its own JSON support offers would be offered twice.
    if (this.#host.client.schemas) return [];
    const offset = toOffset(document, position);
    return projectCompletionsAt(document.getText(), offset).map((completion, index) =>
      toItem(document, completion, index, this.#host.client),
    );
  }

  async #readAgain(): Promise<void> {
    const before = [...this.#held];
    this.#projects.forget();
    for (const [uri] of before) this.#held.set(uri, this.#projects.resolve(uri));
    const differs = await Promise.all(
      before.map(async ([uri, was]) => {
        const [old, now] = await Promise.all([was, this.#held.get(uri)]);
        return now !== undefined && (old.config !== now.config || old.ignored !== now.ignored);
      }),
    );
    if (differs.includes(true)) this.#host.changed();
    await this.#report();
  }

  /** Tells what is wrong, unasked: nobody asks for a file that is not open. */
  async #report(): Promise<void> {
    this.#reports += 1;
    const report = this.#reports;
    const found = await Promise.all([
      ...[...this.#held.values()].map(async (held) => (await held).project),
      ...[...this.#open.values()].map(({ uri }) => this.#projects.at(uri)),
    ]);
    if (report !== this.#reports) return;
    const complaints = found.flatMap((project) => project?.complaints ?? []);
    const byFile = groupBy(new Set(complaints), ({ file }) => sameName(file.uri));
    for (const name of new Set([...this.#told.keys(), ...byFile.keys()]))
      await this.#tell(name, byFile.get(name) ?? []);
  }

  async #tell(name: string, complaints: readonly Placed[]): Promise<void> {
    const { connection, client } = this.#host;
    const open = this.#open.get(name);
    const uri = open?.uri ?? complaints[0]?.file.uri ?? this.#told.get(name)?.uri;
    if (uri === undefined) return;
    // What its own JSON support says of an open file would be said twice.
    const mine = complaints.filter(({ bySchema }) => !(bySchema && open && client.schemas));
    // Of a file that several extend the same is found several times.
    const different = new Map(mine.map((one) => [`${one.span.start} ${one.message}`, one]));
    const diagnostics = [...different.values()].map(toDiagnostic);
    const words = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (this.#told.get(name)?.words === words) return;
    if (words === undefined) this.#told.delete(name);
    else this.#told.set(name, { uri, words });
    await connection.sendDiagnostics({ uri, diagnostics, ...(open && { version: open.version }) });
  }

  /** Nobody waits for what is done unasked, so what goes wrong with it is told to the log. */
  #attend(work: Promise<void>): void {
    work.catch((error: unknown) => this.#host.connection.console.error(faultOf(error)));
  }
}

const toDiagnostic = ({ file: { uri, text }, span, message }: Placed): Diagnostic => ({
  range: toRange(TextDocument.create(uri, "json", 0, text), span),
  severity: DiagnosticSeverity.Error,
  source: SECTION,
  message,
});
