/** The report behind a finding: where it was not kept, the rule is asked again. */
import { readNote } from "../anatomy/read.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Head, Invite, Note } from "../batch/batch.ts";
import type { Related, Report } from "../rule.ts";
import type { Local } from "./judge.ts";

/** @param invite the invitation that it was found in: the same text gives the same reports, in the same order. */
export function reportOf(
  { active: { rule }, note, report }: Local,
  invite: Invite | undefined,
): Report | undefined {
  if (typeof report === "object") return report;
  if (invite === undefined) return undefined;
  if (rule.scope === "invite") return [...rule.check(invite)][report];
  return rule.scope === "note" && note ? [...rule.check(readAgain(invite, note))][report] : undefined;
}

/** Other places that belong to a finding: only rules that look at more than one invitation have any, and their reports are kept. */
export const relatedTo = ({ report }: Local): readonly Related[] =>
  typeof report === "object" ? (report.related ?? []) : [];

/** A note seldom has one finding alone, so the one that was read last is kept, of each file. */
const latest = new WeakMap<Head, Reading>();

function readAgain(invite: Invite, note: Note): Reading {
  const known = latest.get(invite.head);
  if (known?.invite === invite && known.note === note) return known;
  const reading = readNote(invite, note);
  latest.set(invite.head, reading);
  return reading;
}
