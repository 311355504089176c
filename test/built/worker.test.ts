import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { ROB } from "../support/drafts.ts";

/** What a web worker has and Node's worker has not, and nothing of what Node's has and a web worker has not. */
const BROWSER = `
  const { parentPort } = require("node:worker_threads");
  const { runInNewContext } = require("node:vm");
  const code = require("node:fs").readFileSync(require("node:worker_threads").workerData, "utf8");
  const self = { addEventListener() {}, postMessage: (message) => parentPort.postMessage(message) };
  runInNewContext(code, { self, console, setTimeout, clearTimeout, TextEncoder, TextDecoder });
  parentPort.on("message", (data) => self.onmessage({ data }));
`;

const HOSTS = {
  "in a browser, without any of Node": () =>
    new Worker(BROWSER, { eval: true, workerData: resolve("dist/server/worker.js") }),
  "in a thread of Node": () => new Worker(resolve("dist/server/thread.cjs")),
};

test.each(Object.entries(HOSTS))("the worker serves a client %s", async (_, start) => {
  const worker = start();
  onTestFinished(async () => {
    await worker.terminate();
  });
  const said = new Promise<{ params: { diagnostics: { code: string }[] } }>((told, failed) => {
    worker.on("error", failed);
    worker.on("message", (message) => {
      if (message.method === "textDocument/publishDiagnostics") told(message);
    });
  });
  const say = (message: object) => worker.postMessage({ jsonrpc: "2.0", ...message }, []);
  say({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  say({ method: "initialized", params: {} });
  const textDocument = { uri: "memfs:/mixer.invite.md", languageId: "invite", version: 1, text: ROB };
  say({ method: "textDocument/didOpen", params: { textDocument } });
  const { diagnostics } = (await said).params;
  expect(diagnostics.map(({ code }) => code)).toEqual(["curt-greeting", "kindest-regards"]);
});
