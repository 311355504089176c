/** Everything that an editor could ask about a text, asked; it throws when an answer is one that no editor could use. */
import { ok } from "node:assert/strict";
import type { Batch } from "../../shared/batch/batch.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, Memory, type Verdict } from "../../shared/features/check.ts";
import { coloursIn } from "../../shared/features/colours.ts";
import { completionsAt, snippetSpan } from "../../shared/features/complete.ts";
import { afterEnter } from "../../shared/features/enter.ts";
import { fixAll } from "../../shared/features/fix.ts";
import { foldsOf } from "../../shared/features/folds.ts";
import { formatEdits } from "../../shared/features/format.ts";
import { highlightsAt } from "../../shared/features/highlights.ts";
import { hoverAt } from "../../shared/features/hover.ts";
import { lengthsIn } from "../../shared/features/lengths.ts";
import { lensesIn } from "../../shared/features/lenses.ts";
import { linksIn } from "../../shared/features/links.ts";
import { markSent } from "../../shared/features/mark-sent.ts";
import { outlineOf } from "../../shared/features/outline.ts";
import { noteToCopy } from "../../shared/features/places.ts";
import { renamed, sameNamesAt } from "../../shared/features/rename.ts";
import { selectionsAt } from "../../shared/features/selection.ts";
import { standingsOf } from "../../shared/features/standing.ts";
import { type Surroundings, surroundingsOf } from "../../shared/recipients/surroundings.ts";
import { applyEdits, type Edit } from "../../shared/text/edit.ts";
import type { Span } from "../../shared/text/span.ts";

/** @param beside what every file holds that the front matter names. */
export function look(text: string, beside = ""): void {
  const batch = readBatch(text);
  const around = surroundingsOf(batch.head, () => beside);
  const verdict = check(batch, DEFAULT_CONFIG, new Memory(), around);
  lookAtFindings(verdict);
  for (const share of [0, 0.3, 0.6, 1]) lookAt(verdict, Math.floor(share * text.length));
  lookOver(verdict, around);
}

function lookAtFindings({ batch, findings, merged }: Verdict): void {
  for (const finding of [...findings, ...merged.flatMap((letter) => letter.findings)]) {
    const { span, message } = finding;
    inside(batch, span);
    ok(/^\S[^\n\r]*$/.test(message), `This is no message: ${JSON.stringify(message)}`);
    for (const { title, edits } of finding.fixes()) {
      ok(/^\S[^\n\r]*$/.test(title), `This is no title: ${JSON.stringify(title)}`);
      applies(batch, edits);
    }
  }
}

/** What is asked about a place. */
function lookAt(verdict: Verdict, offset: number): void {
  const { batch } = verdict;
  const hover = hoverAt(verdict, offset, (id) => id);
  if (hover) inside(batch, hover.span);
  for (const { edit } of completionsAt(verdict, offset, { today: "2026-05-15", asked: true }))
    applies(batch, [edit]);
  applies(batch, afterEnter(verdict, offset));
  applies(batch, markSent(verdict, offset, "2026-05-15"));
  applies(batch, renamed(verdict, offset, "Robin") ?? []);
  const snippet = snippetSpan(verdict, offset);
  for (const span of [
    ...(snippet ? [snippet] : []),
    ...highlightsAt(verdict, offset),
    ...selectionsAt(verdict, offset),
    ...sameNamesAt(verdict, offset),
  ])
    inside(batch, span);
  noteToCopy(verdict, offset);
}

/** What is asked about the whole text. */
function lookOver(verdict: Verdict, around: Surroundings): void {
  const { batch } = verdict;
  for (const { span } of [...coloursIn(verdict), ...linksIn(verdict)]) inside(batch, span);
  applies(batch, formatEdits(batch));
  for (const all of [outlineOf, foldsOf, lensesIn, lengthsIn, standingsOf]) all(verdict);
  fixAll(batch.text, DEFAULT_CONFIG, undefined, around);
}

function inside({ text }: Batch, { start, end }: Span): void {
  ok(0 <= start && start <= end && end <= text.length, `${start}-${end} is outside of the text.`);
}

function applies(batch: Batch, edits: readonly Edit[]): void {
  for (const { span } of edits) inside(batch, span);
  applyEdits(batch.text, edits);
}
