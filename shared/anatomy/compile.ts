/** Compiles phrases into the numbers of a grammar. Nodes from which the same follows become one. */
import {
  ACCEPTS,
  FREE,
  firstWord,
  type Grammar,
  labelOfSet,
  labelOfWord,
  shorts,
  UNLISTED,
} from "./grammar.ts";
import { type Edge, Graph, type Node } from "./graph.ts";
import { formsOf, type Lexicon } from "./lexicon/lexicon.ts";
import { parse } from "./phrase.ts";

/** A phrase, and what it means: a number of the caller's. */
export interface Phrase {
  readonly text: string;
  readonly meaning: number;
}

/** The class of words that look like a verb in the past. */
const PAST = "past";
const isPast = (word: string): boolean => word.length > 4 && word.endsWith("ed");

/**
 * @throws SyntaxError when a phrase is ill-formed or names an unknown class.
 * @throws RangeError when there are more words or nodes than a grammar can count.
 */
export function compile(phrases: readonly Phrase[], lexicon: Lexicon): Grammar {
  const classes = new Map(Object.entries(lexicon.classes).map(([name, words]) => [name, formsOf(words)]));
  const graph = new Graph([...classes.keys(), PAST]);
  for (const { text, meaning } of phrases) graph.add(text, parse(text, lexicon.phrases), meaning);

  const meant = new Map(Object.entries(lexicon.spellings));
  const words = new Places<string>();
  const wordOf = (word: string): number => {
    const said = meant.get(word) ?? word;
    return words.of(said, said);
  };
  for (const word of Object.values(UNLISTED)) wordOf(word);
  for (const word of [...classes.values()].flat()) wordOf(word);
  for (const word of graph.words) wordOf(word);
  classes.set(PAST, words.all.filter(isPast));

  const sets = new Places<readonly number[]>();
  const setOf = (numbers: readonly number[]): number => sets.of(numbers.join(), numbers);
  const numbersOf = (some: readonly string[]): number[] =>
    [...new Set(some.map(wordOf))].toSorted((a, b) => a - b);
  for (const some of classes.values()) setOf(numbersOf(some));
  const base = firstWord(classes.size);
  const nodes = new Nodes((some) => {
    const numbers = numbersOf(some);
    const [only] = numbers;
    return numbers.length === 1 && only !== undefined
      ? labelOfWord(base, only)
      : labelOfSet(base, setOf(numbers));
  });
  // Every word is tried as a beginning: so all ways from there stand in one place.
  const inner = joined(graph.inner);
  const first = joined(graph.first, graph.inner);
  first.edges.push({ by: FREE, to: inner });
  return {
    first: nodes.placeOf(first),
    inner: nodes.placeOf(inner),
    nodes: nodes.numbers(),
    size: nodes.size,
    words: words.all.join(" "),
    spellings: [...meant].flatMap(([spelling, word]) =>
      words.has(word) ? [[spelling, wordOf(word)] as const] : [],
    ),
    classes: [...classes.keys()].join(" "),
    homes: shorts(homesOf(sets.all, words.all.length)),
  };
}

/** A node with the edges of all that is reached from it without a word, but for what is reached over `beyond`. */
function joined(from: Node, beyond?: Node): Node {
  const reached = new Set([from]);
  const edges: Edge[] = [];
  for (const { edges: own } of reached)
    for (const edge of own)
      if (edge.by !== FREE) edges.push(edge);
      else if (edge.to !== beyond) reached.add(edge.to);
  return { edges, accepts: [] };
}

/** Of every word the sets that have it, as a grammar counts them. */
function homesOf(sets: readonly (readonly number[])[], words: number): number[] {
  const homes = Array.from({ length: words }, (): number[] => []);
  for (const [set, some] of sets.entries()) for (const word of some) homes[word]?.push(set);
  return homes.flatMap((some) => [some.length, ...some.map((set, at) => set - (some[at - 1] ?? 0))]);
}

/** Gives each value a place, by its key. */
class Places<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<string, number>();

  has(key: string): boolean {
    return this.#places.has(key);
  }

  of(key: string, value: Value): number {
    let place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, (place = this.all.length));
      this.all.push(value);
    }
    return place;
  }
}

/** Nodes as they are written: each behind those that it leads to. */
class Nodes {
  /** Each one's edges, labels and targets by turns. */
  readonly #written = new Places<readonly number[]>();
  readonly #places = new Map<Node, number>();
  readonly #labels = new Map<readonly string[], number>();
  readonly #labelOf: (words: readonly string[]) => number;

  /** @param labelOf the label of an edge that goes by any of some words. */
  constructor(labelOf: (words: readonly string[]) => number) {
    this.#labelOf = labelOf;
  }

  get size(): number {
    return this.#written.all.length;
  }

  placeOf(node: Node): number {
    let place = this.#places.get(node);
    if (place === undefined) {
      const edges = this.#edgesOf(node);
      this.#places.set(node, (place = this.#written.of(edges.join(), edges)));
    }
    return place;
  }

  numbers(): Uint16Array {
    const numbers: number[] = [];
    for (const [place, edges] of this.#written.all.entries()) {
      numbers.push(edges.length / 2);
      for (let at = 0; at < edges.length; at += 2) {
        const label = edges[at] ?? 0;
        const target = edges[at + 1] ?? 0;
        numbers.push(label, label === ACCEPTS ? target : place - target);
      }
    }
    return shorts(numbers);
  }

  #edgesOf({ edges, accepts }: Node): number[] {
    const written = accepts.map((meaning): [label: number, target: number] => [ACCEPTS, meaning]);
    const byTarget = new Map<number, readonly string[]>();
    for (const { by, to } of edges) {
      const target = this.placeOf(to);
      if (typeof by === "number") written.push([by, target]);
      else {
        const known = byTarget.get(target);
        byTarget.set(target, known ? [...known, ...by] : by);
      }
    }
    for (const [target, words] of byTarget) written.push([this.#labelOfAny(words), target]);
    return written.toSorted(([one], [other]) => one - other).flat();
  }

  /** Phrases by name are parsed once, so that their words come again and again. */
  #labelOfAny(words: readonly string[]): number {
    let label = this.#labels.get(words);
    if (label === undefined) this.#labels.set(words, (label = this.#labelOf(words)));
    return label;
  }
}
