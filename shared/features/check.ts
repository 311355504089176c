/** Judging a batch: every rule that is on looks at its part, and what it reports becomes findings in the file. */
import type { Reading } from "../anatomy/reading.ts";
import type { Batch, Head, Invite } from "../batch/batch.ts";
import { type Config, configure } from "../config.ts";
import { type Mailing, type Merged as MergedRow, MergeMemory, mailingOf } from "../merge/mailing.ts";
import type { Surroundings } from "../recipients/surroundings.ts";
import type { Span } from "../text/span.ts";
import { altered, byPlaceThenGravity, type Finding, inFile } from "./finding.ts";
import { type Case, type Judged, judgeAll, type Panel, panelOf } from "./judge.ts";
import { PeopleMemory } from "./people.ts";
import { gather, groupBy, type RowCase, type RowWords } from "./rows.ts";
import { silence } from "./silence.ts";

/** All that is known of one version of a batch. */
export interface Verdict {
  readonly batch: Batch;
  readonly config: Config;
  /** The readings of each invitation's notes, in the batch's order. */
  readonly readings: readonly (readonly Reading[])[];
  /** Who the recipients are, and what is known around them. */
  readonly mailing: Mailing;
  /** What each recipient of a template would get. */
  readonly merged: readonly MergedLetter[];
  /** In order of place, graver first at the same place. */
  readonly findings: readonly Finding[];
}

/** A merged row, judged. */
export interface MergedLetter extends MergedRow {
  /** Of its notes, in their order. */
  readonly readings: readonly Reading[];
  /** All that concern it; those that stand once for many rows are in words for this one. */
  readonly findings: readonly Finding[];
}

/** What is remembered between versions of a file, so that an invitation which did not change is not judged again. */
export class Memory {
  #head: Head | undefined;
  #base: Config | undefined;
  #panel: Panel | undefined;
  #judged = new WeakMap<Invite, Judged>();
  readonly merging = new MergeMemory();
  readonly people = new PeopleMemory();

  /** The rules for a file; the same object as long as neither its front matter nor the configuration changes. */
  panelFor(head: Head, base: Config): Panel {
    if (this.#panel === undefined || this.#head !== head || this.#base !== base) {
      this.#head = head;
      this.#base = base;
      this.#panel = panelOf(configure(base, head.rules), head);
      this.#judged = new WeakMap();
    }
    return this.#panel;
  }

