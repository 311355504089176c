import { expect, test } from "vitest";
import { folder } from "../support/command.ts";
import { KIND_ROB } from "../support/drafts.ts";

const ROB = KIND_ROB.replace(
  "## Rob Jensen",
  "## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)",
);
const LISTED =
  "---\nrecipients: people.csv\n---\n\n## Template\n\nHi {{first_name}}, thank you for the tour.\n";
const files = {
  "a.invite.md": ROB,
  "sub/b.invite.md": LISTED,
  "sub/people.csv": "Name,URL\nRob Jensen,linkedin.com/in/rob-jensen-example\n",
  "sub/broken.invite.md": Uint8Array.of(0xff),
};

const twice = (out: string): string[] =>
  (JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] }).files
    .flatMap(({ findings }) => findings)
    .flatMap(({ rule, message }) => (rule === "duplicate-recipient" ? [message] : []));

test("files that are checked together are compared", async () => {
  const { cordial } = folder(files);
  const { out } = await cordial(["check", "--format", "json"]);
  expect(twice(out)).toEqual([
    "“sub/people.csv” has Rob Jensen as well, who would get two invitations.",
    "“../a.invite.md” has Rob Jensen as well, who would get two invitations.",
  ]);
});

test("a file that is checked alone is compared with none", async () => {
  const { cordial } = folder(files);
  const { out } = await cordial(["check", "--format", "json", "a.invite.md"]);
  expect(twice(out)).toEqual([]);
});
