/** Slips of the finger: the name that was meant. */
import { distance } from "fastest-levenshtein";

/**
 * The known name that a slip makes of `written`: a letter or two wrong, or the same letters in another order. Stricter
 * than a suggestion, for places where other names are welcome.
 */
export function slipOf(written: string, known: readonly string[]): string | undefined {
  const most = written.length > 5 ? 2 : 1;
  const near = known.find(
    (one) => Math.abs(one.length - written.length) <= most && distance(written, one) <= most,
  );
  return near ?? known.find((one) => one.length === written.length && letters(one) === letters(written));
}

const letters = (word: string): string => word.split("").toSorted().join("");
