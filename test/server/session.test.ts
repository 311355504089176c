import { describe, expect, test } from "vitest";
import { ELEMENT_KINDS } from "../../shared/anatomy/element.ts";
import { NAME } from "../../shared/protocol.ts";
import { COMMANDED, MINIMAL, PUSHED, RICH } from "../support/clients.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";
import { Session } from "../support/session.ts";
import { framed } from "../support/wire.ts";

const HOVER = {
  textDocument: { uri: "file:///drafts/mixer.invite.md" },
  position: { line: 0, character: 0 },
};
const INITIALIZE = { processId: null, rootUri: null, capabilities: RICH };

describe("what the server offers", () => {
  test("a rich client is offered all there is", async () => {
    const editor = await edit(KIND_ROB);
    expect(editor.started).toEqual({
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: 2 },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        hoverProvider: true,
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
        codeActionProvider: {
          codeActionKinds: ["quickfix", "refactor.rewrite", "source.fixAll.cordial"],
          resolveProvider: true,
        },
        executeCommandProvider: { commands: ["cordial.markSent"] },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentHighlightProvider: true,
        documentLinkProvider: {},
        semanticTokensProvider: {
          legend: { tokenTypes: Object.keys(ELEMENT_KINDS), tokenModifiers: [] },
          full: true,
          range: true,
        },
        inlayHintProvider: true,
        codeLensProvider: {},
        completionProvider: { triggerCharacters: ["{", " "] },
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
        renameProvider: { prepareProvider: true },
        linkedEditingRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        workspaceSymbolProvider: true,
      },
      serverInfo: { name: NAME, version: "unbuilt" },
    });
  });

  test("a client that waits to be told is not offered to ask", async () => {
    const editor = await edit(KIND_ROB, { capabilities: PUSHED });
    expect(editor.started?.capabilities).not.toHaveProperty("diagnosticProvider");
    await editor.diagnostics();
  });

  test("a client that takes only commands is offered one", async () => {
    const editor = await edit(KIND_ROB, { capabilities: COMMANDED });
    expect(editor.started?.capabilities).toMatchObject({
      codeActionProvider: true,
      executeCommandProvider: { commands: ["cordial.markSent", "cordial.applyFix"] },
    });
    await editor.diagnostics();
  });

  test("a client whose documents nobody may change is offered no actions", async () => {
    const editor = await edit(KIND_ROB, { capabilities: MINIMAL });
    expect(editor.started?.capabilities).not.toHaveProperty("codeActionProvider");
    await editor.diagnostics();
  });
});

describe("outside of a session", () => {
  test("a request before initialize is refused, and a notification dropped", async () => {
    const session = new Session();
    await session.notify("textDocument/didOpen", {
      textDocument: { uri: "file:///x.invite.md", version: 1, text: ROB },
    });
    await expect(session.request("textDocument/hover", HOVER)).rejects.toMatchObject({ code: -32002 });
    await session.exit();
    expect(session.exitCode).toBe(1);
  });

  test.each([undefined, [], {}, { capabilities: null }])(
    "an initialize with %j is refused, and may be sent again",
    async (params) => {
      const session = new Session();
      // As bytes, which may hold what a client of good manners would not send.
      session.write(framed({ id: "bare", method: "initialize", params: null }));
      await expect(session.request("initialize", params)).rejects.toMatchObject({
        code: -32602,
        message: expect.stringContaining("capabilities"),
      });
      await session.start();
      await session.close();
    },
  );

  test("a second initialize is refused", async () => {
    const editor = await edit(KIND_ROB);
    await expect(editor.request("initialize", INITIALIZE)).rejects.toMatchObject({ code: -32600 });
  });

  test("a request after shutdown is refused, whatever it is", async () => {
    const editor = await edit(KIND_ROB);
    expect(await editor.request("shutdown")).toBeNull();
    await expect(editor.request("textDocument/hover", HOVER)).rejects.toMatchObject({ code: -32600 });
    await expect(editor.request("shutdown")).rejects.toMatchObject({ code: -32600 });
    await editor.exit();
    expect(editor.exitCode).toBe(0);
  });

  test("whoever leaves without shutdown gets the exit code 1", async () => {
    const editor = await edit(KIND_ROB);
    await editor.exit();
    expect(editor.exitCode).toBe(1);
  });
});

describe("what goes wrong", () => {
  test.each([
    ["textDocument/hover", { textDocument: 3 }],
    ["textDocument/hover", []],
    ["textDocument/codeAction", { textDocument: { uri: "file:///drafts/mixer.invite.md" } }],
    ["textDocument/diagnostic", undefined],
    ["codeAction/resolve", null],
    ["cordial/noteAt", {}],
    ["no/such/request", {}],
  ])("%s with %j gets an answer, and the server lives on", async (method, params) => {
    const editor = await edit(KIND_ROB);
    await editor.request(method, params).catch((error: unknown) => expect(error).toHaveProperty("code"));
    expect(await editor.hover()).toBeNull();
  });

  test("a message that is no JSON is skipped", async () => {
    const editor = await edit(ROB);
    editor.write("Content-Length: 3\r\n\r\n{x}");
    expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
  });

  test("a request without a method does no harm", async () => {
    const editor = await edit(ROB);
    editor.write(framed({ id: "odd", method: 5 }));
    expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
  });

  test("what is no message is logged without what it holds", async () => {
    const editor = await edit(ROB);
    editor.write(framed({ recipient: "Rob Jensen" }));
    expect(await editor.next("window/logMessage")).toEqual({
      type: 1,
      message: "A message without sense was skipped.",
    });
  });

  test("notifications without sense are logged, not fatal", async () => {
    const editor = await edit(ROB);
    await editor.notify("textDocument/didChange", {});
    await editor.notify("textDocument/didOpen", {});
    expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
    await editor.next("window/logMessage");
    await editor.next("window/logMessage");
  });

  test("a document that is not open has no answers", async () => {
    const editor = await edit(ROB);
    await editor.closeDocument();
    expect(await editor.hover()).toBeNull();
    expect(await editor.actions()).toBeNull();
    expect(await editor.noteAt()).toBeNull();
    expect(await editor.pull()).toEqual({ kind: "full", items: [] });
  });

  test("a document that holds no invitations is left alone", async () => {
    const editor = await edit("Rob,\n", { uri: "file:///notes.md", languageId: "markdown" });
    expect(await editor.rules()).toEqual([]);
    expect(await editor.hover()).toBeNull();
  });

  test("a document is ours by its name, too", async () => {
    const editor = await edit(ROB, { uri: "file:///a.invite.md", languageId: "markdown" });
    expect(await editor.rules()).toContain("curt-greeting");
  });
});
