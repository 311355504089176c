/** Findings: reports brought to their place in the file, each with its rule, its severity and its fixes. */
import type { Batch, Note } from "../batch/batch.ts";
import { cutInSource } from "../batch/sent.ts";
import type { Report, Rule, Severity } from "../rule.ts";
import { oneLine } from "../text/lines.ts";
import { said } from "../text/say.ts";
import { byPlace, type Span, shift } from "../text/span.ts";
import type { Judged, Local, Panel } from "./judge.ts";
import { type FileFix, placeFix } from "./place-fix.ts";
import { isProven } from "./prove.ts";
import { relatedTo, reportOf } from "./report.ts";

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

/** The file that findings are in, and how it was judged. */
export interface Around {
  readonly batch: Batch;
  readonly panel: Panel;
  /** Of each section by itself, in the batch's order. */
  readonly judged: readonly Judged[];
}

/** @param invite the section in whose coordinates it is; without one they are the file's. */
export const inFile = (local: Local, around: Around, invite?: number): Finding =>
  new PlacedReport(local, around, invite);

/** A report in its place: there are very many of them, and few are looked at, so each works out what it is asked for. */
class PlacedReport implements Finding {
  readonly span: Span;
  readonly invite: number | undefined;
  readonly #local: Local;
  readonly #around: Around;

  constructor(local: Local, around: Around, invite: number | undefined) {
    const place = invite === undefined ? undefined : around.batch.invites[invite];
    this.span = place === undefined ? local.span : shift(local.span, place.offset);
    this.invite = invite;
    this.#local = local;
    this.#around = around;
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
    return oneLine(said(this.#local.message));
  }

  get faded(): boolean {
    return this.#local.faded;
  }

  get anchored(): boolean {
    return this.#local.anchored;
  }

  get related(): NonNullable<Report["related"]> {
    return relatedTo(this.#local).map((one) => ({ ...one, message: said(one.message) }));
  }

  get note(): Note | undefined {
    return this.#local.note;
  }

  fixes(): readonly FileFix[] {
    const { active, note } = this.#local;
    const { batch, panel, judged } = this.#around;
    const [place, before] =
      this.invite === undefined ? [] : [batch.invites[this.invite], judged[this.invite]];
    const fixes = reportOf(this.#local, place?.value)?.fixes?.() ?? [];
    return fixes.map((fix) => {
      const edits = note ? fix.edits.flatMap((edit) => cutInSource(note.sent, edit)) : fix.edits;
      const isUnsafe =
        fix.class === "safe" && place && before && !isProven(place.value, before, active.rule, edits, panel);
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
