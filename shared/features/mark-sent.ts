/** Writing down that an invitation has been sent, and which words went out. */
import { fingerprintOf, isOfInvitation } from "../batch/fingerprint.ts";
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
  const { invite } = place;
  const isWritten = invite.notes.some(isOfInvitation);
  const fields = { status: `sent ${day}`, ...(isWritten && { fingerprint: fingerprintOf(invite) }) };
  return placeFix(
    verdict.batch,
    { offset: place.offset, value: invite },
    { title: "Mark sent", class: "choice", edits: [], fields },
  ).edits;
}
