/** Reads texting style: shorthand, and strings of emoji. */
import type { Token } from "../text/words.ts";
import type { Element } from "./element.ts";
import { SHORTHAND } from "./lexicon/texting.ts";
import type { Reader } from "./reader.ts";

export const texting: Reader = {
  kind: "texting",
  read: ({ text, tokens }) => {
    const found: Element[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      const after = tokens[at + 1];
      const { start } = token;
      if (token.kind === "emoji") {
        if (isString(text, token))
          found.push({ kind: "texting", span: { start, end: token.end }, because: "is a string of emoji" });
      } else if (token.kind === "word") {
        const isShort = SHORTHAND.has(token.word) && !isInitial(token, tokens[at - 1]);
        const end = isShort ? token.end : runTogether(token, after);
        if (end > start)
          found.push({
            kind: "texting",
            span: { start, end },
            because: "is shorthand",
            detail: text.slice(start, end).toLowerCase(),
          });
      }
    }
    return found;
  },
};

/** "Dana R", "V/r" and "Ann Doe, RN" hold initials. */
const isInitial = ({ capital, shouted, word, start, end }: Token, before: Token | undefined): boolean =>
  (capital && end - start === 1) ||
  (shouted && word === "rn") ||
  (before?.word === "/" && before.end === start);

/** Where "wanna" and "gonna" end, which stand as "want to" and "going to"; 0 for any other word. */
const runTogether = ({ word, end }: Token, after: Token | undefined): number =>
  (word === "want" || word === "going") && after?.word === "to" && after.start === end ? after.end : 0;

const isString = (text: string, { start, end }: Token): boolean =>
  end - start >= MANY_EMOJI &&
  [...text.slice(start, end).matchAll(/\p{Extended_Pictographic}/gu)].length >= MANY_EMOJI;

const MANY_EMOJI = 3;
