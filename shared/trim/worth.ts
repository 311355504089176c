/** What a stretch of a note is worth: what its elements tell the recipient. */
import { covers, overlaps, type Span } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { FLAWS, LOSS, WORTH } from "./cut.ts";
import type { Layout } from "./units.ts";

/** Elements that go when the stretch goes, by index. */
export const goneWith = ({ parts }: Layout, span: Span): number[] =>
  parts.flatMap((element, i) => (covers(span, element) ? [i] : []));

/** Elements that a stretch has a share in, by index. */
export const sharedBy = ({ parts }: Layout, span: Span): number[] =>
  parts.flatMap((element, i) => (overlaps(span, element) ? [i] : []));

/** What the elements of a stretch are worth together; each kind counts once. */
export function worthOf({ parts }: Layout, indexes: readonly number[]): number {
  const kinds = new Set(indexes.map((i) => parts[i]?.kind));
  return Object.entries(WORTH).reduce((sum, [kind, worth]) => (kinds.has(kind) ? sum + worth : sum), 0);
}

/** What the recipient's own things add; where no context was recognised, they are most likely it. */
export const personalLoss = ({ parts }: Layout, tokens: readonly Token[]): number => {
  if (!tokens.some(({ word }) => word === "your" || word === "yours")) return 0;
  return parts.some(({ kind }) => kind === "context") ? LOSS.personal : 2 * LOSS.personal;
};

export const isFlawed = ({ parts }: Layout, indexes: readonly number[]): boolean =>
  indexes.some((i) => FLAWS.has(parts[i]?.kind ?? ""));
