/** What each of the client's commands does. */
import { commands, Disposable, type LogOutputChannel, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { NoteAtParams } from "../shared/protocol/letters.ts";
import { COMMANDS } from "../shared/protocol.ts";
import { convertDialect } from "./convert.ts";
import { NextNote } from "./copy-next.ts";
import { copyNote, showProblems } from "./copy-note.ts";
import { explainRule } from "./explain-rule.ts";
import { exportNotes } from "./export-notes.ts";
import { newBatchFromList } from "./from-list.ts";
import { newBatch, newInvitation } from "./new-batch.ts";
import { cursor } from "./place.ts";
import { goToProblem } from "./problem-notes.ts";

export function registerCommands(client: BaseLanguageClient, output: LogOutputChannel): Disposable {
  const next = new NextNote(client);
  return Disposable.from(
    commands.registerCommand(COMMANDS.restart, () => restart(client, output)),
    commands.registerCommand(COMMANDS.showOutput, () => output.show()),
    commands.registerCommand(COMMANDS.showProblems, showProblems),
    commands.registerCommand(COMMANDS.copyNote, (place?: NoteAtParams) => copyNote(client, asPlace(place))),
    commands.registerCommand(COMMANDS.copyNext, (place?: NoteAtParams) => next.copy(asPlace(place))),
    commands.registerCommand(COMMANDS.newBatch, () => newBatch(client)),
    commands.registerCommand(COMMANDS.newBatchFromList, (list?: Uri) => newBatchFromList(client, list)),
    commands.registerCommand(COMMANDS.newInvitation, () => newInvitation(client)),
    commands.registerCommand(COMMANDS.exportNotes, (file?: Uri) => exportNotes(client, file)),
    commands.registerCommand(COMMANDS.convertDialect, convertDialect),
    commands.registerCommand(COMMANDS.explainRule, (rule?: unknown) => explainRule(client, rule)),
    commands.registerCommand(COMMANDS.nextProblem, () => goToProblem(client, "next")),
    commands.registerCommand(COMMANDS.previousProblem, () => goToProblem(client, "previous")),
  );
}

/** The arguments of a server's command: from the palette, a menu or a key it works at the cursor. */
export function atCursor(client: BaseLanguageClient, command: string, args: NoteAtParams[]): unknown[] {
  if (command !== COMMANDS.markSent) return args;
  const place = asPlace(args[0]) ?? cursor(client);
  return place ? [place] : [];
}

/** A menu passes the file that it was opened on, which is no place in it. */
function asPlace(argument: NoteAtParams | undefined): NoteAtParams | undefined {
  return argument && "textDocument" in argument ? argument : undefined;
}

/** Works for a server that has given up or no longer answers, too: it is ended all the same. */
async function restart(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  if (client.needsStop()) await client.stop().catch((problem: Error) => output.warn(problem.message));
  await client.start();
}
