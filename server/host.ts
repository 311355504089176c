/** The server in a Node process: over its standard streams or the channel to its parent, as the arguments say. */
import { Console } from "node:console";
import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { diskFiles } from "./disk.ts";
import { encoder } from "./encoder.ts";
import { manners } from "./manners.ts";
import { readFromDisk } from "./project-disk.ts";
import { serve } from "./server.ts";
import { today } from "./today.ts";
import { wordsFromDisk } from "./words-disk.ts";

/** @param docs where the rule pages stand: the URL of a folder, or one in which `{rule}` stands for the id. */
export function serveProcess(docs: string): void {
  const options = { messageStrategy: manners() };
  // The library also knows sockets and pipes, but nothing that ships opens a connection.
  const asked = process.argv.find((arg) => arg === "--stdio" || arg === "--node-ipc");
  const connection =
    asked === "--node-ipc" ? createConnection(ProposedFeatures.all, options) : overStreams(options);
  serve(connection, {
    docs,
    disk: diskFiles,
    readText: readFromDisk,
    soon: setImmediate,
    today,
    words: wordsFromDisk,
  });
}

/** What the library does for `--stdio`, but with an encoder of our own. */
function overStreams(options: ConnectionOptions): Connection {
  // Nothing that somebody prints may come between two messages.
  Object.assign(console, new Console(process.stderr));
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout, { contentTypeEncoder: encoder }),
    options,
  );
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  for (const end of ["end", "close"]) process.stdin.on(end, () => process.exit(isShutDown ? 0 : 1));
  return connection;
}
