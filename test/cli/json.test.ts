import { expect, test } from "vitest";
import { folder } from "../support/command.ts";

/** A stretch of one line. */
const on = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** The report on some files, made in one go. */
async function report(files: Readonly<Record<string, string>>) {
  const { cordial } = folder(files);
  const { code, out } = await cordial(["check", "--format", "json"]);
  return { code, report: JSON.parse(out) };
}

test("the report has the shape that is promised", async () => {
  const text = "---\nkind: reply\n---\n\n## Rob Jensen\n\n- status: ready\n\nHi [Name],\n";
  const { code, report: told } = await report({ "a.invite.md": text });
  expect(code).toBe(1);
  const { files, ...rest } = told;
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

test("every text that would be sent has an entry, fit unless an error concerns it", async () => {
  const rob = "## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)\n\nHi Rob,\n\n";
  const { report: told } = await report({
    "parts.invite.md":
      "## Rob Jensen\n\nHi [Name],\n\n### Follow-up\n\nHi again.\n\n### Remarks\n\nHe likes tea.\n\n## Kit Barlow\n",
    "twice.invite.md": `${rob}${rob}### Follow-up\n\nHi again.\n`,
    "unnamed.invite.md": "Hi there,\n",
  });
  const [parts, twice, unnamed] = told.files;
  expect(parts.invites).toMatchObject([
    { recipient: "Rob Jensen", part: "note", line: 0, length: 10, limit: 300, status: null, fit: false },
    {
      recipient: "Rob Jensen",
      part: "follow-up",
      label: "Follow-up",
      line: 0,
      length: 9,
      limit: null,
      fit: true,
    },
  ]);
  expect(twice.invites).toMatchObject([{ fit: true }, { fit: false }, { fit: false, part: "follow-up" }]);
  expect(twice.invites[2].rules).toContain("duplicate-recipient");
  expect(unnamed.invites).toMatchObject([{ recipient: null, line: 0 }]);
  expect(told.summary).toMatchObject({ files: 3, invites: 6 });
});
