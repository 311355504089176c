/** The report for whatever shows test results: a file is a suite, and every invitation and merged row is a test case. */
import { atLeast, type Finding } from "../../../shared/features/finding.ts";
import { calledOf } from "../../../shared/recipients/recipients.ts";
import { byInvite, type CheckedFile, fixesOf, isSame } from "../report.ts";
import type { Look, Reporter } from "./reporter.ts";

export const junit: Reporter = {
  part: suite,
  whole: (parts, { failures }) => {
    const unread = failures.map((words) =>
      element("testcase", { name: words, classname: "cordial" }, [element("error", { message: words })]),
    );
    const own = unread.length > 0 ? [suiteOf("cordial", unread, { errors: unread.length })] : [];
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "cordial" }, [...parts, ...own])}\n`;
  },
};

interface Case {
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
  readonly findings: readonly Finding[];
}

function suite(file: CheckedFile, { bar, lead }: Look): string {
  const path = lead + file.path;
  const cases = casesIn(file).map(({ name, line, findings }) => {
    const grave = findings.filter(({ severity }) => bar !== "never" && atLeast(severity, bar));
    const mild = findings.filter((finding) => !grave.includes(finding));
    const [first] = grave;
    const failure =
      first &&
      element(
        "failure",
        { message: first.message, type: first.rule.id },
        grave.map((finding) => escaped(words(file, finding))),
      );
    const aside = mild.map((finding) => escaped(words(file, finding)));
    return {
      failed: first !== undefined,
      text: element("testcase", { name, classname: path, file: path, line }, [
        ...(failure ? [failure] : []),
        ...(aside.length > 0 ? [element("system-out", {}, aside)] : []),
      ]),
    };
  });
  return suiteOf(
    path,
    cases.map(({ text }) => text),
    { failures: cases.filter(({ failed }) => failed).length },
  );
}

const suiteOf = (
  name: string,
  cases: readonly string[],
  { failures = 0, errors = 0 }: { failures?: number; errors?: number },
): string => element("testsuite", { name, tests: cases.length, failures, errors }, cases);

/** Every section that is sent as it stands, every merged row; and the file, where something concerns it as a whole. */
function casesIn({ verdict, findings, document }: CheckedFile): Case[] {
  const told = byInvite(findings);
  const lineOf = (index: number): number => {
    const place = verdict.batch.invites[index];
    if (place === undefined) return 1;
    const { heading, anchor } = place.value;
    return document.positionAt(place.offset + (heading?.span ?? anchor).start).line + 1;
  };
  const { merged } = verdict;
  const templates = new Set(merged.map(({ template }) => template));
  const filled = new Set(
    merged.flatMap(({ recipient: { from, record } }) => (from === "section" ? record : [])),
  );
  const rows = merged.map(({ recipient, template, findings: all }) => ({
    name: calledOf(recipient),
    line: lineOf(template),
    findings: all.filter((finding) => (told.get(template) ?? []).some((other) => isSame(finding, other))),
  }));
  const inRows = rows.flatMap(({ findings }) => findings);
  const ofFile = told.get(undefined) ?? [];
  return [
    ...(ofFile.length > 0 ? [{ name: "The file", line: 1, findings: ofFile }] : []),
    ...verdict.batch.invites.flatMap(({ value: { recipient, template } }, index) => {
      // A template is sent as what becomes of it, so its findings are told of the rows that they concern.
      const own = (told.get(index) ?? []).filter(
        (finding) => !templates.has(index) || !inRows.some((other) => isSame(finding, other)),
      );
      if (own.length === 0 && (templates.has(index) || filled.has(index))) return [];
      const unnamed =
        template === undefined ? "Someone not yet named" : `Template${template && `: ${template}`}`;
      return [{ name: recipient?.full ?? unnamed, line: lineOf(index), findings: own }];
    }),
    ...rows,
  ];
}

function words({ document }: CheckedFile, finding: Finding): string {
  const { line, character } = document.positionAt(finding.span.start);
  const [fix] = fixesOf(finding);
  const said = `${line + 1}:${character + 1} ${finding.severity} ${finding.rule.id}: ${finding.message}`;
  return `${said}${fix ? `\n  fix: ${fix.title}` : ""}`;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${all.join("")}`;
  return content.length > 0 ? `${start}>\n${content.join("\n")}\n</${name}>` : `${start}/>`;
}

/** Without the characters that XML cannot hold, even escaped. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\u{fffd}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
