import { describe, expect, test } from "vitest";
import { MINIMAL, PUSHED, RICH } from "../support/clients.ts";
import { type Desk, type DeskOptions, desk } from "../support/desk.ts";

const BATCH = `---
sender: Linda Park
recipients: people.csv
exclude: not-them.txt
contacted: spring.invite.md
---

## Template

Hi {{first_name}}, thank you for your talk on {{topic}} at the Chamber mixer. May I send you the audience feedback?

Linda
`;
const PEOPLE = "First Name,Topic,Profile URL\nRob,listening,linkedin.com/in/rob-jensen-example\n";
const SPRING =
  "## [Ines Weber](https://www.linkedin.com/in/ines-weber-example)\n\n- status: accepted\n\nDear Ines,\n";
const FILES = {
  "mixer.invite.md": BATCH,
  "people.csv": PEOPLE,
  "not-them.txt": "@harbour.example\n",
  "spring.invite.md": SPRING,
};

const UNREFRESHED = { ...RICH, workspace: { ...RICH.workspace, diagnostics: {} } };
const UNWATCHED = { ...RICH, workspace: { ...RICH.workspace, didChangeWatchedFiles: {} } };

async function opened(options: DeskOptions = {}): Promise<Desk> {
  const editor = await desk({ files: FILES, ...options });
  await editor.open("mixer.invite.md");
  return editor;
}

const messages = (editor: Desk): Promise<string[]> => editor.said("mixer.invite.md");

describe.each([
  ["asks", RICH],
  ["asks and cannot be told to ask again", UNREFRESHED],
  ["is told", PUSHED],
  ["can do little", MINIMAL],
])("the files that a batch names, for a client that %s", (_, capabilities) => {
  test("are read, and judged with the batch", async () => {
    const editor = await opened({ capabilities });
    expect(await messages(editor)).toEqual([]);
    await editor.type("mixer.invite.md", BATCH.replaceAll("topic", "hobby"));
    expect(await messages(editor)).toEqual(["unknown-placeholder: “{{hobby}}” is no column or field."]);
    expect(new Set(editor.read)).toEqual(new Set(["people.csv", "not-them.txt", "spring.invite.md"]));
  });

  test("are told of when they cannot be read", async () => {
    const files = {
      "mixer.invite.md": BATCH.replace("not-them.txt", "../not-them.txt"),
      "people.csv": { trouble: "large" } as const,
    };
    const editor = await opened({ capabilities, files });
    expect(await messages(editor)).toEqual([
      "unreadable-recipients: “people.csv” is larger than 5 MB, so it is not read.",
      "unreadable-recipients: “../not-them.txt” is outside of this file's folder; put a copy beside it.",
      "unreadable-recipients: “spring.invite.md” is not there.",
    ]);
    expect(editor.read.toSorted()).toEqual(["people.csv", "spring.invite.md"]);
  });
});

const LONG = PEOPLE.replace("listening", "");
const HOLE = "empty-value: There is no value for “topic”.";

describe("a list that changes", () => {
  test("on the disk is read again, where the client tells of it", async () => {
    const editor = await opened();
    expect(await messages(editor)).toEqual([]);
    await editor.put("people.csv", LONG);
    expect(await messages(editor)).toEqual([HOLE]);
    await editor.put("people.csv", undefined);
    expect(await messages(editor)).toEqual(["unreadable-recipients: “people.csv” is not there."]);
    await editor.put("people.csv", PEOPLE);
    expect(await messages(editor)).toEqual([]);
  });

  test("on the disk is read again with the next saving or, now and then, typing, where nobody tells of it", async () => {
    const editor = await opened({ capabilities: UNWATCHED });
    expect(await messages(editor)).toEqual([]);
    await editor.put("people.csv", LONG);
    expect(await messages(editor)).toEqual([]);
    await editor.save("mixer.invite.md");
    expect(await messages(editor)).toEqual([HOLE]);
    await editor.put("people.csv", PEOPLE);
    await editor.type("mixer.invite.md", `${BATCH}\n`);
    expect(await messages(editor)).toEqual([]);
  });

  test("in the editor counts as it stands there, until it is closed", async () => {
    const editor = await opened();
    expect(await messages(editor)).toEqual([]);
    await editor.open("people.csv");
    await editor.type("people.csv", LONG);
    expect(await messages(editor)).toEqual([HOLE]);
    await editor.put("people.csv", PEOPLE);
    expect(await messages(editor)).toEqual([HOLE]);
    await editor.closeFile("people.csv");
    expect(await messages(editor)).toEqual([]);
  });

  test("is a batch as well, and counts as it stands in the editor", async () => {
    const editor = await opened({
      files: { ...FILES, "people.csv": PEOPLE.replace("rob-jensen", "ines-weber") },
    });
    expect(await messages(editor)).toMatchObject([expect.stringContaining("already-connected: ")]);
    await editor.open("spring.invite.md");
    await editor.type("spring.invite.md", SPRING.replace("status: accepted", "status: ready"));
    expect(await messages(editor)).toEqual([]);
  });
});

