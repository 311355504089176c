/** A client that the server should survive: it edits and asks without waiting, takes back what it asked, or makes no sense at all. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  CancellationTokenSource,
  ErrorCodes,
  type LogMessageParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anything } from "../support/arbitrary.ts";
import { RICH } from "../support/clients.ts";
import { framed, wire } from "../support/wire.ts";
import type { Change } from "./inputs.ts";

const uri = "file:///drafts/mixer.invite.md";

/** What is asked about a document, and what such a question takes beside it. */
const QUESTIONS: Readonly<Record<string, object>> = {
  hover: {},
  completion: {},
  documentSymbol: {},
  foldingRange: {},
  documentHighlight: {},
  documentLink: {},
  diagnostic: {},
  inlayHint: {},
  codeLens: {},
  "semanticTokens/full": {},
  "semanticTokens/range": {},
  prepareRename: {},
  linkedEditingRange: {},
  codeAction: { context: { diagnostics: [] } },
  rename: { newName: "Robin" },
  formatting: { options: { tabSize: 2, insertSpaces: true } },
};

/** What a client does next. */
export const step = fc.oneof(
  fc.record({
    ask: fc.constantFrom(...Object.keys(QUESTIONS)),
    at: fc.nat({ max: 40 }),
    cancel: fc.boolean(),
  }),
  fc.record({ edit: fc.nat({ max: 7 }) }),
  fc.record({ wait: fc.constant(true) }),
);

type Step =
  | { readonly ask: string; readonly at: number; readonly cancel: boolean }
  | { readonly edit: number }
  | { readonly wait: boolean };

/** How a server may refuse; anything else is a fault of its own. */
const REFUSALS: ReadonlySet<number> = new Set([
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestFailed,
  ErrorCodes.InvalidParams,
]);

/** Every question is answered, taken back or not, and in the end the findings are those of a fresh look. */
export async function hurry(text: string, changes: readonly Change[], steps: readonly Step[]): Promise<void> {
  const hasty = await open(text);
  let document = TextDocument.create(uri, "invite", 1, text);
  const answers: Promise<unknown>[] = [];
  for (const one of steps) {
    if ("wait" in one) await new Promise(setImmediate);
    else if ("ask" in one) answers.push(hasty.ask(one.ask, one.at, one.cancel));
    else {
      const { at, length, text: put } = changes[one.edit % changes.length] ?? { at: 0, length: 0, text: "" };
      const start = Math.floor(at * document.getText().length);
      const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
      document = TextDocument.update(document, [{ range, text: put }], document.version + 1);
      const textDocument = { uri, version: document.version };
      void hasty.client.sendNotification("textDocument/didChange", {
        textDocument,
        contentChanges: [{ range, text: put }],
      });
    }
  }
  await Promise.all(answers);
  const fresh = await open(document.getText());
  deepEqual(await hasty.findings(), await fresh.findings());
  await hasty.close();
  await fresh.close();
}

async function open(text: string) {
  const { client, exitCode } = wire();
  const said: unknown[] = [];
  client.onRequest(() => null);
  client.onNotification("window/logMessage", ({ type, message }: LogMessageParams) => {
    if (type === MessageType.Error) said.push(message);
  });
  client.listen();
  await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: RICH });
  await client.sendNotification("initialized", {});
  const textDocument = { uri, languageId: "invite", version: 1, text };
  await client.sendNotification("textDocument/didOpen", { textDocument });

  const ask = async (about: string, line: number, cancel: boolean): Promise<unknown> => {
    const position = { line, character: line };
    const range = { start: { line: 0, character: 0 }, end: position };
    const token = new CancellationTokenSource();
    const params = { textDocument: { uri }, position, range, ...QUESTIONS[about] };
    const answer = client.sendRequest(`textDocument/${about}`, params, token.token);
    if (cancel) token.cancel();
    return answer.catch((error: unknown) => {
      ok(error instanceof ResponseError && REFUSALS.has(error.code), `${about}: ${String(error)}`);
    });
  };

  return {
    client,
    ask,
    findings: async () => {
      const report = await client.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
      return (report as { items: unknown }).items;
    },
    close: async () => {
      await client.sendRequest("shutdown");
      await client.sendNotification("exit");
      while (exitCode() === undefined) await new Promise(setImmediate);
      client.dispose();
      deepEqual(said, []);
    },
  };
}

