/**
 * Compiles the phrases of all elements into one automaton, and runs it. The automaton is deterministic, and grown as texts
 * need it: reading a word is one look-up once a like text has been read.
 */
import { formsOf, type Lexicon } from "./lexicon/lexicon.ts";
import { type Item, parse } from "./phrase.ts";

/** What is known of a word: a number that stands for it, and its classes as bits. Words alike for all phrases share a number. */
export interface Entry {
  readonly id: number;
  readonly bits: Uint32Array;
}

/** What a word is by its looks, beside what it says. */
export type Shape = typeof PLAIN | typeof NAME | typeof SLOT | typeof NUMBER | typeof MARK;
export const PLAIN = 0;
export const NAME = 1;
export const SLOT = 2;
export const NUMBER = 3;
export const MARK = 4;

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
  /** Before the first word of a sentence, and before any other. */
  readonly first: State;
  readonly other: State;
  /** The state after one more word; `DEAD` when nothing can follow. */
  readonly step: (state: State, entry: Entry, shape: Shape) => State;
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

interface Node {
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

/** @throws SyntaxError when a phrase is ill-formed or names an unknown class. */
export function compile(phrases: readonly Phrase[], lexicon: Lexicon): Automaton {
  const build = new Build(lexicon);
  const other = build.node();
  const first = build.node();
  for (const { text, meaning } of phrases) {
    const items = parse(text, lexicon.phrases);
    const fromStart = items[0]?.is === "start";
    build.walk(fromStart ? first : other, fromStart ? items.slice(1) : items, text).accepts.push(meaning);
  }
  first.free.push(other);
  return run(build, first, other, lexicon);
}

/** The phrases as a graph, beginnings shared. */
class Build {
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
    return { id: this.#nodes, words: new Map(), classes: [], shapes: [], any: [], free: [], ends: [], accepts: [] };
  }

  idOf(word: string): number {
    const meant = this.#spellings[word] ?? word;
    const known = this.ids.get(meant);
    if (known !== undefined) return known;
    this.ids.set(meant, this.ids.size);
    return this.ids.size - 1;
  }

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
      if (UNKNOWN.has(item.key)) return this.#link(from, { is: "word", word: item.key, key: item.key }, to, phrase);
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
}

function run(build: Build, firstNode: Node, otherNode: Node, lexicon: Lexicon): Automaton {
  const size = Math.ceil(build.bits.size / 32);
  const wordBits = bitsOf(build, lexicon, size);
  const none = new Uint32Array(size);
  const entries = new Map<string, Entry>();
  for (const [word, id] of build.ids) entries.set(word, { id, bits: wordBits.get(id) ?? none });
  for (const [spelling, meant] of Object.entries(lexicon.spellings)) {
    const entry = entries.get(meant);
    if (entry !== undefined && !entries.has(spelling)) entries.set(spelling, entry);
  }
  const other = (word: string): Entry => ({ id: build.idOf(word), bits: none });
  const unknown = { other: other("<unknown>"), past: other("<past>"), adverb: other("<adverb>") };

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
  const first = stateOf([firstNode]);
  const inner = stateOf([otherNode]);
  const step = (state: State, entry: Entry, shape: Shape): State => {
    const key = entry.id * 8 + shape;
    const known = state.next.get(key);
    if (known !== undefined) return known;
    if (states.size > MOST_STATES) {
      for (const { next } of states.values()) next.clear();
      states.clear();
    }
    const next = stateOf(successors(state.nodes, entry, shape));
    state.next.set(key, next);
    return next;
  };

  const blends = new Map<string, Entry>();
  const blend = (words: readonly string[]): Entry => {
    const bits = new Uint32Array(size);
    for (const word of words) entries.get(word)?.bits.forEach((part, at) => (bits[at] = (bits[at] ?? 0) | part));
    const word = entries.get(words[0] ?? "")?.id ?? unknown.other.id;
    const key = `${word} ${bits.join(" ")}`;
    const known = blends.get(key);
    if (known !== undefined) return known;
    const entry: Blend = { id: build.ids.size + blends.size, bits, word };
    blends.set(key, entry);
    return entry;
  };
  const isOf = ({ bits }: Entry, name: string): boolean => {
    const bit = build.bits.get(name);
    if (bit === undefined) throw new RangeError(`No class <${name}>`);
    return hasBit(bits, bit);
  };
  return { entries, unknown, first, other: inner, step, blend, isOf };
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
    .filter(({ words, classes, shapes, any, ends, accepts }) => words.size + classes.length + shapes.length + any.length + ends.length + accepts.length > 0)
    .sort((a, b) => a.id - b.id);
}

function* successors(nodes: readonly Node[], entry: Entry, shape: Shape): Generator<Node> {
  const word = isBlend(entry) ? entry.word : entry.id;
  for (const { words, classes, shapes, any } of nodes) {
    yield* words.get(word) ?? [];
    for (const { bit, not, to } of classes) if (hasBit(entry.bits, bit) !== not && !(not && shape === MARK)) yield to;
    for (const edge of shapes) if (fits(shape, edge.shape)) yield edge.to;
    yield* any;
  }
}

/** A slot may be a name; anything but a mark is a word. */
const fits = (shape: Shape, wanted: Shape): boolean =>
  wanted === shape || (wanted === NAME && shape === SLOT) || (wanted === PLAIN && shape !== MARK);

const hasBit = (bits: Uint32Array, bit: number): boolean => (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

/** The classes of each word. */
function bitsOf(build: Build, { classes }: Lexicon, size: number): Map<number, Uint32Array> {
  const all = new Map<number, Uint32Array>();
  for (const [name, words] of Object.entries(classes)) {
    const bit = build.bits.get(name) ?? 0;
    for (const word of formsOf(words)) {
      const id = build.idOf(word);
      const bits = all.get(id) ?? new Uint32Array(size);
      all.set(id, bits);
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return all;
}
