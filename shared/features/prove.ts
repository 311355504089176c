/** Proving that what a rule calls safe is safe: the section is judged as it would be with the fix done. */
import type { Invite } from "../batch/batch.ts";
import { readSection, readWhole } from "../batch/section.ts";
import type { Rule } from "../rule.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { judgeAll, type Panel } from "./judge.ts";

/**
 * Whether edits (in the section's coordinates) leave the invitation with fewer findings of the rule and with none that it
 * did not have. What mends one flaw and makes another, such as a note too long, may not run unasked.
 */
export function isProven(invite: Invite, rule: Rule, edits: readonly Edit[], panel: Panel): boolean {
  const text = applyEdits(invite.text, edits);
  const before = knownCounts(invite, panel);
  const after = countByRule(
    invite.heading ? readSection(text, invite.head) : readWhole(text, invite.head),
    panel,
  );
  const mends = !before.has(rule) || (after.get(rule) ?? 0) < (before.get(rule) ?? 0);
  return mends && [...after].every(([other, count]) => count <= (before.get(other) ?? 0));
}

/** An invitation may have many safe fixes: it is judged once for all of them. */
const COUNTS = new WeakMap<Invite, { readonly panel: Panel; readonly counts: ReadonlyMap<Rule, number> }>();

function knownCounts(invite: Invite, panel: Panel): ReadonlyMap<Rule, number> {
  const known = COUNTS.get(invite);
  if (known?.panel === panel) return known.counts;
  const counts = countByRule(invite, panel);
  COUNTS.set(invite, { panel, counts });
  return counts;
}

function countByRule(invite: Invite, panel: Panel): Map<Rule, number> {
  const counts = new Map<Rule, number>();
  for (const { findings } of judgeAll([{ invite }], panel))
    for (const { active } of findings) counts.set(active.rule, (counts.get(active.rule) ?? 0) + 1);
  return counts;
}
