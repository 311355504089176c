// `npm run soak -- --edits 100000`: types into an open batch, asks what an editor asks, and fails when memory grows with the edits.
import { parseArgs } from "node:util";
import { TextDocument } from "vscode-languageserver-textdocument";
import { batchOf } from "../bench/batches.ts";
import { RICH } from "../support/clients.ts";
import { wire } from "../support/wire.ts";

const { values } = parseArgs({ options: { edits: { type: "string", default: "100000" } } });
const edits = Number(values.edits);
const uri = "file:///drafts/soak.invite.md";
/** What is typed, letter by letter, and then taken out again. */
const TYPED = "Thank you for your talk on soil at the spring fair, it stays with me. {{first_name}} XX ";
/** How much more memory than after the first tenth is still no growth: what compiled code and caches may take. */
const SLACK = 1.15;

const { client } = wire();
client.onRequest((method) => (method === "workspace/configuration" ? [null] : null));
client.listen();
await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: RICH });
await client.sendNotification("initialized", {});
let document = TextDocument.create(uri, "invite", 1, batchOf(30));
const textDocument = { uri, languageId: "invite", version: 1, text: document.getText() };
await client.sendNotification("textDocument/didOpen", { textDocument });
const places = [...document.getText().matchAll(/^Hi .*\n\n/gm)].map((match) => match.index + match[0].length);

const figures: number[] = [];
let offset = 0;
for (let edit = 0; edit < edits; edit += 1) {
  const at = edit % (2 * TYPED.length);
  if (at === 0) offset = places[(edit / (2 * TYPED.length)) % places.length] ?? 0;
  if (at < TYPED.length) type(offset + at, 0, TYPED.charAt(at));
  else type(offset + 2 * TYPED.length - at - 1, 1, "");
  await client.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
  if (edit % 10 === 0) await askAround(offset);
  if ((edit + 1) % Math.ceil(edits / 10) === 0) figures.push(memory(edit + 1));
}

const [settled = 0, ...later] = figures;
const grown = (later.at(-1) ?? settled) > settled * SLACK;
console.log(grown ? "Memory grows with the edits." : "Memory is flat.");
process.exit(grown ? 1 : 0);

function type(start: number, length: number, text: string): void {
  const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
  const contentChanges = [{ range, text }];
  document = TextDocument.update(document, contentChanges, document.version + 1);
  const changed = { uri, version: document.version };
  void client.sendNotification("textDocument/didChange", { textDocument: changed, contentChanges });
}

async function askAround(place: number): Promise<void> {
  const position = document.positionAt(place);
  const range = { start: position, end: position };
  for (const question of ["hover", "completion", "codeAction", "codeLens", "semanticTokens/full"])
    await client.sendRequest(`textDocument/${question}`, {
      textDocument: { uri },
      position,
      range,
      context: { diagnostics: [] },
    });
}

/** Megabytes on the heap, with nothing on it that nobody needs. */
function memory(edit: number): number {
  globalThis.gc?.();
  const megabytes = process.memoryUsage().heapUsed / 1e6;
  console.log(`${String(edit).padStart(9)} edits: ${megabytes.toFixed(1)} MB`);
  return megabytes;
}
