/** Measures a language server as an editor meets it: a process, from its start over the first diagnostics to single keystrokes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  createMessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** Times in milliseconds, from the edit that leaves to the diagnostics for it that have come; memory in megabytes. */
export interface Felt {
  /** From the start of the process to the first diagnostics. */
  readonly first: number;
  readonly median: number;
  /** Of a hundred keystrokes only five took longer. */
  readonly p95: number;
  /** After the edits. */
  readonly memory: number;
}

const URI = "file:///batch.invite.md";

export async function measureWire(
  command: readonly string[],
  text: string,
  keystrokes: number,
): Promise<Felt> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const server = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<number, () => void>();
  server.onNotification("textDocument/publishDiagnostics", ({ version = 0 }: PublishDiagnosticsParams) =>
    waiting.get(version)?.(),
  );
  const saidOf = (version: number) => new Promise<void>((resolve) => waiting.set(version, resolve));
  server.listen();

  const textDocument = { publishDiagnostics: { versionSupport: true } };
  await server.sendRequest("initialize", { processId: null, rootUri: null, capabilities: { textDocument } });
  await server.sendNotification("initialized", {});
  const opened = saidOf(1);
  await server.sendNotification("textDocument/didOpen", {
    textDocument: { uri: URI, languageId: "invite", version: 1, text },
  });
  await opened;
  const first = performance.now() - started;

  const place = wordInTheMiddle(text);
  const times: number[] = [];
  for (let version = 2; version < keystrokes + 2; version += 1) {
    const typed = performance.now();
    const answered = saidOf(version);
    await server.sendNotification("textDocument/didChange", {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: place, end: place }, text: "a" }],
    });
    await answered;
    times.push(performance.now() - typed);
  }
  const memory = memoryOf(child);
  await server.sendRequest("shutdown");
  await server.sendNotification("exit");
  await once(child, "exit");
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { first, median: at(0.5), p95: at(0.95), memory };
}

/** Within a sentence of the invitation in the middle of the file. */
function wordInTheMiddle(text: string): { line: number; character: number } {
  const at = text.lastIndexOf(" ", text.indexOf("\n##", text.length / 2));
  const line = text.slice(0, at).split("\n").length - 1;
  return { line, character: at - text.lastIndexOf("\n", at - 1) - 1 };
}

/** As Linux tells it. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}
