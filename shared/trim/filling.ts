/** Finds words of a note that say nothing: lead-ins, endings, "really" and "just". */
import type { Edit } from "../text/edit.ts";
import type { Token } from "../text/words.ts";
import { ADVERBS, ANCHORS, ENDERS, OPENERS } from "./fillers.ts";
import { agreeing, capitalised, isClause, isEnded, isRun, isWord, startsWith, wordsOf } from "./tokens.ts";
import type { Unit } from "./units.ts";

/** The edits that leave them out; they may overlap. */
export function* fillers(text: string, unit: Unit): Generator<Edit> {
  yield* openers(text, unit);
  yield* enders(unit);
  yield* adverbs(text, unit);
}

/** Empty lead-ins: "By the way, ..."; what follows starts the sentence. */
function* openers(text: string, { tokens, inline }: Unit): Generator<Edit> {
  const first = tokens[0];
  if (first === undefined) return;
  for (const opener of OPENERS_READ) {
    if (!startsWith(tokens, opener)) continue;
    const comma = tokens[opener.length];
    const endsInWord = opener.at(-1) === "but" || opener.at(-1) === "so";
    if (comma?.word !== "," && !endsInWord) continue;
    const at = comma?.word === "," ? opener.length + 1 : opener.length;
    const next = tokens[at];
    const isSubject =
      next !== undefined &&
      (SUBJECTS.has(next.word) || (AUXILIARIES.has(next.word) && SUBJECTS.has(tokens[at + 1]?.word ?? "")));
    if (next?.kind !== "word" || !isClause(tokens.slice(at)) || (endsInWord && !isSubject)) continue;
    const word = text.slice(next.start, next.end);
    yield {
      span: { start: first.start, end: next.end },
      text: inline && !first.capital ? word : capitalised(word),
    };
    return;
  }
}

const SUBJECTS: ReadonlySet<string> = new Set(["i", "we", "you", "my", "our"]);
const AUXILIARIES: ReadonlySet<string> = new Set(["would", "could", "may", "can", "do", "will"]);

/** Empty endings: "..., if that's okay." */
function* enders({ tokens }: Unit): Generator<Edit> {
  const to = tokens.findLastIndex(isWord) + 1;
  for (const ender of ENDERS_READ) {
    const from = to - ender.length;
    if (from < 3 || !startsWith(tokens, ender, from)) continue;
    const comma = tokens[from - 1]?.word === "," ? from - 1 : from;
    const first = tokens[comma];
    const last = tokens[to - 1];
    if (first === undefined || last === undefined || !isEnded(tokens.slice(0, comma))) continue;
    yield { span: { start: first.start, end: last.end }, text: "" };
    return;
  }
}

/** "really", "just" and their like. */
function* adverbs(text: string, { tokens }: Unit): Generator<Edit> {
  for (let at = 0; at < tokens.length; at += 1) {
    const filler = ADVERBS_READ.find(
      ({ words }) => startsWith(tokens, words, at) && isRun(text, tokens, at, at + words.length),
    );
    const first = tokens[at];
    if (filler === undefined || first === undefined) continue;
    const end = at + filler.words.length;
    const [before, last, next] = [tokens[at - 1], tokens[end - 1], tokens[end]];
    if (last === undefined || next === undefined || (at > 0 && first.capital)) continue;
    if (before !== undefined && (ANCHORED.has(before.word) || filler.notAfter.has(before.word))) continue;
    if (filler.notBefore.has(next.word)) continue;
    if (next.word === "," && (before === undefined || before.word === "," || isJoint(before))) {
      const start = before?.word === "," ? before : first;
      yield before === undefined
        ? opened(text, first, tokens[end + 1])
        : { span: { start: start.start, end: next.end }, text: "" };
    } else if (next.kind === "word" || next.kind === "slot") {
      if (before === undefined) yield opened(text, first, next);
      else if (next.start > last.end) {
        const article = agreeing(text, before, first, next.word);
        yield article === undefined
          ? { span: { start: first.start, end: last.end }, text: "" }
          : { span: { start: article.start, end: last.end }, text: article.text.trimEnd() };
      }
    }
  }
}

const isJoint = ({ word }: Token): boolean =>
  word === "and" || word === "but" || word === "so" || word === "-";

/** The sentence from its second word on. */
function opened(text: string, first: Token, next: Token | undefined): Edit {
  const word = next === undefined ? "" : text.slice(next.start, next.end);
  const put = first.capital && next?.kind === "word" ? capitalised(word) : word;
  return { span: { start: first.start, end: next?.end ?? first.end }, text: put };
}

const setOf = (words: string | undefined): ReadonlySet<string> => new Set(words?.split(" "));
const ANCHORED = setOf(ANCHORS);
const OPENERS_READ = OPENERS.map(wordsOf).toSorted((a, b) => b.length - a.length);
const ENDERS_READ = ENDERS.map(wordsOf).toSorted((a, b) => b.length - a.length);
const ADVERBS_READ = ADVERBS.map(({ words, notAfter, notBefore }) => ({
  words: wordsOf(words),
  notAfter: setOf(notAfter),
  notBefore: setOf(notBefore),
}));
