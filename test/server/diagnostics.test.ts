import { describe, expect, test } from "vitest";
import { MINIMAL, PUSHED, RICH } from "../support/clients.ts";
import { KIND_ROB, ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";
import { DOCS, framed } from "../support/wire.ts";

describe.each([
  ["asked for", RICH],
  ["told", PUSHED],
  ["told to the plainest client", MINIMAL],
])("diagnostics, %s", (_, capabilities) => {
  test("they name the rule and mark the place", async () => {
    const editor = await edit(ROB, { capabilities });
    expect(await editor.squiggles("curt-greeting")).toContain("\n⟦Rob⟧,\n");
  });

  test("they follow each edit", async () => {
    const editor = await edit(ROB, { capabilities });
    expect(await editor.rules()).toContain("curt-greeting");
    const start = editor.text.indexOf("Rob,\n\nIt");
    await editor.type({ span: { start, end: start + "Rob".length }, text: "Hi Rob" });
    expect(await editor.rules()).toEqual(["kindest-regards"]);
  });

  test("a text that is fit to send has none", async () => {
    const editor = await edit(KIND_ROB, { capabilities });
    expect(await editor.diagnostics()).toEqual([]);
  });

  test("what is not checked has none, and the log says so once", async () => {
    const editor = await edit(`${ROB}\0`, { capabilities });
    expect(await editor.diagnostics()).toEqual([]);
    await editor.type({ span: { start: 0, end: 0 }, text: "x" });
    expect(await editor.diagnostics()).toEqual([]);
    expect(await editor.next("window/logMessage")).toMatchObject({
      message: "This file is not a text file, so it is not checked.",
    });
  });
});

describe("a diagnostic", () => {
  test("carries all that a rich client shows", async () => {
    const editor = await edit("## Rob Jensen\n\n- company: Fennel\n\n## Rob Jensen\n\n- company: Fennel\n");
    const twice = (await editor.diagnostics()).find(({ code }) => code === "duplicate-recipient");
    expect(twice).toEqual({
      range: { start: { line: 4, character: 3 }, end: { line: 4, character: 13 } },
      severity: 1,
      code: "duplicate-recipient",
      codeDescription: { href: `${DOCS}duplicate-recipient.md` },
      source: "cordial",
      message: "There is already an invitation to Rob Jensen in this file.",
      relatedInformation: [
        {
          location: {
            uri: "file:///drafts/mixer.invite.md",
            range: { start: { line: 0, character: 3 }, end: { line: 0, character: 13 } },
          },
          message: "The first one is here.",
        },
      ],
    });
  });

  test("carries nothing that a minimal client has not declared", async () => {
    const editor = await edit("## Rob Jensen\n\n## Rob Jensen\n", { capabilities: MINIMAL });
    for (const diagnostic of await editor.diagnostics())
      expect(Object.keys(diagnostic).toSorted()).toEqual(["code", "message", "range", "severity", "source"]);
  });

  test("fades what could go without loss", async () => {
    const editor = await edit(
      `---\nto: Rob Jensen\nlimit: 20\n---\n\nHi Rob,\n\nThank you for the keynote.\n`,
    );
    const faded = (await editor.diagnostics()).filter(({ tags }) => tags?.includes(1));
    expect(faded.map(({ code }) => code)).toContain("note-too-long");
  });

  test("links to where the client knows the rule pages", async () => {
    const editor = await edit(ROB, { init: { docs: "file:///elsewhere" } });
    const [first] = await editor.diagnostics();
    expect(first?.codeDescription?.href).toBe("file:///elsewhere/curt-greeting.md");
  });

  test("links to a site whose addresses are made in another way", async () => {
    const editor = await edit(ROB, { init: { docs: "https://cordial.example/rules/{rule}.html" } });
    const [first] = await editor.diagnostics();
    expect(first?.codeDescription?.href).toBe("https://cordial.example/rules/curt-greeting.html");
  });
});

describe("asking again", () => {
  test("what has not changed is not sent again", async () => {
    const editor = await edit(ROB);
    const { resultId = "" } = await editor.pull();
    expect(await editor.pull(resultId)).toEqual({ kind: "unchanged", resultId });
    await editor.type({ span: { start: editor.text.length, end: editor.text.length }, text: "\n" });
    expect(await editor.pull(resultId)).toMatchObject({ kind: "full" });
  });

  test("a result of an earlier opening is not taken for one of this", async () => {
    const editor = await edit(ROB);
    const { resultId = "" } = await editor.pull();
    await editor.closeDocument();
    await editor.open(KIND_ROB);
    expect(await editor.pull(resultId)).toMatchObject({ kind: "full", items: [] });
  });
});

describe("being told", () => {
  test("edits that arrive together are judged once", async () => {
    const editor = await edit(ROB, { capabilities: PUSHED });
    await editor.diagnostics();
    const start = { line: 0, character: 0 };
    const edits = [2, 3, 4].map((version) => ({
      method: "textDocument/didChange",
      params: {
        textDocument: { uri: "file:///drafts/mixer.invite.md", version },
        contentChanges: [{ range: { start, end: start }, text: "x" }],
      },
    }));
    editor.write(edits.map(framed).join(""));
    expect(await editor.next("textDocument/publishDiagnostics")).toMatchObject({ version: 4 });
  });

  test("closing a document clears what was told of it", async () => {
    const editor = await edit(ROB, { capabilities: PUSHED });
    await editor.diagnostics();
    await editor.closeDocument();
    expect(await editor.next("textDocument/publishDiagnostics")).toMatchObject({ diagnostics: [] });
  });
});

test("of many findings the gravest thousand are shown, and the status says so", async () => {
  const holes = `## Rob Jensen\n\nHi Rob,\n\n${"[Name]. ".repeat(980)}\n\n`;
  const curt = Array.from({ length: 40 }, (_, index) => `## Person ${index}\n\nPerson,\n\nHello.\n\n`).join(
    "",
  );
  const editor = await edit(curt + holes, { init: { status: true } });
  const found = await editor.diagnostics();
  expect(found).toHaveLength(1000);
  expect(found.filter(({ code }) => code === "leftover-hole")).toHaveLength(980);
  expect((await editor.status()).message).toMatch(
    /^Of 1\d{3} findings the 1000 gravest are shown; \d+ are not\.$/,
  );
});

describe("the status of a file", () => {
  test("is told when the client wants to hear it, and again only when it changes", async () => {
    const editor = await edit(ROB, { init: { status: true } });
    await editor.diagnostics();
    expect(await editor.status()).toEqual({ uri: "file:///drafts/mixer.invite.md", invites: 1, unfit: 0 });
    await editor.type({ span: { start: editor.text.length, end: editor.text.length }, text: "\n" });
    await editor.diagnostics();
    const start = editor.text.indexOf("Linda\n", editor.text.indexOf("Kindest"));
    await editor.type({ span: { start, end: start }, text: "[Name]\n" });
    await editor.diagnostics();
    expect(await editor.status()).toMatchObject({ invites: 1, unfit: 1 });
  });
});
