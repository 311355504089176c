/** Slips of the finger: the name that was meant. */
import { distance } from "fastest-levenshtein";

/**
 * The known name that a slip makes of `written`: a letter or two wrong, or the same letters in another order. Stricter
 * than a suggestion, for places where other names are welcome.
 */
export function slipOf(written: string, known: readonly string[]): string | undefined {
  const most = written.length > 5 ? 2 : 1;
  const near = known.filter((one) => Math.abs(one.length - written.length) <= most);
  const sorted = letters(written);
  return near.find((one) => distance(written, one) <= most) ?? near.find((one) => letters(one) === sorted);
}

const letters = (word: string): string => word.split("").toSorted().join("");
