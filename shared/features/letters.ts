/** What everybody would get who is still to be written to, with what holds it back. */
import type { Note, Person } from "../batch/batch.ts";
import { isDoneWith } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { calledOf } from "../recipients/recipients.ts";
import { isUnreadable } from "../recipients/surroundings.ts";
import { said, say } from "../text/say.ts";
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";

/** What one person would get. */
export interface Rendered {
  readonly person: Person;
  /** "row 31 (Maximiliane Berger)", or the name. */
  readonly called: string;
  readonly row?: number;
  readonly source?: string;
  readonly field: (key: string) => string;
  readonly notes: readonly Note[];
  /** Why it must not be sent; empty when it may. */
  readonly reasons: readonly string[];
}

/** What is wrong with the file as a whole: then nobody can say who would get what, or who must not. */
export function whyNone({ findings, mailing: { surroundings, roster } }: Verdict): string | undefined {
  const { table, excluded = [], contacted = [] } = surroundings;
  const unread = [...(table ? [table] : []), ...excluded, ...contacted].find(isUnreadable);
  if (unread) return say`“${unread.source}” ${said(unread.why)}.`;
  const [flaw] = roster.flaws;
  if (flaw) return say`In “${table?.source ?? ""}” ${said(flaw.message)}.`;
  return findings.find(isOfTheFile)?.message;
}

/** What could not be read of a list is told line by line. */
const isOfTheFile = ({ invite, severity, rule }: Finding): boolean =>
  invite === undefined && severity === "error" && rule.id !== "unreadable-recipients";

/** Lines of the table that could not be read, and rows that ask for a template which is not there. */
export function neverMerged({ mailing: { surroundings, astray } }: Verdict): string[] {
  const { table } = surroundings;
  const flaws =
    table && !isUnreadable(table)
      ? table.flaws.map(({ line, why }) => say`line ${line} of “${table.source}” ${said(why)}.`)
      : [];
  return [...flaws, ...astray.map((recipient) => say`${calledOf(recipient)}: there is no template for it.`)];
}

/** Sections with notes of their own that are not done with, and merged rows. */
export function* lettersOf(verdict: Verdict): Generator<Rendered> {
  const { batch, merged, findings } = verdict;
  for (const [index, { value: invite }] of batch.invites.entries()) {
    const { recipient: person, template, notes } = invite;
    if (template !== undefined || notes.length === 0 || isDoneWith(invite)) continue;
    const field = (key: string) => valueOf(invite, key) ?? "";
    const own = findings.filter((finding) => finding.invite === index);
    const nobody = person === undefined ? [said("It is not said to whom it goes.")] : [];
    const called = person?.full ?? said("somebody not yet named");
    yield {
      person: person ?? NOBODY,
      called,
      field,
      notes,
      reasons: [...nobody, ...reasonsIn(own, isCertain)],
    };
  }
  for (const { invite, recipient, findings } of merged) {
    const field = (key: string) => valueOf(invite, key) ?? "";
    const place = {
      ...(recipient.from !== "section" && { row: recipient.record }),
      ...(recipient.source !== undefined && { source: recipient.source }),
    };
    const called = calledOf(recipient);
    yield {
      person: recipient.person,
      called,
      ...place,
      field,
      notes: invite.notes,
      reasons: reasonsIn(findings, isOfTheList),
    };
  }
}

const NOBODY: Person = { full: "", first: "", alternatives: [], words: [] };

const reasonsIn = (findings: readonly Finding[], holdsBack: (finding: Finding) => boolean): string[] => [
  ...new Set(findings.filter(holdsBack).map(({ message }) => message)),
];

/** Somebody else's name may be meant to be there, and is only a warning; but nothing goes out before somebody has looked. */
const isCertain = ({ severity, rule }: Finding): boolean =>
  severity === "error" || (severity === "warning" && rule.id === "other-recipient");

/** What somebody wrote for one person they have read; of rows nobody may have read, so all but etiquette holds them back. */
const isOfTheList = (finding: Finding): boolean =>
  isCertain(finding) || (finding.severity === "warning" && finding.rule.group !== "etiquette");

/** Whether nothing holds a letter back. */
export const isFit = ({ reasons }: Rendered): boolean => reasons.length === 0;
