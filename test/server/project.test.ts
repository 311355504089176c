/** The project file in the editor: it holds, it is followed, and what is wrong in it is said in it. */
import { describe, expect, onTestFinished, test } from "vitest";
import type { CompletionItem, PublishDiagnosticsParams } from "vscode-languageserver";
import type { ReadFileAnswer } from "../../shared/protocol/files.ts";
import type { StartOptions } from "../../shared/protocol.ts";
import { MINIMAL, RICH } from "../support/clients.ts";
import { ROB } from "../support/drafts.ts";
import { Editor, type EditorOptions } from "../support/editor.ts";
import { ROOT, tree } from "../support/tree.ts";

const PROJECT = `${ROOT}cordial.json`;
const OFF = '{ "rules": { "curt-greeting": "off" } }';
const TYPO = '{ "rules": { "curt-greting": "off" } }';
const SAID = "There is no rule “curt-greting”; did you mean “curt-greeting”?";

/** An editor with a document in a folder, whose files may be changed. */
async function open(files: Record<string, string>, options: EditorOptions = {}, text = ROB): Promise<Editor> {
  const editor = new Editor({ uri: `${ROOT}a.invite.md`, readText: (uri) => tree(files)(uri), ...options });
  await editor.start();
  onTestFinished(() => editor.close());
  await editor.open(text);
  return editor;
}

/** Opens another document. */
const openProject = (editor: Editor, text: string) =>
  editor.notify("textDocument/didOpen", {
    textDocument: { uri: PROJECT, languageId: "jsonc", version: 1, text },
  });

const typeProject = (editor: Editor, text: string, version = 2) =>
  editor.notify("textDocument/didChange", {
    textDocument: { uri: PROJECT, version },
    contentChanges: [{ text }],
  });

/** What is said next of a project file. */
async function told(editor: Editor): Promise<[uri: string, messages: unknown[]]> {
  const { uri, diagnostics } = await editor.next<PublishDiagnosticsParams>("textDocument/publishDiagnostics");
  return [uri, diagnostics.map(({ message }) => message)];
}

const WATCHING = {
  ...RICH,
  workspace: { ...RICH.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { ...RICH.textDocument, synchronization: { dynamicRegistration: true } },
};

const severity = async (editor: Editor, rule: string) =>
  (await editor.diagnostics()).find(({ code }) => code === rule)?.severity;

describe("what holds", () => {
  const files = { "cordial.json": '{ "rules": { "curt-greeting": "warning" } }' };

  test("is what the project file says", async () => {
    expect(await severity(await open(files), "curt-greeting")).toBe(2);
  });

  test("is what the settings say, where they do", async () => {
    const settings = { rules: { "curt-greeting": "error" } };
    expect(await severity(await open(files, { settings }), "curt-greeting")).toBe(1);
    const others = { rules: { "kindest-regards": "error" } };
    expect(await severity(await open(files, { settings: others }), "curt-greeting")).toBe(2);
  });

  test("is what the front matter says, where it does", async () => {
    const text = ROB.replace("---\n\n", "rules: { curt-greeting: information }\n---\n\n");
    const settings = { rules: { "curt-greeting": "error" } };
    expect(await severity(await open(files, { settings }, text), "curt-greeting")).toBe(3);
  });

  test("is Cordial's own word where nobody says anything", async () => {
    expect(await severity(await open({}), "curt-greeting")).toBe(4);
  });
});

/** An editor that reads files for its server, and gives an answer for the project file. */
async function asking(answer: ReadFileAnswer, init: StartOptions = { files: true }): Promise<Editor> {
  const editor = new Editor({
    uri: `${ROOT}a.invite.md`,
    init,
    readFile: ({ uri }) => (uri === PROJECT ? answer : { trouble: "missing" }),
  });
  await editor.start();
  onTestFinished(() => editor.close());
  await editor.open(ROB);
  return editor;
}

describe("a server without a disk", () => {
  test("has the client read project files", async () => {
    expect(await (await asking({ text: OFF })).rules()).toEqual(["kindest-regards"]);
    expect(await (await asking({ trouble: "missing" })).rules()).toContain("curt-greeting");
  });

  test("says why one cannot be read", async () => {
    const editor = await asking({ trouble: "denied" });
    await editor.rules();
    expect(await told(editor)).toEqual([PROJECT, ["This configuration may not be opened."]]);
  });

  test("asks no client that has not offered it", async () => {
    expect(await (await asking({ text: OFF }, {})).rules()).toContain("curt-greeting");
  });
});

test("a file that is ignored is not checked, and its status says so", async () => {
  const editor = await open({ "cordial.json": '{ "ignore": ["*.invite.md"] }' }, { init: { status: true } });
  expect(await editor.diagnostics()).toEqual([]);
  expect((await editor.status()).message).toBe("This file is ignored by cordial.json, so it is not checked.");
  await editor.next("window/logMessage");
});

describe("a project file that is broken", () => {
  test("is said to be where it is, though nobody has opened it, and is no more once it is mended", async () => {
    const files = { "cordial.json": TYPO };
    const editor = await open(files, { capabilities: WATCHING });
    await editor.diagnostics();
    const report = await editor.next<PublishDiagnosticsParams>("textDocument/publishDiagnostics");
    expect(report).toEqual({
      uri: PROJECT,
      diagnostics: [
        {
          range: { start: { line: 0, character: 13 }, end: { line: 0, character: 27 } },
          severity: 1,
          source: "cordial",
          message: SAID,
        },
      ],
    });
    files["cordial.json"] = OFF;
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: PROJECT, type: 2 }] });
    expect(await told(editor)).toEqual([PROJECT, []]);
    await editor.next("workspace/diagnostic/refresh");
    expect(await editor.rules()).toEqual(["kindest-regards"]);
  });

  test("leaves in force what it last said rightly", async () => {
    const editor = await open({ "cordial.json": OFF });
    expect(await editor.rules()).toEqual(["kindest-regards"]);
    await openProject(editor, OFF);
    await typeProject(editor, OFF.slice(0, -1));
    expect(await told(editor)).toEqual([PROJECT, ["A closing } is missing before this."]]);
    expect(await editor.rules()).toEqual(["kindest-regards"]);
    await typeProject(editor, "{}", 3);
    expect(await told(editor)).toEqual([PROJECT, []]);
    await editor.next("workspace/diagnostic/refresh");
    expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
  });

  test("is told of in the file that is extended", async () => {
    const files = { "cordial.json": '{ "extends": "team.cordial.json" }', "team.cordial.json": TYPO };
    const editor = await open(files);
    await editor.diagnostics();
    expect(await told(editor)).toEqual([`${ROOT}team.cordial.json`, [SAID]]);
  });

  test("is told of when it alone is open", async () => {
    const editor = new Editor({ uri: PROJECT, languageId: "jsonc" });
    await editor.start();
    onTestFinished(() => editor.close());
    await editor.open(TYPO);
    expect(await told(editor)).toEqual([PROJECT, [SAID]]);
    await editor.closeDocument();
    expect(await told(editor)).toEqual([PROJECT, []]);
  });

  test("is told of once where the editor reads the schema itself", async () => {
    const broken = '{ "rulez": 1, "extends": "gone.cordial.json" }';
    const editor = await open({ "cordial.json": broken }, { init: { schemas: true } });
    await editor.diagnostics();
    const gone = "“gone.cordial.json” is not there.";
    const unknown = "“rulez” is no key of a configuration; did you mean “rules”?";
    expect(await told(editor)).toEqual([PROJECT, [unknown, gone]]);
    await openProject(editor, broken);
    expect(await told(editor)).toEqual([PROJECT, [gone]]);
  });
});

