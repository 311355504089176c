import { describe, expect, test } from "vitest";
import { COMMANDED, PUSHED, RICH } from "../support/clients.ts";
import { KIND_ROB, ROB, TWO } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";

const at = (text: string, place: string) => text.replace(place, `‸${place}`);
const CURT = at(ROB, "Rob,\n");
const NOWHERE = "---\nto: Kit Barlow\n---\n\nHi Kit,\n\nHow are you? ‸I moved back in March.\n\nMo\n";

const WITHOUT_TAB_STOPS = {
  ...RICH,
  workspace: { ...RICH.workspace, workspaceEdit: { documentChanges: true } },
};
const WITHOUT_RESOLVE = {
  ...RICH,
  textDocument: {
    ...RICH.textDocument,
    codeAction: { codeActionLiteralSupport: RICH.textDocument.codeAction.codeActionLiteralSupport },
  },
};

describe("fixes", () => {
  test("are offered where a finding stands, the best first", async () => {
    const editor = await edit(CURT);
    expect(await editor.titles()).toEqual([
      "Write “Hi Rob” instead",
      "Disable curt-greeting for this line",
      "Disable curt-greeting for this invitation",
      "Disable curt-greeting for this file",
    ]);
  });

  test("do what they say", async () => {
    const editor = await edit(CURT);
    expect(await editor.after("Write “Hi Rob” instead")).toBe(ROB.replace("Rob,\n", "Hi Rob,\n"));
  });

  test("are not offered elsewhere", async () => {
    const editor = await edit(at(ROB, "It was a pleasure"));
    expect(await editor.titles()).toEqual([]);
  });

  test("of what is missing are offered anywhere in the section, each once", async () => {
    const editor = await edit(NOWHERE);
    const titles = await editor.titles();
    expect(titles).toContain("Add “It was good to meet you at [event].”");
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.some((title) => title.startsWith("Disable"))).toBe(false);
  });

  test("leave tab stops where the writer is to fill a hole", async () => {
    const editor = await edit(NOWHERE);
    const title = (await editor.titles()).find((title) => title.includes("[event]")) ?? "";
    expect(await editor.after(title)).toContain("${1:[event]}");
  });

  test("leave a hole where the client has no tab stops", async () => {
    const editor = await edit(NOWHERE, { capabilities: WITHOUT_TAB_STOPS });
    const title = (await editor.titles()).find((title) => title.includes("[event]")) ?? "";
    expect(await editor.after(title)).toMatch(/ \[event\]/);
  });

  test("may be taken with a key only when there is a single safe one", async () => {
    const editor = await edit(CURT);
    const preferred = (await editor.actions())?.filter(
      (action) => "isPreferred" in action && action.isPreferred,
    );
    expect(preferred?.map(({ title }) => title)).toEqual(["Write “Hi Rob” instead"]);
    const closing = await edit(at(ROB, "Kindest"));
    expect((await closing.actions())?.some((action) => "isPreferred" in action)).toBe(false);
  });

  test("tell which of the client's own diagnostics they mend", async () => {
    const editor = await edit(CURT);
    const diagnostics = await editor.diagnostics();
    const foreign = { ...diagnostics[0], source: "spelling" };
    const [fix] =
      (await editor.actions({ diagnostics: [...diagnostics, foreign] as typeof diagnostics })) ?? [];
    expect(fix).toHaveProperty("diagnostics", diagnostics.slice(0, 1));
  });
});

describe("a client that wants only some kinds", () => {
  test.each([
    [["quickfix"], "Write “Hi Rob” instead"],
    [[""], "Write “Hi Rob” instead"],
    [["source"], "Fix all that is safe to fix"],
    [["source.fixAll"], "Fix all that is safe to fix"],
    [["source.fixAll.cordial"], "Fix all that is safe to fix"],
  ])("asking for %j is given %s", async (only, title) => {
    const editor = await edit(CURT);
    expect(await editor.titles({ only })).toContain(title);
  });

  test.each(["refactor", "source.organizeImports", "quick", "source.fixAll.cordial.other"])(
    "asking for %s is given nothing",
    async (only) => {
      const editor = await edit(CURT);
      expect(await editor.titles({ only: [only] })).toEqual([]);
    },
  );
});

