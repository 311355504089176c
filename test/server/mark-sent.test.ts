/** Marking as sent, over the wire: in the batch and in the list that it names, and what becomes of the row. */
import { describe, expect, test } from "vitest";
import type { CodeLens, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { type MarkSentParams, NEXT_UNSENT, type NextUnsentAnswer } from "../../shared/protocol/letters.ts";
import { PREVIEW, type PreviewAnswer, ROW_AT, type RowAtAnswer } from "../../shared/protocol/preview.ts";
import { RENDER, type RenderAnswer } from "../../shared/protocol/writing.ts";
import { COMMANDS } from "../../shared/protocol.ts";
import { type Desk, desk } from "../support/desk.ts";
import { TODAY } from "../support/wire.ts";

const BATCH = `---
sender: Linda Park
account: premium
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for your talk on {{topic}} at the Chamber mixer. May I send you the audience feedback?

Linda
`;
const PEOPLE = "Name,Topic,Status\nRob Jensen,listening,\nAmara Okafor,ferns,\nIdris Cole,tides,ready\n";
const FOLDER = "memfs:/fair/";
const textDocument = { uri: `${FOLDER}fair.invite.md` };
const TOP = { textDocument, position: { line: 6, character: 3 } };

async function opened(list = PEOPLE): Promise<Desk> {
  const editor = await desk({
    files: { "fair.invite.md": BATCH, "people.csv": list },
    init: { files: true, commands: true, preview: true },
  });
  await editor.open("fair.invite.md");
  await editor.found("fair.invite.md");
  return editor;
}

/** The next letter, and by what it is marked. */
async function next(editor: Desk, after?: number) {
  const params = { ...TOP, ...(after !== undefined && { after }) };
  const { next } = await editor.request<NextUnsentAnswer>(NEXT_UNSENT, params);
  if (next?.row === undefined) throw new Error("There is no next row.");
  const { recipient, letter, row, version, text } = next;
  return { recipient, letter, meant: { row, version, text } };
}

const cards = (editor: Desk) => editor.request<PreviewAnswer>(PREVIEW, { textDocument, cards: [0, 1, 2] });

/** What marking writes into the list, by what is written where. */
async function marked(editor: Desk, more: Partial<MarkSentParams>): Promise<TextEdit[]> {
  await editor.request("workspace/executeCommand", {
    command: COMMANDS.markSent,
    arguments: [{ ...TOP, ...more }],
  });
  const { edit } = await editor.next<{ edit: WorkspaceEdit }>("workspace/applyEdit");
  const [change] = edit.documentChanges ?? [];
  expect(change).toMatchObject({ textDocument: { uri: `${FOLDER}people.csv`, version: null } });
  return change && "edits" in change ? (change.edits as TextEdit[]) : [];
}

const statusOf = (line: number, from: number, to = from): TextEdit => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  newText: `sent ${TODAY}`,
});

