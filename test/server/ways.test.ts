/** Finding one's way over the wire, and between a batch and its list. */
import { describe, expect, test } from "vitest";
import {
  type DocumentLink,
  type Location,
  type LocationLink,
  type Range,
  ResponseError,
  type SymbolInformation,
  TextDocumentEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Abilities, abilitiesOf } from "../../server/abilities.ts";
import { isSameUri, uriBeside } from "../../server/beside.ts";
import type { Checked } from "../../server/drafts.ts";
import { renamable, renaming } from "../../server/renaming.ts";
import { type OpenDrafts, standpointsAt } from "../../server/standpoints.ts";
import { definitions, peopleOfDraft, references, symbolsOf } from "../../server/ways.ts";
import { readMarks } from "../../shared/text/marked.ts";
import { MINIMAL, RICH } from "../support/clients.ts";
import { edit } from "../support/editor.ts";
import { judged } from "../support/verdict.ts";

const TEMPLATE =
  "---\ntopic: maps\n---\n\n## Template\n\nOn {{top‸ic}}, {{topic|it}}.\n\n## Rob Jensen\n\n- topic: sea\n";

describe("over the wire", () => {
  test("a placeholder leads to what fills it, with links or without", async () => {
    const editor = await edit(TEMPLATE);
    const links = await editor.askHere<LocationLink[]>("definition");
    expect(editor.marking(links.map(({ targetRange }) => targetRange))).toBe(
      editor.text.replace("---\ntopic", "---\n⟦topic⟧").replace("- topic", "- ⟦topic⟧"),
    );
    expect(editor.marking(links.slice(0, 1).flatMap((link) => link.originSelectionRange ?? []))).toContain(
      "On ⟦{{topic}}⟧",
    );
    const textDocument = { ...RICH.textDocument, definition: {} };
    const plain = await edit(TEMPLATE, { capabilities: { ...RICH, textDocument } });
    const places = await plain.askHere<Location[]>("definition");
    expect(places.map(({ range }) => range)).toEqual(links.map(({ targetRange }) => targetRange));
  });

  test("all of one name are found", async () => {
    const editor = await edit(TEMPLATE);
    const ask = async (includeDeclaration: boolean) =>
      editor.marking(
        (await editor.askHere<Location[]>("references", { context: { includeDeclaration } })).map(
          ({ range }) => range,
        ),
      );
    expect((await ask(false)).match(/⟦.*?⟧/g)).toEqual(["⟦{{topic}}⟧", "⟦{{topic|it}}⟧"]);
    expect((await ask(true)).match(/⟦.*?⟧/g)).toEqual([
      "⟦topic⟧",
      "⟦{{topic}}⟧",
      "⟦{{topic|it}}⟧",
      "⟦topic⟧",
    ]);
  });

  test("a value is renamed everywhere, and what has a meaning of its own is not", async () => {
    const editor = await edit(TEMPLATE);
    const range = await editor.askHere<Range>("prepareRename");
    expect(editor.marking([range])).toContain("{{⟦topic⟧}}");
    const change = await editor.askHere<object>("rename", { newName: "talk" });
    expect(editor.afterChange(change)).toBe(editor.text.replaceAll("topic", "talk"));
    await expect(editor.askHere("rename", { newName: "company" })).rejects.toThrow("meaning of its own");
    const fixed = await edit("## Template\n\nHi {{first_n‸ame}}\n");
    expect(await fixed.askHere("prepareRename")).toBeNull();
  });

  test("a hover tells the values", async () => {
    const editor = await edit(TEMPLATE);
    expect(await editor.hover()).toMatchObject({ words: expect.stringContaining("**Value:** `sea`") });
  });

  test("people are found by name", async () => {
    const editor = await edit(TEMPLATE);
    const found = await editor.request<SymbolInformation[]>("workspace/symbol", { query: "jen" });
    expect(found.map(({ name }) => name)).toEqual(["Rob Jensen"]);
    expect(editor.marking(found.map(({ location }) => location.range))).toContain("## ⟦Rob Jensen⟧");
    expect(await editor.request("workspace/symbol", { query: "linda" })).toEqual([]);
  });

  test("files that the front matter names are links where the batch has a folder", async () => {
    const text = "---\nrecipients: lists/my people.csv\n---\n";
    const editor = await edit(text);
    expect(await editor.ask<DocumentLink[]>("documentLink")).toMatchObject([
      { target: "file:///drafts/lists/my%20people.csv" },
    ]);
    // By then it is known that the list is not there.
    await editor.next("workspace/diagnostic/refresh");
    const unsaved = await edit(text, { uri: "untitled:Untitled-1" });
    expect(await unsaved.ask("documentLink")).toEqual([]);
  });

  test("nothing leads anywhere in a document that is not open", async () => {
    const editor = await edit(TEMPLATE);
    const elsewhere = {
      textDocument: { uri: "file:///drafts/people.csv" },
      position: { line: 0, character: 0 },
    };
    expect(await editor.request("textDocument/definition", elsewhere)).toEqual([]);
    expect(await editor.request("textDocument/prepareRename", elsewhere)).toBeNull();
    await expect(editor.request("textDocument/rename", { ...elsewhere, newName: "x" })).rejects.toThrow(
      "Put the cursor",
    );
  });
});

const LIST_URI = "file:///drafts/people.csv";
const HEAD = "---\nrecipients: people.csv\n---\n\n";

