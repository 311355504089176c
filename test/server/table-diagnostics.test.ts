import { describe, expect, test } from "vitest";
import { PUSHED, RICH } from "../support/clients.ts";
import { type Desk, type DeskOptions, desk } from "../support/desk.ts";

const BATCH = `---
sender: Linda Park
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for your talk on {{topic}} at the Chamber mixer. May I send you the audience feedback?

Linda
`;
const PEOPLE = "First Name,Topic\nRob,listening\nAna,\n";
const FILES = { "mixer.invite.md": BATCH, "people.csv": PEOPLE };
const HOLE = "empty-value: There is no value for “topic”.";

/** Asks for batches, and cannot be asked to ask for anything else. */
const { dynamicRegistration: _, ...diagnostic } = RICH.textDocument.diagnostic;
const UNREGISTERED = { ...RICH, textDocument: { ...RICH.textDocument, diagnostic } };
/** Is told, and does not say what else is open. */
const ALONE = { ...PUSHED, textDocument: { ...PUSHED.textDocument, synchronization: {} } };

async function opened(options: DeskOptions = {}): Promise<Desk> {
  const editor = await desk({ files: FILES, ...options });
  await editor.open("mixer.invite.md");
  await editor.found("mixer.invite.md");
  return editor;
}

describe.each([
  ["asks for them", RICH],
  ["asks, but not for lists", UNREGISTERED],
  ["is told", PUSHED],
])("the findings in a list, for a client that %s", (_, capabilities) => {
  test("stand in it while it is open", async () => {
    const editor = await opened({ capabilities });
    await editor.open("people.csv");
    expect(await editor.said("people.csv")).toEqual([HOLE]);
    expect((await editor.found("people.csv"))[0]?.range).toEqual({
      start: { line: 2, character: 4 },
      end: { line: 2, character: 4 },
    });
    await editor.closeFile("people.csv");
    await editor.quiet();
    expect(editor.told("people.csv")).toEqual([]);
  });

  test("are told in one way only", async () => {
    const editor = await opened({ capabilities });
    await editor.open("people.csv");
    await editor.found("people.csv");
    const isAsked = editor.registered("textDocument/diagnostic").length > 0;
    expect(editor.told("people.csv")).toHaveLength(isAsked ? 0 : 1);
    if (!isAsked && capabilities !== PUSHED)
      expect(await editor.pull("people.csv")).toMatchObject({ items: [] });
  });

  test("follow the list and the batch", async () => {
    const editor = await opened({ capabilities });
    await editor.open("people.csv");
    expect(await editor.said("people.csv")).toEqual([HOLE]);
    await editor.type("people.csv", PEOPLE.replace("Ana,", "Ana,ferns"));
    expect(await editor.said("people.csv")).toEqual([]);
    expect(await editor.said("mixer.invite.md")).toEqual([]);
    await editor.type("people.csv", PEOPLE);
    expect(await editor.said("people.csv")).toEqual([HOLE]);
    await editor.type("mixer.invite.md", BATCH.replace("{{topic}}", "{{topic|listening}}"));
    expect(await editor.said("mixer.invite.md")).toEqual([]);
    expect(await editor.said("people.csv")).toEqual([]);
  });

  test("go with the batch", async () => {
    const editor = await opened({ capabilities });
    await editor.open("people.csv");
    expect(await editor.said("people.csv")).toEqual([HOLE]);
    await editor.closeFile("mixer.invite.md");
    expect(await editor.said("people.csv")).toEqual([]);
  });

  test("are said once of two batches that say the same", async () => {
    const editor = await opened({ capabilities, files: { ...FILES, "fair.invite.md": BATCH } });
    await editor.open("fair.invite.md");
    await editor.open("people.csv");
    await editor.found("fair.invite.md");
    expect(await editor.said("people.csv")).toEqual([HOLE]);
    await editor.closeFile("fair.invite.md");
    expect(await editor.said("people.csv")).toEqual([HOLE]);
  });
});

test("a client that asks is told to ask again for a list only when something else is found in it", async () => {
  const editor = await opened();
  await editor.open("people.csv");
  await editor.found("people.csv");
  const { refreshed } = editor;
  await editor.type("mixer.invite.md", BATCH.replace("audience", "listeners'"));
  await editor.found("mixer.invite.md");
  expect(editor.refreshed).toBe(refreshed);
  await editor.type("mixer.invite.md", BATCH.replace("{{topic}}", "{{topic|listening}}"));
  await editor.found("mixer.invite.md");
  expect(editor.refreshed).toBe(refreshed + 1);
});

test("what has not changed in a list is not sent again", async () => {
  const editor = await opened();
  await editor.open("people.csv");
  const report = await editor.pull("people.csv");
  const { resultId = "" } = report;
  expect(await editor.pull("people.csv", resultId)).toEqual({ kind: "unchanged", resultId });
});

test("a client that does not say what is open is told in any case", async () => {
  const editor = await opened({ capabilities: ALONE });
  expect(await editor.said("people.csv")).toEqual([HOLE]);
});

test("the template's finding leads to the row, and the row's to the template", async () => {
  const editor = await opened();
  await editor.open("people.csv");
  expect((await editor.found("mixer.invite.md"))[0]?.relatedInformation).toEqual([
    {
      location: {
        uri: "memfs:/fair/people.csv",
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
      },
      message: "Row 2 (Ana) is here.",
    },
  ]);
  expect((await editor.found("people.csv"))[0]?.relatedInformation).toEqual([
    {
      location: {
        uri: "memfs:/fair/mixer.invite.md",
        range: { start: { line: 7, character: 46 }, end: { line: 7, character: 55 } },
      },
      message: "The template is here.",
    },
  ]);
});

test("no more are shown than somebody wants to see", async () => {
  const people = `First Name,Topic\n${"Ana,\n".repeat(30)}`;
  const editor = await opened({ files: { ...FILES, "people.csv": people }, settings: { maxFindings: 7 } });
  await editor.open("people.csv");
  expect(await editor.found("people.csv")).toHaveLength(7);
});
