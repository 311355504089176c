/** Applying every safe fix, again and again until none is left. */
import { readBatch } from "../batch/read.ts";
import type { Config } from "../config.ts";
import type { Surroundings } from "../recipients/surroundings.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { overlaps } from "../text/span.ts";
import { check, Memory, type Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";

/** A rule whose safe fix asks for another forever would be a bug; the laws prove that a few rounds are enough. */
const MOST_ROUNDS = 10;

/** The text after all safe fixes. @param only when given, ids of the rules whose fixes are meant. */
export function fixAll(
  text: string,
  config: Config,
  only?: ReadonlySet<string>,
  around: Surroundings = {},
): string {
  const memory = new Memory();
  let batch = readBatch(text, undefined, config.house);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = safeEdits(check(batch, config, memory, around), only);
    if (edits.length === 0) break;
    batch = readBatch(applyEdits(batch.text, edits), batch, config.house);
  }
  return batch.text;
}

/** The edits of one round: each finding's first fix where that is safe, leaving out what overlaps an earlier one. */
export function safeEdits({ findings }: Verdict, only?: ReadonlySet<string>): Edit[] {
  const taken = new Taken();
  for (const finding of findings) {
    if (only && !only.has(finding.rule.id)) continue;
    const edits = safeFixOf(finding)?.edits ?? [];
    if (edits.some((edit) => taken.clashesWith(edit))) continue;
    for (const edit of edits) taken.add(edit);
  }
  return taken.edits;
}

/** Edits, and by stretches of the text which of them are there, so that many take no longer a piece than few. */
class Taken {
  readonly edits: Edit[] = [];
  readonly #near = new Map<number, Edit[]>();

  add(edit: Edit): void {
    this.edits.push(edit);
    for (const stretch of stretchesOf(edit)) {
      const near = this.#near.get(stretch);
      if (near) near.push(edit);
      else this.#near.set(stretch, [edit]);
    }
  }

  clashesWith(edit: Edit): boolean {
    for (const stretch of stretchesOf(edit))
      if (this.#near.get(stretch)?.some((other) => clash(edit, other))) return true;
    return false;
  }
}

function* stretchesOf({ span: { start, end } }: Edit): Generator<number> {
  for (let at = Math.floor(start / STRETCH); at * STRETCH <= end; at += 1) yield at;
}

const STRETCH = 1000;

/** A finding's fix that may run unasked: its first, where that is safe. */
export function safeFixOf(finding: Finding) {
  const [first] = finding.fixes();
  return first?.class === "safe" ? first : undefined;
}

/** Two edits clash when they share text, or insert at the same place, where the order would be chance. */
const clash = (a: Edit, b: Edit): boolean =>
  overlaps(a.span, b.span) ||
  (a.span.start === b.span.start && a.span.end === b.span.end) ||
  (a.span.start > b.span.start && a.span.start < b.span.end) ||
  (b.span.start > a.span.start && b.span.start < a.span.end);