describe("a project file is followed", () => {
  test("as it is typed, before it is saved", async () => {
    const editor = await open({});
    await openProject(editor, "{}");
    expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
    await typeProject(editor, OFF);
    await editor.next("workspace/diagnostic/refresh");
    expect(await editor.rules()).toEqual(["kindest-regards"]);
    await editor.notify("textDocument/didClose", { textDocument: { uri: PROJECT } });
    await editor.next("workspace/diagnostic/refresh");
    expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
  });

  test("without anything being checked again when what it says stays the same", async () => {
    const editor = await open({ "cordial.json": OFF });
    const before = await editor.pull();
    await openProject(editor, OFF);
    await typeProject(editor, `// ours\n${OFF}`);
    expect(await editor.pull(before.resultId)).toMatchObject({ kind: "unchanged" });
  });

  test("by clients that watch files, and those that know of open ones", async () => {
    const editor = await open({}, { capabilities: WATCHING });
    await editor.diagnostics();
    const documentSelector = [{ pattern: "**/*cordial.json" }];
    expect(editor.registered("workspace/didChangeWatchedFiles")).toContainEqual({
      watchers: [{ globPattern: "**/*cordial.json" }],
    });
    expect(editor.registered("textDocument/didOpen")).toContainEqual({ documentSelector });
    expect(editor.registered("textDocument/didChange")).toContainEqual({ documentSelector, syncKind: 2 });
    expect(editor.registered("textDocument/didClose")).toContainEqual({ documentSelector });
  });

  test("when anything is saved, by clients that do not watch files", async () => {
    const files: Record<string, string> = {};
    const editor = await open(files, { capabilities: MINIMAL });
    const codes = async () => (await editor.diagnostics()).map(({ code }) => code);
    expect(await codes()).toEqual(["curt-greeting", "kindest-regards"]);
    files["cordial.json"] = OFF;
    await editor.notify("textDocument/didSave", { textDocument: { uri: PROJECT } });
    expect(await codes()).toEqual(["kindest-regards"]);
  });
});

/** What could be written behind `{ "account": ` in the first line. */
const ask = (editor: Editor) =>
  editor.request<CompletionItem[] | null>("textDocument/completion", {
    textDocument: { uri: PROJECT },
    position: { line: 0, character: 13 },
  });

describe("in the file itself", () => {
  test("keys, rules and values are completed", async () => {
    const editor = await open({});
    await openProject(editor, '{ "account": }');
    expect((await ask(editor))?.map(({ label }) => label)).toEqual(["free", "premium"]);
    expect(await editor.next("textDocument/publishDiagnostics")).toMatchObject({ uri: PROJECT });
  });

  test("nothing is completed where the editor reads the schema itself", async () => {
    const editor = await open({}, { init: { schemas: true } });
    await openProject(editor, '{ "account": }');
    expect(await ask(editor)).toEqual([]);
  });
});
