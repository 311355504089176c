/** The ways through a grammar: which nodes a word leads to from others. */
import {
  ACCEPTS,
  ANY,
  type Bits,
  END,
  FIRST_CLASS,
  FIRST_SHAPE,
  FREE,
  firstWord,
  type Grammar,
  hasBit,
  MARK,
  NAME,
  PLAIN,
  SLOT,
} from "./grammar.ts";

/** What the ways go by: a word's number, the sets that have it, and its looks. */
export interface Step {
  readonly word: number;
  readonly bits: Bits;
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
export function waysOf(grammar: Grammar): Ways {
  const { labels, targets, starts } = edgesOf(grammar);
  const words = firstWord(grammar.classes.split(" ").length);

  const targetsBy = (label: number, nodes: Nodes): number[] => {
    const reached: number[] = [];
    for (const node of nodes)
      for (let edge = starts[node] ?? 0, end = starts[node + 1] ?? 0; edge < end; edge += 1)
        if (labels[edge] === label) reached.push(targets[edge] ?? 0);
    return reached;
  };
  const accepts = (nodes: Nodes): number[] => inOrder(new Set(targetsBy(ACCEPTS, nodes)));

  const from = (nodes: Iterable<number>): Nodes => {
    const reached = new Set(nodes);
    const kept: number[] = [];
    for (const node of reached) {
      let isLeft = false;
      for (let edge = starts[node] ?? 0, end = starts[node + 1] ?? 0; edge < end; edge += 1)
        if (labels[edge] === FREE) reached.add(targets[edge] ?? 0);
        else isLeft = true;
      if (isLeft) kept.push(node);
    }
    return inOrder(kept);
  };

  const isOpen = (label: number, { word, bits, shape }: Step): boolean => {
    if (label >= words) {
      const which = (label - words) >> 1;
      return (label - words) % 2 === 0 ? which === word : hasBit(bits, which);
    }
    if (label >= FIRST_CLASS) {
      const isOfClass = hasBit(bits, (label - FIRST_CLASS) >> 1);
      return (label - FIRST_CLASS) % 2 === 0 ? isOfClass : !isOfClass && shape !== MARK;
    }
    return label >= FIRST_SHAPE ? fits(shape, label - FIRST_SHAPE) : label === ANY;
  };

  const after = (nodes: Nodes, step: Step): Nodes => {
    const reached: number[] = [];
    for (const node of nodes)
      for (let edge = starts[node] ?? 0, end = starts[node + 1] ?? 0; edge < end; edge += 1)
        if (isOpen(labels[edge] ?? 0, step)) reached.push(targets[edge] ?? 0);
    return from(reached);
  };
  return { from, after, accepts, ends: (nodes) => accepts(from(targetsBy(END, nodes))) };
}

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

const inOrder = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b);