const METHODS = [
  "initialize",
  "initialized",
  "$/cancelRequest",
  "$/setTrace",
  "$/progress",
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didClose",
  "workspace/didChangeConfiguration",
  "workspace/didChangeWatchedFiles",
  "workspace/executeCommand",
  "codeAction/resolve",
  "cordial/noteAt",
  ...Object.keys(QUESTIONS).map((name) => `textDocument/${name}`),
];

const nonsense = fc.oneof(
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        textDocument: fc.oneof(
          fc.record(
            {
              uri: fc.oneof(fc.constant(uri), fc.jsonValue()),
              version: fc.jsonValue(),
              languageId: fc.constant("invite"),
              text: fc.oneof(fc.string(), fc.jsonValue()),
            },
            { requiredKeys: [] },
          ),
          fc.jsonValue(),
        ),
        position: fc.oneof(
          fc.record({ line: fc.oneof(fc.integer(), fc.double()), character: fc.integer() }),
          fc.jsonValue(),
        ),
        range: fc.jsonValue(),
        contentChanges: fc.array(
          fc.oneof(fc.record({ text: fc.oneof(fc.string(), fc.jsonValue()) }), fc.jsonValue()),
        ),
        command: fc.constantFrom("cordial.applyFix", "cordial.markSent", "rm"),
        arguments: fc.array(fc.jsonValue()),
        settings: fc.jsonValue(),
        data: fc.jsonValue(),
        context: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  },
);

/** What is sent as if it were a message. */
export const message = fc.oneof(
  fc.record(
    {
      id: fc.oneof(fc.integer({ min: 1000 }), fc.string(), fc.jsonValue()),
      method: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...METHODS) }, fc.string(), fc.jsonValue()),
      params: nonsense,
      result: fc.jsonValue(),
      error: fc.jsonValue(),
    },
    { requiredKeys: ["method"] },
  ),
  fc.dictionary(fc.string(), fc.jsonValue()),
);

/** Whatever it was sent, the server still ends its session as it should. */
export async function babble(messages: readonly object[], begun: boolean): Promise<void> {
  const { client, exitCode, write } = wire();
  client.onRequest(() => null);
  client.onUnhandledNotification(() => undefined);
  client.listen();
  const begin = { processId: null, rootUri: null, capabilities: RICH };
  if (begun) await client.sendRequest("initialize", begin);
  for (const one of messages) write(framed(one));
  if (!begun) await client.sendRequest("initialize", begin).catch(alreadyBegun);
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  while (exitCode() === undefined) await new Promise(setImmediate);
  equal(exitCode(), 0);
  client.dispose();
}

/** An initialize may have been among the nonsense. */
function alreadyBegun(error: unknown): void {
  ok(error instanceof ResponseError && error.code === ErrorCodes.InvalidRequest, String(error));
}

/** Bytes that are no messages, between headers that are some; what follows them is lost, but nothing falls over. */
export async function scribble(lines: readonly string[]): Promise<void> {
  const { client, write } = wire();
  client.listen();
  for (const line of lines) write(line);
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  client.dispose();
}

export const bytesOnTheWire = fc.array(
  fc.oneof(
    anything(),
    fc.constantFrom(
      "Content-Length: 5\r\n\r\n",
      "Content-Length: -1\r\n\r\n",
      "Content-Length: x\r\n\r\n",
      "\r\n\r\n",
      ":\r\n\r\n",
      "Content-Type: text/x; charset=latin7\r\n",
      "Content-Encoding: gzip\r\n",
      "{}",
      "[]",
      "null",
      '{"jsonrpc":',
    ),
  ),
  { maxLength: 8 },
);
