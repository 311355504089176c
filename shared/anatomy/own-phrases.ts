/** Reads the phrases of one's own: those that a team takes for context, and those that it does not want to read. */
import type { House } from "../batch/batch.ts";
import { toSay } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { type Token, tokensOf } from "../text/words.ts";
import type { Element } from "./element.ts";

/**
 * The elements that phrases of one's own make of a note's words.
 * @param body the words between greeting and closing, by their places: how people know each other is said there.
 */
export type ReadOwn = (
  tokens: readonly Token[],
  body: { readonly from: number; readonly to: number },
) => Element[];

/** One word of a phrase: as it is, or a beginning; or a few words of any kind. */
type Item = { readonly word: string; readonly isBeginning: boolean } | typeof SOME;
const SOME = "*";
/** How many words a lone `*` stands for at most. */
const MOST_BETWEEN = 3;

interface Phrase {
  readonly items: readonly Item[];
  readonly kind: "context" | "stock-phrase";
}

/** Undefined where the house has no phrases, so that nothing is looked for. */
export function readerOfOwn(house: House | undefined): ReadOwn | undefined {
  if (house === undefined || house.context.length + house.avoid.length === 0) return undefined;
  let reader = READERS.get(house);
  if (reader === undefined) READERS.set(house, (reader = readerOf(house)));
  return reader;
}

const READERS = new WeakMap<House, ReadOwn>();

/** Of all words of a note most begin no phrase: each is looked up once, and only behind a first word is more looked at. */
function readerOf({ context, avoid }: House): ReadOwn {
  const begins = new Beginnings();
  for (const written of context) begins.add({ items: itemsOf(written), kind: "context" });
  for (const written of avoid) begins.add({ items: itemsOf(written), kind: "stock-phrase" });
  return (tokens, { from, to }) => {
    const elements: Element[] = [];
    let said: readonly Token[] | undefined;
    for (const [place, token] of tokens.entries())
      for (const { items, kind } of begins.of(token.word)) {
        if (kind === "context" && (place < from || place >= to)) continue;
        said ??= tokens.filter(isSaid);
        const at = said.indexOf(token);
        const end = at < 0 ? undefined : endOf(items, said, at);
        if (end === undefined) continue;
        const span = spanOf(said, at, end);
        elements.push(kind === "context" ? { kind, span, because: SHARED } : { ...AVOIDED, span });
      }
    return elements;
  };
}

const SHARED = toSay("is one of your own words for how you know each other");
const AVOIDED = {
  kind: "stock-phrase",
  because: "is on your own list of phrases to avoid",
  detail: "own",
} as const;

const isSaid = ({ kind }: Token): boolean => kind !== "quiet" && kind !== "emoji" && kind !== "break";

/** Phrases by how they begin. */
class Beginnings {
  readonly #byWord = new Map<string, Phrase[]>();
  /** Those of whose first word only the beginning is known, by its first letter. */
  readonly #byLetter = new Map<string, Phrase[]>();

  add(phrase: Phrase): void {
    const [first] = phrase.items;
    if (first === undefined || first === SOME) return;
    const [index, key] = first.isBeginning
      ? [this.#byLetter, first.word.charAt(0)]
      : [this.#byWord, first.word];
    const known = index.get(key);
    if (known) known.push(phrase);
    else index.set(key, [phrase]);
  }

  /** The phrases that may begin with a word. */
  of(word: string): readonly Phrase[] {
    const whole = this.#byWord.get(word);
    const begun = this.#byLetter.size === 0 ? undefined : this.#byLetter.get(word.charAt(0));
    return whole && begun ? [...whole, ...begun] : (whole ?? begun ?? NONE);
  }
}

const NONE: readonly Phrase[] = [];

/** The items of a phrase as its writer typed it; what stands for any words says nothing at its ends. */
function itemsOf(written: string): Item[] {
  const items = written.split(/\s+/).flatMap((part): Item[] => {
    if (part === SOME) return [SOME];
    const words = tokensOf(part.replace(/\*$/, "")).filter(isSaid);
    return words.map(({ word }, at) => ({
      word,
      isBeginning: part.endsWith("*") && at === words.length - 1,
    }));
  });
  const from = items.findIndex((item) => item !== SOME);
  return from < 0 ? [] : items.slice(from, items.findLastIndex((item) => item !== SOME) + 1);
}

/** Where the longest stretch ends that reads as a phrase does; in time of the phrase's length times that of the text. */
function endOf(items: readonly Item[], tokens: readonly Token[], from: number): number | undefined {
  let reached = new Set([from]);
  for (const item of items) {
    const next = new Set<number>();
    for (const at of reached)
      if (item !== SOME) {
        if (isRead(item, tokens[at])) next.add(at + 1);
      } else
        for (let to = at; to <= at + MOST_BETWEEN; to += 1) {
          next.add(to);
          // A sentence ends, or a clause: what is behind is about something else.
          if (tokens[to]?.kind === "mark") break;
        }
    if (next.size === 0) return undefined;
    reached = next;
  }
  return Math.max(...reached);
}

const isRead = ({ word, isBeginning }: Exclude<Item, typeof SOME>, token: Token | undefined): boolean =>
  token !== undefined && (isBeginning ? token.word.startsWith(word) : token.word === word);

/** From the first to the last word, and never starting within one such as `I'd`. */
function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  let first = from;
  while (tokens[first]?.kind === "word" && tokens[first - 1]?.end === tokens[first]?.start) first -= 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
