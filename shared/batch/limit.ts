/** How long a note may be. */
import type { Edit } from "../text/edit.ts";
import { covers } from "../text/span.ts";
import type { Head, Invite, Kind, Note } from "./batch.ts";
import { toSource } from "./sent.ts";

/** What an account may send, in UTF-16 code units. */
export const ACCOUNT_LIMITS = { free: 200, premium: 300 } as const;

/** The most UTF-16 code units that may be sent; undefined for what is no invitation, where no limit applies. */
export function limitOf(
  { limit, account = "premium" }: Pick<Head, "limit" | "account">,
  part: Note["part"],
  kind: Kind,
): number | undefined {
  if (kind !== "invite" || (part !== "note" && part !== "variant")) return undefined;
  return limit ?? ACCOUNT_LIMITS[account];
}

/** Whether edits (in the section's coordinates) take a note of the invite over a limit that it keeps now. */
export function outgrows({ notes, head }: Invite, edits: readonly Edit[]): boolean {
  // While the file does not say which account it is, the smaller limit may be the one that holds.
  const assumed = head.account === undefined && head.limit === undefined ? ACCOUNT_LIMITS.free : Infinity;
  return notes.some(({ sent, limit = Infinity }) => {
    const place = toSource(sent, { start: 0, end: sent.text.length });
    const own = edits.filter(({ span }) => covers(place, span));
    const after = own.reduce(
      (length, { span, text }) => length + text.length - (span.end - span.start),
      sent.text.length,
    );
    return [limit, Math.min(limit, assumed)].some((most) => sent.text.length <= most && after > most);
  });
}
