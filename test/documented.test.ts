/** Every command that the documents show is one that works. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folder } from "./support/command.ts";
import { ROB } from "./support/drafts.ts";
import { doLine, isPlain, linesIn } from "./support/shell.ts";

const PAGES = ["README.md", "docs/command.md", "docs/pipelines.md", "docs/assistants.md", "docs/npm.md"];

/** What is not done here, and where it is. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "npm ci && npm start": "takes minutes; pipelines begin with it",
  "npm ci && npm test": "is what runs this",
  "npm ci && npm run try": "test/editor/try.test.mjs",
  "cordial lsp --stdio": "test/built/command.test.ts",
  'eval "$(cordial completion bash)"': "test/cli/completion.test.ts",
  'git diff --cached --name-only --diff-filter=d -z -- "*.invite.md" | xargs -0 -r cordial check --quiet':
    "test/built/pipelines.test.ts",
};

const lines = PAGES.flatMap((page) =>
  linesIn(page).map((line) => [page, line.replace(/^npx /, "")] as const),
);
const plain = lines.filter(([, line]) => isPlain(line) && !Object.hasOwn(ELSEWHERE, line));

const FILES = {
  "people.csv": "Name,Company\nRob Jensen,Jensen Training\n",
  "week-21.invite.md": ROB,
  "note.invite.md": ROB,
  "drafts/week-21.invite.md": ROB,
};

test.each(plain)("%s: %s", async (_, line) => {
  const { code, err } = await doLine(line, folder(FILES));
  expect([0, 1]).toContain(code);
  expect(err).not.toContain("cordial: ");
});

test("what is not done here is what needs more than one command, and is still shown", () => {
  const rest = lines.map(([, line]) => line).filter((line) => !plain.some(([, other]) => other === line));
  expect(new Set(rest)).toEqual(new Set(Object.keys(ELSEWHERE)));
});

test("the scripts that the documents name are there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...PAGES, "CONTRIBUTING.md"].flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, own]) => script ?? own ?? "",
    ),
  );
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

/** The paths of all members, those of a list's items once. */
function members(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => members(item, `${path}[]`)))];
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => members(inner, `${path}.${key}`));
}

test("the answer that assistants are promised has the members that the document shows", async () => {
  const shown = /^```json\n([^]*?)^```/m.exec(readFileSync("docs/assistants.md", "utf8"))?.[1] ?? "";
  const { out } = await folder().cordial(["check", "--stdin", "--format", "json"], { input: ROB });
  const optional = ".files[].invites[].elements[].because";
  const given = members(JSON.parse(out)).filter((path) => path !== optional);
  expect(members(JSON.parse(shown)).toSorted()).toEqual(given.toSorted());
});
