import { describe, expect, test } from "vitest";
import { MINIMAL, PUSHED, RICH } from "../support/clients.ts";
import { type Desk, type DeskOptions, desk } from "../support/desk.ts";

const FOLDER = "memfs:/fair";
const UNREFRESHED = { ...RICH, workspace: { ...RICH.workspace, diagnostics: {} } };

const letter = (name: string, slug: string, fields = ""): string => `---
sender: Linda Park
---

## [${name}](https://www.linkedin.com/in/${slug})

- event: the Chamber mixer
${fields}
Hi ${name.split(" ")[0]},

It was a pleasure to meet you at the Chamber mixer. May I stay in touch, so that I can send you the audience feedback?

Sincerely,
Linda
`;
const ROB = letter("Rob Jensen", "rob-jensen-example");
const ANA = letter("Ana Sousa", "ana-sousa-example");
const LISTED = `---
sender: Linda Park
recipients: people.csv
---

## Template

Hi {{first_name}},

It was a pleasure to meet you at the Chamber mixer. May I stay in touch, so that I can send you the audience feedback?

Sincerely,
Linda
`;
const PEOPLE =
  "First Name,Profile URL\nRob,linkedin.com/in/rob-jensen-example\nMo,linkedin.com/in/mo-lind-example\n";

async function opened(files: DeskOptions["files"], path: string, options: DeskOptions = {}): Promise<Desk> {
  const editor = await desk({ folders: [FOLDER], files: files ?? {}, ...options });
  await editor.open(path);
  return editor;
}

const TWICE = "duplicate-recipient: “b.invite.md” has Rob Jensen as well, who would get two invitations.";

describe.each([
  ["asks", RICH],
  ["asks and cannot be told to ask again", UNREFRESHED],
  ["is told", PUSHED],
  ["can do little", MINIMAL],
])("somebody whom another batch of the folder has, for a client that %s", (_, capabilities) => {
  test("is found, whether the other is open or not", async () => {
    const editor = await opened({ "a.invite.md": ROB, "b.invite.md": ROB }, "a.invite.md", { capabilities });
    expect(await editor.said("a.invite.md")).toEqual([TWICE]);
    await editor.open("b.invite.md");
    expect(await editor.said("b.invite.md")).toEqual([TWICE.replace("b.", "a.")]);
    expect(await editor.said("a.invite.md")).toEqual([TWICE]);
  });

  test("is followed while the other is written", async () => {
    const editor = await opened({ "a.invite.md": ROB, "b.invite.md": ANA }, "a.invite.md", { capabilities });
    expect(await editor.said("a.invite.md")).toEqual([]);
    await editor.open("b.invite.md");
    await editor.type("b.invite.md", ROB);
    await editor.said("b.invite.md");
    expect(await editor.said("a.invite.md")).toEqual([TWICE]);
    await editor.type("b.invite.md", ANA);
    await editor.said("b.invite.md");
    expect(await editor.said("a.invite.md")).toEqual([]);
    await editor.type("b.invite.md", ROB);
    await editor.said("b.invite.md");
    await editor.closeFile("b.invite.md");
    expect(await editor.said("a.invite.md")).toEqual([]);
  });
});

