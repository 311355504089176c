/**
 * Compiles the phrases of all elements into one automaton, and runs it. The automaton is deterministic, and grown as texts
 * need it: reading a word is one look-up once a like text has been read.
 */
import { Graph, MARK, NAME, type Node, PLAIN, type Shape, SLOT, UNLISTED_PAST } from "./graph.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { parse } from "./phrase.ts";

/** What is known of a word: a number that stands for it, and its classes as bits. Words alike for all phrases share a number. */
export interface Entry {
  readonly id: number;
  readonly bits: Uint32Array;
  /** The states after it as the first word of a phrase, within a sentence and at its start, as far as they are known. */
  readonly begins: (State | undefined)[];
}

/** What a step goes by: an entry, and the shape of the word that it stands for. */
export const keyOf = ({ id }: Entry, shape: Shape): number => id * SHAPES + shape;
const shapeIn = (key: number): number => key % SHAPES;
const SHAPES = 5;

/** Where a reading stands after some words: what can follow, and what has been said. */
export interface State {
  /** What the phrases that end here mean, as given to `compile`. */
  readonly accepts: readonly number[];
  /** What would be meant if the sentence ended here. */
  readonly ends: readonly number[];
  readonly nodes: readonly Node[];
  readonly next: Map<number, State>;
}

/** Where nothing can follow. */
export const DEAD: State = { accepts: [], ends: [], nodes: [], next: new Map() };

export interface Automaton {
  readonly entries: ReadonlyMap<string, Entry>;
  /** For words that no phrase knows: those in -ed, those in -ly, and all others. */
  readonly unknown: { readonly past: Entry; readonly adverb: Entry; readonly other: Entry };
  /** The state after the first word of a phrase, at the start of a sentence or within; `DEAD` when no phrase starts so. */
  readonly begin: (entry: Entry, key: number, isFirst: boolean) => State;
  /** The state after one more word; `DEAD` when nothing can follow. It is found in `state.next` from then on. */
  readonly step: (state: State, entry: Entry, key: number) => State;
  /** What is known of a word that stands for several: the first one's phrases, the classes of all. */
  readonly blend: (words: readonly string[]) => Entry;
  /** Whether an entry is of a class. Throws a RangeError when there is no such class. */
  readonly isOf: (entry: Entry, name: string) => boolean;
}

/** A phrase, and what it means: a number of the caller's. */
export interface Phrase {
  readonly text: string;
  readonly meaning: number;
}

/** @throws SyntaxError when a phrase is ill-formed or names an unknown class. */
export function compile(phrases: readonly Phrase[], lexicon: Lexicon): Automaton {
  const graph = new Graph(lexicon);
  const other = graph.node();
  const first = graph.node();
  for (const { text, meaning } of phrases) {
    const items = parse(text, lexicon.phrases);
    const fromStart = items[0]?.is === "start";
    const end = graph.walk(fromStart ? first : other, fromStart ? items.slice(1) : items, text);
    end.accepts = [...end.accepts, meaning];
  }
  first.free = [...first.free, other];
  return run(graph, first, other, lexicon);
}

