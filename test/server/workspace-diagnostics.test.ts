import { expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { type Desk, desk } from "../support/desk.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";

const LISTED = `---
sender: Linda Park
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for your talk on {{topic}} at the Chamber mixer. May I send you the audience feedback?

Linda
`;
const FILES = {
  "a.invite.md": ROB,
  "sub/b.invite.md": LISTED,
  "sub/people.csv": "First Name,Topic\nRob,\n",
  "readme.md": ROB,
};
const CURT = ["curt-greeting", "kindest-regards"];

interface Shown {
  readonly path: string;
  readonly rules: unknown[] | "unchanged";
  readonly version: number | null;
}

/** What the client knows of the workspace, and what it is told when it asks again. */
class Asking {
  readonly #editor: Desk;
  readonly #known = new Map<string, string>();

  constructor(editor: Desk) {
    this.#editor = editor;
  }

  async ask(): Promise<Shown[]> {
    await this.#editor.quiet();
    const previousResultIds = [...this.#known].map(([uri, value]) => ({ uri, value }));
    const { items } = await this.#editor.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds,
    });
    for (const { uri, resultId } of items) if (resultId) this.#known.set(uri, resultId);
    return items.map((item) => ({
      path: item.uri.replace("memfs:/fair/", ""),
      rules: item.kind === "full" ? item.items.map(({ code }) => code) : "unchanged",
      version: item.version,
    }));
  }
}

const opened = (files: Record<string, string> = FILES): Promise<Desk> =>
  desk({ files, folders: ["memfs:/fair"] });

test("all batches of the workspace are judged, open or not, with what they name", async () => {
  const editor = await opened();
  await editor.open("a.invite.md");
  await editor.type("a.invite.md", KIND_ROB);
  expect(await new Asking(editor).ask()).toEqual([
    { path: "a.invite.md", rules: [], version: 2 },
    { path: "sub/b.invite.md", rules: ["empty-value"], version: null },
  ]);
});

test("what has not changed is not sent again", async () => {
  const editor = await opened();
  const asking = new Asking(editor);
  expect(await asking.ask()).toMatchObject([{ rules: CURT }, { rules: ["empty-value"] }]);
  expect(await asking.ask()).toMatchObject([{ rules: "unchanged" }, { rules: "unchanged" }]);
  await editor.put("sub/people.csv", "First Name,Topic\nRob,listening\n");
  expect(await asking.ask()).toMatchObject([{ rules: "unchanged" }, { rules: [] }]);
  await editor.put("a.invite.md", KIND_ROB);
  expect(await asking.ask()).toMatchObject(
    [{ rules: "unchanged" }, { path: "a.invite.md", rules: [] }].toReversed(),
  );
});

test("only those are judged again whom another batch concerns", async () => {
  const editor = await opened({
    "a.invite.md": "## [Rob](https://www.linkedin.com/in/rob-jensen-example)\n",
    "b.invite.md": "## [Ana](https://www.linkedin.com/in/ana-sousa-example)\n",
    "c.invite.md": "## [Mo](https://www.linkedin.com/in/mo-lind-example)\n",
  });
  const asking = new Asking(editor);
  await asking.ask();
  await editor.put("c.invite.md", "## [Rob](https://www.linkedin.com/in/rob-jensen-example)\n");
  expect(await asking.ask()).toMatchObject([
    { path: "a.invite.md", rules: expect.arrayContaining(["duplicate-recipient"]) },
    { path: "b.invite.md", rules: "unchanged" },
    { path: "c.invite.md", rules: expect.arrayContaining(["duplicate-recipient"]) },
  ]);
});

test("a batch that is closed goes on being told of, as it is saved", async () => {
  const editor = await opened();
  const asking = new Asking(editor);
  await editor.open("a.invite.md");
  await editor.type("a.invite.md", KIND_ROB);
  await asking.ask();
  await editor.closeFile("a.invite.md");
  expect(await editor.said("a.invite.md")).toHaveLength(2);
  expect(await asking.ask()).toContainEqual({ path: "a.invite.md", rules: CURT, version: null });
});

test("settings hold for closed batches, too", async () => {
  const editor = await opened();
  const asking = new Asking(editor);
  await asking.ask();
  await editor.set({ rules: { "curt-greeting": "off" } });
  expect(await asking.ask()).toMatchObject([{ rules: ["kindest-regards"] }, { rules: ["empty-value"] }]);
  await editor.set({ maxFindings: 1 });
  expect(await asking.ask()).toMatchObject([{ rules: ["curt-greeting"] }, { rules: ["empty-value"] }]);
});

test("a place in a list is shown with the finding of a batch that is not open", async () => {
  const editor = await opened();
  await editor.quiet();
  const { items } = await editor.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
    previousResultIds: [],
  });
  const found = items.flatMap((item) => (item.kind === "full" ? item.items : []));
  expect(found.find(({ code }) => code === "empty-value")?.relatedInformation).toMatchObject([
    { location: { uri: "memfs:/fair/sub/people.csv", range: { start: { line: 1 } } } },
  ]);
});

test("without folders only what is open is told of", async () => {
  const editor = await desk({ files: FILES });
  await editor.open("a.invite.md");
  expect(await new Asking(editor).ask()).toMatchObject([{ path: "a.invite.md", rules: CURT }]);
});
