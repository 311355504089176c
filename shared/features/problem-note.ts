/** Going from one invitation that needs work to the next. */
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import { inviteAt } from "./places.ts";

/** The first problem of the next or previous invitation that has errors or warnings, once around the file. */
export function problemNote(
  verdict: Verdict,
  offset: number,
  direction: "next" | "previous",
): Finding | undefined {
  const { found, batch } = verdict;
  const count = batch.invites.length;
  const here = inviteAt(verdict, offset)?.index ?? (direction === "next" ? -1 : 0);
  const step = direction === "next" ? 1 : -1;
  for (let far = 1; far <= count; far += 1) {
    const index = (here + step * far + count) % count;
    const { error, warning } = found.countsOf(index);
    if (error + warning > 0) return found.of(index).find(isProblem);
  }
  return undefined;
}

const isProblem = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";
