/** Remembers what rules said that look at people and not at what is written to them: while only notes change, it holds. */
import type { Batch, Invite } from "../batch/batch.ts";
import type { Mailing } from "../merge/mailing.ts";
import type { BatchReport, BatchRule } from "../rule.ts";
import type { Span } from "../text/span.ts";

/** What was said of one version of a file. */
interface Said {
  readonly mailing: Mailing;
  readonly reports: ReadonlyMap<BatchRule, readonly BatchReport[]>;
}

export class PeopleMemory {
  #said: Said | undefined;

  /** What each rule reports; rules that look at people are asked again only where what they look at has changed. */
  ask(rules: readonly BatchRule[], batch: Batch, mailing: Mailing): Map<BatchRule, readonly BatchReport[]> {
    const before = this.#said;
    const moved = before && movesBetween(before.mailing, mailing);
    const reports = new Map(
      rules.map((rule) => {
        const known = moved && rule.looksAt === "people" ? before?.reports.get(rule) : undefined;
        return [rule, known && moved ? known.map(moved) : [...rule.check(batch, mailing)]];
      }),
    );
    this.#said = { mailing, reports };
    return reports;
  }
}

/** How reports of the earlier version are brought to the later; undefined where they may not hold any more. */
function movesBetween(before: Mailing, now: Mailing): ((report: BatchReport) => BatchReport) | undefined {
  const [then, { head, invites }] = [before.batch, now.batch];
  if (then.head !== head || then.invites.length !== invites.length) return undefined;
  if (before.merged.length + now.merged.length > 0) return undefined;
  if (!isSameAround(before.surroundings, now.surroundings)) return undefined;
  for (let at = 0; at < invites.length; at += 1) {
    const [one, other] = [then.invites[at]?.value, invites[at]?.value];
    if (one !== other && !(one && other && isSamePerson(one, other))) return undefined;
  }
  const move = mover(then, now.batch);
  return (report) => moveReport(report, move);
}

const isSameAround = (one: Mailing["surroundings"], other: Mailing["surroundings"]): boolean =>
  one === other ||
  (one.table === other.table &&
    one.others === other.others &&
    one.excluded === other.excluded &&
    one.contacted === other.contacted);

/** Whether two versions of a section differ in nothing but the words of their notes. */
const isSamePerson = (one: Invite, other: Invite): boolean =>
  one.heading !== undefined &&
  one.template === undefined &&
  one.noteStart === other.noteStart &&
  one.text.slice(0, one.noteStart) === other.text.slice(0, other.noteStart) &&
  one.notes.length === other.notes.length &&
  one.notes.every(({ part, kind }, at) => part === other.notes[at]?.part && kind === other.notes[at]?.kind);

/** Where a span before a section's first note has come to. */
function mover({ invites }: Batch, now: Batch): (span: Span) => Span {
  return ({ start, end }) => {
    let low = 0;
    let high = invites.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((invites[middle]?.offset ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const by = low === 0 ? 0 : (now.invites[low - 1]?.offset ?? 0) - (invites[low - 1]?.offset ?? 0);
    return { start: start + by, end: end + by };
  };
}

function moveReport(report: BatchReport, move: (span: Span) => Span): BatchReport {
  const { related } = report;
  const beside = related?.map((one) => (one.source === undefined ? { ...one, span: move(one.span) } : one));
  return beside === undefined ? report : { ...report, related: beside };
}
