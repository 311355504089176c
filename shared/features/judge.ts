/** Judging one invitation by itself: its notes are read, and the rules for notes and invitations look at them. */
import { languageOf } from "../anatomy/languages.ts";
import { readNote } from "../anatomy/read.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Head, Invite, Note } from "../batch/batch.ts";
import { toSource } from "../batch/sent.ts";
import type { Active, Config } from "../config.ts";
import type { BatchRule, InviteRule, MuteRule, NoteRule, Report, Rule } from "../rule.ts";
import type { Span } from "../text/span.ts";

/** The rules that are on in a file, by what they look at. */
export interface Panel {
  readonly config: Config;
  readonly ofNotes: readonly Active<NoteRule>[];
  readonly ofInvites: readonly Active<InviteRule>[];
  readonly ofBatches: readonly Active<BatchRule>[];
  readonly ofMutes: readonly Active<MuteRule>[];
}

export function panelOf(config: Config, { lang }: Head): Panel {
  const language = languageOf(lang);
  const of = <S extends Rule["scope"]>(scope: S) =>
    config.active.filter((one): one is Active<Extract<Rule, { scope: S }>> => one.rule.scope === scope);
  return {
    config,
    ofNotes: of("note").filter(({ rule }) => rule.langs?.includes(language) ?? true),
    ofInvites: of("invite"),
    ofBatches: of("batch"),
    ofMutes: of("mute"),
  };
}

/** What one invitation's own text gives rise to; spans count from the section's start. */
export interface Judged {
  readonly readings: readonly Reading[];
  readonly findings: readonly Local[];
}

/** A report, with its place in the section. */
export interface Local {
  readonly active: Active;
  readonly report: Report;
  readonly span: Span;
  readonly note?: Note;
}

/** @param isWhole whether a note, by its place, is to be judged: one in which values are missing is only read. */
export function judge(
  invite: Invite,
  { ofInvites, ofNotes }: Panel,
  isWhole: (note: number) => boolean,
): Judged {
  const findings: Local[] = [];
  for (const active of ofInvites)
    for (const report of active.rule.check(invite))
      findings.push({ active, report, span: report.span ?? invite.anchor });
  const readings = invite.notes.map((note) => readNote(invite, note));
  for (const [index, reading] of readings.entries())
    if (isWhole(index))
      for (const active of ofNotes)
        if (active.rule.kinds?.includes(reading.note.kind) ?? true)
          for (const report of active.rule.check(reading))
            findings.push(ofNote(active, report, reading.note));
  return { readings, findings };
}

function ofNote(active: Active, report: Report, note: Note): Local {
  return { active, report, note, span: report.span ? toSource(note.sent, report.span) : note.anchor };
}
