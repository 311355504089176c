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
  readonly words: Map<number, Node[]>;
  readonly classes: { readonly bit: number; readonly not: boolean; readonly to: Node }[];
  readonly shapes: { readonly shape: Shape; readonly to: Node }[];
  /** Reached by any one word. */
  readonly any: Node[];
  /** Reached without a word. */
  readonly free: Node[];
  /** Reached at the end of a sentence. */
  readonly ends: Node[];
  readonly accepts: number[];
}

/** Words that stand for all those that no phrase knows. */
const UNKNOWN: ReadonlySet<string> = new Set(["<unknown>", "<past>", "<adverb>"]);

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
  readonly #spellings: Readonly<Record<string, string>>;
  #nodes = 0;

  constructor({ classes, spellings }: Lexicon) {
    this.#spellings = spellings;
    this.bits = new Map(Object.keys(classes).map((name, bit) => [name, bit]));
  }

  node(): Node {
    this.#nodes += 1;
    return {
      id: this.#nodes,
      words: new Map(),
      classes: [],
      shapes: [],
      any: [],
      free: [],
      ends: [],
      accepts: [],
    };
  }

  idOf(word: string): number {
    const meant = this.#spellings[word] ?? word;
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
      const id = this.idOf(item.word);
      const targets = from.words.get(id);
      if (targets === undefined) from.words.set(id, [to]);
      else targets.push(to);
    } else if (item.is === "class") {
      if (UNKNOWN.has(item.key))
        return this.#link(from, { is: "word", word: item.key, key: item.key }, to, phrase);
      const shape = SHAPES.get(item.name);
      const bit = this.bits.get(item.name);
      if (shape !== undefined) from.shapes.push({ shape, to });
      else if (bit !== undefined) from.classes.push({ bit, not: item.not, to });
      else throw new SyntaxError(`No class <${item.name}>: ${phrase}`);
    } else if (item.is === "gap") {
      let at = from;
      for (let i = 0; i < item.most; i += 1) {
        at.free.push(to);
        const after = this.node();
        at.any.push(after);
        at = after;
      }
      at.free.push(to);
    } else if (item.is === "end") from.ends.push(to);
    else if (item.is === "maybe") {
      from.free.push(to);
      this.#link(from, item.item, to, phrase);
    } else if (item.is === "group") {
      for (const way of item.ways) {
        const only = way[0];
        if (way.length === 1 && only !== undefined) this.#link(from, only, to, phrase);
        else this.walk(from, way, phrase).free.push(to);
      }
    } else throw new SyntaxError(`"${item.is}" stands in the wrong place: ${phrase}`);
  }

  /** The classes of each word, as `size` times 32 bits. */
  bitsOf(classes: Lexicon["classes"], size: number): Map<number, Uint32Array> {
    const all = new Map<number, Uint32Array>();
    for (const [name, words] of Object.entries(classes)) {
      const bit = this.bits.get(name) ?? 0;
      for (const word of formsOf(words)) {
        const id = this.idOf(word);
        const bits = all.get(id) ?? new Uint32Array(size);
        all.set(id, bits);
        bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
      }
    }
    return all;
  }
}
