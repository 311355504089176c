import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { readFromDisk } from "../../server/project-disk.ts";
import { folder } from "../support/command.ts";
import { ROB, TWO } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      rule: string;
      severity: string;
      message: string;
      range: Diagnostic["range"];
    }[];
  }[];
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The example files by name. */
function examples(): Record<string, string> {
  const names = readdirSync("examples").filter((name) => name.endsWith(".invite.md"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join("examples", name), "utf8")]));
}

test("editor and terminal find the same in the same files", async () => {
  const files: Record<string, string> = {
    "empty.invite.md": "",
    "one.invite.md": ROB,
    "windows.invite.md": TWO.replaceAll("\n", "\r\n"),
    ...examples(),
  };
  await compare(files);
});

/** A project in which almost every folder is configured in another way. */
const PROJECT: Record<string, string> = {
  "cordial.json": `{
    // Everybody's.
    "rules": { "kindest-regards": "off", "curt-greeting": "warning" },
    "account": "free",
    "ignore": ["archive/"],
    "overrides": [{ "files": ["*.short.invite.md"], "rules": { "curt-greeting": "error" } }],
  }`,
  "a.invite.md": ROB,
  "a.short.invite.md": ROB,
  "archive/2025/a.invite.md": ROB,
  "sales/a.invite.md": TWO,
  "sales/north/cordial.json": '{ "extends": "../../cordial.json", "rules": { "kindest-regards": "error" } }',
  "sales/north/a.invite.md": ROB,
  "sales/north/a.short.invite.md": ROB,
  "sales/north/archive/a.invite.md": ROB,
  "Büro 1/cordial.json": '{ "phrases": { "avoid": ["stay in touch"] }, "lang": "en-GB" }',
  "Büro 1/späte Post/a.invite.md": ROB,
  "Büro 1/späte Post/b.invite.md": ROB.replace("---\n\n", "rules: { curt-greeting: off }\n---\n\n"),
};

test("editor and terminal find the same in a project of many configurations", async () => {
  const severities = await compare(PROJECT);
  // So that it is not nothing that they agree on.
  expect(new Set(severities)).toEqual(new Set(["error", "warning", "information", "hint"]));
});

/** Compares what both say of every file of a folder that is to be checked. @returns all severities that they speak with. */
async function compare(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { cordial, path: root } = folder(files);
  const { out, err } = await cordial(["check", "--format", "json"]);
  expect(err).toBe("");
  const report: Report = JSON.parse(out);
  const batches = Object.keys(files).filter((path) => path.endsWith(".md"));
  const checked = report.files.map(({ path }) => path);
  expect(checked).toEqual(batches.filter((path) => !path.includes("archive/")).toSorted());
  for (const path of batches) {
    const findings = report.files.find((file) => file.path === path)?.findings ?? [];
    const uri = pathToFileURL(join(root, path)).href;
    const editor = await edit("", { uri, readText: readFromDisk });
    await editor.type({ span: { start: 0, end: 0 }, text: files[path] ?? "" });
    const shown = (await editor.diagnostics()).map(({ code, severity, message, range }) => ({
      code,
      severity,
      message,
      range,
    }));
    const told = findings.map(({ rule, severity, message, range }) => ({
      code: rule,
      severity: SEVERITIES[severity as keyof typeof SEVERITIES],
      message,
      range,
    }));
    expect([path, shown]).toEqual([path, told]);
    // Of what is passed over the editor says so.
    if (!checked.includes(path)) await editor.next("window/logMessage");
  }
  return report.files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
}
