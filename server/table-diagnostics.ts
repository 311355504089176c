/** Telling the client what is found in lists of people: when it asks for them, or unasked. */
import type { Diagnostic } from "vscode-languageserver";
import { keyOf } from "./addresses.ts";
import type { DiagnosingHost } from "./diagnostics.ts";
import { gravest } from "./gravest.ts";
import { whenQuiet } from "./quiet.ts";
import type { TableDraft, Tables } from "./tables.ts";
import { toDiagnostic } from "./translate.ts";
import { pullsTables } from "./watching.ts";

export interface TableDiagnosing {
  /** Batches have been judged again, or closed. */
  judged(): void;
  /** What is found in a document; undefined when it is no list of an open batch, or when the client is told unasked. */
  asked(
    uri: string,
  ): Promise<{ readonly id: string; readonly diagnostics: readonly Diagnostic[] } | undefined>;
}

/** @param refresh makes the client ask again. */
export const diagnoseTables = (host: DiagnosingHost, tables: Tables, refresh: () => void): TableDiagnosing =>
  pullsTables(host.client) ? pull(host, tables, refresh) : push(host, tables);

function pull(host: DiagnosingHost, tables: Tables, refresh: () => void): TableDiagnosing {
  /** Key -> what was answered last, and of which address. */
  const answered = new Map<string, { readonly uri: string; readonly id: string; readonly words: string }>();

  /** A client asks for a list again when the list changes, and not when a batch that names it does. */
  const compare = async () => {
    if (answered.size === 0) return;
    const now = await tables.all();
    let isOld = false;
    for (const [key, { uri, id, words }] of answered) {
      const table = now.get(key);
      if (host.workspace.isShown(uri) === false) answered.delete(key);
      if (table?.id === id || !answered.has(key)) continue;
      const said = table ? JSON.stringify(itemsOf(table, host)) : "[]";
      isOld ||= said !== words;
      answered.set(key, { uri, id: table?.id ?? "", words: said });
    }
    if (isOld) refresh();
  };

  return {
    judged: whenQuiet(host.soon, () => host.attend(compare())),
    asked: async (uri) => {
      const table = await tables.of(uri);
      if (table === undefined) {
        answered.delete(keyOf(uri));
        return undefined;
      }
      const { id } = table;
      const diagnostics = itemsOf(table, host);
      answered.set(keyOf(uri), { uri, id, words: JSON.stringify(diagnostics) });
      return { id, diagnostics };
    },
  };
}

function push(host: DiagnosingHost, tables: Tables): TableDiagnosing {
  const { connection, workspace } = host;
  /** Key -> what was told last, and to which address. */
  const told = new Map<string, { readonly uri: string; readonly words: string }>();

  const tell = async (key: string, uri: string, diagnostics: Diagnostic[], version?: number) => {
    const words = JSON.stringify(diagnostics);
    const before = told.get(key);
    if (before?.words === words || (before === undefined && diagnostics.length === 0)) return;
    if (diagnostics.length === 0) told.delete(key);
    else told.set(key, { uri, words });
    await connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  };

  const publish = async () => {
    const now = await tables.all();
    const sent: Promise<void>[] = [];
    for (const [key, table] of now) {
      const { uri, version } = table.document;
      const isShown = workspace.isShown(uri);
      // Where the client does not tell what is open, it may be.
      if (isShown !== false) sent.push(tell(key, uri, itemsOf(table, host), isShown ? version : undefined));
    }
    for (const [key, { uri }] of told)
      if (!now.has(key) || workspace.isShown(uri) === false) sent.push(tell(key, uri, []));
    await Promise.all(sent);
  };

  return {
    judged: whenQuiet(host.soon, () => host.attend(publish())),
    asked: async () => undefined,
  };
}

const itemsOf = (
  { document, findings, most }: TableDraft,
  { client, pageOf, workspace }: DiagnosingHost,
): Diagnostic[] =>
  gravest(findings(), most).map((finding) => {
    const { batch } = finding;
    const beside = (source?: string) => (source === undefined ? batch : workspace.beside(batch.uri, source));
    return toDiagnostic(document, finding, client, pageOf, beside);
  });
