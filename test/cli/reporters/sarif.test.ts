import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyEdits } from "../../../shared/text/edit.ts";
import { folder } from "../../support/command.ts";
import { conference } from "../../support/conference.ts";
import { ROB } from "../../support/drafts.ts";

/** The schema as it is published by the standard's authors. */
const schema = JSON.parse(readFileSync("test/cli/reporters/sarif-2.1.0.schema.json", "utf8")) as object;
const isUri = (text: string): boolean => URL.canParse(text, "file:///") && !/[\s"<>\\^`{|}]/.test(text);
const isValid = new Ajv({
  strict: false,
  // One of its patterns is sloppier than the newer syntax allows.
  unicodeRegExp: false,
  formats: { uri: (text: string) => URL.canParse(text), "uri-reference": isUri, "date-time": true },
}).compile<Log>(schema);

/** The report, once it is what the schema wants. */
function logIn(out: string): Log["runs"][number] {
  const log: unknown = JSON.parse(out);
  if (!isValid(log)) throw new Error(JSON.stringify(isValid.errors, null, 2));
  expect(log.runs).toHaveLength(1);
  return log.runs[0] ?? { tool: { driver: { name: "" } } };
}

async function report(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { out } = await folder(files).cordial(["check", "--format", "sarif", ...args]);
  return logIn(out);
}

test("the report on a file has places, recipients, fixes and rules", async () => {
  const { results = [], tool, columnKind, invocations } = await report({ "in/a b.invite.md": ROB });
  expect(columnKind).toBe("utf16CodeUnits");
  expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  const [first] = results;
  const region = { startLine: 9, startColumn: 1, endLine: 9, endColumn: 4 };
  const artifactLocation = { uri: "in/a%20b.invite.md", uriBaseId: "%SRCROOT%" };
  expect(first).toEqual({
    ruleId: "curt-greeting",
    ruleIndex: expect.any(Number),
    level: "note",
    message: { text: expect.stringContaining("“Rob” alone") },
    locations: [
      {
        physicalLocation: { artifactLocation, region },
        logicalLocations: [{ name: "Rob Jensen", kind: "invitation" }],
      },
    ],
    fixes: [
      {
        description: { text: "Write “Hi Rob” instead" },
        artifactChanges: [{ artifactLocation, replacements: [expect.objectContaining({})] }],
        properties: { class: "safe" },
      },
    ],
    partialFingerprints: { "cordial/v1": expect.stringMatching(/^[0-9a-f]{32}:1$/) },
    properties: { severity: "hint" },
  });
  const rule = tool.driver.rules?.[first?.ruleIndex ?? -1];
  expect(rule).toMatchObject({ id: "curt-greeting", defaultConfiguration: { level: "note" } });
  expect(rule?.help?.markdown).toContain("**Why.**");
});

test("a fix, done as the report says, does what the editor does", async () => {
  const { results = [] } = await report({ "a.invite.md": ROB }, "--rule", "curt-greeting");
  const document = TextDocument.create("", "", 1, ROB);
  const at = (line = 1, column = 1) => document.offsetAt({ line: line - 1, character: column - 1 });
  const replacements = results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
  const edits = replacements.map(({ deletedRegion: place, insertedContent }) => ({
    span: {
      start: at(place.startLine, place.startColumn),
      end: at(place.endLine, place.endColumn),
    },
    text: insertedContent?.text ?? "",
  }));
  expect(applyEdits(ROB, edits)).toBe(ROB.replace("Rob,\n", "Hi Rob,\n"));
});

test("a large batch with every kind of trouble is valid, each finding with a fingerprint of its own", async () => {
  const { cordial } = conference();
  const { out } = await cordial(["check", "--format", "sarif"]);
  const { results = [] } = logIn(out);
  expect(results.length).toBeGreaterThan(10);
  const prints = results.map((one) => one.partialFingerprints?.["cordial/v1"]);
  expect(new Set(prints).size).toBe(prints.length);
});

const printsOf = ({ results = [] }: Log["runs"][number]) => results.map((one) => one.partialFingerprints);

test("fingerprints stay when lines move", async () => {
  const before = await report({ "a.invite.md": ROB });
  const after = await report({ "a.invite.md": ROB.replace("## Rob", "For the team.\n\n## Rob") });
  expect(printsOf(after)).toEqual(printsOf(before));
});

test("what could not be done is told in the report, too", async () => {
  const { cordial } = folder({ "a.invite.md": ROB });
  const { code, out, err } = await cordial(["check", "--format", "sarif", "gone.invite.md", "."]);
  expect(code).toBe(2);
  expect(err).toContain("gone.invite.md");
  expect(logIn(out).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: "gone.invite.md: there is no such file or folder." } },
      ],
    },
  ]);
});
