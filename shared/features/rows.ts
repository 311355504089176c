/** What merged rows of a template have in common becomes one finding at its place in the template, which names the worst row. */
import type { Invite, Note, Placed } from "../batch/batch.ts";
import type { Merged } from "../merge/mailing.ts";
import { fromCells, type MergedNote } from "../merge/merge.ts";
import { calledOf, type Recipient } from "../recipients/recipients.ts";
import { type Fix, gravest, type Related, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { hull, shift, touches } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { Local } from "./judge.ts";
import { relatedTo, reportOf } from "./report.ts";

/** What was found of one merged row. */
export interface RowCase {
  /** An index into the merged rows. */
  readonly row: number;
  readonly local: Local;
}

/** A report of one or more rows, as if it were the template's own. */
export interface OfRows {
  readonly local: Local;
  /** The template's note, where it is one note's. */
  readonly note: Note | undefined;
  readonly rows: ByRow;
}

/** Row -> what was found in it alone. */
export type ByRow = ReadonlyMap<number, Local>;

export interface Gathered {
  readonly reports: readonly OfRows[];
  /** The template's own findings that its rows bear out, and in which of them. */
  readonly borneOut: ReadonlyMap<Finding, ByRow>;
}

/**
 * @param own the findings of the template itself, its placeholders standing for what they mean: what they say is not said again.
 * @param total how many rows the template has.
 */
export function gather(
  cases: readonly RowCase[],
  own: readonly Finding[],
  { value: template, offset }: Placed<Invite>,
  merged: readonly Merged[],
  total: number,
): Gathered {
  const reports: OfRows[] = [];
  const borneOut = new Map<Finding, ByRow>();
  for (const cluster of clustersOf(cases, merged)) {
    const { span, anchored, rule } = cluster;
    const note = cluster.note === undefined ? undefined : template.notes[cluster.note];
    const same = own.find(
      (finding) =>
        finding.rule === rule &&
        finding.anchored === anchored &&
        finding.note === note &&
        (anchored || touches(finding.span, shift(span, offset))),
    );
    const rows = new Map(cluster.cases.map(({ row, local }) => [row, local]));
    if (same) borneOut.set(same, new Map([...(borneOut.get(same) ?? []), ...rows]));
    else reports.push({ rows, note, local: together(cluster, [...rows.keys()], merged, total) });
  }
  return { reports, borneOut };
}

/** Cases of one rule about one place, in the order of the rows. */
interface Cluster extends Pick<Local, "span"> {
  readonly rule: Local["active"]["rule"];
  /** Which of the template's notes. */
  readonly note?: number;
  readonly anchored: boolean;
  readonly cases: readonly RowCase[];
}

function clustersOf(cases: readonly RowCase[], merged: readonly Merged[]): Cluster[] {
  const groups = groupBy(cases, (one) => {
    const { active, anchored, inRows } = one.local;
    return `${active.rule.id} ${noteOf(one, merged)} ${anchored} ${inRows?.about}`;
  });
  return [...groups.values()].flatMap((group) => byPlaceApart(group, merged));
}

/** Cases whose places meet are about one place. */
function byPlaceApart(group: readonly RowCase[], merged: readonly Merged[]): Cluster[] {
  const clusters: {
    rule: Cluster["rule"];
    note?: number;
    anchored: boolean;
    span: Local["span"];
    cases: RowCase[];
  }[] = [];
  for (const one of group.toSorted((a, b) => a.local.span.start - b.local.span.start || a.row - b.row)) {
    const open = clusters.at(-1);
    const { span, active, anchored } = one.local;
    if (open && touches(open.span, span)) {
      open.cases.push(one);
      open.span = hull(open.span, span);
      continue;
    }
    const note = noteOf(one, merged);
    clusters.push({
      rule: active.rule,
      anchored,
      span,
      cases: [one],
      ...(note >= 0 && { note }),
    });
  }
  for (const { cases } of clusters) cases.sort((a, b) => a.row - b.row);
  return clusters;
}

const noteOf = ({ row, local }: RowCase, merged: readonly Merged[]): number =>
  local.note === undefined ? -1 : (merged[row]?.invite.notes.indexOf(local.note) ?? -1);

/** One report for all cases: that of the worst row, in words for all of them. */
function together(
  { cases }: Cluster,
  rows: readonly number[],
  merged: readonly Merged[],
  total: number,
): Local {
  const worst = cases.reduce((worst, one) => (weightOf(one) > weightOf(worst) ? one : worst));
  const { local } = worst;
  const letter = merged[worst.row];
  const note = letter?.notes.find(({ note }) => note === local.note);
  const message = messageOf(cases, rows.length, total, local, letter);
  const report: Report = {
    message,
    related: [...relatedTo(local), ...placesOf(rows, merged)],
    fixes: () => fixesOf(reportOf(local, letter?.invite), note),
  };
  return { ...local, message, report, severity: gravest(cases.map(({ local }) => local.severity)) };
}

const weightOf = ({ local }: RowCase): number => local.inRows?.weight ?? 0;

function messageOf(
  cases: readonly RowCase[],
  count: number,
  total: number,
  local: Local,
  letter?: Merged,
): string {
  const { message } = local;
  const isAlike = cases.every(({ local }) => local.message === message);
  if (letter === undefined || total === 1 || (count === total && isAlike)) return message;
  const worst = calledOf(letter.recipient);
  const isRow = letter.recipient.from !== "section";
  if (count === 1) return isRow ? say`In ${worst} of ${total}: ${message}` : say`For ${worst}: ${message}`;
  const some = isRow ? someRows(count, total) : somePeople(count, total);
  const inRows = local.inRows && reportOf(local, letter.invite)?.inRows;
  return inRows ? inRows.say(some, worst) : say`In ${some}, first in ${worst}: ${message}`;
}

const MOST_RELATED = 10;

const placesOf = (rows: readonly number[], merged: readonly Merged[]): Related[] =>
  rows.slice(0, MOST_RELATED).flatMap((row) => {
    const recipient = merged[row]?.recipient;
    return recipient === undefined ? [] : [placeOf(recipient)];
  });

function placeOf(recipient: Recipient): Related {
  const called = calledOf(recipient);
  const message = say`${called.charAt(0).toUpperCase() + called.slice(1)} is here.`;
  return {
    span: recipient.span,
    message,
    ...(recipient.source !== undefined && { source: recipient.source }),
  };
}

/** The fixes that are right for the template, and so for every row: never unasked, since other rows may read otherwise. */
function fixesOf(report: Report | undefined, note: MergedNote | undefined): Fix[] {
  if (report?.inRows?.mends !== true) return [];
  const { fixes, span } = report;
  const own = (fixes?.() ?? []).filter(
    (fix) => note === undefined || span === undefined || speaksOfAll(fix, note),
  );
  return own.map((fix) => (fix.class === "safe" ? { ...fix, class: "choice" } : fix));
}

/** Whether no edit cuts into a value, or writes one down. */
const speaksOfAll = ({ edits }: Fix, note: MergedNote): boolean =>
  edits.every(
    ({ span, text }) =>
      fromCells(note, span).every((fill) => span.start <= fill.span.start && fill.span.end <= span.end) &&
      note.fills.every(({ value }) => value === "" || !text.includes(value)),
  );

/** Things by what they have in common, in their order. */
export function groupBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const someRows = (count: number, total: number): string =>
  count === total ? say`all ${total} rows` : say`${count} of ${total} rows`;

const somePeople = (count: number, total: number): string =>
  count === total ? say`all ${total} people` : say`${count} of ${total} people`;
