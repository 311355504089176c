/** The phrases of all elements as one graph of words, beginnings shared. */
import { formsOf, type Lexicon } from "./lexicon/lexicon.ts";
import type { Item } from "./phrase.ts";

/** What a word is by its looks, beside what it says. */
export type Shape = typeof PLAIN | typeof NAME | typeof SLOT | typeof NUMBER | typeof MARK;
export const PLAIN = 0;
export const NAME = 1;
export const SLOT = 2;
export const NUMBER = 3;
export const MARK = 4;

export interface Node {
  readonly id: number;
  words: Map<number, readonly Node[]> | undefined;
  /** Reached by any word of a long list, which many nodes share. */
  lists: readonly { readonly words: ReadonlySet<number>; readonly to: Node }[];
  classes: readonly { readonly bit: number; readonly not: boolean; readonly to: Node }[];
  shapes: readonly { readonly shape: Shape; readonly to: Node }[];
  /** Reached by any one word. */
  any: readonly Node[];
  /** Reached without a word. */
  free: readonly Node[];
  /** Reached at the end of a sentence. */
  ends: readonly Node[];
  accepts: readonly number[];
}

/** How many words a list has from which on nodes share it. */
const LONG = 6;

/** Most lists of most nodes stay empty: they share one. */
const NONE: readonly never[] = [];

/** The class of words that look like a verb in the past. */
const PAST = "past";
/** Stands for words in -ed that no phrase knows. */
export const UNLISTED_PAST = "<past>ed";
const isPast = (word: string): boolean => word.length > 4 && word.endsWith("ed");

/** Words that stand for all those that no phrase knows. */
const UNKNOWN: ReadonlySet<string> = new Set(["<unknown>", "<adverb>"]);

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ["Name", NAME],
  ["slot", SLOT],
  ["number", NUMBER],
  ["word", PLAIN],
]);

export class Graph {
  readonly ids = new Map<string, number>();
  readonly bits: ReadonlyMap<string, number>;
  readonly #steps = new Map<Node, Map<string, Node>>();
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #lists = new WeakMap<readonly string[], ReadonlySet<number>>();
  #nodes = 0;

  constructor({ classes, spellings }: Lexicon) {
    this.#spellings = new Map(Object.entries(spellings));
    this.bits = new Map([...Object.keys(classes), PAST].map((name, bit) => [name, bit]));
  }

  node(): Node {
    this.#nodes += 1;
    const id = this.#nodes;
    return {
      id,
      words: undefined,
      lists: NONE,
      classes: NONE,
      shapes: NONE,
      any: NONE,
      free: NONE,
      ends: NONE,
      accepts: NONE,
    };
  }

  idOf(word: string): number {
    const meant = this.#spellings.get(word) ?? word;
    const known = this.ids.get(meant);
    if (known !== undefined) return known;
    this.ids.set(meant, this.ids.size);
    return this.ids.size - 1;
  }

  /** The node that `items` lead to from `from`. @throws SyntaxError when an item is out of place or names an unknown class. */
  walk(from: Node, items: readonly Item[], phrase: string): Node {
    return items.reduce((node, item) => this.#step(node, item, phrase), from);
  }

  #step(from: Node, item: Item, phrase: string): Node {
    let known = this.#steps.get(from);
    if (known === undefined) this.#steps.set(from, (known = new Map<string, Node>()));
    const built = known.get(item.key);
    if (built !== undefined) return built;
    const to = this.node();
    known.set(item.key, to);
    this.#link(from, item, to, phrase);
    return to;
  }

  #link(from: Node, item: Item, to: Node, phrase: string): void {
    if (item.is === "word") {
      this.#linkWords(from, [item.word], to);
    } else if (item.is === "class") {
      if (UNKNOWN.has(item.key))
        return this.#link(from, { is: "word", word: item.key, key: item.key }, to, phrase);
      const shape = SHAPES.get(item.name);
      const bit = this.bits.get(item.name);
      if (shape !== undefined) from.shapes = [...from.shapes, { shape, to }];
      else if (bit !== undefined) from.classes = [...from.classes, { bit, not: item.not, to }];
      else throw new SyntaxError(`No class <${item.name}>: ${phrase}`);
    } else if (item.is === "gap") {
      let at = from;
      for (let i = 0; i < item.most; i += 1) {
        at.free = [...at.free, to];
        const after = this.node();
        at.any = [...at.any, after];
        at = after;
      }
      at.free = [...at.free, to];
    } else if (item.is === "end") from.ends = [...from.ends, to];
    else if (item.is === "maybe") {
      from.free = [...from.free, to];
      this.#link(from, item.item, to, phrase);
    } else if (item.is === "group") {
      if (item.words.length < LONG) this.#linkWords(from, item.words, to);
      else from.lists = [...from.lists, { words: this.#listOf(item.words), to }];
      for (const way of item.ways) {
        const only = way[0];
        if (way.length === 1 && only !== undefined) this.#link(from, only, to, phrase);
        else {
          const end = this.walk(from, way, phrase);
          end.free = [...end.free, to];
        }
      }
    } else throw new SyntaxError(`"${item.is}" stands in the wrong place: ${phrase}`);
  }

  #linkWords(from: Node, words: readonly string[], to: Node): void {
    const edges = (from.words ??= new Map());
    const only = [to];
    for (const word of words) {
      const id = this.idOf(word);
      const others = edges.get(id);
      edges.set(id, others === undefined ? only : [...others, to]);
    }
  }

  #listOf(words: readonly string[]): ReadonlySet<number> {
    let list = this.#lists.get(words);
    if (list === undefined) this.#lists.set(words, (list = new Set(words.map((word) => this.idOf(word)))));
    return list;
  }

  /** The classes of each word, as `size` times 32 bits. */
  bitsOf(classes: Lexicon["classes"], size: number): Map<number, Uint32Array> {
    const all = new Map<number, Uint32Array>();
    const put = (bit: number, word: string): void => {
      const id = this.idOf(word);
      let bits = all.get(id);
      if (bits === undefined) all.set(id, (bits = new Uint32Array(size)));
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    };
    for (const [name, words] of Object.entries(classes)) {
      const bit = this.bits.get(name) ?? 0;
      for (const word of formsOf(words)) put(bit, word);
    }
    this.idOf(UNLISTED_PAST);
    const past = this.bits.get(PAST) ?? 0;
    for (const word of this.ids.keys()) if (isPast(word)) put(past, word);
    return all;
  }
}
