import { describe, expect, test } from "vitest";
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from "vscode-languageserver";
import { today } from "../../server/today.ts";
import { SHOWN } from "../../shared/protocol.ts";
import { MINIMAL, RICH } from "../support/clients.ts";
import { KIND_ROB, ROB, TWO } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";
import { TODAY } from "../support/wire.ts";

const LISTS = { ...RICH, textDocument: { ...RICH.textDocument, documentSymbol: {} } };

const METHODS = {
  outline: "documentSymbol",
  folding: "foldingRange",
  highlights: "documentHighlight",
  links: "documentLink",
  inlayHints: "inlayHint",
  codeLens: "codeLens",
};
const WHOLE = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

describe("the outline", () => {
  test("is a tree for clients that show trees", async () => {
    const editor = await edit(KIND_ROB);
    const [rob] = await editor.ask<DocumentSymbol[]>("documentSymbol");
    expect(rob).toMatchObject({ name: "Rob Jensen", detail: expect.stringMatching(/^\d+\/300 · ready$/) });
    expect(rob?.children?.map(({ name }) => name)).toContain("greeting");
  });

  test("is a list for all others", async () => {
    const editor = await edit(KIND_ROB, { capabilities: LISTS });
    const [rob, greeting] = await editor.ask<SymbolInformation[]>("documentSymbol");
    expect(rob).toMatchObject({ name: "Rob Jensen", location: { uri: "file:///drafts/mixer.invite.md" } });
    expect(greeting).toMatchObject({ name: "greeting", containerName: "Rob Jensen" });
  });
});

test("invitations fold by lines", async () => {
  const editor = await edit(TWO);
  const folds = await editor.ask<FoldingRange[]>("foldingRange");
  expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 2],
    [4, 13],
    [15, 22],
  ]);
});

test("a selection grows step by step up to the file", async () => {
  const editor = await edit(ROB);
  const position = { line: 10, character: 2 };
  const [first] = await editor.ask<SelectionRange[]>("selectionRange", { positions: [position] });
  const steps: string[] = [];
  for (let step = first; step; step = step.parent) steps.push(editor.marking([step.range]));
  expect(steps[0]).toContain("⟦It⟧ was");
  expect(steps.at(-1)).toBe(`⟦${ROB}⟧`);
});

test("the recipient's name is highlighted in heading and greeting", async () => {
  const editor = await edit(KIND_ROB.replace("Rob Jensen", "Rob‸ Jensen"));
  const places = await editor.askHere<DocumentHighlight[]>("documentHighlight");
  const marked = editor.marking(places.map(({ range }) => range));
  expect(marked).toContain("## ⟦Rob Jensen⟧");
  expect(marked).toContain("Hi ⟦Rob⟧,");
});

test("profiles are links", async () => {
  const editor = await edit("## [Rob Jensen](https://www.linkedin.com/in/rob)\n");
  expect(await editor.ask<DocumentLink[]>("documentLink")).toMatchObject([
    { target: "https://www.linkedin.com/in/rob" },
  ]);
});

describe("colours", () => {
  test("are told for the whole file, and the same for a part of it", async () => {
    const editor = await edit(KIND_ROB);
    const { semanticTokensProvider } = editor.started?.capabilities ?? {};
    const types = semanticTokensProvider?.legend.tokenTypes ?? [];
    const { data } = await editor.ask<SemanticTokens>("semanticTokens/full");
    expect(data.slice(0, 5)).toEqual([4, 3, 10, types.indexOf("name"), 0]);
    expect(await editor.ask<SemanticTokens>("semanticTokens/range", WHOLE)).toEqual({ data });
    const heading = { range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } } };
    expect(await editor.ask<SemanticTokens>("semanticTokens/range", heading)).toEqual({
      data: data.slice(0, 5),
    });
  });

  test("can be switched off", async () => {
    const editor = await edit(KIND_ROB, { settings: { semanticTokens: false } });
    expect(await editor.ask("semanticTokens/full")).toEqual({ data: [] });
  });
});

describe("the length of a note", () => {
  test.each([
    [KIND_ROB, /^\d+\/300$/],
    [KIND_ROB.replace("sender:", "limit: 100\nsender:"), /^\d+ over$/],
    [KIND_ROB.replace("sender:", "kind: message\nsender:"), /^\d+$/],
  ])("stands at its end", async (text, label) => {
    const editor = await edit(text);
    const [hint, ...others] = await editor.ask<InlayHint[]>("inlayHint", WHOLE);
    expect(hint?.label).toMatch(label);
    expect(others).toEqual([]);
    const { position } = hint ?? {};
    expect(position && editor.marking([{ start: position, end: position }])).toContain("Linda⟦⟧\n");
  });

  test("is told only where it is asked for", async () => {
    const editor = await edit(KIND_ROB);
    const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
    expect(await editor.ask("inlayHint", { range })).toEqual([]);
  });
});

