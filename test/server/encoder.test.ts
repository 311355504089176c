/** What goes over a stream is what would be written anew. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { NotificationMessage } from "vscode-languageserver";
import { encoder } from "../../server/encoder.ts";
import { anything } from "../support/arbitrary.ts";

const encode = async (message: NotificationMessage): Promise<string> =>
  Buffer.from(await encoder.encode(message, { charset: "utf-8" })).toString();

const place = fc.record({ line: fc.nat(9), character: fc.nat(9) });
const diagnostics = fc.array(
  fc.record({ range: fc.record({ start: place, end: place }), message: anything(9) }),
  { maxLength: 4 },
);

const publishing = (uri: string, version: number, list: readonly object[]) => ({
  jsonrpc: "2.0",
  method: "textDocument/publishDiagnostics",
  params: { diagnostics: list, uri, version },
});

test("diagnostics arrive as they are, also those that were sent before", async () => {
  await fc.assert(
    fc.asyncProperty(anything(), diagnostics, diagnostics, fc.nat(4), async (uri, before, added, at) => {
      const first = publishing(uri, 1, before);
      expect(JSON.parse(await encode(first))).toEqual(first);
      const next = publishing(uri, 2, before.toSpliced(at, 1, ...added));
      expect(JSON.parse(await encode(next))).toEqual(next);
    }),
  );
});

test.each([
  { jsonrpc: "2.0", method: "exit" },
  { jsonrpc: "2.0", method: "some/list", params: [1, 2] },
  { jsonrpc: "2.0", method: "some/thing", params: { diagnostics: "none" } },
])("all else is written as ever: %j", async (message) => {
  expect(await encode(message)).toBe(JSON.stringify(message));
});
