/** The example with every trap in it, opened in an editor from the disk: what the command says, and where in the list it is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { PUSHED, RICH } from "../support/clients.ts";
import { folder } from "../support/command.ts";
import { desk } from "../support/desk.ts";

const EXAMPLE = "examples/conference";
const files = Object.fromEntries(
  readdirSync(EXAMPLE).map((name) => [name, readFileSync(join(EXAMPLE, name), "utf8")]),
);
const UNREFRESHED = { ...RICH, workspace: { ...RICH.workspace, diagnostics: {} } };

interface Report {
  readonly files: readonly {
    readonly findings: readonly { rule: string; message: string; range: object }[];
  }[];
}

/** In the list, by line. */
const TRAPS = [
  "7 empty-value",
  "11 note-too-long",
  "12 dirty-name",
  "15 duplicate-recipient",
  "16 excluded-recipient",
  "17 excluded-recipient",
  "19 unreadable-recipients",
  "20 suspicious-value",
  "21 leftover-hole",
  "22 already-connected",
  "23 spacing-artefact",
  "24 other-recipient",
  "25 excluded-recipient",
  "26 already-invited",
  "30 foreign-placeholder",
];

test.each([
  ["asks", UNREFRESHED],
  ["is told", PUSHED],
])("an editor that %s shows what the command says, and each trap in the list", async (_, capabilities) => {
  const { path, cordial } = folder(files);
  const { out } = await cordial(["check", "--format", "json"]);
  const report: Report = JSON.parse(out);
  const editor = await desk({ capabilities, files, folder: `${pathToFileURL(path).href}/` });
  await editor.open("conference.invite.md");
  await editor.open("people.csv");
  await expect
    .poll(async () => (await editor.found("conference.invite.md")).map(inShort))
    .toEqual(report.files[0]?.findings.map(({ rule, message, range }) => ({ rule, message, range })));
  await expect
    .poll(async () =>
      (await editor.found("people.csv")).map(({ code, range }) => `${range.start.line + 1} ${code}`),
    )
    .toEqual(TRAPS);
});

const inShort = ({ code, message, range }: Diagnostic) => ({ rule: code, message, range });
