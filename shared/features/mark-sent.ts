/** Writing down that an invitation has been sent. */
import type { Edit } from "../text/edit.ts";
import type { Verdict } from "./check.ts";
import { placeFix } from "./place-fix.ts";
import { inviteAt } from "./places.ts";

/**
 * The edits that state it of the invitation at the offset; none where no invitation stands.
 * @param day as `2026-05-15`.
 */
export function markSent(verdict: Verdict, offset: number, day: string): readonly Edit[] {
  const place = inviteAt(verdict, offset);
  if (place === undefined) return [];
  const fields = { status: `sent ${day}` };
  return placeFix(
    verdict.batch,
    { offset: place.offset, value: place.invite },
    { title: "Mark sent", class: "choice", edits: [], fields },
  ).edits;
}
