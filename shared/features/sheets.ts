/** What the cards of a batch are made of: one sheet for each section, and for each row of a template. */
import type { Invite, Placed } from "../batch/batch.ts";
import { valueOf } from "../batch/values.ts";
import type { Done, Mailing } from "../merge/mailing.ts";
import type { Recipient } from "../recipients/recipients.ts";
import { statedIn } from "../recipients/stated.ts";
import { isUnreadable } from "../recipients/surroundings.ts";
import type { MergedLetter, Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import { type Counts, countBySeverity } from "./judge.ts";
import { groupBy } from "./rows.ts";

export interface Sheet {
  /** The section that it belongs to: of a row, its template. */
  readonly invite: number;
  readonly place: Placed<Invite>;
  /** What is to be sent, as an invitation of its own; absent where nothing is left to send. */
  readonly letter?: Invite;
  /** How many errors and warnings concern it. */
  readonly problems: number;
  /** All that concern it, made when they are looked at. */
  readonly findings: () => readonly Finding[];
  readonly merged?: MergedLetter;
  /** The row's index, and the notes of its template. */
  readonly row?: number;
  readonly template?: Invite;
  /** Somebody of a list to whom nothing is left to send. */
  readonly done?: Done;
}

/** The sheets of all letters, in the order of the file. */
export function sheetsOf(verdict: Verdict): Sheet[] {
  const { batch, mailing, merged } = verdict;
  const rowsOf = groupBy(merged.keys(), (row) => merged[row]?.template);
  const doneOf = groupBy(doneIn(mailing), ({ template }) => template);
  const goneOf = new Map(
    mailing.done.flatMap((one) =>
      one.recipient.from === "section" ? [[one.recipient.record, one] as const] : [],
    ),
  );
  const filled = new Map<number, number>();
  for (const [row, { recipient }] of merged.entries())
    if (recipient.from === "section") filled.set(recipient.record, row);
  return batch.invites.flatMap(({ value }, invite): Sheet[] => {
    const [rows = [], done = []] = [rowsOf.get(invite), doneOf.get(invite)];
    if (rows.length + done.length > 0)
      return [
        ...rows
          .filter((row) => merged[row]?.recipient.from !== "section")
          .flatMap((row) => ofRow(verdict, invite, row)),
        ...done.flatMap((one) => ofDone(verdict, invite, one)),
      ].toSorted((one, other) => recordOf(one) - recordOf(other));
    const row = filled.get(invite);
    if (row !== undefined) return ofRow(verdict, invite, row);
    const gone = goneOf.get(invite);
    if (gone) return ofDone(verdict, invite, gone);
    const isUsedUp = value.template !== undefined && hasRows(mailing);
    return isUsedUp || isBlank(value) ? [] : ofSection(verdict, invite);
  });
}

const recordOf = (sheet: Sheet): number => listedIn(sheet)?.record ?? 0;

/** Those to whom nothing is left to send, but for whoever has a section, which tells more. */
function doneIn({ batch, done }: Mailing): Done[] {
  const sections = new Set(batch.invites.flatMap(({ value }) => value.recipient?.slug ?? []));
  return done.filter(
    ({ recipient: { from, person } }) =>
      from !== "section" && (person.slug === undefined || !sections.has(person.slug)),
  );
}

/** @param invite the template that was theirs. */
function ofDone({ batch }: Verdict, invite: number, done: Done): Sheet[] {
  const place = batch.invites[invite];
  return place ? [{ invite, place, problems: 0, findings: () => [], done }] : [];
}

function ofSection({ batch, found }: Verdict, invite: number): Sheet[] {
  const place = batch.invites[invite];
  if (place === undefined) return [];
  return [
    {
      invite,
      place,
      letter: place.value,
      problems: problemsIn(found.countsOf(invite)),
      findings: () => found.of(invite),
    },
  ];
}

/** @param invite where it belongs: its template, or the section that the template fills. */
function ofRow({ batch, merged, found }: Verdict, invite: number, row: number): Sheet[] {
  const [place, letter] = [batch.invites[invite], merged[row]];
  const template = letter && batch.invites[letter.template]?.value;
  if (place === undefined || letter === undefined || template === undefined) return [];
  const isOwn = letter.recipient.from === "section";
  const own = isOwn ? problemsIn(found.countsOf(invite)) : 0;
  return [
    {
      invite,
      place,
      letter: letter.invite,
      problems: own + problemsIn(countBySeverity(letter.findings)),
      findings: () => [...(isOwn ? found.of(invite) : []), ...letter.findings],
      merged: letter,
      row,
      template,
    },
  ];
}

/** Whether there are people for whom templates are filled, be it that they have got their letters: else the template itself is shown. */
function hasRows({ batch, surroundings: { table } }: Mailing): boolean {
  const { list = [] } = statedIn(batch.head);
  return list.length > 0 || (table !== undefined && !isUnreadable(table) && table.rows.length > 0);
}

/** A file in which nothing is written yet. */
const isBlank = ({ heading, notes, recipient }: Invite): boolean =>
  heading === undefined && notes.length === 0 && recipient === undefined;

const problemsIn = ({ error, warning }: Counts): number => error + warning;

export const isNoteless = ({ place: { value } }: Sheet): boolean => valueOf(value, "note") === "none";

/** Where somebody stands in a list; undefined for one who has a section. */
export function listedIn(sheet: Sheet | undefined): Recipient | undefined {
  const recipient = sheet?.merged?.recipient ?? sheet?.done?.recipient;
  return recipient?.from === "section" ? undefined : recipient;
}