/** Batches that name one list, all open; the cursor is in one of the texts. */
function open(batches: Readonly<Record<string, string>>, list: string) {
  const files = { "people.csv": readMarks(list).text };
  const drafts = Object.entries(batches).map(([name, marked], index): Checked => {
    const { text, verdict } = judged(marked, files);
    const document = TextDocument.create(`file:///drafts/${name}`, "invite", 7, text);
    return { document, id: String(index), verdict };
  });
  const openDrafts: OpenDrafts = {
    of: async (uri) => drafts.find(({ document }) => document.uri === uri),
    all: async () => drafts,
  };
  // Without its byte order mark, as editors have it.
  const shown = files["people.csv"].replace("\ufeff", "");
  const documents = [
    ...drafts.map(({ document }) => document),
    TextDocument.create(LIST_URI, "csv", 1, shown),
  ];
  const texts = [...Object.values(batches), list.replace("\ufeff", "")];
  const here = texts.findIndex((text) => text.includes("‸"));
  const document = documents[here] ?? documents[0];
  if (document === undefined) throw new RangeError("No document is open.");
  const asked = {
    textDocument: { uri: document.uri },
    position: document.positionAt(readMarks(texts[here] ?? "").cursor ?? 0),
  };
  const words = ({ uri, range }: Location) => {
    const found = documents.find((one) => isSameUri(one.uri, uri));
    return `${uri.split("/").at(-1)}:${range.start.line}: ${found?.getText(range)}`;
  };
  return { asked, openDrafts, words, drafts, documents };
}

const rich: Abilities = abilitiesOf({ capabilities: RICH, processId: null, rootUri: null });
const plain: Abilities = abilitiesOf({ capabilities: MINIMAL, processId: null, rootUri: null });

const A = `${HEAD}## Template\n\nOn {{topic}}.\n`;
const LIST = "\ufeffTopic,First Name\nmaps,Rob\n";

describe("between a batch and its list", () => {
  test("one is led to the header, whatever mark the file begins with", async () => {
    const { asked, openDrafts, words } = open({ "a.invite.md": A.replace("topic", "to‸pic") }, LIST);
    const links = definitions(await standpointsAt(asked, openDrafts), plain);
    expect(links.flatMap((one) => ("uri" in one ? [words(one)] : []))).toEqual(["people.csv:0: Topic"]);
  });

  test("one is led from the header to every batch that uses it", async () => {
    const { asked, openDrafts, words } = open(
      { "a.invite.md": A, "b.invite.md": A },
      LIST.replace("Topic", "Topic‸"),
    );
    const standpoints = await standpointsAt(asked, openDrafts);
    expect(references(standpoints, true).map(words)).toEqual([
      "people.csv:0: Topic",
      "a.invite.md:6: {{topic}}",
      "b.invite.md:6: {{topic}}",
    ]);
    const range = renamable(standpoints);
    expect(range && words({ uri: LIST_URI, range })).toBe("people.csv:0: Topic");
  });

  test.each(["batch", "list"])("a value renamed in the %s has its new name in all files", async (where) => {
    const inBatch = where === "batch";
    const { asked, openDrafts, documents } = open(
      { "a.invite.md": inBatch ? A.replace("topic", "to‸pic") : A, "b.invite.md": A },
      inBatch ? LIST : LIST.replace("Topic", "To‸pic"),
    );
    const standpoints = await standpointsAt(asked, openDrafts);
    const change = await renaming(standpoints, "talk", openDrafts, rich);
    if (change instanceof ResponseError) throw change;
    const edits = (change.documentChanges ?? []).filter((one) => TextDocumentEdit.is(one));
    const after = Object.fromEntries(
      edits.map(({ textDocument, edits }) => {
        const document = documents.find(({ uri }) => uri === textDocument.uri);
        const plainEdits = edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
        return [
          textDocument.uri,
          [textDocument.version, document && TextDocument.applyEdits(document, plainEdits)],
        ];
      }),
    );
    expect(after).toEqual({
      "file:///drafts/a.invite.md": [7, A.replace("topic", "talk")],
      "file:///drafts/b.invite.md": [7, A.replace("topic", "talk")],
      [LIST_URI]: [null, "Talk,First Name\nmaps,Rob\n"],
    });
    const unversioned = await renaming(standpoints, "talk", openDrafts, plain);
    expect(Object.keys(unversioned instanceof ResponseError ? {} : (unversioned.changes ?? {}))).toHaveLength(
      3,
    );
  });

  test("a name that another batch uses for something else is refused", async () => {
    const other = A.replace("{{topic}}", "{{talk}}, {{topic}}");
    const { asked, openDrafts } = open(
      { "a.invite.md": A.replace("topic", "to‸pic"), "b.invite.md": other },
      LIST,
    );
    const change = await renaming(await standpointsAt(asked, openDrafts), "talk", openDrafts, rich);
    expect(change).toMatchObject({ message: "There is a “talk” already; choose another name." });
  });

  test("people of the list are found in it, once", () => {
    const { drafts, words } = open({ "a.invite.md": A, "b.invite.md": A }, LIST);
    expect(symbolsOf(drafts.map(peopleOfDraft), "rob").map(({ location }) => words(location))).toEqual([
      "people.csv:1: maps,Rob",
    ]);
  });
});

test.each([
  ["file:///a/b.invite.md", "x y/ü.csv", "file:///a/x%20y/%C3%BC.csv"],
  ["vscode-vfs://github/org/repo/b.invite.md", ".\\lists\\p.csv", "vscode-vfs://github/org/repo/lists/p.csv"],
  ["file:///a/b.invite.md", "../p.csv", undefined],
  ["untitled:Untitled-1", "p.csv", undefined],
])("beside %s, %s is %s", (batch, path, uri) => {
  expect(uriBeside(batch, path)).toBe(uri);
});

test("an address may be escaped in more than one way", () => {
  expect(isSameUri("file:///c%3A/p.csv", "file:///c:/p.csv")).toBe(true);
  expect(isSameUri("file:///%/p.csv", "file:///p.csv")).toBe(false);
});
