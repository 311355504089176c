/** Reads shouting: words in capitals, and marks in a row. */
import { toSay } from "../text/say.ts";
import type { Token } from "../text/words.ts";
import type { Element } from "./element.ts";
import { SHOUTABLE } from "./lexicon/texting.ts";
import type { Reader } from "./reader.ts";

export const shouting: Reader = {
  kind: "shouting",
  read: ({ tokens }) => {
    const found: Element[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.shouted) {
        const last = runEnd(tokens, at, ({ shouted }) => shouted);
        if (isLoud(tokens, at, last))
          found.push(shout(tokens, at, last, toSay("is in capitals"), "capitals"));
        at = last;
      } else if (token.kind === "mark" && (token.word === "!" || token.word === "?")) {
        const last = runEnd(
          tokens,
          at,
          (next, before) => next.word === token.word && next.start === before.end,
        );
        if (last > at) found.push(shout(tokens, at, last, toSay("repeats its mark"), "marks"));
        at = last;
      }
    }
    return found;
  },
};

/** The last token of the run that starts at `at`. */
function runEnd(
  tokens: readonly Token[],
  at: number,
  goesOn: (next: Token, before: Token) => boolean,
): number {
  let last = at;
  for (;;) {
    const before = tokens[last];
    const next = tokens[last + 1];
    if (before === undefined || next === undefined || !goesOn(next, before)) return last;
    last += 1;
  }
}

/** Ordinary words in capitals, or three long ones in a row: short forms such as `CEO` are none. */
function isLoud(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0;
  for (let at = from; at <= to; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (SHOUTABLE.has(word)) return true;
    if (word.length > 3) long += 1;
  }
  return long >= 3;
}

const shout = (
  tokens: readonly Token[],
  from: number,
  to: number,
  because: string,
  detail: string,
): Element => ({
  kind: "shouting",
  span: { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 },
  because,
  detail,
});
