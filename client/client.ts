/** The editor's side of Cordial, the same in every host: it starts the server and shows what a server cannot show. */
import { type ExtensionContext, window } from "vscode";
import {
  COMMANDS,
  FILE_SUFFIX,
  LANGUAGE_ID,
  NAME,
  SITE_PAGES,
  type StartOptions,
} from "../shared/protocol.ts";
import { speak } from "../shared/text/say.ts";
import { atCursor, registerCommands } from "./commands.ts";
import { answerFiles } from "./files.ts";
import { offerPreview } from "./preview/panel.ts";
import { RULE_PAGES, showRulePages } from "./rule-pages.ts";
import { savingLists } from "./save-lists.ts";
import { showStatus } from "./status.ts";
import { translationsIn } from "./translations.ts";
import { type StartWorker, WorkerClient } from "./worker-client.ts";

/** Without a scheme, so that every file system is served; the second is for whoever opens these files as Markdown. */
const SELECTOR = [{ language: LANGUAGE_ID }, { language: "markdown", pattern: `**/*${FILE_SUFFIX}` }];

/** Starts the server and gives what stops it. Rejects when the server cannot be started. */
export async function start(
  context: ExtensionContext,
  startWorker: StartWorker,
): Promise<() => Promise<void>> {
  const output = window.createOutputChannel(NAME, { log: true });
  const words = await translationsIn(context);
  speak(words);
  const client: WorkerClient = new WorkerClient(startWorker, {
    documentSelector: SELECTOR,
    outputChannel: output,
    // Left alone, the client asks when a file is opened and never again.
    diagnosticPullOptions: { onChange: true },
    initializationOptions: {
      docs: SITE_PAGES ?? RULE_PAGES,
      status: true,
      files: true,
      commands: true,
      schemas: true,
      preview: true,
      ...(words && { words }),
    } satisfies StartOptions,
    // Links in hovers lead to no document but a file; those to the pages of the rules are this command.
    markdown: { isTrusted: { enabledCommands: [COMMANDS.explainRule] } },
    middleware: {
      executeCommand: (command, args, next) =>
        savingLists(SELECTOR, () => next(command, atCursor(client, command, args))),
    },
  });
  context.subscriptions.push(
    output,
    answerFiles(client),
    showStatus(client, SELECTOR),
    offerPreview(client, SELECTOR, context.extensionUri, words),
    showRulePages(context.extensionUri),
    registerCommands(client, output),
  );
  await client.start();
  return () => client.stop();
}
