/** The editor's side of Cordial, the same in every host: it starts the server and shows what a server cannot show. */
import { commands, type ExtensionContext, type LogOutputChannel, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  COMMANDS,
  FILE_SUFFIX,
  LANGUAGE_ID,
  NAME,
  type NoteAtParams,
  SITE_PAGES,
  type StartOptions,
} from "../shared/protocol.ts";
import { copyNote, showProblems } from "./copy-note.ts";
import { answerFiles } from "./files.ts";
import { offerPreview } from "./preview/panel.ts";
import { showStatus } from "./status.ts";
import { type StartWorker, WorkerClient } from "./worker-client.ts";

/** Without a scheme, so that every file system is served; the second is for whoever opens these files as Markdown. */
const SELECTOR = [{ language: LANGUAGE_ID }, { language: "markdown", pattern: `**/*${FILE_SUFFIX}` }];

/** Starts the server and gives what stops it. Rejects when the server cannot be started. */
export async function start(
  context: ExtensionContext,
  startWorker: StartWorker,
): Promise<() => Promise<void>> {
  const output = window.createOutputChannel(NAME, { log: true });
  const docs = SITE_PAGES ?? Uri.joinPath(context.extensionUri, "docs/rules/").toString();
  const client = new WorkerClient(startWorker, {
    documentSelector: SELECTOR,
    outputChannel: output,
    // Left alone, the client asks when a file is opened and never again.
    diagnosticPullOptions: { onChange: true },
    initializationOptions: {
      docs,
      status: true,
      files: true,
      commands: true,
      schemas: true,
      preview: true,
    } satisfies StartOptions,
  });
  context.subscriptions.push(
    output,
    answerFiles(client),
    showStatus(client, SELECTOR),
    commands.registerCommand(COMMANDS.restart, () => restart(client, output)),
    commands.registerCommand(COMMANDS.showOutput, () => output.show()),
    commands.registerCommand(COMMANDS.showProblems, showProblems),
    offerPreview(client, SELECTOR, context.extensionUri),
    commands.registerCommand(COMMANDS.copyNote, (place?: NoteAtParams) => copyNote(client, place)),
  );
  await client.start();
  return () => client.stop();
}

/** Works for a server that has given up or no longer answers, too: it is ended all the same. */
async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  if (client.needsStop()) await client.stop().catch((problem: Error) => output.warn(problem.message));
  await client.start();
}