describe("the other batches of a folder", () => {
  test("count with their lists", async () => {
    const files = { "a.invite.md": ROB, "lists/b.invite.md": LISTED, "lists/people.csv": PEOPLE };
    const editor = await opened(files, "a.invite.md");
    const [found] = await editor.found("a.invite.md");
    expect(found?.message).toBe("“lists/people.csv” has Rob Jensen as well, who would get two invitations.");
    expect(found?.relatedInformation).toMatchObject([
      { location: { uri: "memfs:/fair/lists/people.csv", range: { start: { line: 1 } } } },
    ]);
    await editor.put("lists/people.csv", PEOPLE.replace("rob-jensen", "robert-jensen"));
    expect(await editor.said("a.invite.md")).toEqual([]);
  });

  test("are seen from a list, and in it", async () => {
    const files = { "mail/a.invite.md": ROB, "lists/b.invite.md": LISTED, "lists/people.csv": PEOPLE };
    const editor = await opened(files, "lists/b.invite.md");
    await editor.open("lists/people.csv");
    expect(await editor.said("lists/b.invite.md")).toContain(
      "duplicate-recipient: In row 1 (Rob) of 2: “../mail/a.invite.md” has Rob as well, who would get two invitations.",
    );
    expect(await editor.found("lists/people.csv")).toMatchObject([
      {
        message: "“../mail/a.invite.md” has Rob as well, who would get two invitations.",
        range: { start: { line: 1 } },
      },
    ]);
  });

  test("count as they are on the disk, when they come, change and go", async () => {
    const editor = await opened({ "a.invite.md": ROB }, "a.invite.md");
    expect(await editor.said("a.invite.md")).toEqual([]);
    await editor.put("b.invite.md", ROB);
    expect(await editor.said("a.invite.md")).toEqual([TWICE]);
    await editor.put("b.invite.md", ANA);
    expect(await editor.said("a.invite.md")).toEqual([]);
    await editor.put("b.invite.md", ROB);
    expect(await editor.said("a.invite.md")).toEqual([TWICE]);
    await editor.put("b.invite.md", undefined);
    expect(await editor.said("a.invite.md")).toEqual([]);
  });

  test.each([
    [
      "sent 2026-05-02",
      "already-invited: An invitation to Rob Jensen was sent on 2026-05-02, says “b.invite.md”.",
    ],
    ["declined", "already-invited: An invitation to Rob Jensen was sent, says “b.invite.md”."],
    [
      "accepted 2026-05-02",
      "already-connected: You are connected with Rob Jensen since 2026-05-02, says “b.invite.md”.",
    ],
  ])("tell of an invitation that is %s", async (status, expected) => {
    const other = letter("Rob Jensen", "rob-jensen-example", `- status: ${status}\n`);
    const editor = await opened({ "a.invite.md": ROB, "b.invite.md": other }, "a.invite.md");
    expect(await editor.said("a.invite.md")).toEqual([expected]);
    await editor.open("b.invite.md");
    expect(await editor.said("b.invite.md")).toEqual([]);
  });

  test("do not count where they hold messages, which come after an invitation", async () => {
    const message = ROB.replace("sender:", "kind: message\nsender:");
    const editor = await opened({ "a.invite.md": ROB, "b.invite.md": message }, "a.invite.md");
    expect(await editor.said("a.invite.md")).toEqual([]);
    await editor.open("b.invite.md");
    expect(await editor.said("b.invite.md")).toEqual([]);
  });

  test("are read again for nobody when somebody else's letter changes", async () => {
    const editor = await opened({ "a.invite.md": ROB, "b.invite.md": ROB }, "a.invite.md");
    await editor.open("b.invite.md");
    await editor.said("b.invite.md");
    await editor.said("a.invite.md");
    const { refreshed } = editor;
    const { resultId = "" } = await editor.pull("a.invite.md");
    await editor.type("b.invite.md", ROB.replace("pleasure", "joy"));
    await editor.said("b.invite.md");
    expect(editor.refreshed).toBe(refreshed);
    expect(await editor.pull("a.invite.md", resultId)).toMatchObject({ kind: "unchanged" });
  });
});

const asFolder = (uri: string) => ({ uri, name: "" });

describe("the folders of a workspace", () => {
  const files = { "x/a.invite.md": ROB, "y/b.invite.md": ROB };

  test("are each their own", async () => {
    const editor = await opened(files, "x/a.invite.md", { folders: [`${FOLDER}/x`, `${FOLDER}/y`] });
    expect(await editor.said("x/a.invite.md")).toEqual([]);
  });

  test("within another are their own, too", async () => {
    const editor = await opened(files, "x/a.invite.md", { folders: [FOLDER, `${FOLDER}/y/`] });
    expect(await editor.said("x/a.invite.md")).toEqual([]);
  });

  test("may come and go", async () => {
    const editor = await opened(files, "x/a.invite.md", { folders: [`${FOLDER}/x`] });
    expect(await editor.said("x/a.invite.md")).toEqual([]);
    const change = (added: string[], removed: string[]) => {
      const event = { added: added.map(asFolder), removed: removed.map(asFolder) };
      return editor.notify("workspace/didChangeWorkspaceFolders", { event });
    };
    await change([FOLDER], [`${FOLDER}/x`]);
    expect(await editor.said("x/a.invite.md")).toHaveLength(1);
    await change([], [FOLDER]);
    expect(await editor.said("x/a.invite.md")).toEqual([]);
  });
});
