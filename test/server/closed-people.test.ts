/** Finding people of batches that are not open. */
import { describe, expect, test } from "vitest";
import type { SymbolInformation } from "vscode-languageserver";
import { type Desk, desk } from "../support/desk.ts";

const FOLDER = "memfs:/fair";
const FILES = {
  "open.invite.md": "## Rob Jensen\n\nHi Rob, thank you for the kites.\n",
  "spring/closed.invite.md":
    "---\nrecipients: people.csv\n---\n\n## Jenny Ito\n\nHi Jenny.\n\n## Template\n\nHi {{first_name}}.\n",
  "spring/people.csv":
    "\ufeffFirst Name,Last Name,Company,Status\nAna,Jensen,Kite Works,\nMo,Jennings,,sent 2026-05-02\nTom,Lind,,\n",
};

const opened = async (files = {}): Promise<Desk> => {
  const editor = await desk({ folders: [FOLDER], files: { ...FILES, ...files } });
  await editor.open("open.invite.md");
  return editor;
};

/** Who is found, and where: "name, company: file:line:column". */
async function found(editor: Desk, query: string): Promise<string[]> {
  await editor.quiet();
  const symbols = await editor.request<SymbolInformation[]>("workspace/symbol", { query });
  return symbols.map(({ name, containerName, location: { uri, range } }) => {
    const { line, character } = range.start;
    const who = containerName === undefined ? name : `${name}, ${containerName}`;
    return `${who}: ${uri.slice(FOLDER.length + 1)}:${line}:${character}`;
  });
}

const JENS = [
  "Rob Jensen: open.invite.md:0:3",
  "Jenny Ito: spring/closed.invite.md:4:3",
  "Ana Jensen, Kite Works: spring/people.csv:1:0",
  "Mo Jennings: spring/people.csv:2:0",
];

describe("people of batches that are not open", () => {
  test("are found by name, in sections and in lists, whether they have been written to or not", async () => {
    expect(await found(await opened(), "jen")).toEqual(JENS);
  });

  test("are read once for many questions", async () => {
    const editor = await opened();
    expect(await found(editor, "jen")).toEqual(JENS);
    const reads = editor.read.length;
    expect(await found(editor, "jenn")).toEqual([JENS[1], JENS[3]]);
    expect(editor.read.length).toBe(reads);
  });

  test("are those of the file as it stands now, batch and list", async () => {
    const editor = await opened();
    await found(editor, "jen");
    await editor.put("spring/people.csv", "First Name,Last Name\nJens,Berg\n");
    expect(await found(editor, "jens")).toEqual([
      "Rob Jensen: open.invite.md:0:3",
      "Jens Berg: spring/people.csv:1:0",
    ]);
    await editor.put("spring/closed.invite.md", undefined);
    expect(await found(editor, "jens")).toEqual(["Rob Jensen: open.invite.md:0:3"]);
  });

  test("are named once when their batch is opened", async () => {
    const editor = await opened();
    await found(editor, "jen");
    await editor.open("spring/closed.invite.md");
    await editor.found("spring/closed.invite.md");
    expect((await found(editor, "jen")).toSorted()).toEqual(JENS.toSorted());
    await editor.closeFile("spring/closed.invite.md");
    expect(await found(editor, "jen")).toEqual(JENS);
  });
});

/** Whether the client was asked to tell of a file's changes on the disk, by the name's pattern. */
const isFollowed = (editor: Desk, pattern: string): boolean =>
  JSON.stringify(editor.registered("workspace/didChangeWatchedFiles")).includes(`"${pattern}"`);

describe("files that only batches name that are not open", () => {
  const HEAD = "---\nexclude: not-them.txt\n---\n\n";
  const NOT = HEAD + FILES["open.invite.md"];

  test("are watched on the disk, and not followed in the editor", async () => {
    const editor = await opened({ "closed.invite.md": NOT });
    await editor.found("open.invite.md");
    expect(isFollowed(editor, "**/not-them.txt")).toBe(true);
    expect(JSON.stringify(editor.registered("textDocument/didOpen"))).not.toContain("not-them");
    await editor.put("closed.invite.md", FILES["open.invite.md"]);
    await editor.quiet();
    expect(isFollowed(editor, "**/not-them.txt")).toBe(false);
  });

  test("are followed in the editor as soon as the batch is open, and watched all the while", async () => {
    const editor = await opened({ "closed.invite.md": NOT });
    await editor.found("open.invite.md");
    await editor.open("closed.invite.md");
    await editor.found("closed.invite.md");
    expect(isFollowed(editor, "**/not-them.txt")).toBe(true);
    expect(JSON.stringify(editor.registered("textDocument/didOpen"))).toContain("not-them");
    await editor.closeFile("closed.invite.md");
    await editor.quiet();
    expect(isFollowed(editor, "**/not-them.txt")).toBe(true);
    expect(JSON.stringify(editor.registered("textDocument/didOpen"))).not.toContain("not-them");
  });

  test("have what is found in the batch change with them", async () => {
    const editor = await opened({
      "closed.invite.md": `${HEAD}## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)\n\nHi Rob.\n`,
      "not-them.txt": "",
    });
    const excluded = async () => {
      await editor.quiet();
      const report = await editor.request("workspace/diagnostic", { previousResultIds: [] });
      return JSON.stringify(report).includes("excluded-recipient");
    };
    expect(await excluded()).toBe(false);
    await editor.put("not-them.txt", "https://www.linkedin.com/in/rob-jensen-example\n");
    expect(await excluded()).toBe(true);
  });
});
