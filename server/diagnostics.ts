/** Telling the client what was found: when it asks, or unasked. By its capability, and of no document in both ways. */
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Position,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { keyOf } from "./addresses.ts";
import { ClosedDiagnostics } from "./closed-diagnostics.ts";
import type { Draft, Standing } from "./drafts.ts";
import { whenQuiet } from "./quiet.ts";
import type { Status } from "./status.ts";
import { diagnoseTables } from "./table-diagnostics.ts";
import { Tables } from "./tables.ts";
import { toDiagnostic } from "./translate.ts";
import type { Workspace } from "./workspace.ts";

export interface Diagnosing {
  /** A document was opened or edited. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** What is known around open documents has changed. */
  outdated(uris: readonly string[]): void;
  /** Everything may be different: the settings have changed. */
  refresh(): void;
}

export interface DiagnosingHost {
  readonly connection: Connection;
  readonly client: Abilities;
  readonly status: Status;
  readonly pageOf: (id: string) => string;
  /** The draft of a document as it stands; undefined when it is not ours. */
  readonly draftOf: (uri: string) => Promise<Draft | undefined>;
  readonly standingOf: (uri: string) => Promise<Standing>;
  /** How many findings of a document are shown at most. */
  readonly mostOf: (uri: string) => Promise<number>;
  readonly open: () => Iterable<string>;
  readonly workspace: Pick<Workspace, "beside" | "closedBatches" | "isShown" | "settled">;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
  /** Nobody waits for what is done unasked, so what goes wrong with it is told to the log. */
  readonly attend: (work: Promise<void>) => void;
}

export function diagnose(host: DiagnosingHost): Diagnosing {
  const { open, draftOf, mostOf, workspace } = host;
  const tables = new Tables({
    open,
    draftOf,
    mostOf,
    beside: (batch, path) => workspace.beside(batch, path),
  });
  return host.client.pulls ? pull(host, tables) : push(host, tables);
}

function pull(host: DiagnosingHost, tables: Tables): Diagnosing {
  const { attend, connection, client, draftOf, mostOf, open, soon, status, workspace } = host;
  const { diagnostics } = connection.languages;
  const itemsOf = translator(host);
  const refresh = () => {
    if (client.refreshes) attend(diagnostics.refresh());
  };
  const ofTables = diagnoseTables(host, tables, refresh);
  const ofClosed = new ClosedDiagnostics(host);
  const refreshSoon = whenQuiet(soon, refresh);

  diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const most = await mostOf(uri);
    let draft = await draftOf(uri);
    if (!client.refreshes) {
      // It cannot be told to ask again, so it waits for the files that the first look has found to be named.
      await workspace.settled();
      draft = await draftOf(uri);
    }
    if (draft === undefined) {
      const found = (await ofTables.asked(uri)) ?? (await ofClosed.asked(uri));
      if (found === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      return reportOf(found.id, previousResultId, () => found.diagnostics);
    }
    ofTables.judged();
    attend(status.show(draft, most));
    return reportOf(draft.id, previousResultId, () => itemsOf(draft, most));
  });

  diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of open()) {
      const most = await mostOf(uri);
      const draft = await draftOf(uri);
      if (draft === undefined) continue;
      const report = reportOf(draft.id, previous.get(keyOf(uri)), () => itemsOf(draft, most));
      items.push({ ...report, uri, version: draft.document.version });
    }
    for await (const { uri, id, diagnostics: found } of ofClosed.all(token))
      items.push({ ...reportOf(id, previous.get(keyOf(uri)), () => found), uri, version: null });
    return { items };
  });

  return {
    changed: () => undefined,
    closed: () => ofTables.judged(),
    outdated: () => {
      refreshSoon();
      ofTables.judged();
    },
    refresh,
  };
}

/** The answer to a client that was given another one before, perhaps the same. */
const reportOf = (
  id: string,
  previous: string | undefined,
  items: () => readonly Diagnostic[],
): DocumentDiagnosticReport =>
  id === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items()] };

function push(host: DiagnosingHost, tables: Tables): Diagnosing {
  const { attend, connection, draftOf, mostOf, open, soon, status } = host;
  const itemsOf = translator(host);
  const waiting = new Set<string>();
  const ofTables = diagnoseTables(host, tables, () => undefined);

  const publish = async (uri: string) => {
    const most = await mostOf(uri);
    const draft = await draftOf(uri);
    if (draft === undefined) return;
    const { version } = draft.document;
    await connection.sendDiagnostics({ uri, version, diagnostics: itemsOf(draft, most) });
    await status.show(draft, most);
  };

  const publishSoon = whenQuiet(soon, () => {
    for (const uri of waiting) attend(publish(uri));
    waiting.clear();
    ofTables.judged();
  });

  const changed = (uri: string) => {
    waiting.add(uri);
    publishSoon();
  };
  const all = (uris: Iterable<string>) => {
    for (const uri of uris) changed(uri);
  };

  return {
    changed,
    closed: (uri) => {
      attend(connection.sendDiagnostics({ uri, diagnostics: [] }));
      ofTables.judged();
    },
    outdated: all,
    refresh: () => all(open()),
  };
}

/** Makes diagnostics of a draft's findings: those that are said in the same place as before are the same objects. */
function translator({
  client,
  pageOf,
  workspace,
}: DiagnosingHost): (draft: Draft, most: number) => Diagnostic[] {
  /** By the origin of a finding. */
  const known = new WeakMap<object, Diagnostic>();
  return ({ document, verdict }, most) => {
    const beside = (source?: string) =>
      source === undefined ? document : workspace.beside(document.uri, source);
    return (verdict?.found.gravest(most) ?? []).map((finding) => {
      const before = known.get(finding.origin);
      if (before && isSame(before.range.start, document.positionAt(finding.span.start))) return before;
      const diagnostic = toDiagnostic(document, finding, client, pageOf, beside);
      // What is related moves by itself.
      if (finding.related.length === 0) known.set(finding.origin, diagnostic);
      return diagnostic;
    });
  };
}

const isSame = (one: Position, other: Position): boolean =>
  one.line === other.line && one.character === other.character;
