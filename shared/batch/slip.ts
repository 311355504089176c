/** Slips of the finger: the name that was meant. */
import { distance } from "fastest-levenshtein";

/**
 * The known name that a slip makes of `written`: a letter or two wrong, or the same letters in another order. Stricter
 * than a suggestion, for places where other names are welcome.
 */
export function slipOf(written: string, known: readonly string[]): string | undefined {
  let slips = SLIPS.get(known);
  if (slips === undefined) SLIPS.set(known, (slips = new Map()));
  if (slips.has(written)) return slips.get(written);
  if (slips.size >= MOST_SLIPS) slips.clear();
  const meant = meantBy(written, known);
  slips.set(written, meant);
  return meant;
}

/** One field of a writer's own stands in every section of a file: it is looked up once. */
const SLIPS = new WeakMap<readonly string[], Map<string, string | undefined>>();
const MOST_SLIPS = 500;

function meantBy(written: string, known: readonly string[]): string | undefined {
  const most = written.length > 5 ? 2 : 1;
  const near = known.find(
    (one) => Math.abs(one.length - written.length) <= most && distance(written, one) <= most,
  );
  return near ?? known.find((one) => one.length === written.length && letters(one) === letters(written));
}

const letters = (word: string): string => word.split("").toSorted().join("");
