/** Findings: reports brought to their place in the file, each with its rule, its severity and its fixes. */
import type { Batch, Invite, Note, Placed } from "../batch/batch.ts";
import { cutInSource } from "../batch/sent.ts";
import type { Report, Rule, Severity } from "../rule.ts";
import { oneLine } from "../text/lines.ts";
import { said } from "../text/say.ts";
import { byPlace, type Span, shift } from "../text/span.ts";
import type { Local, Panel } from "./judge.ts";
import { type FileFix, placeFix } from "./place-fix.ts";
import { isProven } from "./prove.ts";

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
  /** The same object as long as the same is said of a section that stays as it is, wherever that has moved to. */
  readonly origin: object;
  /** Computed when asked for; edits in the file's coordinates. */
  fixes(): readonly FileFix[];
}

export const inFile = (
  local: Local,
  batch: Batch,
  panel: Panel,
  index?: number,
  place?: Placed<Invite>,
): Finding => new PlacedReport(local, batch, panel, index, place);

/** A report in its place: there are very many of them, and few are looked at, so each works out what it is asked for. */
class PlacedReport implements Finding {
  readonly span: Span;
  readonly invite: number | undefined;
  readonly #local: Local;
  readonly #batch: Batch;
  readonly #panel: Panel;
  readonly #place: Placed<Invite> | undefined;

  constructor(
    local: Local,
    batch: Batch,
    panel: Panel,
    index: number | undefined,
    place: Placed<Invite> | undefined,
  ) {
    this.span = place === undefined ? local.span : shift(local.span, place.offset);
    this.invite = index;
    this.#local = local;
    this.#batch = batch;
    this.#panel = panel;
    this.#place = place;
  }

  get origin(): object {
    return this.#local;
  }

  get rule(): Rule {
    return this.#local.active.rule;
  }

  get severity(): Severity {
    return this.#local.severity;
  }

  get message(): string {
    return oneLine(said(this.#local.report.message));
  }

  get faded(): boolean {
    return this.#local.report.faded ?? false;
  }

  get anchored(): boolean {
    return this.#local.report.span === undefined;
  }

  get related(): NonNullable<Report["related"]> {
    const { related = [] } = this.#local.report;
    return related.map((one) => ({ ...one, message: said(one.message) }));
  }

  get note(): Note | undefined {
    return this.#local.note;
  }

  fixes(): readonly FileFix[] {
    const { active, report, note } = this.#local;
    const [batch, panel, place] = [this.#batch, this.#panel, this.#place];
    return (report.fixes?.() ?? []).map((fix) => {
      const edits = note ? fix.edits.flatMap((edit) => cutInSource(note.sent, edit)) : fix.edits;
      const isUnsafe = fix.class === "safe" && place && !isProven(place.value, active.rule, edits, panel);
      const title = said(fix.title);
      return placeFix(batch, place, { ...fix, title, edits, ...(isUnsafe && { class: "choice" }) });
    });
  }
}

/** A finding that differs from another in what it says, or in the note that it concerns. */
export function altered(
  finding: Finding,
  by: Partial<Pick<Finding, "message" | "severity" | "note">>,
): Finding {
  const { rule, severity, span, message, faded, anchored, related, invite, note } = finding;
  const fixes = () => finding.fixes();
  const altered = {
    rule,
    severity,
    span,
    message,
    faded,
    anchored,
    related,
    invite,
    note,
    fixes,
    origin: by,
    ...by,
  };
  return { ...altered, message: oneLine(altered.message) };
}

type Ranked = Pick<Finding, "span" | "severity">;

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 };

export const atLeast = (severity: Severity, bar: Severity): boolean => GRAVITY[severity] <= GRAVITY[bar];

/** The graver first. */
export const byGravity = (a: Pick<Ranked, "severity">, b: Pick<Ranked, "severity">): number =>
  GRAVITY[a.severity] - GRAVITY[b.severity];

export const byPlaceThenGravity = (a: Ranked, b: Ranked): number =>
  byPlace(a.span, b.span) || byGravity(a, b);