const titles = (lenses: readonly CodeLens[]) => lenses.map(({ command }) => command?.title);

describe("above a heading", () => {
  test("stands how long and how ready the note is, and what can be done with it", async () => {
    const editor = await edit(KIND_ROB, { init: { commands: true } });
    const lenses = await editor.ask<CodeLens[]>("codeLens");
    expect(titles(lenses)).toEqual([expect.stringMatching(/^\d+\/300 · ready$/), "Copy note", "Mark sent"]);
  });

  test("stand problems, and a click shows them where the client can", async () => {
    const text = KIND_ROB.replace("Hi Rob", "Hi Linda");
    const editor = await edit(text, { init: { commands: true } });
    const [state] = await editor.ask<CodeLens[]>("codeLens");
    expect(state?.command?.title).toMatch(/ · 1 problem$/);
    expect(state?.command?.command).toBe("cordial.showProblems");
    const plain = await edit(text);
    const [only] = await plain.ask<CodeLens[]>("codeLens");
    expect(only?.command?.command).toBe("");
  });

  test("only what the client can do is offered", async () => {
    const workspace = { ...RICH.workspace, applyEdit: false };
    const editor = await edit(KIND_ROB, { capabilities: { ...RICH, workspace } });
    expect(await editor.ask<CodeLens[]>("codeLens")).toHaveLength(1);
    expect(editor.started?.capabilities.executeCommandProvider).toBeUndefined();
  });

  test("an invitation is marked as sent today, and then no more", async () => {
    const editor = await edit(KIND_ROB);
    const lens = (await editor.ask<CodeLens[]>("codeLens")).find(
      ({ command }) => command?.title === "Mark sent",
    );
    const sent = await editor.afterCommand(lens?.command ?? { title: "", command: "" });
    expect(sent).toBe(
      KIND_ROB.replace(
        "the Chamber mixer\n",
        `the Chamber mixer\n- status: sent ${TODAY}\n- fingerprint: 5aee80e0\n`,
      ),
    );
    const again = await edit(sent);
    expect(titles(await again.ask<CodeLens[]>("codeLens"))).toEqual(
      [`sent ${TODAY}`].map((state) => expect.stringContaining(state)),
    );
  });

  test.each([
    [[]],
    [[{ textDocument: { uri: "file:///drafts/mixer.invite.md" } }]],
    [[{ textDocument: { uri: "file:///elsewhere" }, position: { line: 0, character: 0 } }]],
    [[{ textDocument: { uri: "file:///drafts/mixer.invite.md" }, position: { line: 0, character: 0 } }]],
  ])("marking as sent with %j is refused", async (args) => {
    const editor = await edit(KIND_ROB);
    const asked = editor.request("workspace/executeCommand", {
      command: "cordial.markSent",
      arguments: args,
    });
    await expect(asked).rejects.toMatchObject({ code: -32602 });
  });
});

test("today is the day where the person sits", () => {
  expect(today(new Date(2026, 4, 5, 23, 59))).toBe("2026-05-05");
});

describe("what is shown", () => {
  test.each(Object.entries(METHODS))("can be switched off: %s", async (setting, method) => {
    const text = "## [R‸ob Jensen](https://www.linkedin.com/in/rob)\n\nHi Rob,\n\nThanks.\n";
    const off = await edit(text, { settings: { [setting]: false } });
    expect(await off.askHere(method, WHOLE)).toBeNull();
    const on = await edit(text);
    expect(await on.askHere(method, WHOLE)).not.toEqual([]);
  });

  test("has a setting for each kind", () => {
    expect(Object.keys({ ...METHODS, semanticTokens: "" }).toSorted()).toEqual(Object.keys(SHOWN).toSorted());
  });

  test("is nothing for clients that have not asked for it", async () => {
    const editor = await edit("", { capabilities: MINIMAL });
    await editor.diagnostics();
    expect(Object.keys(editor.started?.capabilities ?? {}).toSorted()).toEqual([
      "completionProvider",
      "hoverProvider",
      "positionEncoding",
      "textDocumentSync",
    ]);
  });

  test("is asked for again when the settings change", async () => {
    const refreshSupport = true;
    const workspace = {
      ...RICH.workspace,
      codeLens: { refreshSupport },
      inlayHint: { refreshSupport },
      semanticTokens: { refreshSupport },
    };
    const editor = await edit(KIND_ROB, { capabilities: { ...RICH, workspace } });
    await editor.set({ codeLens: false });
    for (const kind of ["diagnostic", "codeLens", "inlayHint", "semanticTokens"])
      await editor.next(`workspace/${kind}/refresh`);
    expect(await editor.ask("codeLens")).toBeNull();
  });
});
