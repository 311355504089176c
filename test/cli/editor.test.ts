import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
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
  const { out } = await folder(files).cordial(["check", "--format", "json"]);
  const report: Report = JSON.parse(out);
  expect(report.files.map(({ path }) => path)).toEqual(Object.keys(files).toSorted());
  for (const { path, findings } of report.files) {
    const editor = await edit("");
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
    expect(shown).toEqual(told);
  }
});
