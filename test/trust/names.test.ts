/** Names of recipients do not enter logs or traces, whatever happens. */
import { expect, test } from "vitest";
import { RICH } from "../support/clients.ts";
import { wire } from "../support/wire.ts";

const NAME = "Zebedee Quillfeather";
const uri = "file:///drafts/zebedee-quillfeather.invite.md";
const TEXT = `---
sender: Linda Park
recipients: quillfeather.csv
---

## [${NAME}](https://www.linkedin.com/in/zebedee-quillfeather)

- company: Quillfeather Pens

Zebedee,

We met at X event, Zebedee Quillfeather.
`;

test("a session that traces all it can, and in which much goes wrong, logs no name", async () => {
  const { client, write, exitCode } = wire();
  const logged: string[] = [];
  client.onNotification((method, params) => {
    if (method.startsWith("window/") || method === "$/logTrace") logged.push(JSON.stringify(params));
  });
  client.onRequest((method) => {
    if (method === "workspace/configuration") throw new Error(`There is no ${NAME}.`);
    return null;
  });
  client.listen();
  const errors = console.error;
  console.error = (...said: unknown[]) => logged.push(String(said));
  const position = { line: 10, character: 2 };
  const textDocument = { uri };
  const open = { uri, languageId: "invite", version: 1, text: TEXT };
  await client.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities: RICH,
    trace: "verbose",
  });
  await client.sendNotification("$/setTrace", { value: "verbose" });
  await client.sendNotification("initialized", {});
  await client.sendNotification("textDocument/didOpen", { textDocument: open });
  await client.sendNotification("textDocument/didChange", {
    textDocument,
    contentChanges: [{ range: NAME }],
  });
  await client.sendNotification("workspace/didChangeConfiguration", {
    settings: { cordial: { rules: { [NAME]: NAME } } },
  });
  const questions = [
    "hover",
    "completion",
    "codeAction",
    "rename",
    "diagnostic",
    "documentSymbol",
    "formatting",
  ];
  for (const question of questions) {
    const params = { textDocument, position, newName: NAME, range: { start: position, end: position } };
    await client.sendRequest(`textDocument/${question}`, params).catch(() => undefined);
    await client.sendRequest(`textDocument/${question}`, { textDocument: NAME }).catch(() => undefined);
  }
  await client
    .sendRequest("workspace/executeCommand", { command: NAME, arguments: [NAME] })
    .catch(() => undefined);
  await client.sendRequest(NAME).catch(() => undefined);
  await client.sendNotification("textDocument/didOpen", { textDocument: { ...open, text: `${TEXT}\0` } });
  await client.sendRequest("textDocument/diagnostic", { textDocument }).catch(() => undefined);
  const broken = `{"id":"${NAME}"`;
  write(`Content-Length: ${broken.length}\r\n\r\n${broken}`);
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  while (exitCode() === undefined) await new Promise(setImmediate);
  console.error = errors;
  expect(logged.join("\n")).not.toMatch(/zebedee|quillfeather/i);
  expect(logged).not.toEqual([]);
});
