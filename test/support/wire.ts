/** A wire with the server at its other end, in this process: two streams, no editor, no clock. */
import { PassThrough } from "node:stream";
import { createConnection, ProposedFeatures, type WatchDog } from "vscode-languageserver";
import {
  createMessageConnection,
  createProtocolConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { diskFiles } from "../../server/disk.ts";
import { manners } from "../../server/manners.ts";
import { serve } from "../../server/server.ts";
import type { ReadText } from "../../shared/project/project.ts";

/** Where the server is told that the rule pages stand. */
export const DOCS = "https://cordial.example/rules/";

/** What the server takes for today. */
export const TODAY = "2026-05-15";

/** A message as it goes over the wire; of ASCII only. */
export function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
}

export interface Wire {
  /** Not listening yet. */
  readonly client: MessageConnection;
  /** With what code the server would have ended its process; undefined while it would go on. */
  readonly exitCode: () => number | undefined;
  /** Writes bytes as they are, whatever they are. */
  readonly write: (bytes: string) => void;
}

/** @param readText what the server's host reads project files with. */
export function wire(readText?: ReadText): Wire {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  let exitCode: number | undefined;
  const process: WatchDog = {
    shutdownReceived: false,
    initialize: () => undefined,
    exit: (code) => {
      exitCode = code;
    },
  };
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), logger, {
        messageStrategy: manners(),
      }),
    process,
    ProposedFeatures.all,
  );
  serve(connection, {
    docs: DOCS,
    disk: diskFiles,
    ...(readText && { readText }),
    soon: setImmediate,
    today: () => TODAY,
  });
  return {
    client: createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
    exitCode: () => exitCode,
    write: (bytes) => toServer.write(bytes),
  };
}
