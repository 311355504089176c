/** How long a note may be. */
import type { Head, Kind, Note } from "./batch.ts";

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
