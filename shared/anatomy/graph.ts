/** The graph that phrases make, beginnings shared. */
import { ANY, END, FIRST_CLASS, FIRST_SHAPE, FREE, NAME, NUMBER, PLAIN, SLOT, UNLISTED } from "./grammar.ts";
import type { Item } from "./phrase.ts";

export interface Node {
  readonly edges: Edge[];
  /** What is meant by those who come here. */
  readonly accepts: number[];
}

/** The way to a node: by any of some words, or by what a label of a grammar stands for. */
export interface Edge {
  readonly by: readonly string[] | number;
  readonly to: Node;
}

/** Words that stand for all those that no phrase knows. */
const UNKNOWN: ReadonlySet<string> = new Set([UNLISTED.other, UNLISTED.adverb]);

const SHAPES: ReadonlyMap<string, number> = new Map([
  ["Name", FIRST_SHAPE + NAME],
  ["slot", FIRST_SHAPE + SLOT],
  ["number", FIRST_SHAPE + NUMBER],
  ["word", FIRST_SHAPE + PLAIN],
]);

export class Graph {
  /** Where the phrases begin that may stand within a sentence, and those that may stand at its start: all. */
  readonly inner = newNode();
  readonly first: Node = { edges: [{ by: FREE, to: this.inner }], accepts: [] };
  /** All that ways go by. */
  readonly words = new Set<string>();
  readonly #classes: ReadonlyMap<string, number>;
  /** The nodes that items lead to, by the items' keys. */
  readonly #steps = new Map<Node, Map<string, Node>>();

  /** @param classes their names, in the order of their labels. */
  constructor(classes: readonly string[]) {
    this.#classes = new Map(classes.map((name, at) => [name, FIRST_CLASS + at * 2]));
  }

  /** @throws SyntaxError when an item is out of place or names an unknown class. */
  add(phrase: string, items: readonly Item[], meaning: number): void {
    const fromStart = items[0]?.is === "start";
    const end = this.#walk(fromStart ? this.first : this.inner, fromStart ? items.slice(1) : items, phrase);
    end.accepts.push(meaning);
  }

  /** The node that `items` lead to from `from`. */
  #walk(from: Node, items: readonly Item[], phrase: string): Node {
    return items.reduce((node, item) => this.#step(node, item, phrase), from);
  }

  #step(from: Node, item: Item, phrase: string): Node {
    let known = this.#steps.get(from);
    if (known === undefined) this.#steps.set(from, (known = new Map<string, Node>()));
    const built = known.get(item.key);
    if (built !== undefined) return built;
    const to = newNode();
    known.set(item.key, to);
    this.#link(from, item, to, phrase);
    return to;
  }

  #link(from: Node, item: Item, to: Node, phrase: string): void {
    if (item.is === "word") this.#linkWords(from, [item.word], to);
    else if (item.is === "class") from.edges.push({ by: this.#labelOf(item, phrase), to });
    else if (item.is === "end") from.edges.push({ by: END, to });
    else if (item.is === "maybe") {
      from.edges.push({ by: FREE, to });
      this.#link(from, item.item, to, phrase);
    } else if (item.is === "gap") {
      let at = from;
      for (let i = 0; i < item.most; i += 1) {
        const after = newNode();
        at.edges.push({ by: FREE, to }, { by: ANY, to: after });
        at = after;
      }
      at.edges.push({ by: FREE, to });
    } else if (item.is === "group") {
      if (item.words.length > 0) this.#linkWords(from, item.words, to);
      for (const way of item.ways) {
        const only = way[0];
        if (way.length === 1 && only !== undefined) this.#link(from, only, to, phrase);
        else this.#walk(from, way, phrase).edges.push({ by: FREE, to });
      }
    } else throw new SyntaxError(`"${item.is}" stands in the wrong place: ${phrase}`);
  }

  #linkWords(from: Node, words: readonly string[], to: Node): void {
    for (const word of words) this.words.add(word);
    from.edges.push({ by: words, to });
  }

  #labelOf({ name, not, key }: Item & { is: "class" }, phrase: string): readonly string[] | number {
    if (UNKNOWN.has(key)) return [key];
    const shape = SHAPES.get(name);
    if (shape !== undefined) return shape;
    const label = this.#classes.get(name);
    if (label === undefined) throw new SyntaxError(`No class <${name}>: ${phrase}`);
    return label + (not ? 1 : 0);
  }
}

function newNode(): Node {
  return { edges: [], accepts: [] };
}
