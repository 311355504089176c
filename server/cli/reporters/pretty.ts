/** The report for people: by file and by recipient, each finding with its line, what to do about it, and a last line to remember. */
import type { MergedLetter } from "../../../shared/features/check.ts";
import type { Finding } from "../../../shared/features/finding.ts";
import { SEVERITIES, type Severity } from "../../../shared/rule.ts";
import { printable } from "../../../shared/text/printable.ts";
import { byInvite, type CheckedFile, fixesOf } from "../report.ts";
import { STATES, type State, stateOf, type Tally } from "../tally.ts";
import { excerpt } from "./excerpt.ts";
import type { Colors, Reporter, Rest } from "./reporter.ts";

export const pretty: Reporter = {
  part: (file, { colors }) => lines(fileReport(file, colors)),
  whole: (parts, rest, { colors }) => {
    if (rest.tally.files === 0) return "";
    return parts.join("") + lines(summary(rest, colors));
  },
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join("");

function fileReport(file: CheckedFile, colors: Colors): string[] {
  const { path, findings: told, mended } = file;
  if (told.length === 0 && !mended) return [];
  const title = colors.bold(colors.underline(printable(path)));
  const lines = [mended ? `${title} ${colors.green("(mended)")}` : title, ""];
  const all = byInvite(file.verdict.findings);
  for (const [index, findings] of byInvite(told)) {
    lines.push(`  ${inviteTitle(file, index, all.get(index) ?? [], colors)}`, "");
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
  const notes = place.value.notes.map(({ sent: { text }, limit }) =>
    limit === undefined ? `${text.length} characters` : `${text.length} of ${limit} characters`,
  );
  const state = stateOf(findings, notes.length > 0);
  const unnamed = template === undefined ? "Someone not yet named" : `Template${template && `: ${template}`}`;
  const name = colors.bold(printable(recipient?.full ?? unnamed));
  if (letters.length > 0)
    return [name, `line ${line}`, ...ofLetters(letters, colors)].join(colors.dim(" · "));
  return [name, `line ${line}`, ...notes, colors[WORDS[state].color](WORDS[state].says)].join(
    colors.dim(" · "),
  );
}

/** Of a template: how many people it is for, and how they stand. */
const ofLetters = (letters: readonly MergedLetter[], colors: Colors): string[] => [
  numbered(letters.length, "person", "people"),
  counted(countStates(letters), colors),
];

function countStates(letters: readonly MergedLetter[]): Record<State, number> {
  const count = { ready: 0, unkind: 0, unwritten: 0, unfit: 0 };
  for (const { findings } of letters) count[stateOf(findings, true)] += 1;
  return count;
}

const WORDS = {
  ready: { color: "green", says: "ready" },
  unkind: { color: "yellow", says: "could be better" },
  unwritten: { color: "dim", says: "not written yet" },
  unfit: { color: "red", says: "not fit to send" },
} as const satisfies Record<State, unknown>;

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
  const [fix] = fixesOf(finding);
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

function summary(rest: Rest, colors: Colors): string[] {
  const { states } = rest.tally;
  const count = STATES.reduce((sum, state) => sum + states[state], 0);
  const invitations = colors.bold(`${numbered(count, "invitation", "invitations")}:`);
  return [`${invitations} ${counted(states, colors) || "none"}`, ...found(rest.tally), ...ofBaseline(rest)];
}

const counted = (states: Tally["states"], colors: Colors): string =>
  STATES.flatMap((state) =>
    states[state] > 0 ? [colors[WORDS[state].color](`${states[state]} ${WORDS[state].says}`)] : [],
  ).join(", ");

const NOUNS = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["information", "information"],
  hint: ["hint", "hints"],
} as const satisfies Record<Severity, readonly [one: string, many: string]>;

function found({ findings, safe }: Tally): string[] {
  const parts = SEVERITIES.flatMap((severity) => {
    const [one, many] = NOUNS[severity];
    return findings[severity] > 0 ? [numbered(findings[severity], one, many)] : [];
  });
  return [
    ...(parts.length > 0 ? [parts.join(", ")] : []),
    ...(safe > 0 ? [`${safe} of them can be mended with --fix`] : []),
  ];
}

function ofBaseline({ tally: { accepted, gone }, baseline }: Rest): string[] {
  if (baseline === undefined) return [];
  const name = printable(baseline);
  return [
    ...(accepted > 0 ? [`${numbered(accepted, "finding", "findings")} accepted in ${name}`] : []),
    ...(gone > 0
      ? [
          `${gone} more that ${name} accepts ${gone === 1 ? "is" : "are"} gone; "cordial baseline" forgets them`,
        ]
      : []),
  ];
}

const numbered = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
