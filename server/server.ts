/** The language server, whatever it runs in: a session, from the first word of a client to its last. */
import type { Connection } from "vscode-languageserver";
import type { ReadText } from "../shared/project/project.ts";
import { NAME, RULE_ID } from "../shared/protocol.ts";
import { speak, type Translations } from "../shared/text/say.ts";
import { type Abilities, abilitiesOf } from "./abilities.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { diagnose } from "./diagnostics.ts";
import { type Checked, type Draft, Drafts, type Standing } from "./drafts.ts";
import { faultOf } from "./faults.ts";
import type { Files } from "./files.ts";
import { mind } from "./manners.ts";
import { readThroughClient } from "./project-client.ts";
import { ProjectFiles } from "./project-files.ts";
import { whenQuiet } from "./quiet.ts";
import { redraw } from "./redraw.ts";
import { answer } from "./requests.ts";
import { Settings } from "./settings.ts";
import type { OpenDrafts } from "./standpoints.ts";
import { Status } from "./status.ts";
import { VERSION } from "./version.ts";
import { wordsFor } from "./words.ts";
import { Workspace } from "./workspace.ts";

/** What a host gives the server. */
export interface Runtime {
  /** Where the rule pages stand: a folder or an address with `{rule}`; absent where only the client can know. */
  readonly docs?: string;
  /** Reads project files; absent where there is no disk, as in a worker: then the client is asked. */
  readonly readText?: ReadText;
  /** What reads the files of this machine; absent where there are none, as in a browser. */
  readonly disk?: Files;
  /** What is said in a language, such as `de`; absent where only the client can know. */
  readonly words?: (language: string) => Translations | undefined;
  /** Runs something once the message at hand has been dealt with. */
  readonly soon: (run: () => void) => void;
  /** The day where the person sits, as `2026-05-15`. */
  readonly today: () => string;
}

/** Serves a client until the connection ends. The connection's options must hold `manners()`. */
export function serve(connection: Connection, runtime: Runtime): void {
  mind(connection);
  connection.onInitialize((params) => {
    const client = abilitiesOf(params, runtime.docs);
    speak(wordsFor(params, runtime.words));
    open(connection, client, runtime);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: NAME, version: VERSION } };
  });
  connection.listen();
}

/** Opens the session with a client whose abilities are known. */
function open(connection: Connection, client: Abilities, runtime: Runtime): void {
  const pageOf = (id: string) => (client.docs ?? `${RULE_ID}.md`).replace(RULE_ID, () => id);
  const settings = new Settings(connection, client);
  const projects = new ProjectFiles({
    connection,
    client,
    read: runtime.readText ?? readThroughClient(connection, client),
    changed: () => showAgain(),
  });
  const drafts = new Drafts(
    (uri, head) => workspace.aroundOf(uri, head),
    (uri, verdict) => workspace.judged(uri, verdict),
  );
  const workspace = new Workspace({
    connection,
    client,
    disk: runtime.disk,
    soon: runtime.soon,
    documentOf: (key) => drafts.documentOf(key),
    changed: (batches) => {
      diagnosing.outdated(batches);
      redrawSoon();
    },
  });
  const status = new Status(connection, client);

  const standingOf = async (uri: string): Promise<Standing> => {
    const [{ config, ignored }, { over }] = await Promise.all([projects.of(uri), settings.of(uri)]);
    return { config: over(config), ignored };
  };

  const draftOf = async (uri: string): Promise<Draft | undefined> => {
    if (!drafts.has(uri)) return undefined;
    const { config, ignored } = await standingOf(uri);
    return drafts.of(uri, config, ignored);
  };

  const checked = async (uri: string): Promise<Checked | undefined> => {
    const draft = await draftOf(uri);
    return draft?.verdict && draft;
  };

  const openDrafts: OpenDrafts = {
    of: checked,
    all: async () => (await Promise.all([...drafts.uris].map(checked))).flatMap((draft) => draft ?? []),
  };

  const diagnosing = diagnose({
    connection,
    client,
    status,
    pageOf,
    draftOf,
    standingOf,
    mostOf: async (uri) => (await settings.of(uri)).most,
    open: () => drafts.uris,
    workspace,
    soon: runtime.soon,
    attend: (work) => {
      work.catch((error: unknown) => connection.console.error(faultOf(error)));
    },
  });

  const redrawSoon = whenQuiet(runtime.soon, () => redraw(connection, client));

  /** What holds for any document may be different now. */
  const showAgain = () => {
    diagnosing.refresh();
    redraw(connection, client);
  };

  connection.onInitialized(async () => {
    await Promise.all([settings.follow(), projects.follow(), workspace.follow()]);
  });
  connection.onDidChangeConfiguration(({ settings: told }) => {
    settings.change(told);
    showAgain();
  });
  connection.onDidOpenTextDocument((params) => {
    if (projects.open(params)) return;
    if (drafts.open(params)) diagnosing.changed(params.textDocument.uri);
    else workspace.opened(params);
  });
  connection.onDidChangeTextDocument((params) => {
    const { uri } = params.textDocument;
    projects.change(params);
    drafts.change(params);
    workspace.edited(params);
    if (drafts.has(uri)) diagnosing.changed(uri);
  });
  connection.onDidSaveTextDocument(() => {
    for (const files of [projects, workspace]) files.lookAgain();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const files of [projects, workspace]) files.changedOnDisk(changes.map(({ uri }) => uri));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    projects.close(uri);
    const isBatch = drafts.has(uri);
    for (const memory of [drafts, projects, settings, status]) memory.forget(uri);
    workspace.closed(uri);
    if (isBatch) diagnosing.closed(uri);
  });

  answer({
    connection,
    client,
    projects,
    openDrafts,
    filesBeside: workspace.filesBeside,
    closedBatches: workspace.closedBatches,
    pageOf,
    today: runtime.today,
    readAgain: (uri) => workspace.readAgain(uri),
    isHidden: async (uri, kind) => drafts.has(uri) && (await settings.of(uri)).hidden.has(kind),
  });
}
