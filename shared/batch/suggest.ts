/** Did you mean ...? */
import { closest, distance } from "fastest-levenshtein";

/** The known word that `written` is most likely a slip for; undefined when none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || written.length > 60) return undefined;
  const nearest = closest(written, [...known]);
  return distance(written, nearest) <= Math.max(1, Math.floor(written.length * 0.4)) ? nearest : undefined;
}
