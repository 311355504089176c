/** The language server, whatever it runs in: what it can do, and one line for each request. */
import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { hoverAt } from "../shared/features/hover.ts";
import { isFit, noteToCopy } from "../shared/features/places.ts";
import { COMMANDS, NAME, NOTE_AT, type NoteAtParams } from "../shared/protocol.ts";
import { type Abilities, abilitiesOf } from "./abilities.ts";
import { actionsFor, completed, documentOf, editOf, FIX_ALL, takenFix } from "./actions.ts";
import { diagnose } from "./diagnostics.ts";
import { type Checked, type Draft, Drafts } from "./drafts.ts";
import { mind } from "./manners.ts";
import { Settings } from "./settings.ts";
import { Status } from "./status.ts";
import { toHover, toNoteAt, toOffset } from "./translate.ts";
import { VERSION } from "./version.ts";

/** What a host gives the server. */
export interface Runtime {
  /** Where the rule pages stand, ending in `/`; absent where only the client can know. */
  readonly docs?: string;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
}

/** Serves a client until the connection ends. The connection's options must hold `manners()`. */
export function serve(connection: Connection, runtime: Runtime): void {
  mind(connection);
  connection.onInitialize((params) => {
    const client = abilitiesOf(params, runtime.docs);
    open(connection, client, runtime);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: NAME, version: VERSION } };
  });
  connection.listen();
}

const capabilitiesFor = (client: Abilities): ServerCapabilities => ({
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  ...(client.pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
  ...(client.actions
    ? {
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
          resolveProvider: client.resolvesEdits,
        },
      }
    : client.appliesEdits && {
        codeActionProvider: true,
        executeCommandProvider: { commands: [COMMANDS.applyFix] },
      }),
});

/** Opens the session with a client whose abilities are known. */
function open(connection: Connection, client: Abilities, runtime: Runtime): void {
  const pageOf = (id: string) => `${client.docs ?? ""}${id}.md`;
  const settings = new Settings(connection, client);
  const drafts = new Drafts();
  const status = new Status(connection, client);

  const draftOf = async (uri: string): Promise<Draft | undefined> =>
    drafts.has(uri) ? drafts.of(uri, await settings.of(uri)) : undefined;

  const checked = async (uri: string): Promise<Checked | undefined> => {
    const draft = await draftOf(uri);
    return draft?.verdict && draft;
  };

  /** Answers a request about a document from what is known of it, and with null where nothing is. */
  const about =
    <P extends { textDocument: TextDocumentIdentifier }, A>(answer: (draft: Checked, params: P) => A) =>
    async (params: P): Promise<A | null> => {
      const draft = await checked(params.textDocument.uri);
      return draft ? answer(draft, params) : null;
    };

  const diagnosing = diagnose({
    connection,
    client,
    status,
    pageOf,
    draftOf,
    open: () => drafts.uris,
    soon: runtime.soon,
  });

  connection.onInitialized(() => settings.follow());
  connection.onDidChangeConfiguration(({ settings: told }) => {
    settings.change(told);
    diagnosing.refresh();
  });
  connection.onDidOpenTextDocument((params) => {
    drafts.open(params);
    diagnosing.changed(params.textDocument.uri);
  });
  connection.onDidChangeTextDocument((params) => {
    drafts.change(params);
    diagnosing.changed(params.textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (!drafts.has(uri)) return;
    for (const memory of [drafts, settings, status]) memory.forget(uri);
    diagnosing.closed(uri);
  });

  connection.onHover(
    about(({ document, verdict }, { position }) => {
      const hover = hoverAt(verdict, toOffset(document, position), pageOf);
      return hover ? toHover(document, hover, client) : null;
    }),
  );
  connection.onCodeAction(about((draft, params) => actionsFor(draft, params, client)));
  connection.onCodeActionResolve(async (action) => {
    const uri = documentOf(action);
    return uri === undefined ? action : completed(action, await checked(uri), client);
  });
  connection.onExecuteCommand(async (params) => {
    const fix = takenFix(params);
    if (!fix)
      return new ResponseError(ErrorCodes.InvalidParams, "This command is not known, or lacks its fix.");
    const edit = editOf(fix, await checked(fix.uri), client);
    return edit instanceof ResponseError ? edit : connection.workspace.applyEdit(edit);
  });
  connection.onRequest(
    NOTE_AT,
    about(({ document, verdict }, { position }: NoteAtParams) => {
      const place = noteToCopy(verdict, toOffset(document, position));
      return place ? toNoteAt(place, isFit(verdict, place.index, place.reading)) : null;
    }),
  );
}
