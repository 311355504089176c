/** A folder that came from somebody who means harm: each trick is refused, at once and in one clear sentence. */
import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, type Ran } from "../support/command.ts";
import { ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";

const naming = (head: string): string => `---\n${head}\n---\n\n## Template\n\nHi {{first_name}}, welcome.\n`;

/** A file of as many bytes as one likes, which take no place on the disk. */
function makeHuge(path: string): void {
  truncateSync(path, 1_000_000_000);
}

const SECRETS = "First Name\nroot\n";

async function checked(text: string, prepare?: (path: string) => void): Promise<Ran> {
  const { cordial, path } = folder({ "in/a.invite.md": text, "in/people.csv": "", "secrets.csv": SECRETS });
  prepare?.(path);
  return cordial(["check", "--format", "json", "a.invite.md"], { within: "in" });
}

const messages = (out: string): string[] =>
  (JSON.parse(out) as { files: { findings: { message: string }[] }[] }).files.flatMap(({ findings }) =>
    findings.map(({ message }) => message),
  );

const OUTSIDE = "is outside of this file's folder; put a copy beside it.";

describe("what a batch names", () => {
  test.each([
    ["a way up to the system's files", "recipients: ../../etc/passwd", `“../../etc/passwd” ${OUTSIDE}`],
    ["a way up behind a way down", "exclude: x/../../secrets.csv", `“x/../../secrets.csv” ${OUTSIDE}`],
    ["a way up as Windows writes it", "contacted: ..\\secrets.csv", `“..\\secrets.csv” ${OUTSIDE}`],
    ["a folder", "recipients: .", "“.” is not a file."],
  ])("%s is not read", async (_, head, message) => {
    const { out } = await checked(naming(head));
    expect(messages(out)).toContain(message);
    expect(out).not.toContain('"recipient":"root"');
  });

  test.each([
    [
      "a link out of the folder",
      "linked.csv",
      OUTSIDE,
      (path: string) => symlinkSync("../secrets.csv", join(path, "in/linked.csv")),
    ],
    [
      "a file in a folder that is a link out",
      "up/secrets.csv",
      OUTSIDE,
      (path: string) => symlinkSync("..", join(path, "in/up")),
    ],
    [
      "a link to itself",
      "loop.csv",
      "is a link that leads to itself.",
      (path: string) => symlinkSync("loop.csv", join(path, "in/loop.csv")),
    ],
    [
      "a list of a gigabyte",
      "people.csv",
      "is larger than 5 MB, so it is not read.",
      (path: string) => makeHuge(join(path, "in/people.csv")),
    ],
  ])("%s is not read", async (_, name, why, prepare) => {
    const { out } = await checked(naming(`recipients: ${name}`), prepare);
    expect(messages(out)).toContain(`“${name}” ${why}`);
    expect(out).not.toContain('"recipient":"root"');
  });
});

describe("front matter", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [name, before] of ["ba", "cb", "dc", "ed", "fe", "gf", "hg"].map((pair) => pair.split("")))
    bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`);

  test.each([
    ["nested a thousand deep in brackets", `to: ${"[".repeat(1000)}`, "is nested too deeply"],
    ["nested a thousand deep in lists", `to: ${"- ".repeat(1000)}x`, "is nested too deeply"],
    [
      "of aliases that would grow to millions",
      bomb.join("\n"),
      "points to another one, which Cordial does not follow",
    ],
    ["of a million characters", `to: ${"x".repeat(1_000_000)}`, "is too long to read"],
  ])("%s is not followed", async (_, head, why) => {
    const { out } = await checked(naming(head));
    expect(messages(out).filter((message) => message.includes(why)).length).toBeGreaterThan(0);
  });
});

describe("batches in a folder", () => {
  test("that are links are passed over, unless they are named themselves", async () => {
    const { cordial, path, read } = folder({ "in/a.invite.md": ROB, "out.invite.md": ROB });
    symlinkSync("../out.invite.md", join(path, "in/link.invite.md"));
    symlinkSync("..", join(path, "in/up"));
    await cordial(["check", "--fix"], { within: "in" });
    expect(read("in/a.invite.md")).not.toBe(ROB);
    expect(read("out.invite.md")).toBe(ROB);
    await cordial(["check", "--fix", "link.invite.md"], { within: "in" });
    expect(read("out.invite.md")).not.toBe(ROB);
  });

  test("of a gigabyte are not read", async () => {
    const { cordial, path } = folder({ "a.invite.md": "" });
    makeHuge(join(path, "a.invite.md"));
    expect(await cordial(["check"])).toMatchObject({
      code: 2,
      err: "cordial: a.invite.md is larger than 5 MB, so it is not checked.\n",
    });
  });
});

test("a name that is markup stands in a hover as text", async () => {
  const evil = "Rob<img src=x onerror=alert(1)>";
  const editor = await edit(
    `## ${evil}\n\n- event: <script>alert(1)</script>\n\nHi ‸Rob, it was a pleasure.\n`,
  );
  const words = (await editor.hover())?.words ?? "";
  expect(words).not.toBe("");
  expect(words.replaceAll(/`[^`]*`/g, "")).not.toMatch(/<(?:img|script)/);
  await editor.diagnostics();
});
