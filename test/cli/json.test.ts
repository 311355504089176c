import { describe, expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { ROB } from "../support/drafts.ts";

async function report(files: Record<string, string>) {
  const { cordial } = folder(files);
  return JSON.parse((await cordial(["check", "--format", "json"])).out);
}

/** A stretch of one line. */
const on = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

test("the report has the shape that is promised", async () => {
  const text = "---\nkind: reply\n---\n\n## Rob Jensen\n\n- status: ready\n\nHi [Name],\n";
  const { files, ...rest } = await report({ "a.invite.md": text });
  expect(rest).toEqual({
    version: 1,
    summary: {
      files: 1,
      invites: 1,
      errors: 1,
      warnings: 0,
      information: expect.any(Number),
      hints: expect.any(Number),
    },
  });
  const [{ path, invites, findings }] = files;
  expect(path).toBe("a.invite.md");
  expect(invites).toEqual([
    {
      recipient: "Rob Jensen",
      part: "note",
      label: "Note",
      line: 4,
      length: 10,
      limit: null,
      status: "ready",
      fit: false,
      rules: expect.arrayContaining(["leftover-hole"]),
      elements: expect.arrayContaining([
        { kind: "hole", text: "[Name]", range: on(8, 3, 9), because: expect.any(String) },
      ]),
    },
  ]);
  expect(findings).toContainEqual({
    rule: "leftover-hole",
    severity: "error",
    message: expect.stringContaining("[Name]"),
    recipient: "Rob Jensen",
    range: on(8, 3, 9),
    fixes: [{ title: expect.any(String), class: "choice", edits: [{ range: on(8, 3, 9), text: "Rob" }] }],
  });
});

test("every text that would be sent has an entry", async () => {
  const text =
    "## Rob Jensen\n\n- status: ready\n\nHi Rob,\n\n### Follow-up\n\nHi again.\n\n### Remarks\n\nHe likes tea.\n\n## Kit Barlow\n";
  const { files, summary } = await report({ "a.invite.md": text });
  expect(files[0].invites).toMatchObject([
    { recipient: "Rob Jensen", part: "note", line: 0, length: 7, limit: 300, status: "ready" },
    {
      recipient: "Rob Jensen",
      part: "follow-up",
      label: "Follow-up",
      line: 0,
      length: 9,
      limit: null,
      status: "ready",
    },
  ]);
  expect(summary).toMatchObject({ files: 1, invites: 2 });
});

describe("whether a note is fit", () => {
  test("an error of one note says nothing of another", async () => {
    const { files } = await report({
      "a.invite.md": "## Rob Jensen\n\nHi [Name],\n\n### Follow-up\n\nHi again.\n",
    });
    expect(files[0].invites).toMatchObject([{ fit: false }, { fit: true }]);
  });

  test("an error of the invitation concerns all its notes", async () => {
    const rob = "## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)\n\nHi Rob,\n\n";
    const { files } = await report({ "a.invite.md": `${rob}${rob}### Follow-up\n\nHi again.\n` });
    const twice = (files[0].invites as { rules: string[]; fit: boolean }[]).map(({ rules, fit }) => [
      rules.includes("duplicate-recipient"),
      fit,
    ]);
    expect(twice).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });
});

test("a person not yet named is null", async () => {
  const { files } = await report({ "a.invite.md": "Hi there,\n" });
  expect(files[0].invites).toMatchObject([{ recipient: null, line: 0, status: null }]);
});

test("files that cannot be read leave a report of the others", async () => {
  const { cordial } = folder({ "a.invite.md": ROB });
  const { code, out } = await cordial(["check", "--format", "json", "gone.md", "."]);
  expect(code).toBe(2);
  expect(JSON.parse(out).files).toHaveLength(1);
});
