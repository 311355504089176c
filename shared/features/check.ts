/** Judging a batch: every rule that is on looks at its part, and what it reports becomes findings in the file. */
import type { Batch, Head, Invite } from "../batch/batch.ts";
import { BySection } from "../batch/versions.ts";
import { type Config, configure } from "../config.ts";
import { type Mailing, type Merged as MergedRow, MergeMemory, mailingOf } from "../merge/mailing.ts";
import type { Surroundings } from "../recipients/surroundings.ts";
import type { Span } from "../text/span.ts";
import { type Around, altered, byPlaceThenGravity, type Finding, inFile } from "./finding.ts";
import { Findings } from "./findings.ts";
import { caseOfSection, speaksOf } from "./frozen.ts";
import { type Case, type Judged, judgeAll, type Local, localOf, type Panel, panelOf } from "./judge.ts";
import { PeopleMemory } from "./people.ts";
import { type ByRow, gather, groupBy, type RowCase } from "./rows.ts";

/** All that is known of one version of a batch. */
export interface Verdict {
  readonly batch: Batch;
  readonly config: Config;
  /** Who the recipients are, and what is known around them. */
  readonly mailing: Mailing;
  /** What each recipient of a template would get. */
  readonly merged: readonly MergedLetter[];
  /** What was found, by section. */
  readonly found: Findings;
  /** All of it, in order of place, graver first at the same place. */
  readonly findings: readonly Finding[];
  /** The findings that follow from values and not from a template's own words, with the merged rows that have them. */
  readonly ofValues: ReadonlyMap<Finding, ByRow>;
}

/** A merged row, judged. */
export interface MergedLetter extends MergedRow {
  /** All that concern it; those that stand once for many rows are in words for this one. */
  readonly findings: readonly Finding[];
}

/** What is remembered between versions of a file, so that an invitation which did not change is not judged again. */
export class Memory {
  #head: Head | undefined;
  #base: Config | undefined;
  #rules: Rules | undefined;
  readonly merging = new MergeMemory();
  readonly people = new PeopleMemory();

  /** The rules for a file, with what they found; the same object as long as neither its front matter nor the configuration changes. */
  rulesFor(head: Head, base: Config): Rules {
    if (this.#rules === undefined || this.#head !== head || this.#base !== base) {
      this.#head = head;
      this.#base = base;
      this.#rules = new Rules(panelOf(configure(base, head.rules), head));
    }
    return this.#rules;
  }
}

/** The rules that are on in a file, with what they found in each invitation as long as it stays as it is. */
class Rules {
  readonly panel: Panel;
  readonly sections: BySection<Judged>;
  readonly #letters = new WeakMap<Invite, Judged>();

  constructor(panel: Panel) {
    this.panel = panel;
    this.sections = new BySection((invites) => judgeAll(invites.map(caseOfSection), panel).map(inOrder));
  }

