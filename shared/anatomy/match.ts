/** Finds the phrases that occur in a sentence. */
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/words.ts";
import { type Automaton, DEAD, type Entry, keyOf } from "./automaton.ts";
import { MARK, NAME, NUMBER, PLAIN, type Shape, SLOT } from "./grammar.ts";

/** A phrase that means `meaning` occurs in the words `from` to `to` (exclusive) of a `Line`. */
export interface Match {
  readonly meaning: number;
  readonly from: number;
  readonly to: number;
}

/** A sentence as the automaton reads it: its tokens without quotes, brackets, emoji and line breaks, and what is known of each. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly entries: readonly Entry[];
  /** What the automaton goes by: an entry and a shape in one number. */
  readonly keys: readonly number[];
  /** Past the last token that is no mark. */
  readonly end: number;
}

/** `entryOf` says what is known of a token. */
export function lineOf(sentence: Sentence, tokens: readonly Token[], entryOf: (token: Token) => Entry): Line {
  const words: Token[] = [];
  const entries: Entry[] = [];
  const keys: number[] = [];
  let end = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quiet" || token.kind === "emoji" || token.kind === "break")
      continue;
    const entry = entryOf(token);
    keys.push(keyOf(entry, shapeOf(token, words.length)));
    words.push(token);
    entries.push(entry);
    if (token.kind !== "mark") end = words.length;
  }
  return { tokens: words, entries, keys, end };
}

/** Every phrase that occurs in `line`: of those with one meaning and one start, the longest. */
export function match({ begin, step }: Automaton, { entries, keys, end }: Line): Match[] {
  const found: Match[] = [];
  for (let from = 0; from < end; from += 1) {
    const mark = found.length;
    let state = DEAD;
    for (let at = from; at < keys.length; at += 1) {
      const key = keys[at];
      const entry = entries[at];
      if (key === undefined || entry === undefined) break;
      state = at === from ? begin(entry, key, from === 0) : (state.next.get(key) ?? step(state, entry, key));
      if (state === DEAD) break;
      if (state.accepts.length > 0) record(found, mark, state.accepts, from, at + 1);
      if (at + 1 >= end && state.ends.length > 0) record(found, mark, state.ends, from, at + 1);
    }
  }
  return found;
}

function record(found: Match[], mark: number, meanings: readonly number[], from: number, to: number): void {
  for (let i = 0; i < meanings.length; i += 1) {
    const meaning = meanings[i] ?? 0;
    let at = mark;
    while (at < found.length && found[at]?.meaning !== meaning) at += 1;
    found[at] = { meaning, from, to };
  }
}

const shapeOf = ({ kind, inner, capital, word }: Token, at: number): Shape => {
  if (kind === "mark") return MARK;
  if (kind === "number") return NUMBER;
  if (kind === "slot") return SLOT;
  // A name is written with a capital that its place does not ask for.
  const isName = kind === "link" || (kind === "word" && (inner || (capital && at > 0)) && word !== "i");
  return isName ? NAME : PLAIN;
};

/** Where the clause that holds the word before `from` ends. */
export function clauseEnd({ tokens }: Line, from: number): number {
  let at = from;
  while (at < tokens.length && !endsClause(tokens[at])) at += 1;
  return at;
}

const endsClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "mark" &&
  token.word !== "and" &&
  token.word !== "/" &&
  token.word !== "+";
