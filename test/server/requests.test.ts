/** The requests that are Cordial's own, as its client asks them. */
import { describe, expect, test } from "vitest";
import {
  NEXT_UNSENT,
  type NextUnsentAnswer,
  PROBLEM_NOTE,
  type ProblemNoteAnswer,
} from "../../shared/protocol/letters.ts";
import {
  CHOICES,
  type ChoicesAnswer,
  NEW_INVITATION,
  type NewInvitationAnswer,
  RENDER,
  type RenderAnswer,
} from "../../shared/protocol/writing.ts";
import { RULES_AT } from "../../shared/protocol.ts";
import { rulebook } from "../../shared/rulebook.ts";
import { KIND_ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";

const uri = "file:///drafts/mixer.invite.md";
const textDocument = { uri };
const TOP = { textDocument, position: { line: 0, character: 0 } };
const WRONG = KIND_ROB.replace("Hi Rob", "Hi Linda");

describe("the next unsent letter", () => {
  test("comes with its place, ready to be copied", async () => {
    const editor = await edit(KIND_ROB);
    const { next, held } = await editor.request<NextUnsentAnswer>(NEXT_UNSENT, TOP);
    expect(held).toBe(0);
    expect(next).toMatchObject({ recipient: "Rob Jensen", fit: true, letter: 0 });
    expect(next?.text).toMatch(/^Hi Rob,/);
    expect(editor.text.split("\n")[next?.position.line ?? -1]).toMatch(/^## /);
  });

  test("is absent while something holds it back", async () => {
    const editor = await edit(WRONG);
    expect(await editor.request(NEXT_UNSENT, TOP)).toEqual({ held: 1 });
  });
});

test("the next problem comes with its place and its message", async () => {
  const editor = await edit(WRONG);
  const problem = await editor.request<ProblemNoteAnswer>(PROBLEM_NOTE, { ...TOP, direction: "next" });
  expect(editor.marking([problem.range])).toContain("Hi ⟦Linda⟧");
  expect(problem.message).toContain("The note greets Linda");
});

test("no problem is null", async () => {
  const editor = await edit(KIND_ROB);
  expect(await editor.request(PROBLEM_NOTE, { ...TOP, direction: "previous" })).toBeNull();
});

test("the rules at a place are told by their ids", async () => {
  const editor = await edit(WRONG);
  const { range } = await editor.request<ProblemNoteAnswer>(PROBLEM_NOTE, { ...TOP, direction: "next" });
  expect(await editor.request(RULES_AT, { textDocument, position: range.start })).toEqual(["wrong-name"]);
});

test("all rules and relationships can be chosen from, each with what it means", async () => {
  const editor = await edit("");
  const { rules, relationships } = await editor.request<ChoicesAnswer>(CHOICES);
  expect(rules.map(({ id }) => id)).toEqual(rulebook.map(({ id }) => id));
  expect(relationships).toContainEqual({ id: "met", words: "you met once, at some occasion" });
});

describe("a new invitation", () => {
  test("stands apart from what is there", async () => {
    const editor = await edit(KIND_ROB);
    const params = { textDocument, relationship: "met" };
    const { snippet } = await editor.request<NewInvitationAnswer>(NEW_INVITATION, params);
    expect(snippet).toMatch(/^\n\n## \[\$\{1:Full Name\}\]/);
  });

  test("without a file is a batch", async () => {
    const editor = await edit("");
    const { snippet } = await editor.request<NewInvitationAnswer>(NEW_INVITATION, { relationship: "friend" });
    expect(snippet).toMatch(/^---\nsender:/);
  });

  test.each(["Hi Rob, thank you for your talk.\n", "---\nto: Rob Jensen\n---\n"])(
    "is refused by a letter to one person: %j",
    async (letter) => {
      const editor = await edit(letter);
      expect(await editor.request(NEW_INVITATION, { textDocument, relationship: "met" })).toBeNull();
    },
  );

  test("needs a relationship that there is", async () => {
    const editor = await edit("");
    expect(await editor.request(NEW_INVITATION, { relationship: "enemy" })).toBeNull();
  });
});

const render = async (text: string, format: string) => {
  const editor = await edit(text);
  return editor.request<RenderAnswer>(RENDER, { textDocument, format });
};

describe("the notes as one text", () => {
  test("are those that are fit to send", async () => {
    const { text, count, leftOut } = await render(KIND_ROB, "csv");
    expect(text).toMatch(/^linkedin_url,first_name,last_name,company,title,connection_note\r\n/);
    expect(text).toContain("Hi Rob,");
    expect([count, leftOut]).toEqual([1, []]);
  });

  test("leave out what is not, and say why", async () => {
    const { text, count, leftOut } = await render(WRONG, "text");
    expect([text, count]).toEqual(["", 0]);
    expect(leftOut).toEqual([expect.stringMatching(/^Rob Jensen: The note greets Linda/)]);
  });

  test("are none where the file as a whole is wrong", async () => {
    const { count, leftOut } = await render(`---\nsender: [\n---\n${KIND_ROB}`, "json");
    expect(count).toBe(0);
    expect(leftOut).toHaveLength(1);
  });
});