  /** In the order given; those that are known are not judged again. */
  judge(cases: readonly Case[], panel: Panel): Judged[] {
    const unknown = cases.filter(({ invite }) => !this.#judged.has(invite));
    for (const [at, judged] of judgeAll(unknown, panel).entries()) {
      const invite = unknown[at]?.invite;
      if (invite !== undefined) this.#judged.set(invite, judged);
    }
    return cases.flatMap(({ invite }) => this.#judged.get(invite) ?? []);
  }
}

/** @param around what hosts have read of the files that the front matter names; what is absent has not been looked at. */
export function check(
  batch: Batch,
  base: Config,
  memory: Memory = new Memory(),
  around: Surroundings = {},
): Verdict {
  const panel = memory.panelFor(batch.head, base);
  const { config } = panel;
  const judged = memory.judge(
    batch.invites.map(({ value }) => ({ invite: value })),
    panel,
  );
  const mailing = mailingOf(batch, around, memory.merging);
  const letters = memory.judge(mailing.merged.map(caseOf), panel);
  const own = judged.map(({ findings }, index) =>
    findings.map((local) => inFile(local, batch, panel, index, batch.invites[index])),
  );
  const { findings: ofFile, cases } = ofWholeFile(batch, mailing, panel, memory.people);
  for (const [row, { findings }] of letters.entries())
    for (const local of findings) cases.push({ row, local });
  const told = ofTemplates(batch, mailing, panel, own, cases);
  const findings = silence([...told.findings, ...ofFile], batch, panel).toSorted(byPlaceThenGravity);
  const concerning = byRow(findings, told.rows, mailing);
  return {
    batch,
    config,
    readings: judged.map(({ readings }) => readings),
    mailing,
    merged: mailing.merged.map((one, row) => ({
      ...one,
      readings: letters[row]?.readings ?? [],
      findings: concerning[row] ?? [],
    })),
    findings,
  };
}

/** A note in which values are missing is read, but not judged: the gap is all there is to say. */
function caseOf({ invite, notes }: MergedRow): Case {
  const unfit = new Set(notes.flatMap(({ missing }, at) => (missing.length > 0 ? [at] : [])));
  return unfit.size === 0 ? { invite } : { invite, unfit };
}

/** The invitations' own findings, those of templates together with what their rows bear out or add. */
function ofTemplates(
  batch: Batch,
  { merged }: Mailing,
  panel: Panel,
  own: readonly (readonly Finding[])[],
  cases: readonly RowCase[],
): { findings: Finding[]; rows: Map<Finding, RowWords> } {
  const rows = new Map<Finding, RowWords>();
  if (merged.length === 0) return { findings: own.flat(), rows };
  const byTemplate = groupBy(cases, ({ row }) => merged[row]?.template);
  const letters = groupBy(merged, ({ template }) => template);
  const findings = own.flatMap((list, index) => {
    const place = batch.invites[index];
    const mine = letters.get(index);
    if (place === undefined || mine === undefined) return list;
    const { reports, borneOut } = gather(byTemplate.get(index) ?? [], list, place, merged, mine.length);
    for (const [finding, of] of borneOut) rows.set(finding, of);
    // What is said of a note while its placeholders only stand for something gives way to what its rows show.
    const isShown = ({ note }: Finding) => {
      const at = note === undefined ? -1 : place.value.notes.indexOf(note);
      return mine.some(({ notes }) => notes[at]?.missing.length === 0);
    };
    const kept = list.filter((one) => one.rule.scope !== "note" || borneOut.has(one) || !isShown(one));
    const added = reports.map(({ local, note, rows: of }): Finding => {
      const finding = altered(inFile(local, batch, panel, index, place), { note });
      rows.set(finding, of);
      return finding;
    });
    return [...kept, ...added];
  });
  return { findings, rows };
}

/** The findings that concern each merged row: its own, and those of its template that hold for every row. */
function byRow(
  findings: readonly Finding[],
  rows: ReadonlyMap<Finding, RowWords>,
  { merged }: Mailing,
): Finding[][] {
  const concerning = merged.map((): Finding[] => []);
  const ofTemplate = groupBy(merged.keys(), (row) => merged[row]?.template);
  for (const finding of findings) {
    const own = rows.get(finding);
    if (own) for (const [row, message] of own) concerning[row]?.push(altered(finding, { message }));
    else
      for (const row of (finding.invite !== undefined && ofTemplate.get(finding.invite)) || [])
        concerning[row]?.push(finding);
  }
  return concerning;
}

function ofWholeFile(
  batch: Batch,
  mailing: Mailing,
  panel: Panel,
  people: PeopleMemory,
): { findings: Finding[]; cases: RowCase[] } {
  const { config, ofBatches, ofInvites } = panel;
  const complete = withRuleProblems(batch, config);
  const findings: Finding[] = [];
  const cases: RowCase[] = [];
  for (const active of ofInvites)
    for (const report of active.rule.checkHead?.(complete.head) ?? [])
      findings.push(inFile({ active, report, span: report.span }, batch, panel));
  const reports = people.ask(
    ofBatches.map(({ rule }) => rule),
    complete,
    mailing,
  );
  for (const active of ofBatches)
    for (const report of reports.get(active.rule) ?? []) {
      const { row } = report;
      const index = row === undefined ? report.invite : mailing.merged[row]?.template;
      const place = index === undefined ? undefined : batch.invites[index];
      const span = report.span ?? place?.value.anchor;
      if (span === undefined) continue;
      if (row === undefined) findings.push(inFile({ active, report, span }, batch, panel, index, place));
      else cases.push({ row, local: { active, report, span } });
    }
  return { findings, cases };
}

/** What the front matter's `rules` says wrongly is known only here, where rules are known; it is said like all other slips. */
function withRuleProblems(batch: Batch, { problems }: Config): Batch {
  const entry = batch.head.entries.get("rules");
  if (entry === undefined || problems.length === 0) return batch;
  const own = problems.filter(({ id }) => id === "" || Object.hasOwn(batch.head.rules, id));
  const placed = own.map(({ id, ...problem }) => ({
    ...problem,
    kind: "invalid" as const,
    span: placeIn(batch.text, entry.valueSpan, id) ?? entry.keySpan,
  }));
  return { ...batch, head: { ...batch.head, problems: [...batch.head.problems, ...placed] } };
}

function placeIn(text: string, within: Span, word: string): Span | undefined {
  const start = word === "" ? -1 : text.indexOf(word, within.start);
  return start < 0 || start >= within.end ? undefined : { start, end: start + word.length };
}
