/** What is found in the lists of people that open batches name, to be told where the people stand. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { findingsInTable, type TableFinding } from "../shared/features/in-table.ts";
import { isUnreadable } from "../shared/recipients/surroundings.ts";
import { keyOf } from "./addresses.ts";
import type { Checked, Draft } from "./drafts.ts";

/** A list as it stands, and all that open batches have to say of it. */
export interface TableDraft {
  /** Moves on with the next edit: use it at once or keep what you need. */
  readonly document: TextDocument;
  /** Different for every version of the list and of the batches that name it. */
  readonly id: string;
  readonly findings: () => FoundInTable[];
  /** How many of them are shown at most. */
  readonly most: number;
}

/** A finding in a list, and the batch that it comes from. */
export interface FoundInTable extends TableFinding {
  readonly batch: TextDocument;
}

export interface TablesHost {
  readonly open: () => Iterable<string>;
  readonly draftOf: (uri: string) => Promise<Draft | undefined>;
  /** How many findings of a document are shown at most. */
  readonly mostOf: (uri: string) => Promise<number>;
  /** A file that a batch names. */
  readonly beside: (batch: string, path: string) => TextDocument | undefined;
}

export class Tables {
  readonly #host: TablesHost;
  readonly #found = new WeakMap<Checked, readonly FoundInTable[]>();

  constructor(host: TablesHost) {
    this.#host = host;
  }

  /** By the key of the list's address. */
  async all(): Promise<ReadonlyMap<string, TableDraft>> {
    const { open, draftOf, mostOf } = this.#host;
    const uris = [...open()];
    // First, so that nothing but what is known already stands between the first draft and the last.
    const most = await Promise.all(uris.map(mostOf));
    const drafts = await Promise.all(uris.map(draftOf));
    const tables = new Map<string, TableDraft>();
    for (const [at, draft] of drafts.entries()) {
      if (!draft?.verdict) continue;
      const document = this.#tableOf(draft);
      if (document === undefined) continue;
      const key = keyOf(document.uri);
      const before = tables.get(key);
      tables.set(key, {
        document,
        id: `${before?.id ?? "table"} ${draft.id}`,
        findings: () => withoutDoubles([...(before?.findings() ?? []), ...this.#findingsOf(draft)]),
        most: before?.most ?? most[at] ?? 0,
      });
    }
    return tables;
  }

  async of(uri: string): Promise<TableDraft | undefined> {
    return (await this.all()).get(keyOf(uri));
  }

  #tableOf({ document, verdict }: Checked): TextDocument | undefined {
    const { table } = verdict.mailing.surroundings;
    return table && !isUnreadable(table) ? this.#host.beside(document.uri, table.source) : undefined;
  }

  #findingsOf(draft: Checked): readonly FoundInTable[] {
    let found = this.#found.get(draft);
    if (found === undefined) {
      found = findingsInTable(draft.verdict).map((one) => ({ ...one, batch: draft.document }));
      this.#found.set(draft, found);
    }
    return found;
  }
}

/** Two batches that name one list may say the same of it. */
function withoutDoubles(all: readonly FoundInTable[]): FoundInTable[] {
  const known = new Map<string, FoundInTable>();
  for (const one of all) known.set(`${one.rule.id} ${one.span.start} ${one.span.end} ${one.message}`, one);
  return [...known.values()];
}
