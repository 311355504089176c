/** Links, e-mail addresses and telephone numbers: where they end. */
import { DASH, DOT, NINE, PLUS, ZERO } from "./characters.ts";

const LOWER_X = 120;

/** Where a telephone number that starts at `start` ends; 0 when there is none. Eight digits or more, or seven after a `+`; no dates. */
export function phoneEnd(text: string, start: number, to: number): number {
  let digits = 0;
  let end = start;
  let last = start;
  for (; end < to && end - start < 24; end += 1) {
    const code = text.charCodeAt(end);
    // "98xxxxxx10": digits that are masked count as digits.
    const isMasked = digits >= 2 && last === end && (code | 32) === LOWER_X;
    if ((code >= ZERO && code <= NINE) || isMasked) {
      digits += 1;
      last = end + 1;
    } else if (
      !(
        code === 32 ||
        code === DASH ||
        code === DOT ||
        code === 40 ||
        code === 41 ||
        (code === PLUS && end === start)
      )
    )
      break;
  }
  if (digits < (text.charCodeAt(start) === PLUS ? 7 : 8)) return 0;
  const shape = text.slice(start, last);
  return DATE.test(shape) ? 0 : last;
}

/**
 * The link or e-mail address that starts at `start` and whose first letters end at `end`; undefined for a plain word.
 * `lower` is the text in lower case.
 */
export function addressAt(
  lower: string,
  start: number,
  end: number,
  to: number,
): { readonly kind: "email" | "link"; readonly end: number } | undefined {
  let stop = end;
  while (stop < to && !endsAddress(lower.charCodeAt(stop))) stop += 1;
  while (stop > end && TRAILING.has(lower.charCodeAt(stop - 1))) stop -= 1;
  const whole = lower.slice(start, stop);
  if (EMAIL.test(whole)) return { kind: "email", end: stop };
  return LINK.test(whole) && !INITIAL.test(whole) ? { kind: "link", end: stop } : undefined;
}

const endsAddress = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 34 || code === 60 || code === 62 || code > 0x2000;

const DATE = /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{4}|\d{4}[- ]+\d{4})$/;
const EMAIL = /^[^\s@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const LINK =
  /^(?:https?:\/\/\S+|www\.\S+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|ai|dev|app|me|de|uk|fr|es|it|nl|pt|eu|ch|at|in|us|ca|au|br|ly|gg|so|to|tv|xyz|info|biz|edu|gov|money|tech|studio|page|site|link|example)(?::\d+)?(?:\/\S*)?)$/;
/** "B.Tech" is a degree; a host of one letter is no link unless it leads on, as "t.me/ana" does. */
const INITIAL = /^[a-z]\.[a-z]+$/;
const TRAILING: ReadonlySet<number> = new Set(".,;:!?)]}'\"’”…".split("").map((char) => char.charCodeAt(0)));
