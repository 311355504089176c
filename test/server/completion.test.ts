import { describe, expect, test } from "vitest";
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  TextEdit,
} from "vscode-languageserver";
import { MINIMAL, RICH } from "../support/clients.ts";
import { desk } from "../support/desk.ts";
import { type Editor, edit } from "../support/editor.ts";
import { TODAY } from "../support/wire.ts";

const complete = async (editor: Editor, triggerKind: CompletionTriggerKind = CompletionTriggerKind.Invoked) =>
  (await editor.askHere<CompletionItem[] | null>("completion", { context: { triggerKind } })) ?? [];

describe("completions", () => {
  test("stand in the place of what is typed, the likeliest first, with documentation", async () => {
    const editor = await edit("## Rob Jensen\n\n- status: se‸\n");
    const items = await complete(editor);
    expect(items.map(({ sortText = "" }) => sortText)).toEqual(
      items.map(({ sortText = "" }) => sortText).toSorted(),
    );
    const sent = items.find(({ label }) => label === `sent ${TODAY}`);
    const { textEdit, documentation } = sent ?? {};
    expect(documentation).toEqual({ kind: "markdown", value: "Sent today, and waiting for an answer." });
    expect(TextEdit.is(textEdit) && editor.marking([textEdit.range])).toBe(
      "## Rob Jensen\n\n- status: ⟦se⟧\n",
    );
  });

  test("are documented in plain text where the client has no Markdown", async () => {
    const editor = await edit("---\nrules:\n  ‸\n---\n", { capabilities: MINIMAL });
    await editor.diagnostics();
    const [first] = await complete(editor);
    expect(first?.documentation).toEqual(expect.stringContaining("Instead:"));
    expect(first?.documentation).not.toEqual(expect.stringContaining("*Instead:*"));
  });

  test("of whole sentences do not come unasked", async () => {
    const editor = await edit("## Rob Jensen\n\n‸\n");
    expect(await complete(editor, CompletionTriggerKind.TriggerCharacter)).toEqual([]);
    expect(await complete(editor)).not.toEqual([]);
  });
});

describe("files that the front matter may name", () => {
  const FILES = {
    "fair.invite.md": "",
    "people.csv": "Name\nRob Jensen\n",
    "old/spring.invite.md": "## Rob Jensen\n\nHi Rob.\n",
    "old/Gäste (neu).csv": "Name\nAna\n",
    "not-them.txt": "@example.org\n",
  };

  const offered = async (text: string) => {
    const editor = await desk({ files: { ...FILES, "fair.invite.md": text } });
    await editor.open("fair.invite.md");
    const [before = ""] = text.split("\n\n");
    const items = await editor.request<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri: "memfs:/fair/fair.invite.md" },
      position: { line: before.split("\n").length - 1, character: before.split("\n").at(-1)?.length ?? 0 },
    });
    return items.map(({ label, kind }) => (kind === CompletionItemKind.File ? label : `no file: ${label}`));
  };

  test("are those beside it and below with fitting endings, without itself", async () => {
    expect(await offered("---\nrecipients: \n\n---\n")).toEqual(["people.csv", "old/Gäste (neu).csv"]);
    expect(await offered("---\nexclude:\n  - \n\n---\n")).toEqual([
      "people.csv",
      "not-them.txt",
      "old/Gäste (neu).csv",
    ]);
    expect(await offered("---\ncontacted: \n\n---\n")).toEqual([
      "people.csv",
      "old/spring.invite.md",
      "old/Gäste (neu).csv",
    ]);
  });

  test("are none for a text that was never saved", async () => {
    const editor = await edit("---\nrecipients: ‸\n---\n", { uri: "untitled:Untitled-1" });
    expect(await complete(editor)).toEqual([]);
  });
});

const snippetsIn = (items: readonly CompletionItem[]) => items.filter(({ kind }) => kind === 15);

describe("snippets of whole invitations", () => {
  const AT_END = "## Rob Jensen\n\nHi Rob,\n\ninvite-m‸";

  test("come for a client that has none", async () => {
    const editor = await edit(AT_END, { init: { snippets: true } });
    const met = snippetsIn(await complete(editor)).find(({ label }) => label === "invite-met");
    expect(met?.insertTextFormat).toBe(2);
    expect(TextEdit.is(met?.textEdit) && met.textEdit.newText).toMatch(/^## \[\$\{1:Full Name\}\]/);
    expect(TextEdit.is(met?.textEdit) && met.textEdit.newText).toContain("Hi ${8:[first name]},");
  });

  test.each([
    ["that has its own", RICH, {}],
    ["that has no use for them", MINIMAL, { snippets: true }],
  ])("do not come for a client %s", async (_, capabilities, init) => {
    const editor = await edit(AT_END, { capabilities, init });
    await editor.diagnostics();
    expect(snippetsIn(await complete(editor))).toEqual([]);
  });
});
