/** The report for people: by file and by recipient, each finding with its line, what to do about it, and a last line to remember. */
import type { createColors } from "picocolors";
import type { MergedLetter, Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { safeFixOf } from "../../shared/features/fix.ts";
import { SEVERITIES, type Severity } from "../../shared/rule.ts";
import { excerpt, printable } from "./excerpt.ts";
import { byInvite, type CheckedFile, countBySeverity, isError } from "./report.ts";

export type Colors = ReturnType<typeof createColors>;

export function prettyReport(files: readonly CheckedFile[], colors: Colors): string {
  const told = files.flatMap((file) => fileReport(file, colors));
  return [...told, ...summary(files, colors)].map((line) => `${line}\n`).join("");
}

function fileReport(file: CheckedFile, colors: Colors): string[] {
  const { path, verdict, mended } = file;
  if (verdict.findings.length === 0 && !mended) return [];
  const title = colors.bold(colors.underline(printable(path)));
  const lines = [mended ? `${title} ${colors.green("(mended)")}` : title, ""];
  for (const [index, findings] of byInvite(verdict)) {
    lines.push(`  ${inviteTitle(file, index, findings, colors)}`, "");
    for (const finding of findings) lines.push(...findingReport(file, finding, colors), "");
  }
  return lines;
}

function inviteTitle(
  { verdict, document }: CheckedFile,
  index: number | undefined,
  findings: readonly Finding[],
  colors: Colors,
): string {
  const place = index === undefined ? undefined : verdict.batch.invites[index];
  if (index === undefined || place === undefined) return colors.bold("The file");
  const { recipient, heading, anchor, template } = place.value;
  const letters = verdict.merged.filter((letter) => letter.template === index);
  const line = document.positionAt(place.offset + (heading?.span ?? anchor).start).line + 1;
  const notes = (verdict.readings[index] ?? []).map(({ note, text }) =>
    note.limit === undefined ? `${text.length} characters` : `${text.length} of ${note.limit} characters`,
  );
  const state = stateOf(findings, notes.length > 0);
  const unnamed = template === undefined ? "Someone not yet named" : `Template${template && `: ${template}`}`;
  const name = colors.bold(printable(recipient?.full ?? unnamed));
  if (letters.length > 0)
    return [name, `line ${line}`, ...ofLetters(letters, colors)].join(colors.dim(" · "));
  return [name, `line ${line}`, ...notes, colors[STATES[state].color](STATES[state].one)].join(
    colors.dim(" · "),
  );
}

/** Of a template: how many people it is for, and how they stand. */
const ofLetters = (letters: readonly MergedLetter[], colors: Colors): string[] => [
  numbered(letters.length, "person", "people"),
  counted(
    letters.map(({ findings }) => stateOf(findings, true)),
    colors,
  ),
];

/** How an invitation stands, the worst first. */
const STATES = {
  unfit: { color: "red", one: "not fit to send", many: "not fit to send" },
  unkind: { color: "yellow", one: "could be better", many: "could be better" },
  unwritten: { color: "dim", one: "not written yet", many: "not written yet" },
  ready: { color: "green", one: "ready", many: "ready" },
} as const;
type State = keyof typeof STATES;

function stateOf(findings: readonly Finding[], written: boolean): State {
  if (findings.some(isError)) return "unfit";
  if (!written) return "unwritten";
  return findings.some(({ severity }) => severity === "warning") ? "unkind" : "ready";
}

const COLORS = {
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "cyan",
} as const satisfies Record<Severity, string>;

function findingReport({ document, verdict }: CheckedFile, finding: Finding, colors: Colors): string[] {
  const { rule, severity, message, span, anchored } = finding;
  const color = colors[COLORS[severity]];
  const title = `    ${color(severity)}  ${printable(message)}  ${colors.dim(rule.id)}`;
  const [fix] = finding.fixes();
  const advice = fix ? [`${colors.dim("fix:")} ${printable(fix.title)}`] : [];
  // What is missing stands nowhere; the invitation's own line is above already.
  if (anchored) return [title, ...advice.map((line) => `      ${line}`)];
  const { text, mark } = excerpt(verdict.batch.text, span);
  const number = String(document.positionAt(span.start).line + 1);
  const margin = " ".repeat(number.length);
  return [
    title,
    `      ${colors.dim(`${number} |`)} ${text}`,
    `      ${colors.dim(`${margin} |`)} ${color(mark)}`,
    ...advice.map((line) => `      ${margin}   ${line}`),
  ];
}

function summary(files: readonly CheckedFile[], colors: Colors): string[] {
  const states = files.flatMap(({ verdict }) => statesIn(verdict));
  const invitations = colors.bold(`${numbered(states.length, "invitation", "invitations")}:`);
  return [`${invitations} ${counted(states, colors) || "none"}`, ...found(files)];
}

/** How every invitation stands; a template is what becomes of it, and a section that it fills is one of its people. */
function statesIn(verdict: Verdict): State[] {
  const findings = byInvite(verdict);
  const used = new Set(verdict.merged.map(({ template }) => template));
  const filled = new Set(
    verdict.merged.flatMap(({ recipient }) => (recipient.from === "section" ? recipient.record : [])),
  );
  return [
    ...verdict.readings.flatMap((readings, index) =>
      used.has(index) || filled.has(index) ? [] : [stateOf(findings.get(index) ?? [], readings.length > 0)],
    ),
    ...verdict.merged.map((letter) => stateOf(letter.findings, true)),
  ];
}

function counted(states: readonly State[], colors: Colors): string {
  const parts = (["ready", "unkind", "unwritten", "unfit"] as const).flatMap((state) => {
    const count = states.filter((other) => other === state).length;
    return count > 0 ? [colors[STATES[state].color](`${count} ${STATES[state].many}`)] : [];
  });
  return parts.join(", ");
}

const NOUNS = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["information", "information"],
  hint: ["hint", "hints"],
} as const satisfies Record<Severity, readonly [one: string, many: string]>;

function found(files: readonly CheckedFile[]): string[] {
  const count = countBySeverity(files);
  const parts = SEVERITIES.flatMap((severity) => {
    const [one, many] = NOUNS[severity];
    return count[severity] > 0 ? [numbered(count[severity], one, many)] : [];
  });
  const safe = files.reduce((sum, { verdict }) => sum + verdict.findings.filter(safeFixOf).length, 0);
  return [
    ...(parts.length > 0 ? [parts.join(", ")] : []),
    ...(safe > 0 ? [`${safe} of them can be mended with --fix`] : []),
  ];
}

const numbered = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
