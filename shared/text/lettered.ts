/** Patterns that know the letters of all scripts, made only where they are needed: V8 takes a millisecond or two for each. */

/**
 * Tells which pattern is meant for a text: for one of ASCII alone a copy that knows no other letters, which says the same.
 * @param pattern may hold properties of characters that are listed below.
 */
export function lettered(pattern: RegExp): (text: string) => RegExp {
  let plain: RegExp | undefined;
  return (text) => (isPlain(text) ? (plain ??= new RegExp(plainly(pattern.source), pattern.flags)) : pattern);
}

/** The same for whoever only asks whether a text has what a pattern says. @param pattern neither global nor sticky. */
export function tester(pattern: RegExp): (text: string) => boolean {
  const patternFor = lettered(pattern);
  return (text) => patternFor(text).test(text);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > LAST_OF_ASCII) return false;
  return true;
}

const LAST_OF_ASCII = 0x7f;

/** Written within a class; outside they are classes of their own. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["L", "A-Za-z"],
  ["Lu", "A-Z"],
  ["Ll", "a-z"],
  ["M", ""],
  ["N", "0-9"],
  ["So", ""],
  ["Extended_Pictographic", ""],
  ["Emoji_Modifier", ""],
]);

function plainly(source: string): string {
  let isInClass = false;
  return source.replaceAll(/\\p\{(\w+)\}|\\.|[[\]]/g, (sign, name?: string) => {
    if (sign === "[" || sign === "]") isInClass = sign === "[";
    const letters = name === undefined ? undefined : PLAIN.get(name);
    if (letters === undefined) return sign;
    return isInClass ? letters : `[${letters}]`;
  });
}
