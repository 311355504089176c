import { expect, test } from "vitest";
import { folder } from "../../support/command.ts";
import { ROB } from "../../support/drafts.ts";

const undone = (text: string) =>
  text
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%0A", "\n")
    .replaceAll("%0D", "\r")
    .replaceAll("%25", "%");

/** GitHub's own reading of such a line. */
function read(line: string) {
  const [, name, properties = "", words = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const entries = properties.split(",").map((one) => one.split("="));
  return {
    name,
    words: undone(words),
    ...Object.fromEntries(entries.map(([key, value = ""]) => [key, undone(value)])),
  };
}

test("each finding is a command with its place, its rule and its fix", async () => {
  const { cordial } = folder({ "a.invite.md": ROB });
  const { code, out } = await cordial(["check", "--format", "github", "--fail-on", "hint"]);
  expect(code).toBe(1);
  expect(out.trimEnd().split("\n").map(read)).toEqual([
    {
      name: "notice",
      file: "a.invite.md",
      line: "9",
      endLine: "9",
      col: "1",
      endColumn: "3",
      title: "curt-greeting",
      words: "“Rob” alone sounds like a summons; a “Hi” takes two letters.\nFix: Write “Hi Rob” instead",
    },
    expect.objectContaining({ title: "kindest-regards", line: "13" }),
  ]);
});

test("nothing in a text or a name can end a command or begin one", async () => {
  const evil = "## Rob\n\nHi Rob, [100%0A::error::] thank you: for the talk, it was good.\n";
  const { cordial } = folder({ "100%, or: so.invite.md": evil });
  const { out } = await cordial(["check", "--format", "github", "--rule", "leftover-hole"]);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(read(lines[0] ?? "")).toMatchObject({ name: "error", file: "100%, or: so.invite.md" });
  expect(read(lines[0] ?? "").words).toContain("[100%0A::error::]");
});

test("severities are what a workflow knows, and a stretch of several lines has no columns", async () => {
  const long = `## Rob Jensen\n\nHi Rob,\n\n${"Your talk on maps made my week.\n\n".repeat(14)}`;
  const { cordial } = folder({ "a.invite.md": long });
  const { out } = await cordial(["check", "--format", "github", "--rule", "note-too-long"]);
  expect(read(out.trimEnd())).toEqual(
    expect.objectContaining({ name: "error", line: expect.any(String), endLine: "31" }),
  );
  expect(out).not.toContain("col=");
});

test("paths count from what the workflow has checked out", async () => {
  const { cordial, path } = folder({ "drafts/a.invite.md": ROB });
  const inside = { within: "drafts", env: { GITHUB_WORKSPACE: path } };
  expect((await cordial(["check", "--format", "github"], inside)).out).toContain("file=drafts/a.invite.md,");
  const elsewhere = { within: "drafts", env: { GITHUB_WORKSPACE: "/nowhere" } };
  expect((await cordial(["check", "--format", "github"], elsewhere)).out).toContain("file=a.invite.md,");
});

test("what could not be done is an annotation, too", async () => {
  const { code, out } = await folder().cordial(["check", "--format", "github", "gone.invite.md"]);
  expect(code).toBe(2);
  expect(out).toBe("::error title=cordial::gone.invite.md: there is no such file or folder.\n");
});
