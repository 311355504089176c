/** The ways through a grammar: which nodes a word leads to from others. */
import {
  ACCEPTS,
  ANY,
  END,
  FIRST_CLASS,
  FIRST_SHAPE,
  FREE,
  firstWord,
  type Grammar,
  MARK,
  NAME,
  PLAIN,
  SLOT,
} from "./grammar.ts";

/** What the ways go by: a word's number, its classes as bits, and its looks. */
export interface Step {
  readonly word: number;
  readonly bits: Uint32Array;
  /** A shape of a grammar. */
  readonly shape: number;
}

/** Nodes by their places, the lowest first, with all that is reached from them without a word. */
export type Nodes = readonly number[];

export interface Ways {
  /** `nodes` with all that is reached from them without a word; those that lead no other way are left out. */
  readonly from: (nodes: Iterable<number>) => Nodes;
  /** Where one more word leads. */
  readonly after: (nodes: Nodes, step: Step) => Nodes;
  /** What is meant by those who have come to these nodes, and what when the sentence ends there; the lowest first. */
  readonly accepts: (nodes: Nodes) => readonly number[];
  readonly ends: (nodes: Nodes) => readonly number[];
}

/** @param sets the grammar's. */
export function waysOf(grammar: Grammar, sets: readonly ReadonlySet<number>[]): Ways {
  const { labels, targets, starts } = edgesOf(grammar);
  const words = firstWord(grammar.classes.split(" ").length);

  const edgesFrom = (nodes: Iterable<number>): number[] => {
    const edges: number[] = [];
    for (const node of nodes)
      for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge += 1) edges.push(edge);
    return edges;
  };
  const targetsBy = (label: number, nodes: Nodes): number[] =>
    edgesFrom(nodes)
      .filter((edge) => labels[edge] === label)
      .map((edge) => targets[edge] ?? 0);
  const accepts = (nodes: Nodes): number[] => inOrder(new Set(targetsBy(ACCEPTS, nodes)));

  const from = (nodes: Iterable<number>): Nodes => {
    const reached = new Set(nodes);
    const kept: number[] = [];
    for (const node of reached) {
      const ways = edgesFrom([node]);
      const free = ways.filter((edge) => labels[edge] === FREE);
      for (const edge of free) reached.add(targets[edge] ?? 0);
      if (free.length < ways.length) kept.push(node);
    }
    return inOrder(kept);
  };

  const isOpen = (label: number, { word, bits, shape }: Step): boolean => {
    if (label >= words) {
      const which = (label - words) >> 1;
      return (label - words) % 2 === 0 ? which === word : (sets[which]?.has(word) ?? false);
    }
    if (label >= FIRST_CLASS) {
      const isIn = hasBit(bits, (label - FIRST_CLASS) >> 1);
      return (label - FIRST_CLASS) % 2 === 0 ? isIn : !isIn && shape !== MARK;
    }
    return label >= FIRST_SHAPE ? fits(shape, label - FIRST_SHAPE) : label === ANY;
  };

  // Where all phrases begin, ways are so many that those which go by words are looked up.
  const crossings = new Map<Nodes, Crossing>();
  const crossingAt = (nodes: Nodes): Crossing => {
    let crossing = crossings.get(nodes);
    if (crossing === undefined) crossings.set(nodes, (crossing = crossingOf(edgesFrom(nodes))));
    return crossing;
  };
  const crossingOf = (edges: readonly number[]): Crossing => {
    const byWord = new Map<number, number[]>();
    const others: number[] = [];
    const put = (word: number, edge: number): void => {
      const known = byWord.get(word);
      if (known) known.push(edge);
      else byWord.set(word, [edge]);
    };
    for (const edge of edges) {
      const of = (labels[edge] ?? 0) - words;
      if (of < 0) others.push(edge);
      else if (of % 2 === 0) put(of >> 1, edge);
      else for (const word of sets[of >> 1] ?? []) put(word, edge);
    }
    return { byWord, others };
  };
  const after = (nodes: Nodes, step: Step): Nodes => {
    const crossing = nodes.length < MANY ? undefined : crossingAt(nodes);
    const ways = crossing?.others ?? edgesFrom(nodes);
    const open = ways.filter((edge) => isOpen(labels[edge] ?? 0, step));
    return from([...(crossing?.byWord.get(step.word) ?? []), ...open].map((edge) => targets[edge] ?? 0));
  };
  return { from, after, accepts, ends: (nodes) => accepts(from(targetsBy(END, nodes))) };
}

/** Nodes with very many edges, sorted out. */
interface Crossing {
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  readonly others: readonly number[];
}
const MANY = 100;

/** The labels and targets of all edges; those of a node start at `starts` of it and end where the next one's start. */
function edgesOf({ nodes, size }: Grammar): {
  labels: Uint16Array;
  targets: Uint16Array;
  starts: Uint32Array;
} {
  const count = (nodes.length - size) / 2;
  const labels = new Uint16Array(count);
  const targets = new Uint16Array(count);
  const starts = new Uint32Array(size + 1);
  let edge = 0;
  for (let node = 0, at = 0; node < size; node += 1) {
    const end = at + 1 + (nodes[at] ?? 0) * 2;
    for (at += 1; at < end; at += 2) {
      const label = nodes[at] ?? 0;
      const step = nodes[at + 1] ?? 0;
      labels[edge] = label;
      targets[edge] = label === ACCEPTS ? step : node - step;
      edge += 1;
    }
    starts[node + 1] = edge;
  }
  return { labels, targets, starts };
}

/** A slot may be a name; anything but a mark is a word. */
const fits = (shape: number, wanted: number): boolean =>
  wanted === shape || (wanted === NAME && shape === SLOT) || (wanted === PLAIN && shape !== MARK);

export const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b);