describe("the next letter of a template", () => {
  test("is known while the list that the editor has closed is read again", async () => {
    const editor = await opened();
    const after = PEOPLE.replace("listening,", `listening,sent ${TODAY}`);
    await editor.open("people.csv");
    await editor.type("people.csv", after);
    expect((await next(editor)).recipient).toBe("Amara Okafor");
    await editor.put("people.csv", after);
    await editor.closeFile("people.csv");
    expect((await next(editor)).recipient).toBe("Amara Okafor");
    await editor.quiet();
    expect((await next(editor)).recipient).toBe("Amara Okafor");
  });

  test("is marked in the list, and the one behind it follows", async () => {
    const editor = await opened();
    const { recipient, letter, meant } = await next(editor);
    expect([recipient, letter]).toEqual(["Rob Jensen", 0]);
    expect(await marked(editor, meant)).toEqual([statusOf(1, 21)]);
    await editor.put("people.csv", PEOPLE.replace("listening,", `listening,sent ${TODAY}`));
    await editor.found("fair.invite.md");
    expect((await next(editor, letter - 1)).recipient).toBe("Amara Okafor");
  });

  test("is known by its text in another version, if nobody else gets the same", async () => {
    const editor = await opened();
    const { meant } = await next(editor);
    await editor.put("people.csv", PEOPLE.replace("Rob", "Kit Vega,maps,\nRob"));
    await editor.found("fair.invite.md");
    expect(await marked(editor, meant)).toEqual([statusOf(2, 21)]);
    await editor.type("fair.invite.md", BATCH.replaceAll("Hi {{first_name}}, thank", "Thank"));
    await expect(marked(editor, meant)).rejects.toThrow("has changed");
  });

  test("is not marked in a list that is another by now, though nobody has told of it", async () => {
    const editor = await opened();
    const { meant } = await next(editor);
    const quietly = editor.registered.bind(editor);
    editor.registered = () => [];
    await editor.put(
      "people.csv",
      `Name,Topic,Status\nKit Vega,maps,\n${PEOPLE.split("\n").slice(1).join("\n")}`,
    );
    editor.registered = quietly;
    await expect(marked(editor, meant)).rejects.toThrow("has changed");
  });
});

test("a template itself is not marked, and it is said what to do", async () => {
  const editor = await opened();
  await expect(marked(editor, {})).rejects.toThrow(/goes to many people: mark each of them/);
});

describe("a row that is sent", () => {
  const SENT = PEOPLE.replace("ferns,", "ferns,sent 2026-05-15");

  test("has a card that says so, and is left out of what is exported", async () => {
    const editor = await opened(SENT);
    const { states, cards: told } = await cards(editor);
    expect(states).toBe("rsr");
    expect(told[1]?.[1]).toMatchObject({
      recipient: "Amara Okafor",
      stateWords: "sent 2026-05-15",
      texts: [],
    });
    const { count, text } = await editor.request<RenderAnswer>(RENDER, { textDocument, format: "text" });
    expect(count).toBe(2);
    expect(text).not.toContain("Amara");
  });

  test("is counted above the template, where the next can be copied", async () => {
    const editor = await opened(SENT);
    const lenses = await editor.request<CodeLens[]>("textDocument/codeLens", { textDocument });
    expect(lenses.map(({ command }) => [command?.title, command?.command])).toEqual([
      [expect.stringMatching(/^2 people · longest \d+\/300 · 1 sent · ready$/), ""],
      ["Preview", COMMANDS.preview],
      ["Copy next", COMMANDS.copyNext],
    ]);
  });

  test("leaves nothing to copy when all are", async () => {
    const all = PEOPLE.replaceAll(/,(?:ready)?\n/g, ",sent 2026-05-15\n");
    const editor = await opened(all);
    const lenses = await editor.request<CodeLens[]>("textDocument/codeLens", { textDocument });
    expect(lenses.map(({ command }) => command?.title)).toEqual(["3 people · all sent", "Preview"]);
    expect(await editor.request(NEXT_UNSENT, TOP)).toEqual({ held: 0 });
  });
});

describe("a card", () => {
  test("leads to its row in the list", async () => {
    const editor = await opened();
    const { version } = await cards(editor);
    const row = { textDocument, card: 1, version };
    expect(await editor.request<RowAtAnswer>(ROW_AT, row)).toEqual({
      uri: `${FOLDER}people.csv`,
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 19 } },
    });
    expect(await editor.request(ROW_AT, { ...row, version: "0" })).toBeNull();
  });

  test.each([
    [2, "people.csv", 1],
    [0, "people.csv", undefined],
    [2, "others.csv", undefined],
  ])("is found from line %i of %s", async (line, name, at) => {
    const editor = await opened();
    const inList = { textDocument: { uri: FOLDER + name }, position: { line, character: 4 } };
    const answer = await editor.request<PreviewAnswer>(PREVIEW, { textDocument, cards: [], inList });
    expect(answer.at).toBe(at);
  });
});
