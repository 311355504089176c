/** What was found in a batch, by section: findings are made when somebody looks at them, so that an edit costs what it changed. */
import { SEVERITIES } from "../rule.ts";
import { type Span, touches } from "../text/span.ts";
import { type Around, byPlaceThenGravity, type Finding, inFile } from "./finding.ts";
import { type Counts, countBySeverity, type Local } from "./judge.ts";
import { groupBy } from "./rows.ts";
import { hasMutes, silence } from "./silence.ts";

/** What a check comes to, before it is put together; what was judged has its findings in order of place, graver first. */
export interface Found extends Around {
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
  readonly #isSilenced: boolean;
  #ofFile: readonly Finding[];
  #all: readonly Finding[] | undefined;
  #counts: Counts | undefined;

  constructor(found: Found) {
    this.#found = found;
    this.#ofFile = found.ofFile;
    this.#isSilenced = hasMutes(found.batch);
    // A comment silences what it reaches, and what it does not silence is said of it: that takes all of them.
    if (this.#isSilenced) this.#silence();
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
    return (this.#made[index] ??= this.#make(index));
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
    if (this.#isSilenced) return countBySeverity(this.of(index));
    const { templates, judged, beside } = this.#found;
    const template = templates.get(index);
    const own = template ? countBySeverity(template) : (judged[index]?.counts ?? NONE);
    const more = beside.get(index);
    return more === undefined ? own : sum([own, countBySeverity(more)]);
  }

  /** How many there are of each severity. */
  get counts(): Counts {
    this.#counts ??= sum([
      countBySeverity(this.#ofFile),
      ...this.#found.batch.invites.map((_, index) => this.countsOf(index)),
    ]);
    return this.#counts;
  }

  /** As many as `most`, the gravest of them, in order of place. */
  gravest(most: number): readonly Finding[] {
    const room = { error: 0, warning: 0, information: 0, hint: 0 };
    let left = most;
    for (const severity of SEVERITIES) {
      room[severity] = left;
      left = Math.max(0, left - this.counts[severity]);
    }
    const take = ({ severity }: Pick<Finding, "severity">): boolean => {
      room[severity] -= 1;
      return room[severity] >= 0;
    };
    const taken = this.#ofFile.filter(take);
    for (const index of this.#found.batch.invites.keys()) {
      const { error, warning, information, hint } = this.countsOf(index);
      const isShown =
        (error > 0 && room.error > 0) ||
        (warning > 0 && room.warning > 0) ||
        (information > 0 && room.information > 0) ||
        (hint > 0 && room.hint > 0);
      if (isShown) this.#take(index, take, taken);
    }
    return taken.toSorted(byPlaceThenGravity);
  }

  /** Most findings of a long file are never shown, so those are not even made. */
  #take(index: number, take: (one: Pick<Finding, "severity">) => boolean, taken: Finding[]): void {
    if (this.#made[index] || !this.#isPlain(index)) {
      for (const finding of this.of(index)) if (take(finding)) taken.push(finding);
    } else
      for (const local of this.#found.judged[index]?.findings ?? [])
        if (take(local)) taken.push(inFile(local, this.#found, index));
  }

  /** Whether all that is said of a section is what its own text gives rise to. */
  #isPlain(index: number): boolean {
    return !this.#found.templates.has(index) && !this.#found.beside.has(index);
  }

  #make(index: number): readonly Finding[] {
    const { judged, beside, templates } = this.#found;
    const template = templates.get(index);
    const locals = [...(template ? [] : (judged[index]?.findings ?? [])), ...(beside.get(index) ?? [])];
    const said = locals.map((local) => inFile(local, this.#found, index));
    return this.#isPlain(index) ? said : [...(template ?? []), ...said].toSorted(byPlaceThenGravity);
  }

  #silence(): void {
    const { batch } = this.#found;
    const left = silence(this.all, this.#found);
    this.#all = left.toSorted(byPlaceThenGravity);
    this.#ofFile = this.#all.filter(({ invite }) => invite === undefined);
    for (const index of batch.invites.keys()) this.#made[index] = [];
    const bySection = groupBy(this.#all, ({ invite }) => invite);
    for (const [index, findings] of bySection) if (index !== undefined) this.#made[index] = findings;
  }
}

const NONE: Counts = { error: 0, warning: 0, information: 0, hint: 0 };

function sum(all: readonly Counts[]): Counts {
  const total = { ...NONE };
  for (const { error, warning, information, hint } of all) {
    total.error += error;
    total.warning += warning;
    total.information += information;
    total.hint += hint;
  }
  return total;
}
