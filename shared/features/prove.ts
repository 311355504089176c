/** Proving that what a rule calls safe is safe: the section is judged as it would be with the fix done. */
import type { Invite } from "../batch/batch.ts";
import { readSection, readWhole } from "../batch/section.ts";
import type { Rule } from "../rule.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { caseOfSection } from "./frozen.ts";
import { type Judged, judgeAll, type Panel } from "./judge.ts";

/**
 * Whether edits (in the section's coordinates) leave the invitation with fewer findings of the rule and with none that it
 * did not have. What mends one flaw and makes another, such as a note too long, may not run unasked.
 * @param judged what is found in the invitation as it stands.
 */
export function isProven(
  invite: Invite,
  judged: Judged,
  rule: Rule,
  edits: readonly Edit[],
  panel: Panel,
): boolean {
  const text = applyEdits(invite.text, edits);
  const mended = invite.heading ? readSection(text, invite.head) : readWhole(text, invite.head);
  const before = countByRule([judged]);
  const after = countByRule(judgeAll([caseOfSection(mended)], panel));
  const mends = !before.has(rule) || (after.get(rule) ?? 0) < (before.get(rule) ?? 0);
  return mends && [...after].every(([other, count]) => count <= (before.get(other) ?? 0));
}

function countByRule(judged: readonly Judged[]): Map<Rule, number> {
  const counts = new Map<Rule, number>();
  for (const { findings } of judged)
    for (const { active } of findings) counts.set(active.rule, (counts.get(active.rule) ?? 0) + 1);
  return counts;
}