function run(graph: Graph, firstNode: Node, otherNode: Node, lexicon: Lexicon): Automaton {
  const size = Math.ceil(graph.bits.size / 32);
  const wordBits = graph.bitsOf(lexicon.classes, size);
  const none = new Uint32Array(size);
  const made: Entry[] = [];
  const make = (id: number, bits: Uint32Array = none): Entry => {
    const entry: Entry = { id, bits, begins: [] };
    made.push(entry);
    return entry;
  };
  const entries = new Map<string, Entry>();
  for (const [word, id] of graph.ids) entries.set(word, make(id, wordBits.get(id)));
  for (const [spelling, meant] of Object.entries(lexicon.spellings)) {
    const entry = entries.get(meant);
    if (entry !== undefined && !entries.has(spelling)) entries.set(spelling, entry);
  }
  const standIn = (word: string): Entry => {
    const id = graph.idOf(word);
    return make(id, wordBits.get(id));
  };
  const unknown = { other: standIn("<unknown>"), past: standIn(UNLISTED_PAST), adverb: standIn("<adverb>") };

  const states = new Map<string, State>();
  const stateOf = (nodes: Iterable<Node>): State => {
    const closed = closure(nodes);
    if (closed.length === 0) return DEAD;
    const key = closed.map(({ id }) => id).join(" ");
    const known = states.get(key);
    if (known !== undefined) return known;
    const ends = closure(closed.flatMap((node) => node.ends)).flatMap(({ accepts }) => accepts);
    const accepts = [...new Set(closed.flatMap((node) => node.accepts))];
    const state: State = { accepts, ends: [...new Set(ends)], nodes: closed, next: new Map() };
    states.set(key, state);
    return state;
  };
  const first = closure([firstNode]);
  const inner = closure([otherNode]);
  // Every word is tried as a beginning, and most begin nothing: what is known of that is kept with the word.
  const begin = (entry: Entry, key: number, isFirst: boolean): State => {
    const shape = shapeIn(key);
    return (entry.begins[shape * 2 + (isFirst ? 1 : 0)] ??= stateOf(
      successors(isFirst ? first : inner, entry, shape),
    ));
  };
  const step = (state: State, entry: Entry, key: number): State => {
    if (states.size > MOST_STATES) {
      for (const { next } of states.values()) next.clear();
      states.clear();
      for (const { begins } of made) begins.length = 0;
    }
    const next = stateOf(successors(state.nodes, entry, shapeIn(key)));
    state.next.set(key, next);
    return next;
  };

  const blends = new Map<string, Entry>();
  const blend = (words: readonly string[]): Entry => {
    const bits = new Uint32Array(size);
    for (const word of words)
      entries.get(word)?.bits.forEach((part, at) => (bits[at] = (bits[at] ?? 0) | part));
    const word = entries.get(words[0] ?? "")?.id ?? unknown.other.id;
    const key = `${word} ${bits.join(" ")}`;
    const known = blends.get(key);
    if (known !== undefined) return known;
    const entry: Blend = { id: graph.ids.size + blends.size, bits, word, begins: [] };
    made.push(entry);
    blends.set(key, entry);
    return entry;
  };
  const isOf = ({ bits }: Entry, name: string): boolean => {
    const bit = graph.bits.get(name);
    if (bit === undefined) throw new RangeError(`No class <${name}>`);
    return hasBit(bits, bit);
  };
  return { entries, unknown, begin, step, blend, isOf };
}

/** An entry with a number of its own, read as another word. */
interface Blend extends Entry {
  readonly word: number;
}
const isBlend = (entry: Entry): entry is Blend => "word" in entry;

/** More states than English notes need; past it, the automaton is grown anew. */
const MOST_STATES = 30_000;

/** The nodes that `nodes` lead to without a word, those that lead on or say something only; in order of their numbers. */
function closure(nodes: Iterable<Node>): Node[] {
  const reached = new Set(nodes);
  for (const node of reached) for (const next of node.free) reached.add(next);
  return [...reached]
    .filter(
      ({ words, lists, classes, shapes, any, ends, accepts }) =>
        (words?.size ?? 0) +
          lists.length +
          classes.length +
          shapes.length +
          any.length +
          ends.length +
          accepts.length >
        0,
    )
    .toSorted((a, b) => a.id - b.id);
}

function* successors(nodes: readonly Node[], entry: Entry, shape: number): Generator<Node> {
  const word = isBlend(entry) ? entry.word : entry.id;
  for (const { words, lists, classes, shapes, any } of nodes) {
    yield* words?.get(word) ?? [];
    for (const list of lists) if (list.words.has(word)) yield list.to;
    for (const { bit, not, to } of classes)
      if (hasBit(entry.bits, bit) !== not && !(not && shape === MARK)) yield to;
    for (const edge of shapes) if (fits(shape, edge.shape)) yield edge.to;
    yield* any;
  }
}

/** A slot may be a name; anything but a mark is a word. */
const fits = (shape: number, wanted: Shape): boolean =>
  wanted === shape || (wanted === NAME && shape === SLOT) || (wanted === PLAIN && shape !== MARK);

const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
