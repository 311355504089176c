/** The server in a Node process: over its standard streams or the channel to its parent, as the arguments say. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { diskFiles } from "./disk.ts";
import { manners } from "./manners.ts";
import { readFromDisk } from "./project-disk.ts";
import { serve } from "./server.ts";
import { today } from "./today.ts";
import { wordsFromDisk } from "./words-disk.ts";

/** The library also knows sockets and pipes, but nothing that ships opens a connection. */
const TRANSPORTS = ["--stdio", "--node-ipc"];

/** @param docs where the rule pages stand: the URL of a folder, or one in which `{rule}` stands for the id. */
export function serveProcess(docs: string): void {
  const named = process.argv.some((arg) => TRANSPORTS.includes(arg));
  if (!named) process.argv.push("--stdio");
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: manners() });
  serve(connection, {
    docs,
    disk: diskFiles,
    readText: readFromDisk,
    soon: setImmediate,
    today,
    words: wordsFromDisk,
  });
}
