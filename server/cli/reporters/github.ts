/** The report for a workflow on GitHub: a command a line, which it shows beside the changed lines. */
import type { Severity } from "../../../shared/rule.ts";
import { toRange } from "../../positions.ts";
import { type CheckedFile, fixesOf } from "../report.ts";
import type { Look, Reporter } from "./reporter.ts";

export const github: Reporter = {
  part: (file, look) => file.findings.map((finding) => line(file, finding, look)).join(""),
  whole: (parts, { failures }) =>
    parts.join("") + failures.map((words) => command("error", { title: "cordial" }, words)).join(""),
};

/** It knows no hints. */
const LEVELS = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
} as const satisfies Record<Severity, string>;

function line(
  { path, document }: CheckedFile,
  finding: CheckedFile["findings"][number],
  { lead }: Look,
): string {
  const { start, end } = toRange(document, finding.span);
  const [fix] = fixesOf(finding);
  const place = {
    file: lead + path,
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns are only understood within one line; the last one is the last that is marked.
    ...(start.line === end.line && {
      col: start.character + 1,
      endColumn: Math.max(start.character + 1, end.character),
    }),
    title: finding.rule.id,
  };
  return command(LEVELS[finding.severity], place, finding.message + (fix ? `\nFix: ${fix.title}` : ""));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, words: string): string {
  const all = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${all.join(",")}::${data(words)}\n`;
}

/** What would end the line, or begin another command on it. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
