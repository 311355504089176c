/** The rules that a place speaks of. */
import type { Mute } from "../batch/batch.ts";
import { ruleOf } from "../config.ts";
import type { Rule } from "../rule.ts";
import { type Span, shift, touches } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { inviteAt } from "./places.ts";

/** A rule's id where it is written, in a comment that silences it or in the front matter's `rules`. */
export function* idsAt(verdict: Verdict, offset: number): Generator<{ span: Span; rule: Rule }> {
  const { head, mutes } = verdict.batch;
  const place = inviteAt(verdict, offset);
  const listed = head.entries.get("rules")?.items ?? [];
  const ids = [
    ...listed.map(({ key, keySpan }) => ({ id: key, span: keySpan })),
    ...idsOf(mutes, 0),
    ...idsOf(place?.invite.mutes ?? [], place?.offset ?? 0),
  ];
  for (const { id, span } of ids) {
    const rule = touches(span, { start: offset, end: offset }) ? ruleOf(id) : undefined;
    if (rule) yield { span, rule };
  }
}

/** @param by where the section starts in the file that the comments' spans count from. */
const idsOf = (mutes: readonly Mute[], by: number): Mute["ids"] =>
  mutes.flatMap(({ ids }) => ids.map(({ id, span }) => ({ id, span: shift(span, by) })));

/** Those of the findings at the offset, and those that are named there; each once. */
export function rulesAt(verdict: Verdict, offset: number): Rule[] {
  const found = verdict.found.at({ start: offset, end: offset }).map(({ rule }) => rule);
  return [...new Set([...found, ...[...idsAt(verdict, offset)].map(({ rule }) => rule)])];
}
