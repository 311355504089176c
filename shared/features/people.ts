/** Remembers what rules said that look at people and not at what is written to them: while only notes change, it holds. */
import type { Batch, Invite, Person } from "../batch/batch.ts";
import { BySection, keptSections } from "../batch/versions.ts";
import { type Addressed, addressedIn, type Mailing } from "../merge/mailing.ts";
import type { AmongRule, BatchReport, BatchRule, Report, WholeRule } from "../rule.ts";
import { fitted, NONE } from "../text/fitted.ts";
import type { Span } from "../text/span.ts";

/** What was said of one version of a file. */
interface Said {
  readonly mailing: Mailing;
  readonly reports: ReadonlyMap<BatchRule, readonly BatchReport[]>;
  readonly looks: ReadonlyMap<AmongRule, Look>;
}

export class PeopleMemory {
  #said: Said | undefined;

  /** What each rule reports; rules that look at people are asked again only where what they look at has changed. */
  ask(rules: readonly BatchRule[], batch: Batch, mailing: Mailing): Map<BatchRule, readonly BatchReport[]> {
    const before = this.#said;
    const isSame = before !== undefined && isSamePeople(before.mailing, mailing);
    const moved = isSame ? movesBetween(before.mailing, mailing) : undefined;
    const again = (rule: WholeRule): readonly BatchReport[] | undefined =>
      moved && rule.looksAt === "people" ? before?.reports.get(rule)?.map(moved) : undefined;
    const looks = new Map<AmongRule, Look>();
    const reports = new Map<BatchRule, readonly BatchReport[]>();
    for (const rule of rules)
      if (rule.looksAt === "each") {
        const look = (isSame && before.looks.get(rule)) || new Look(rule.among(mailing));
        looks.set(rule, look);
        reports.set(rule, look.at(mailing));
      } else reports.set(rule, again(rule) ?? [...rule.check(batch, mailing)]);
    this.#said = { mailing, reports, looks };
    return reports;
  }
}

/** What a rule that knows the people says of each. */
class Look {
  readonly #sections: BySection<readonly Report[]>;
  readonly #rows = new WeakMap<Invite, readonly Report[]>();
  readonly #look: (one: Addressed) => Iterable<Report>;

  constructor(look: (one: Addressed) => Iterable<Report>) {
    this.#look = look;
    this.#sections = new BySection((sections) =>
      sections.map((section) => {
        const one = addressedIn(section);
        return one ? fitted([...look(one)]) : NONE;
      }),
    );
  }

  at({ batch, merged }: Mailing): BatchReport[] {
    const reports: BatchReport[] = [];
    this.#sections.of(batch.invites).forEach((own, invite) => {
      for (const report of own) reports.push({ ...report, invite });
    });
    for (const [row, { invite, recipient }] of merged.entries())
      for (const report of this.#ofRow(invite, recipient.person)) reports.push({ ...report, row });
    return reports;
  }

  #ofRow(invite: Invite, person: Person): readonly Report[] {
    let own = this.#rows.get(invite);
    if (own === undefined) this.#rows.set(invite, (own = [...this.#look({ invite, person })]));
    return own;
  }
}

/** Whether the same people are written to, each in the same place of the batch. */
function isSamePeople(before: Mailing, now: Mailing): boolean {
  const [one, other] = [before.batch.invites, now.batch.invites];
  if (before.batch.head !== now.batch.head || one.length !== other.length) return false;
  const { front, back } = keptSections(one, other);
  for (let at = front; at < one.length - back; at += 1) {
    const [section, later] = [one[at]?.value, other[at]?.value];
    if (section && later && !isSamePerson(section, later)) return false;
  }
  return (
    before.merged.length === now.merged.length &&
    before.merged.every(({ recipient }, row) =>
      isNamedAlike(recipient.person, now.merged[row]?.recipient.person),
    )
  );
}

const isNamedAlike = (one: Person, other: Person | undefined): boolean =>
  one === other || (one.full === other?.full && one.first === other.first && one.slug === other.slug);

/** How reports of the earlier version, with the same people, are brought to the later; undefined where they may not hold any more. */
function movesBetween(before: Mailing, now: Mailing): ((report: BatchReport) => BatchReport) | undefined {
  if (before.merged.length + now.merged.length > 0) return undefined;
  if (!isSameAround(before.surroundings, now.surroundings)) return undefined;
  const move = mover(before.batch, now.batch);
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
