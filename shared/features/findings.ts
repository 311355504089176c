/** What was found in a batch, by section: findings are made when somebody looks at them, so that an edit costs what it changed. */
import type { Batch } from "../batch/batch.ts";
import { SEVERITIES, type Severity } from "../rule.ts";
import { type Span, touches } from "../text/span.ts";
import { byPlaceThenGravity, type Finding, inFile } from "./finding.ts";
import { type Counts, countBySeverity, type Judged, type Local, type Panel } from "./judge.ts";
import { groupBy } from "./rows.ts";
import { hasMutes, silence } from "./silence.ts";

/** What a check comes to, before it is put together. */
export interface Found {
  readonly batch: Batch;
  readonly panel: Panel;
  /** Of each section by itself, in the batch's order. */
  readonly judged: readonly Judged[];
  /** What rules for the whole batch say of a section, by its index. */
  readonly beside: ReadonlyMap<number, readonly Local[]>;
  /** All that is said of a template whose rows were judged, by its index. */
  readonly templates: ReadonlyMap<number, readonly Finding[]>;
  /** What concerns no section. */
  readonly ofFile: readonly Finding[];
}

export class Findings {
  readonly #found: Found;
  /** Those that somebody has looked at, by section. */
  readonly #made: (readonly Finding[] | undefined)[] = [];
  #ofFile: readonly Finding[];
  #all: readonly Finding[] | undefined;

  constructor(found: Found) {
    this.#found = found;
    this.#ofFile = found.ofFile;
    // A comment silences what it reaches, and what it does not silence is said of it: that takes all of them.
    if (hasMutes(found.batch)) this.#silence();
  }

  /** In order of place, graver first at the same place. */
  get all(): readonly Finding[] {
    this.#all ??= [
      ...this.#ofFile,
      ...this.#found.batch.invites.flatMap((_, index) => this.of(index)),
    ].toSorted(byPlaceThenGravity);
    return this.#all;
  }

  /** Those that concern no section. */
  get ofFile(): readonly Finding[] {
    return this.#ofFile;
  }

  /** Those of a section, an index into the batch, in order. */
  of(index: number): readonly Finding[] {
    return (this.#made[index] ??= this.#make(index).toSorted(byPlaceThenGravity));
  }

  /** Those that a stretch of the file touches, in order. */
  at(span: Span): Finding[] {
    const { invites } = this.#found.batch;
    const inside = invites.flatMap(({ offset, value }, index) =>
      offset <= span.end && span.start <= offset + value.text.length ? this.of(index) : [],
    );
    return [...this.#ofFile, ...inside]
      .filter((finding) => touches(finding.span, span))
      .toSorted(byPlaceThenGravity);
  }

  /** How many a section has of each severity. */
  countsOf(index: number): Counts {
    const made = this.#made[index];
    if (made !== undefined) return countBySeverity(made);
    const { templates, judged, beside } = this.#found;
    const template = templates.get(index);
    const own = template ? countBySeverity(template) : judged[index]?.counts;
    const more = beside.get(index);
    if (own && more === undefined) return own;
    return sum([...(own ? [own] : []), ...(more ? [countBySeverity(more)] : [])]);
  }

  get counts(): Counts {
    return sum([
      countBySeverity(this.#ofFile),
      ...this.#found.batch.invites.map((_, index) => this.countsOf(index)),
    ]);
  }

  /** As many as `most`, the gravest of them, in order of place. */
  gravest(most: number): readonly Finding[] {
    const counts = this.counts;
    const room = new Map<Severity, number>();
    let left = most;
    for (const severity of SEVERITIES) {
      room.set(severity, left);
      left = Math.max(0, left - counts[severity]);
    }
    const hasRoom = (severity: Severity): boolean => (room.get(severity) ?? 0) > 0;
    const take = (finding: Finding): boolean => {
      const free = room.get(finding.severity) ?? 0;
      room.set(finding.severity, free - 1);
      return free > 0;
    };
    const taken = this.#ofFile.filter(take);
    for (const index of this.#found.batch.invites.keys()) {
      const own = this.countsOf(index);
      if (SEVERITIES.some((severity) => own[severity] > 0 && hasRoom(severity)))
        taken.push(...this.of(index).filter(take));
    }
    return taken.toSorted(byPlaceThenGravity);
  }

  #make(index: number): readonly Finding[] {
    const { batch, panel, judged, beside, templates } = this.#found;
    const place = batch.invites[index];
    const said = [
      ...(templates.get(index) ? [] : (judged[index]?.findings ?? [])),
      ...(beside.get(index) ?? []),
    ];
    return [
      ...(templates.get(index) ?? []),
      ...said.map((local) => inFile(local, batch, panel, index, place)),
    ];
  }

  #silence(): void {
    const { batch, panel } = this.#found;
    const left = silence(this.all, batch, panel);
    this.#all = left.toSorted(byPlaceThenGravity);
    this.#ofFile = this.#all.filter(({ invite }) => invite === undefined);
    for (const index of batch.invites.keys()) this.#made[index] = [];
    const bySection = groupBy(this.#all, ({ invite }) => invite);
    for (const [index, findings] of bySection) if (index !== undefined) this.#made[index] = findings;
  }
}

const sum = (all: readonly Counts[]): Counts => {
  const total = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const counts of all) for (const severity of SEVERITIES) total[severity] += counts[severity];
  return total;
};
