/** The preview's requests, and the lens that opens it. */
import { describe, expect, test } from "vitest";
import type { CodeLens } from "vscode-languageserver";
import { PAGE, PREVIEW, type PreviewAnswer } from "../../shared/protocol/preview.ts";
import { COMMANDS } from "../../shared/protocol.ts";
import { KIND_ROB, TWO } from "../support/drafts.ts";
import { type Editor, edit } from "../support/editor.ts";
import { TODAY } from "../support/wire.ts";

const textDocument = { uri: "file:///drafts/mixer.invite.md" };

const preview = (editor: Editor, params: object = {}): Promise<PreviewAnswer> =>
  editor.request(PREVIEW, { textDocument, cards: [], ...params });

/** What the lenses called so would do. */
async function previewLenses(preview: boolean): Promise<string[]> {
  const editor = await edit(`${KIND_ROB}\n## Template\n\nHi {{first_name}},\n`, { init: { preview } });
  const lenses = await editor.ask<CodeLens[]>("codeLens");
  return lenses.flatMap(({ command }) => (command?.title === "Preview" ? command.command : []));
}

describe("the preview", () => {
  test("is told how far all letters have come, and of the cards it asks for", async () => {
    const editor = await edit(TWO);
    const { states, cards, at } = await preview(editor, { cards: [1, 7], offset: TWO.length - 3 });
    expect(states).toMatch(/^[rp]{2}$/);
    expect(cards.map(([index, { recipient }]) => [index, recipient])).toEqual([[1, "Amara Okafor"]]);
    expect(at).toBe(1);
  });

  test("is not told again what it knows, until something has changed", async () => {
    const editor = await edit(KIND_ROB);
    const { version } = await preview(editor);
    expect(await preview(editor, { known: version })).toEqual({ version, cards: [] });
    await editor.type({ span: { start: KIND_ROB.length, end: KIND_ROB.length }, text: "\n## Bo\n" });
    expect(await preview(editor, { known: version })).toMatchObject({
      states: expect.stringMatching(/^rp$/),
    });
    await editor.set({ rules: { "missing-note": "off" } });
    await editor.next("workspace/diagnostic/refresh");
    expect(await preview(editor, { known: version })).toHaveProperty("states");
  });

  test("is told nothing of files that are not open", async () => {
    const editor = await edit(KIND_ROB);
    for (const method of [PREVIEW, PAGE])
      expect(
        await editor.request(method, { textDocument: { uri: "file:///x.invite.md" }, cards: [] }),
      ).toBeNull();
  });

  test("becomes a page of its own", async () => {
    const editor = await edit(KIND_ROB);
    expect(await editor.request(PAGE, { textDocument, title: "mixer" })).toMatch(
      /^<!doctype html>[^]*Rob Jensen/,
    );
  });

  test("is offered above each heading to clients that have one", async () => {
    expect(await previewLenses(true)).toEqual([COMMANDS.preview, COMMANDS.preview]);
    expect(await previewLenses(false)).toEqual([]);
  });
});

describe("a row", () => {
  const LISTED = `---
recipients:
  - name: Al Ito
    url: https://www.linkedin.com/in/al-ito-example
---

## Template

Hi {{first_name}}, thank you for the talk.
`;
  const place = { textDocument, position: { line: 7, character: 0 }, row: 0 };

  test("is marked as sent in a section of its own", async () => {
    const editor = await edit(LISTED);
    const { version } = await preview(editor);
    const command = { title: "", command: COMMANDS.markSent, arguments: [{ ...place, version }] };
    expect(await editor.afterCommand(command)).toContain(
      `## [Al Ito](https://www.linkedin.com/in/al-ito-example)\n\n- status: sent ${TODAY}\n`,
    );
  });

  test.each([{}, { version: "0" }, { row: "0" }])(
    "is left alone where it may be another: %j",
    async (more) => {
      const editor = await edit(LISTED);
      const asked = editor.request("workspace/executeCommand", {
        command: COMMANDS.markSent,
        arguments: [{ ...place, ...more }],
      });
      await expect(asked).rejects.toMatchObject({ code: -32602 });
    },
  );
});
