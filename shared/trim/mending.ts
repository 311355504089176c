/** Mends a sentence whose forerunner went: "So I'd" becomes "I'd", "I also" becomes "I". */
import type { Edit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { JOINERS, NEED_COMMA, SUBJECTS } from "./openers.ts";
import { capitalised, isWord, startsWith, wordsOf } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";

/** Edits that let the unit stand once the one before it is gone: "So I'd" becomes "I'd", "I also" becomes "I". */
export function mended({ text, isEnglish }: Layout, { tokens, end }: Unit): Edit[] {
  if (!isEnglish) return [];
  const edits: Edit[] = [];
  const length = joinerLength(tokens);
  const first = tokens[0];
  const next = tokens[length];
  if (length > 0 && first !== undefined && next !== undefined) {
    edits.push({
      span: { start: first.start, end: next.end },
      text: capitalised(text.slice(next.start, next.end)),
    });
  }
  const also = tokens.findIndex(({ word }, at) => word === "also" && at > length && at < length + 6);
  const isBut = tokens.some(({ word }) => word === "only");
  const token = tokens[also];
  if (token !== undefined && !isBut) edits.push({ span: token, text: "" });
  const tail = tailOf(tokens, end);
  if (tail !== undefined) edits.push({ span: tail, text: "" });
  return edits;
}

/** ", too" and "as well" at the end. */
function tailOf(tokens: readonly Token[], end: number): Span | undefined {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.kind !== "word") last -= 1;
  const [before, word, comma] = [tokens[last - 1], tokens[last], tokens[last - 2]];
  if (word === undefined || before === undefined || word.end > end) return undefined;
  if (word.word === "too") return { start: before.word === "," ? before.start : word.start, end: word.end };
  if (word.word !== "well" || before.word !== "as") return undefined;
  return { start: comma?.word === "," ? comma.start : before.start, end: word.end };
}

/** How many tokens a joiner at the start takes, its comma included; 0 when there is none. */
export function joinerLength(tokens: readonly Token[]): number {
  let longest = 0;
  for (const joiner of JOINERS_READ) {
    if (joiner.length <= longest || !startsWith(tokens, joiner)) continue;
    const next = tokens[joiner.length];
    if (next?.word === ",") longest = joiner.length + 1;
    else if (
      next !== undefined &&
      (!NEED_COMMA.has(joiner.join("-")) || (joiner[0] === "so" && SUBJECTS.has(next.word)))
    ) {
      longest = joiner.length;
    }
  }
  return tokens.slice(longest).filter(isWord).length > 1 ? longest : 0;
}

const JOINERS_READ = JOINERS.map(wordsOf);
