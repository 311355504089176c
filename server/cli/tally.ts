/** Counting: how invitations stand, and how many findings there are. Plain numbers, which add up over files. */
import type { Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import type { Severity } from "../../shared/rule.ts";
import { byInvite, type CheckedFile, fixesOf, isError } from "./report.ts";

/** How an invitation stands, the best first. */
export const STATES = ["ready", "unkind", "unwritten", "unfit"] as const;
export type State = (typeof STATES)[number];

export interface Tally {
  readonly files: number;
  /** Texts that would be sent. */
  readonly notes: number;
  readonly states: Readonly<Record<State, number>>;
  /** Findings that are told. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many of them a safe fix would mend. */
  readonly safe: number;
  /** Findings that a baseline accepts. */
  readonly accepted: number;
  /** What a baseline accepts and is there no more. */
  readonly gone: number;
}

const NOTHING: Tally = {
  files: 0,
  notes: 0,
  states: { ready: 0, unkind: 0, unwritten: 0, unfit: 0 },
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
  safe: 0,
  accepted: 0,
  gone: 0,
};

export function tallyOf(
  { verdict, findings }: Pick<CheckedFile, "verdict" | "findings">,
  { accepted, gone }: Pick<Tally, "accepted" | "gone">,
): Tally {
  const states = { ...NOTHING.states };
  for (const state of statesIn(verdict)) states[state] += 1;
  const count = { ...NOTHING.findings };
  for (const { severity } of findings) count[severity] += 1;
  const safe = findings.filter((finding) => fixesOf(finding)[0]?.class === "safe").length;
  return { files: 1, notes: notesIn(verdict), states, findings: count, safe, accepted, gone };
}

export const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(plus, NOTHING);

const plus = (a: Tally, b: Tally): Tally => ({
  files: a.files + b.files,
  notes: a.notes + b.notes,
  states: {
    ready: a.states.ready + b.states.ready,
    unkind: a.states.unkind + b.states.unkind,
    unwritten: a.states.unwritten + b.states.unwritten,
    unfit: a.states.unfit + b.states.unfit,
  },
  findings: {
    error: a.findings.error + b.findings.error,
    warning: a.findings.warning + b.findings.warning,
    information: a.findings.information + b.findings.information,
    hint: a.findings.hint + b.findings.hint,
  },
  safe: a.safe + b.safe,
  accepted: a.accepted + b.accepted,
  gone: a.gone + b.gone,
});

function notesIn({ batch, merged }: Verdict): number {
  const own = batch.invites.flatMap(({ value }) => (value.template === undefined ? value.notes : []));
  return merged.reduce((count, { invite }) => count + invite.notes.length, own.length);
}

/** How every invitation stands; a template is what becomes of it, and a section that it fills is one of its people. */
function statesIn(verdict: Verdict): State[] {
  const findings = byInvite(verdict.findings);
  const used = new Set(verdict.merged.map(({ template }) => template));
  const filled = new Set(
    verdict.merged.flatMap(({ recipient }) => (recipient.from === "section" ? recipient.record : [])),
  );
  return [
    ...verdict.batch.invites.flatMap(({ value: { notes } }, index) =>
      used.has(index) || filled.has(index) ? [] : [stateOf(findings.get(index) ?? [], notes.length > 0)],
    ),
    ...verdict.merged.map((letter) => stateOf(letter.findings, true)),
  ];
}

export function stateOf(findings: readonly Finding[], written: boolean): State {
  if (findings.some(isError)) return "unfit";
  if (!written) return "unwritten";
  return findings.some(({ severity }) => severity === "warning") ? "unkind" : "ready";
}
