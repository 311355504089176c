/** Telling the client what was found: when it asks, or unasked. By its capability, and never in both ways. */
import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import type { Draft } from "./drafts.ts";
import type { Status } from "./status.ts";
import { toDiagnostic } from "./translate.ts";

/** More squiggles than anybody reads, and still quick to send. */
export const MOST_SHOWN = 1000;

export interface Diagnosing {
  /** A document was opened or edited. */
  changed(uri: string): void;
  closed(uri: string): void;
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
  readonly open: () => Iterable<string>;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
}

export const diagnose = (host: DiagnosingHost): Diagnosing => (host.client.pulls ? pull(host) : push(host));

function pull(host: DiagnosingHost): Diagnosing {
  const { connection, client, draftOf, status } = host;
  const { diagnostics } = connection.languages;

  diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const draft = await draftOf(textDocument.uri);
    if (draft === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (draft.id === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: draft.id };
    attend(connection, status.show(draft));
    return { kind: DocumentDiagnosticReportKind.Full, resultId: draft.id, items: itemsOf(draft, host) };
  });

  return {
    changed: () => undefined,
    closed: () => undefined,
    refresh: () => {
      if (client.refreshes) attend(connection, diagnostics.refresh());
    },
  };
}

function push(host: DiagnosingHost): Diagnosing {
  const { connection, draftOf, open, soon, status } = host;
  const waiting = new Set<string>();
  let changes = 0;

  const publish = async (uri: string) => {
    const draft = await draftOf(uri);
    if (draft === undefined) return;
    const { version } = draft.document;
    await connection.sendDiagnostics({ uri, version, diagnostics: itemsOf(draft, host) });
    await status.show(draft);
  };

  const publishWaiting = () => {
    for (const uri of waiting) attend(connection, publish(uri));
    waiting.clear();
  };

  /** Publishes once nothing has come in for a turn: messages that arrive together are dealt with one a turn. */
  const settle = (seen: number) => {
    soon(() => soon(() => (seen === changes ? publishWaiting() : settle(changes))));
  };

  const changed = (uri: string) => {
    changes += 1;
    if (waiting.size === 0) settle(changes);
    waiting.add(uri);
  };

  return {
    changed,
    closed: (uri) => attend(connection, connection.sendDiagnostics({ uri, diagnostics: [] })),
    refresh: () => {
      for (const uri of open()) changed(uri);
    },
  };
}

/** Nobody waits for what is done unasked, so what goes wrong with it is told to the log. */
function attend(connection: Connection, work: Promise<void>): void {
  work.catch((error: unknown) => connection.console.error(String(error)));
}

const itemsOf = ({ document, verdict }: Draft, { client, pageOf }: DiagnosingHost): Diagnostic[] =>
  (verdict?.found.gravest(MOST_SHOWN) ?? []).map((finding) =>
    toDiagnostic(document, finding, client, pageOf),
  );