describe("fixing all", () => {
  const MENDED = TWO.replace("Rob,\n", "Hi Rob,\n").replace("Amara,\n", "Hi Amara,\n");

  test.each([
    ["later", RICH],
    ["at once", WITHOUT_RESOLVE],
  ])("of one rule mends the whole file, with its edit made %s", async (_, capabilities) => {
    const editor = await edit(at(TWO, "Rob,\n"), { capabilities });
    expect(await editor.after("Fix every curt-greeting in this file")).toBe(MENDED);
  });

  test("of one rule is not offered for a single finding", async () => {
    const editor = await edit(CURT);
    expect(await editor.titles()).not.toContain("Fix every curt-greeting in this file");
  });

  test("that is safe leaves what is for the writer to choose", async () => {
    const editor = await edit(TWO);
    expect(await editor.after("Fix all that is safe to fix", { only: ["source.fixAll"] })).toBe(MENDED);
    expect(MENDED).toContain("Kindest regards");
  });

  test("is not offered when nothing is wrong", async () => {
    const editor = await edit(KIND_ROB);
    expect(await editor.titles({ only: ["source.fixAll"] })).toEqual([]);
  });

  test("is refused when the text has changed since", async () => {
    const editor = await edit(TWO);
    const [action] = (await editor.actions({ only: ["source.fixAll"] })) ?? [];
    await editor.type({ span: { start: 0, end: 0 }, text: "x" });
    await expect(editor.request("codeAction/resolve", action)).rejects.toMatchObject({ code: -32801 });
  });
});

describe("silencing", () => {
  test.each(["line", "invitation", "file"])(
    "a finding for this %s takes it out, and changes nothing else",
    async (reach) => {
      const editor = await edit(CURT);
      const text = await editor.after(`Disable curt-greeting for this ${reach}`);
      const silenced = await edit(text);
      expect(await silenced.rules()).toEqual(["kindest-regards"]);
    },
  );

  test("what is missing is silenced for the invitation or the file", async () => {
    const editor = await edit("## ‸Kit Barlow\n\nHi Kit,\n\nHow are you? I moved back in March.\n\nMo\n");
    expect(await editor.titles()).toEqual(
      expect.arrayContaining([
        "Disable missing-context for this invitation",
        "Disable missing-context for this file",
      ]),
    );
    expect(await editor.titles()).not.toContain("Disable missing-context for this line");
  });
});

describe("a client that takes only commands", () => {
  test("is given the fixes as commands", async () => {
    const editor = await edit(CURT, { capabilities: COMMANDED });
    await editor.diagnostics();
    const [action] = (await editor.actions()) ?? [];
    expect(action).toMatchObject({ title: "Write “Hi Rob” instead", command: "cordial.applyFix" });
    expect(await editor.after("Write “Hi Rob” instead")).toBe(ROB.replace("Rob,\n", "Hi Rob,\n"));
  });

  test("is refused a fix for a text that has changed since", async () => {
    const editor = await edit(CURT, { capabilities: COMMANDED });
    await editor.diagnostics();
    const [action] = (await editor.actions()) ?? [];
    await editor.type({ span: { start: 0, end: 0 }, text: "\n" });
    await expect(editor.request("workspace/executeCommand", action)).rejects.toMatchObject({ code: -32801 });
    await editor.diagnostics();
  });

  test.each([
    { command: "cordial.applyFix" },
    { command: "cordial.applyFix", arguments: ["file:///x", 1, [{ newText: 3 }]] },
    { command: "no.such.command", arguments: [] },
  ])("is refused %j", async (command) => {
    const editor = await edit(CURT, { capabilities: COMMANDED });
    await editor.diagnostics();
    await expect(editor.request("workspace/executeCommand", command)).rejects.toMatchObject({ code: -32602 });
  });
});

test("actions of a client that waits to be told come from the same findings", async () => {
  const editor = await edit(CURT, { capabilities: PUSHED });
  await editor.diagnostics();
  expect(await editor.titles()).toContain("Write “Hi Rob” instead");
});

describe("placeholders", () => {
  const TEXT = "## Template\n\nHi {{first_n‸ame}}, on {{topic|maps}}, *|COMPANY|*.\n";
  const only = ["refactor"];

  test("are converted to another tool's spelling and back, for whoever asks", async () => {
    const editor = await edit(TEXT);
    expect(await editor.after("Convert placeholders to Klenty", { only })).toBe(
      "## Template\n\nHi {{FirstName}}, on {{Topic||maps}}, {{Company}}.\n",
    );
    expect(await editor.after("Convert placeholders to Cordial", { triggerKind: 1 })).toBe(
      "## Template\n\nHi {{first_name}}, on {{topic|maps}}, {{company}}.\n",
    );
    expect((await editor.titles()).filter((title) => title.startsWith("Convert"))).toEqual([]);
  });

  test("that a tool cannot express stay, and the offer says so", async () => {
    const editor = await edit(TEXT);
    expect(await editor.after("Convert placeholders to Mailchimp (1 stays as written)", { only })).toContain(
      "Hi *|FNAME|*, on {{topic|maps}}, *|COMPANY|*.",
    );
  });

  test("are not spoken of elsewhere", async () => {
    const editor = await edit(TEXT.replace("‸", "").replace("Hi", "H‸i"));
    expect(await editor.titles({ only })).toEqual([]);
  });
});
