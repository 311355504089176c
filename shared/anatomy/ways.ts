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
  isAmong,
  labelOfSet,
  labelOfWord,
  MARK,
  NAME,
  PLAIN,
  SLOT,
} from "./grammar.ts";

/** What the ways go by: a word's number, the sets that have it, and its looks. */
export interface Step {
  readonly word: number;
  /** The lowest first. */
  readonly sets: Uint16Array;
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

/**
 * Whoever starts waits for this, before anything has been made fast: so nothing is made of the edges, and they are gone
 * through without making lists.
 */
export function waysOf({ nodes: numbers, size, classes }: Grammar): Ways {
  const words = firstWord(classes.split(" ").length);
  const starts = startsOf(numbers, size);
  const firstEdge = (node: number): number => (starts[node] ?? 0) + 1;
  const pastEdges = (node: number): number => firstEdge(node) + (numbers[starts[node] ?? 0] ?? 0) * 2;

  /** Adds what the edges lead to that have a label which no word opens; those come first. */
  const gather = (label: number, node: number, into: number[]): void => {
    for (let edge = firstEdge(node), end = pastEdges(node); edge < end; edge += 2) {
      const found = numbers[edge] ?? 0;
      if (found > label) return;
      const step = numbers[edge + 1] ?? 0;
      if (found === label) into.push(label === ACCEPTS ? step : node - step);
    }
  };
  /** Whether there is more to a node than ways that are free. */
  const leadsOn = (node: number): boolean => {
    const first = firstEdge(node);
    const end = pastEdges(node);
    return first < end && (numbers[first] !== FREE || numbers[end - 2] !== FREE);
  };

  const from = (nodes: Iterable<number>): Nodes => {
    const reached = new Set(nodes);
    const free: number[] = [];
    for (const node of reached) {
      gather(FREE, node, free);
      while (free.length > 0) reached.add(free.pop() ?? 0);
    }
    return inOrder([...reached].filter(leadsOn));
  };

  const accepts = (nodes: Nodes): Nodes => {
    const meant: number[] = [];
    for (let at = 0; at < nodes.length; at += 1) gather(ACCEPTS, nodes[at] ?? 0, meant);
    return meant.length < 2 ? meant : inOrder(new Set(meant));
  };

  const ends = (nodes: Nodes): Nodes => {
    const reached: number[] = [];
    for (let at = 0; at < nodes.length; at += 1) gather(END, nodes[at] ?? 0, reached);
    return reached.length === 0 ? reached : accepts(from(reached));
  };

  const isOpen = (label: number, { word, sets, shape }: Step): boolean => {
    if (label >= words) {
      const which = (label - words) >> 1;
      return (label - words) % 2 === 0 ? which === word : isAmong(sets, which);
    }
    if (label >= FIRST_CLASS) {
      const isOfClass = isAmong(sets, (label - FIRST_CLASS) >> 1);
      return (label - FIRST_CLASS) % 2 === 0 ? isOfClass : !isOfClass && shape !== MARK;
    }
    return label >= FIRST_SHAPE ? fits(shape, label - FIRST_SHAPE) : label === ANY;
  };

  /** The first edge of a stretch that has a label, or a greater one. */
  const search = (label: number, first: number, end: number): number => {
    let low = 0;
    let high = (end - first) / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[first + middle * 2] ?? 0) < label) low = middle + 1;
      else high = middle;
    }
    return first + low * 2;
  };

  /** Follows the edges of a node, `first` to `end`, that have a label. */
  const follow = (label: number, node: number, first: number, end: number, reached: number[]): void => {
    for (let edge = search(label, first, end); edge < end && numbers[edge] === label; edge += 2)
      reached.push(node - (numbers[edge + 1] ?? 0));
  };

  const after = (nodes: Nodes, step: Step): Nodes => {
    const reached: number[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at] ?? 0;
      const first = firstEdge(node);
      const end = pastEdges(node);
      // Where phrases begin, thousands of ways go by words: those that a word opens are looked for, not tried.
      const tried = end - first >= MANY ? search(words, first, end) : end;
      for (let edge = first; edge < tried; edge += 2)
        if (isOpen(numbers[edge] ?? 0, step)) reached.push(node - (numbers[edge + 1] ?? 0));
      if (tried === end) continue;
      follow(labelOfWord(words, step.word), node, tried, end, reached);
      for (const set of step.sets) follow(labelOfSet(words, set), node, tried, end, reached);
    }
    return reached.length === 0 ? reached : from(reached);
  };

  return { from, after, accepts, ends };
}

/** Numbers of edges, of which each takes two; a node with as many is searched. */
const MANY = 64;

/** Where each node starts. */
function startsOf(numbers: Uint16Array, size: number): Uint32Array {
  const starts = new Uint32Array(size);
  for (let node = 0, at = 0; node < size; node += 1) {
    starts[node] = at;
    at += 1 + (numbers[at] ?? 0) * 2;
  }
  return starts;
}

/** A slot may be a name; anything but a mark is a word. */
const fits = (shape: number, wanted: number): boolean =>
  wanted === shape || (wanted === NAME && shape === SLOT) || (wanted === PLAIN && shape !== MARK);

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b);
