/** Judging invitations by themselves: their notes are read, and the rules for notes and invitations look at them. */
import { type ElementKind, KINDS } from "../anatomy/element.ts";
import { languageOf } from "../anatomy/languages.ts";
import { readNote } from "../anatomy/read.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Head, Invite, Note } from "../batch/batch.ts";
import { toSource } from "../batch/sent.ts";
import type { Active, Config } from "../config.ts";
import type { BatchRule, InRows, InviteRule, MuteRule, NoteRule, Report, Rule, Severity } from "../rule.ts";
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
  readonly findings: readonly Local[];
  readonly counts: Counts;
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/**
 * What is said at a place in the section. Of a long file there are very many, so they are plain data: nothing in them keeps
 * alive what the note was read into. What is seldom asked for is reported again (`reportOf`).
 */
export interface Local {
  readonly active: Active;
  readonly severity: Severity;
  readonly span: Span;
  /** Whether it stands where missing things stand. */
  readonly anchored: boolean;
  readonly message: string;
  readonly faded: boolean;
  readonly note: Note | undefined;
  /** What is asked of every merged row; the words for several of them are reported again. */
  readonly inRows: Pick<InRows, "about" | "weight"> | undefined;
  /** Its place among what the rule reports of the note or the section; the report itself where the rule looks at more. */
  readonly report: number | Report;
}

/** @param span where it stands in the section. */
export function localOf(active: Active, report: Report, span: Span, note?: Note, nth?: number): Local {
  const { message, faded = false, inRows } = report;
  return {
    active,
    severity: severityOf(active, report),
    span,
    anchored: report.span === undefined,
    message,
    faded,
    note,
    inRows: inRows && plainly(inRows),
    report: nth ?? report,
  };
}

const plainly = ({ about, weight }: InRows): Local["inRows"] => ({
  ...(about !== undefined && { about }),
  ...(weight !== undefined && { weight }),
});

/** Whoever sets a severity means it for every case; else a case may be milder or graver than its rule. */
const severityOf = ({ chosen, severity }: Active, report: Report): Severity =>
  chosen ? severity : (report.severity ?? severity);

export function countBySeverity(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** An invitation to be judged, and of which of its notes nothing is to be said: values are missing in them, or they have been sent. */
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
  const judged = cases.map(({ invite, unfit, isFrozen }) => {
    const findings: Local[] = [];
    return { invite, unfit, isFrozen, findings };
  });
  for (const active of ofInvites)
    for (const { invite, findings } of judged) {
      let nth = 0;
      for (const report of active.rule.check(invite))
        findings.push(localOf(active, report, report.span ?? invite.anchor, undefined, nth++));
    }
  const notes = judged.flatMap(({ invite, unfit, findings }) =>
    invite.notes.flatMap((note, index) => {
      if (unfit?.has(index)) return [];
      const reading = readNote(invite, note);
      return { reading, findings, holds: kindsIn(reading) };
    }),
  );
  for (const { active, holding, lacking } of ofNotes) {
    const { kinds } = active.rule;
    for (const { reading, findings, holds } of notes)
      if (
        (holds & holding) !== 0 &&
        (holds & lacking) === 0 &&
        (kinds === undefined || kinds.includes(reading.note.kind))
      ) {
        let nth = 0;
        for (const report of active.rule.check(reading))
          findings.push(ofNote(active, report, reading.note, nth++));
      }
  }
  return judged.map(({ invite, isFrozen, findings: all }) => {
    const findings = isFrozen ? all.filter(({ active, span }) => speaksOf(invite, active.rule, span)) : all;
    return { findings, counts: countBySeverity(findings) };
  });
}

/** Kinds of elements as the bits of one number. */
const BIT = new Map(KINDS.map((kind, at) => [kind, 1 << at]));
const bitsOf = (kinds: readonly ElementKind[]): number =>
  kinds.reduce((bits, kind) => bits | (BIT.get(kind) ?? 0), 0);
const kindsIn = ({ elements }: Reading): number =>
  elements.reduce((bits, { kind }) => bits | (BIT.get(kind) ?? 0), ANY);
/** A bit that every note has, for rules that speak of all. */
const ANY = 1 << 30;

const ofNote = (active: Active, report: Report, note: Note, nth: number): Local =>
  localOf(active, report, report.span ? toSource(note.sent, report.span) : note.anchor, note, nth);
