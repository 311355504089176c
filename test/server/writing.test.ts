import { describe, expect, test } from "vitest";
import type { LinkedEditingRanges, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { RICH } from "../support/clients.ts";
import { KIND_ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";

const OPTIONS = { options: { tabSize: 2, insertSpaces: true } };
const UNTIDY = KIND_ROB.replace("\n\nHi Rob", "\nHi Rob").replace("- event", "* event");

describe("formatting", () => {
  test("tidies the whole file", async () => {
    const editor = await edit(UNTIDY);
    expect(editor.afterEdits(await editor.ask<TextEdit[]>("formatting", OPTIONS))).toBe(KIND_ROB);
  });

  test("tidies a part of it", async () => {
    const editor = await edit(UNTIDY);
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 3 } };
    const edits = await editor.ask<TextEdit[]>("rangeFormatting", { range, ...OPTIONS });
    expect(editor.afterEdits(edits)).toBe(UNTIDY.replace("* event", "- event"));
  });

  test("after Enter goes on with the fields", async () => {
    const editor = await edit("## Rob Jensen\n\n- event: a fair\n‸");
    const edits = await editor.askHere<TextEdit[]>("onTypeFormatting", { ch: "\n", ...OPTIONS });
    expect(editor.afterEdits(edits)).toBe("## Rob Jensen\n\n- event: a fair\n- ");
  });

  test("leaves what is tidy alone", async () => {
    const editor = await edit(KIND_ROB);
    expect(await editor.ask("formatting", OPTIONS)).toEqual([]);
  });
});

describe("renaming a recipient", () => {
  const AT_NAME = KIND_ROB.replace("Rob Jensen", "R‸ob Jensen");

  test("says first what would be renamed", async () => {
    const editor = await edit(AT_NAME);
    const range = await editor.askHere<Range>("prepareRename");
    expect(editor.marking([range])).toContain("## ⟦Rob⟧ Jensen");
  });

  test("changes heading and greeting", async () => {
    const editor = await edit(AT_NAME);
    const change = await editor.askHere<WorkspaceEdit>("rename", { newName: "Bob" });
    expect(editor.afterChange(change)).toBe(KIND_ROB.replaceAll("Rob", "Bob"));
  });

  test("is refused elsewhere, and to what is no name", async () => {
    const editor = await edit(KIND_ROB.replace("May I", "M‸ay I"));
    expect(await editor.askHere("prepareRename")).toBeNull();
    await expect(editor.askHere("rename", { newName: "Bob" })).rejects.toMatchObject({ code: -32803 });
    const named = await edit(AT_NAME);
    await expect(named.askHere("rename", { newName: "](x)" })).rejects.toMatchObject({ code: -32803 });
  });

  test("comes without preparation for a client that does not prepare", async () => {
    const textDocument = { ...RICH.textDocument, rename: {} };
    const editor = await edit(KIND_ROB, { capabilities: { ...RICH, textDocument } });
    expect(editor.started?.capabilities.renameProvider).toBe(true);
  });

  test("can be typed in all places at once", async () => {
    const editor = await edit(AT_NAME);
    const linked = await editor.askHere<LinkedEditingRanges>("linkedEditingRange");
    expect(editor.marking(linked.ranges)).toBe(KIND_ROB.replaceAll("Rob", "⟦Rob⟧"));
    const alone = await edit("## R‸ob Jensen\n");
    expect(await alone.askHere("linkedEditingRange")).toBeNull();
  });
});
