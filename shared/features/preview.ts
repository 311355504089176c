/** Every letter of a batch as its recipient will read it: the sections, and each row of a template. */
import { LOOKED_FOR } from "../anatomy/element.ts";
import { has, type Reading } from "../anatomy/reading.ts";
import type { Invite, Placed } from "../batch/batch.ts";
import { isDoneWith } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Mailing } from "../merge/mailing.ts";
import type { Card, CardState, CardText } from "../preview/card.ts";
import type { Recipient } from "../recipients/recipients.ts";
import { statedIn } from "../recipients/stated.ts";
import { isUnreadable } from "../recipients/surroundings.ts";
import { said, say } from "../text/say.ts";
import { covers, shift } from "../text/span.ts";
import type { MergedLetter, Verdict } from "./check.ts";
import { byGravity, type Finding } from "./finding.ts";
import { flat } from "./flat.ts";
import { type Counts, countBySeverity } from "./judge.ts";
import { sectionAt } from "./places.ts";
import { groupBy } from "./rows.ts";
import { stateOf } from "./standing.ts";

/** The letters of one verdict, in the file's order; a card is written out when it is asked for. */
export interface Pile {
  readonly states: readonly CardState[];
  /** Undefined where there is none. */
  readonly card: (index: number) => Card | undefined;
  /** The letter that stands at an offset of the file; of a template, its first. */
  readonly at: (offset: number) => number | undefined;
}

/** The pile of a verdict is the same whenever it is asked for. */
export function pileOf(verdict: Verdict): Pile {
  const known = PILES.get(verdict);
  if (known) return known;
  const sheets = sheetsOf(verdict);
  const firsts = new Map<number, number>();
  for (const [index, { invite }] of sheets.entries()) if (!firsts.has(invite)) firsts.set(invite, index);
  const pile: Pile = {
    states: sheets.map(standingOf),
    card: (index) => {
      const sheet = sheets[index];
      return sheet && cardOf(sheet);
    },
    at: (offset) => {
      const listed = sheets.findIndex(({ merged }) => merged && isListedAt(merged.recipient, offset));
      if (listed >= 0) return listed;
      const invite = sectionAt(verdict.batch, offset);
      return invite === undefined ? undefined : firsts.get(invite);
    },
  };
  PILES.set(verdict, pile);
  return pile;
}

const PILES = new WeakMap<Verdict, Pile>();

const isListedAt = ({ from, span }: Recipient, offset: number): boolean =>
  from === "list" && covers(span, { start: offset, end: offset });

/** All that a card is made of. */
interface Sheet {
  /** The section that it belongs to: of a row, its template. */
  readonly invite: number;
  readonly place: Placed<Invite>;
  readonly readings: readonly Reading[];
  /** How many errors and warnings concern it. */
  readonly problems: number;
  /** All that concern it, made when they are looked at. */
  readonly findings: () => readonly Finding[];
  readonly merged?: MergedLetter;
  /** The row's index, and the notes of its template. */
  readonly row?: number;
  readonly template?: Invite;
}

function sheetsOf(verdict: Verdict): Sheet[] {
  const { batch, mailing, merged } = verdict;
  const rowsOf = groupBy(merged.keys(), (row) => merged[row]?.template);
  const filled = new Map<number, number>();
  for (const [row, { recipient }] of merged.entries())
    if (recipient.from === "section") filled.set(recipient.record, row);
  return batch.invites.flatMap(({ value }, invite): Sheet[] => {
    const rows = rowsOf.get(invite);
    if (rows)
      return rows
        .filter((row) => merged[row]?.recipient.from !== "section")
        .flatMap((row) => ofRow(verdict, invite, row));
    const row = filled.get(invite);
    if (row !== undefined) return ofRow(verdict, invite, row);
    const isUsedUp = value.template !== undefined && hasRows(mailing);
    return isUsedUp || isBlank(value) ? [] : ofSection(verdict, invite);
  });
}

function ofSection({ batch, readings, found }: Verdict, invite: number): Sheet[] {
  const place = batch.invites[invite];
  if (place === undefined) return [];
  return [
    {
      invite,
      place,
      readings: readings[invite] ?? [],
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
      readings: letter.readings,
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

const isNoteless = ({ place: { value } }: Sheet): boolean => valueOf(value, "note") === "none";

function standingOf(sheet: Sheet): CardState {
  if (sheet.merged === undefined && isDoneWith(sheet.place.value)) return "sent";
  const isWritten = sheet.readings.length > 0 || isNoteless(sheet);
  return isWritten && sheet.problems === 0 ? "ready" : "problems";
}

function cardOf(sheet: Sheet): Card {
  const { place, readings, merged, row, template } = sheet;
  const findings = sheet.findings();
  const { value: section, offset } = place;
  const invite = merged?.invite ?? section;
  const notes = (template ?? section).notes;
  const url = invite.recipient?.url;
  const about = [valueOf(invite, "title"), valueOf(invite, "company")].filter((one) => one !== undefined);
  const stated = merged ? undefined : valueOf(section, "status");
  return {
    recipient: calledOf(sheet),
    ...(about.length > 0 && { about: about.join(", ") }),
    ...(merged && merged.recipient.from !== "section" && { from: rowOf(merged.recipient) }),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
    state: standingOf(sheet),
    stateWords: stateOf(stated, sheet.problems, readings[0], isNoteless(sheet)),
    at: shift(section.anchor, offset).start,
    ...(row !== undefined && { row }),
    canBeMarked: canBeMarked(sheet),
    texts: readings.map((reading, index) => textOf(reading, isFit(findings, notes[index]))),
    findings: findings.toSorted(byGravity).map(({ rule, severity, message, span }) => ({
      rule: rule.id,
      severity,
      message,
      at: span.start,
    })),
  };
}

function calledOf({ merged, place: { value } }: Sheet): string {
  const name = merged?.recipient.person.full ?? value.recipient?.full ?? "";
  if (name !== "") return name;
  if (value.template === undefined) return said("Somebody not yet named");
  return value.template === "" ? said("Template") : say`Template: ${value.template}`;
}

const rowOf = ({ record, source }: Recipient): string =>
  source === undefined ? say`row ${record}` : say`row ${record} of ${source}`;

/** A row has no place of its own for its status: it gets a section, by which the profile's address stands for the row. */
function canBeMarked({ merged, place: { value }, readings }: Sheet): boolean {
  if (merged === undefined) return value.template === undefined && !isDoneWith(value) && readings.length > 0;
  return merged.recipient.from === "section" || merged.recipient.person.slug !== undefined;
}

const isFit = (findings: readonly Finding[], own: Finding["note"]): boolean =>
  !findings.some(({ severity, note }) => severity === "error" && (note === undefined || note === own));

const textOf = (reading: Reading, fit: boolean): CardText => ({
  label: reading.note.label,
  text: reading.text,
  ...(reading.note.limit !== undefined && { limit: reading.note.limit }),
  fit,
  found: reading.elements.map(({ kind, span: { start, end } }) => ({ kind, start, end })),
  marks: flat(reading.elements).map(({ start, end, element: { kind, because } }) => ({
    start,
    end,
    kind,
    ...(because !== undefined && { because }),
  })),
  missing: reading.note.kind === "invite" ? LOOKED_FOR.filter((kind) => !has(reading, kind)) : [],
});
