/** Mends a sentence whose forerunner went: "So I'd" becomes "I'd", "I also" becomes "I". */
import type { Edit } from "../text/edit.ts";
import { type Span, textOf } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { JOINERS, NEED_COMMA, SMALL, SUBJECTS } from "./openers.ts";
import { capitalised, isWord, startsWith, wordsOf } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";

/** Edits that let what is left stand by itself once the units of `out` are gone. */
export function mended(layout: Layout, out: ReadonlySet<number>): Edit[] {
  if (!layout.isEnglish) return [];
  const orphans = layout.units.filter(({ index, fixed }) => !fixed && !out.has(index) && out.has(index - 1));
  const edits = orphans.flatMap((unit) => freed(layout.text, unit));
  const lowered = loweredStart(layout, out);
  return lowered === undefined || edits.some(({ span }) => span.start === lowered.span.start)
    ? edits
    : [...edits, lowered];
}

/** The unit without the words that joined it to the one before: "So", "also", "too". */
function freed(text: string, { tokens }: Unit): Edit[] {
  const edits: Edit[] = [];
  const length = joinerLength(tokens);
  const [first, next] = [tokens[0], tokens[length]];
  if (length > 0 && first !== undefined && next !== undefined) {
    edits.push({ span: { start: first.start, end: next.end }, text: capitalised(textOf(text, next)) });
  }
  const also = tokens.find(({ word }, at) => word === "also" && at > length && at < length + 6);
  // "Not only … but also" keeps its "also".
  if (also !== undefined && !tokens.some(({ word }) => word === "only")) edits.push({ span: also, text: "" });
  const tail = tailOf(tokens);
  if (tail !== undefined) edits.push({ span: tail, text: "" });
  return edits;
}

/** "Hi Ana, we …": what is left on the greeting's line goes on in small letters, as what went there did. */
function loweredStart({ text, units }: Layout, out: ReadonlySet<number>): Edit | undefined {
  const was = units.find(({ inline, fixed }) => inline && !fixed);
  const is = units.find(({ index, fixed }) => !fixed && !out.has(index));
  const [first, next] = [was?.tokens[0], is?.tokens[0]];
  if (was === undefined || first === undefined || next === undefined || !is?.inline || !out.has(was.index))
    return undefined;
  if ((first.capital && first.word !== "i") || !next.capital || !SMALL.has(next.word)) return undefined;
  const span = { start: next.start, end: next.start + 1 };
  return { span, text: textOf(text, span).toLowerCase() };
}

/** ", too" and "as well" at the end. */
function tailOf(tokens: readonly Token[]): Span | undefined {
  const last = tokens.findLastIndex(isWord);
  const from =
    tokens[last]?.word === "too" ? last : startsWith(tokens, ["as", "well"], last - 1) ? last - 1 : 0;
  const [comma, first, end] = [tokens[from - 1], tokens[from], tokens[last]];
  if (from < 2 || first === undefined || end === undefined) return undefined;
  return { start: comma?.word === "," ? comma.start : first.start, end: end.end };
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
