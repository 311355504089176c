/** Judging a batch: every rule that is on looks at its part, and what it reports becomes findings in the file. */
import { languageOf } from "../anatomy/languages.ts";
import { readNote } from "../anatomy/read.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Batch, Head, Invite, Note, Placed } from "../batch/batch.ts";
import { outgrows } from "../batch/limit.ts";
import { cutInSource, toSource } from "../batch/sent.ts";
import { type Active, type Config, configure } from "../config.ts";
import type { BatchRule, Fix, InviteRule, NoteRule, Report, Rule, Severity } from "../rule.ts";
import { byPlace, type Span, shift } from "../text/span.ts";
import { type FileFix, placeFix } from "./place-fix.ts";
import { silence } from "./silence.ts";

/** A report with its rule, severity and place in the file. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** In the file. */
  readonly span: Span;
  readonly message: string;
  readonly faded: boolean;
  /** The invitation it concerns, as an index into the batch; absent when it concerns the file. */
  readonly invite: number | undefined;
  /** The note it concerns, where it is one note's. */
  readonly note: Note | undefined;
  /** Whether it stands where missing things stand, so that its fixes belong to the whole section. */
  readonly anchored: boolean;
  readonly related: NonNullable<Report["related"]>;
  /** Computed when asked for; edits in the file's coordinates. */
  readonly fixes: () => readonly FileFix[];
}

/** All that is known of one version of a batch. */
export interface Verdict {
  readonly batch: Batch;
  readonly config: Config;
  /** The readings of each invitation's notes, in the batch's order. */
  readonly readings: readonly (readonly Reading[])[];
  /** In order of place, graver first at the same place. */
  readonly findings: readonly Finding[];
}

/** What one invitation's own text gives rise to; spans count from the section's start. */
interface Judged {
  readonly readings: readonly Reading[];
  readonly findings: readonly Local[];
}

interface Local {
  readonly active: Active;
  readonly report: Report;
  readonly span: Span;
  readonly note?: Note;
}

/** What is remembered between versions of a file, so that an invitation which did not change is not judged again. */
export class Memory {
  #head: Head | undefined;
  #base: Config | undefined;
  #panel: Panel | undefined;
  #judged = new WeakMap<Invite, Judged>();

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

  judge(invite: Invite, panel: Panel): Judged {
    let judged = this.#judged.get(invite);
    if (judged === undefined) this.#judged.set(invite, (judged = judge(invite, panel)));
    return judged;
  }
}

/** The rules that are on in a file, by what they look at. */
interface Panel {
  readonly config: Config;
  readonly ofNotes: readonly Active<NoteRule>[];
  readonly ofInvites: readonly Active<InviteRule>[];
  readonly ofBatches: readonly Active<BatchRule>[];
}

function panelOf(config: Config, { lang }: Head): Panel {
  const language = languageOf(lang);
  const of = <S extends Rule["scope"]>(scope: S) =>
    config.active.filter((one): one is Active<Extract<Rule, { scope: S }>> => one.rule.scope === scope);
  return {
    config,
    ofNotes: of("note").filter(({ rule }) => rule.langs?.includes(language) ?? true),
    ofInvites: of("invite"),
    ofBatches: of("batch"),
  };
}

export function check(batch: Batch, base: Config, memory: Memory = new Memory()): Verdict {
  const panel = memory.panelFor(batch.head, base);
  const { config } = panel;
  const judged = batch.invites.map(({ value }) => memory.judge(value, panel));
  const findings = judged.flatMap(({ findings }, index) =>
    findings.map((local) => inFile(local, batch, index, batch.invites[index])),
  );
  for (const finding of ofWholeFile(batch, panel)) findings.push(finding);
  return {
    batch,
    config,
    readings: judged.map(({ readings }) => readings),
    findings: silence(findings, batch, config).toSorted(byPlaceThenGravity),
  };
}

function judge(invite: Invite, { ofInvites, ofNotes }: Panel): Judged {
  const findings: Local[] = [];
  for (const active of ofInvites)
    for (const report of active.rule.check(invite))
      findings.push({ active, report, span: report.span ?? invite.anchor });
  const readings = invite.notes.map((note) => readNote(invite, note));
  for (const reading of readings)
    for (const active of ofNotes)
      if (active.rule.kinds?.includes(reading.note.kind) ?? true)
        for (const report of active.rule.check(reading)) findings.push(ofNote(active, report, reading.note));
  return { readings, findings };
}

function ofNote(active: Active, report: Report, note: Note): Local {
  return { active, report, note, span: report.span ? toSource(note.sent, report.span) : note.anchor };
}

function* ofWholeFile(batch: Batch, { config, ofBatches, ofInvites }: Panel): Generator<Finding> {
  const complete = withRuleProblems(batch, config);
  for (const active of ofInvites)
    for (const report of active.rule.checkHead?.(complete.head) ?? [])
      yield inFile({ active, report, span: report.span }, batch);
  for (const active of ofBatches)
    for (const report of active.rule.check(complete)) {
      const place = report.invite === undefined ? undefined : batch.invites[report.invite];
      const span = report.span ?? place?.value.anchor;
      if (span) yield inFile({ active, report, span }, batch, report.invite, place);
    }
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

function inFile(
  { active, report, span, note }: Local,
  batch: Batch,
  index?: number,
  place?: Placed<Invite>,
): Finding {
  const offset = place?.offset ?? 0;
  const toFile = (fix: Fix): FileFix => {
    const edits = note ? fix.edits.flatMap((edit) => cutInSource(note.sent, edit)) : fix.edits;
    // What mends one flaw and makes the note too long may not run unasked.
    const breaks = fix.class === "safe" && place !== undefined && outgrows(place.value, edits);
    return placeFix(batch, place, { ...fix, edits, ...(breaks && { class: "choice" }) });
  };
  return {
    rule: active.rule,
    severity: active.chosen ? active.severity : (report.severity ?? active.severity),
    span: shift(span, offset),
    message: report.message,
    faded: report.faded ?? false,
    anchored: report.span === undefined,
    related: report.related ?? [],
    invite: index,
    note,
    fixes: () => (report.fixes?.() ?? []).map(toFile),
  };
}

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

export const atLeast = (severity: Severity, bar: Severity): boolean => GRAVITY[severity] <= GRAVITY[bar];

const byPlaceThenGravity = (a: Finding, b: Finding): number =>
  byPlace(a.span, b.span) || GRAVITY[a.severity] - GRAVITY[b.severity];
