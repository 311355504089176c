/** Choosing what is shown of more findings than anybody reads. */
import { SEVERITIES, type Severity } from "../shared/rule.ts";

/** All, or the gravest of them, still in their order. */
export function gravest<T extends { readonly severity: Severity }>(
  all: readonly T[],
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  const counts = new Map<Severity, number>();
  for (const { severity } of all) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  const room = new Map<Severity, number>();
  let left = most;
  for (const severity of SEVERITIES) {
    room.set(severity, left);
    left = Math.max(0, left - (counts.get(severity) ?? 0));
  }
  return all.filter(({ severity }) => {
    const free = room.get(severity) ?? 0;
    room.set(severity, free - 1);
    return free > 0;
  });
}