/** What the client was asked for, project files aside. */
const asked = (editor: Desk, method: string): unknown[] =>
  editor.registered(method).filter((options) => !JSON.stringify(options).includes("cordial.json"));

const selectors = (editor: Desk) => asked(editor, "textDocument/didOpen");

describe("what the client is asked to tell of", () => {
  test("is every list and batch on the disk, and what else open batches name, on the disk and in the editor", async () => {
    const editor = await opened();
    await messages(editor);
    expect(asked(editor, "workspace/didChangeWatchedFiles")).toEqual([
      { watchers: [{ globPattern: "**/*{.csv,.invite.md}" }] },
      { watchers: [{ globPattern: "**/not-them.txt" }] },
    ]);
    const patterns = [
      { documentSelector: [{ pattern: "**/people.csv" }] },
      { documentSelector: [{ pattern: "**/not-them.txt" }] },
    ];
    expect(selectors(editor)).toEqual(patterns);
    for (const method of ["didClose", "definition", "references"])
      expect(asked(editor, `textDocument/${method}`)).toEqual(patterns);
    expect(asked(editor, "textDocument/rename")).toEqual(
      patterns.map((pattern) => ({ ...pattern, prepareProvider: true })),
    );
    expect(asked(editor, "textDocument/didChange")).toEqual(
      patterns.map((pattern) => ({ ...pattern, syncKind: 2 })),
    );
  });

  test("follows the names in the front matter, and ends with the batch", async () => {
    const editor = await opened();
    await messages(editor);
    await editor.type(
      "mixer.invite.md",
      BATCH.replace("people.csv", "guests [new].csv").replace("not-them.txt", ""),
    );
    await messages(editor);
    expect(selectors(editor)).toEqual([{ documentSelector: [{ pattern: "**/guests ?new?.csv" }] }]);
    await editor.closeFile("mixer.invite.md");
    await editor.quiet();
    expect(selectors(editor)).toEqual([]);
  });

  test("is nothing where it cannot be asked", async () => {
    const editor = await opened({ capabilities: MINIMAL });
    await messages(editor);
    expect(selectors(editor)).toEqual([]);
    expect(asked(editor, "workspace/didChangeWatchedFiles")).toEqual([]);
    expect(editor.started?.capabilities.textDocumentSync).toMatchObject({ save: true });
  });
});

test("a text that was never saved waits for its files", async () => {
  const editor = await desk();
  const textDocument = { uri: "untitled:Untitled-1", languageId: "invite", version: 1, text: BATCH };
  await editor.notify("textDocument/didOpen", { textDocument });
  await editor.quiet();
  expect(await editor.request("textDocument/diagnostic", { textDocument })).toMatchObject({
    items: [{ message: "“people.csv” cannot be looked for before this file is saved." }, {}, {}],
  });
});

test("a client that reads no files leaves those that are on no disk out", async () => {
  const editor = await opened({ init: { files: false } });
  expect(await messages(editor)).toContainEqual(
    "unreadable-recipients: “people.csv” is nowhere that Cordial can read from.",
  );
});