  letters(merged: readonly MergedRow[]): Judged[] {
    const unknown = merged.filter(({ invite }) => !this.#letters.has(invite)).map(caseOf);
    for (const [at, judged] of judgeAll(unknown, this.panel).entries()) {
      const invite = unknown[at]?.invite;
      if (invite !== undefined) this.#letters.set(invite, judged);
    }
    return merged.flatMap(({ invite }) => this.#letters.get(invite) ?? []);
  }
}

/** @param surroundings what hosts have read of the files that the front matter names; what is absent has not been looked at. */
export function check(
  batch: Batch,
  base: Config,
  memory: Memory = new Memory(),
  surroundings: Surroundings = {},
): Verdict {
  const rules = memory.rulesFor(batch.head, base);
  const { panel } = rules;
  const judged = rules.sections.of(batch.invites);
  const mailing = mailingOf(batch, surroundings, memory.merging);
  const letters = rules.letters(mailing.merged);
  const around = { batch, panel, judged };
  const { ofFile, beside, cases } = ofWholeFile(around, mailing, memory.people);
  for (const [row, { findings }] of letters.entries())
    for (const local of findings) cases.push({ row, local });
  const { templates, rows, ofValues } = ofTemplates(around, mailing, cases);
  const found = new Findings({ ...around, beside, templates, ofFile });
  const concerning = byRow(found, rows, mailing);
  return {
    batch,
    config: panel.config,
    mailing,
    merged: mailing.merged.map(({ recipient, invite, notes, template, form }, row) => ({
      recipient,
      invite,
      notes,
      template,
      form,
      findings: concerning[row] ?? [],
    })),
    found,
    get findings() {
      return found.all;
    },
    ofValues,
  };
}

const inOrder = (judged: Judged): Judged => ({
  ...judged,
  findings: judged.findings.toSorted(byPlaceThenGravity),
});

/** A note in which values are missing is not judged: the gap is all there is to say. */
function caseOf({ invite, notes }: MergedRow): Case {
  const unfit = new Set(notes.flatMap(({ missing }, at) => (missing.length > 0 ? [at] : [])));
  return unfit.size === 0 ? { invite } : { invite, unfit };
}

/** What is said of the templates: their own findings, together with what their rows bear out or add. */
function ofTemplates(
  around: Around,
  { merged }: Mailing,
  cases: readonly RowCase[],
): { templates: Map<number, readonly Finding[]>; rows: Map<Finding, ByRow>; ofValues: Map<Finding, ByRow> } {
  const { batch, judged } = around;
  const rows = new Map<Finding, ByRow>();
  const ofValues = new Map<Finding, ByRow>();
  const templates = new Map<number, readonly Finding[]>();
  const byTemplate = groupBy(cases, ({ row }) => merged[row]?.template);
  for (const [index, mine] of groupBy(merged, ({ template }) => template)) {
    const place = batch.invites[index];
    if (place === undefined) continue;
    const own = (judged[index]?.findings ?? []).map((local) => inFile(local, around, index));
    const { reports, borneOut } = gather(byTemplate.get(index) ?? [], own, place, merged, mine.length);
    for (const [finding, of] of borneOut) rows.set(finding, of);
    // What is said of a note while its placeholders only stand for something gives way to what its rows show.
    const isShown = ({ note }: Finding) => {
      const at = note === undefined ? -1 : place.value.notes.indexOf(note);
      return mine.some(({ notes }) => notes[at]?.missing.length === 0);
    };
    const kept = own.filter((one) => one.rule.scope !== "note" || borneOut.has(one) || !isShown(one));
    const added = reports.map(({ local, note, rows: of }): Finding => {
      const finding = altered(inFile(local, around, index), { note });
      rows.set(finding, of);
      ofValues.set(finding, of);
      return finding;
    });
    templates.set(index, [...kept, ...added]);
  }
  return { templates, rows, ofValues };
}

/** The findings that concern each merged row: its own, and those of its template that hold for every row. */
function byRow(found: Findings, rows: ReadonlyMap<Finding, ByRow>, { merged }: Mailing): Finding[][] {
  const concerning = merged.map((): Finding[] => []);
  for (const [index, ofTemplate] of groupBy(merged.keys(), (row) => merged[row]?.template))
    for (const finding of index === undefined ? [] : found.of(index)) {
      const own = rows.get(finding);
      if (own)
        for (const [row, { message, severity }] of own)
          concerning[row]?.push(altered(finding, { message, severity }));
      else for (const row of ofTemplate) concerning[row]?.push(finding);
    }
  return concerning;
}

function ofWholeFile(
  around: Around,
  mailing: Mailing,
  people: PeopleMemory,
): { ofFile: Finding[]; beside: Map<number, Local[]>; cases: RowCase[] } {
  const { batch, panel } = around;
  const { config, ofBatches, ofInvites } = panel;
  const complete = withRuleProblems(batch, config);
  const ofFile: Finding[] = [];
  const beside = new Map<number, Local[]>();
  const cases: RowCase[] = [];
  for (const active of ofInvites)
    for (const report of active.rule.checkHead?.(complete.head) ?? [])
      ofFile.push(inFile(localOf(active, report, report.span), around));
  const reports = people.ask(
    ofBatches.map(({ rule }) => rule),
    complete,
    mailing,
  );
  for (const active of ofBatches)
    for (const report of reports.get(active.rule) ?? []) {
      const { row, invite } = report;
      const index = row === undefined ? invite : mailing.merged[row]?.template;
      const span = report.span ?? (index === undefined ? undefined : batch.invites[index]?.value.anchor);
      if (span === undefined) continue;
      const said = localOf(active, report, span);
      if (row !== undefined) cases.push({ row, local: said });
      else if (invite === undefined) ofFile.push(inFile(said, around));
      else if (speaksOf(batch.invites[invite]?.value, active.rule, span)) {
        const before = beside.get(invite);
        if (before) before.push(said);
        else beside.set(invite, [said]);
      }
    }
  return { ofFile, beside, cases };
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
