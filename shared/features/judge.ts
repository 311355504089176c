/** Judging invitations by themselves: their notes are read, and the rules for notes and invitations look at them. */
import { ELEMENT_KINDS, type ElementKind } from "../anatomy/element.ts";
import { languageOf } from "../anatomy/languages.ts";
import { readNote } from "../anatomy/read.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Head, Invite, Note } from "../batch/batch.ts";
import { toSource } from "../batch/sent.ts";
import type { Active, Config } from "../config.ts";
import type { BatchRule, InviteRule, MuteRule, NoteRule, Report, Rule, Severity } from "../rule.ts";
import type { Span } from "../text/span.ts";
import { speaksOf } from "./frozen.ts";

/** The rules that are on in a file, by what they look at. */
export interface Panel {
  readonly config: Config;
  readonly ofNotes: readonly NoteJudge[];
  readonly ofInvites: readonly Active<InviteRule>[];
  readonly ofBatches: readonly Active<BatchRule>[];
  readonly ofMutes: readonly Active<MuteRule>[];
}

/** A rule for notes, with the kinds of elements that it speaks of as bits. */
interface NoteJudge {
  readonly active: Active<NoteRule>;
  readonly holding: number;
  readonly lacking: number;
}

export function panelOf(config: Config, { lang }: Head): Panel {
  const language = languageOf(lang);
  const of = <S extends Rule["scope"]>(scope: S) =>
    config.active.filter((one): one is Active<Extract<Rule, { scope: S }>> => one.rule.scope === scope);
  return {
    config,
    ofNotes: of("note")
      .filter(({ rule }) => rule.langs?.includes(language) ?? true)
      .map((active) => {
        const { holding, lacking = [] } = active.rule;
        return { active, holding: holding ? bitsOf(holding) : ANY, lacking: bitsOf(lacking) };
      }),
    ofInvites: of("invite"),
    ofBatches: of("batch"),
    ofMutes: of("mute"),
  };
}

/** What one invitation's own text gives rise to; spans count from the section's start. */
export interface Judged {
  readonly readings: readonly Reading[];
  readonly findings: readonly Local[];
  readonly counts: Counts;
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** A report, with its place in the section. */
export interface Local {
  readonly active: Active;
  readonly report: Report;
  readonly severity: Severity;
  readonly span: Span;
  readonly note?: Note;
}

/** Whoever sets a severity means it for every case; else a case may be milder or graver than its rule. */
export const severityOf = ({ chosen, severity }: Active, report: Report): Severity =>
  chosen ? severity : (report.severity ?? severity);

export function countBySeverity(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** An invitation to be judged, and of which of its notes only the reading is wanted: values are missing in them, or they have been sent. */
export interface Case {
  readonly invite: Invite;
  /** Places in its notes. */
  readonly unfit?: ReadonlySet<number>;
  /** Whether it has been sent, so that few rules have anything to say. */
  readonly isFrozen?: boolean;
}

/** In the order given. */
export function judgeAll(cases: readonly Case[], panel: Panel): Judged[] {
  const judged: Judged[] = [];
  for (let at = 0; at < cases.length; at += AT_ONCE)
    judged.push(...judgeSome(cases.slice(at, at + AT_ONCE), panel));
  return judged;
}

/** Each rule sees several invitations before the next one does, which is more than twice as fast; as many as caches hold. */
const AT_ONCE = 64;

function judgeSome(cases: readonly Case[], { ofInvites, ofNotes }: Panel): Judged[] {
  const judged = cases.map(({ invite }) => {
    const findings: Local[] = [];
    return { readings: invite.notes.map((note) => readNote(invite, note)), findings };
  });
  for (const active of ofInvites)
    for (const [at, { invite }] of cases.entries())
      for (const report of active.rule.check(invite))
        judged[at]?.findings.push({
          active,
          report,
          severity: severityOf(active, report),
          span: report.span ?? invite.anchor,
        });
  const notes = judged.flatMap(({ readings, findings }, at) =>
    readings.flatMap((reading, index) =>
      cases[at]?.unfit?.has(index) ? [] : { reading, findings, holds: kindsIn(reading) },
    ),
  );
  for (const { active, holding, lacking } of ofNotes) {
    const { kinds } = active.rule;
    for (const { reading, findings, holds } of notes)
      if (
        (holds & holding) !== 0 &&
        (holds & lacking) === 0 &&
        (kinds === undefined || kinds.includes(reading.note.kind))
      )
        for (const report of active.rule.check(reading)) findings.push(ofNote(active, report, reading.note));
  }
  return judged.map(({ readings, findings: all }, at) => {
    const { invite, isFrozen } = cases[at] ?? {};
    const findings = isFrozen ? all.filter(({ active, span }) => speaksOf(invite, active.rule, span)) : all;
    return { readings, findings, counts: countBySeverity(findings) };
  });
}

/** Kinds of elements as the bits of one number. */
const BIT = new Map(Object.keys(ELEMENT_KINDS).map((kind, at) => [kind, 1 << at]));
const bitsOf = (kinds: readonly ElementKind[]): number =>
  kinds.reduce((bits, kind) => bits | (BIT.get(kind) ?? 0), 0);
const kindsIn = ({ elements }: Reading): number =>
  elements.reduce((bits, { kind }) => bits | (BIT.get(kind) ?? 0), ANY);
/** A bit that every note has, for rules that speak of all. */
const ANY = 1 << 30;

function ofNote(active: Active, report: Report, note: Note): Local {
  const severity = severityOf(active, report);
  return {
    active,
    report,
    severity,
    note,
    span: report.span ? toSource(note.sent, report.span) : note.anchor,
  };
}
