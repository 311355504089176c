/** Runs a grammar as an automaton. It is deterministic, and grown as texts need it: reading a word is one look-up once a like text has been read. */
import { type Grammar, homesOf, isAmong, SHAPES, type Shape, UNLISTED } from "./grammar.ts";
import { type Nodes, type Step, waysOf } from "./ways.ts";

/** What is known of a word: a number that stands for it, and the sets that have it. Words alike for all phrases share a number. */
export interface Entry {
  readonly id: number;
  /** The word that phrases take it for. */
  readonly word: number;
  /** The lowest first; the first sets are the classes. */
  readonly sets: Uint16Array;
  /** The states after it as the first word of a phrase, within a sentence and at its start, as far as they are known. */
  readonly begins: (State | undefined)[];
}

/** What a step goes by: an entry, and the shape of the word that it stands for. */
export const keyOf = ({ id }: Entry, shape: Shape): number => id * SHAPES + shape;
const shapeIn = (key: number): number => key % SHAPES;

/** Where a reading stands after some words: what can follow, and what has been said. */
export interface State {
  /** What the phrases that end here mean. */
  readonly accepts: readonly number[];
  /** What would be meant if the sentence ended here. */
  readonly ends: readonly number[];
  readonly nodes: Nodes;
  readonly next: Map<number, State>;
}

/** Where nothing can follow. */
export const DEAD: State = { accepts: [], ends: [], nodes: [], next: new Map() };

export interface Automaton {
  /** What is known of a word; undefined when no phrase knows it. */
  readonly entryOf: (word: string) => Entry | undefined;
  /** What is known of words that no phrase knows, by how they look. */
  readonly unlisted: Readonly<Record<keyof typeof UNLISTED, Entry>>;
  /** The state after the first word of a phrase, at the start of a sentence or within; `DEAD` when no phrase starts so. */
  readonly begin: (entry: Entry, key: number, isFirst: boolean) => State;
  /** The state after one more word; `DEAD` when nothing can follow. It is found in `state.next` from then on. */
  readonly step: (state: State, entry: Entry, key: number) => State;
  /** What is known of a word that stands for several: the first one's phrases, the classes of all. */
  readonly blend: (words: readonly string[]) => Entry;
  /** Whether an entry is of a class. Throws a RangeError when there is no such class. */
  readonly isOf: (entry: Entry, name: string) => boolean;
}

export function run(grammar: Grammar): Automaton {
  const classes = grammar.classes.split(" ");
  const homes = homesOf(grammar);
  const numbers = numbersOf(grammar);
  const ways = waysOf(grammar);
  const places = new Map(classes.map((name, at) => [name, at]));
  const made: Entry[] = [];
  const make = (id: number, word: number, sets: Uint16Array): Entry => {
    const entry = { id, word, sets, begins: [] };
    made.push(entry);
    return entry;
  };
  const entries: (Entry | undefined)[] = [];
  const entryOf = (word: string): Entry | undefined => {
    const id = numbers.get(word);
    return id === undefined ? undefined : (entries[id] ??= make(id, id, homes(id)));
  };
  const standIn = (word: string): Entry => {
    const entry = entryOf(word);
    if (entry === undefined) throw new RangeError(`No word ${word}`);
    return entry;
  };
  const unlisted = {
    past: standIn(UNLISTED.past),
    adverb: standIn(UNLISTED.adverb),
    trade: standIn(UNLISTED.trade),
    other: standIn(UNLISTED.other),
  };

  const states = new Map<string, State>();
  const stateOf = (nodes: Nodes): State => {
    if (nodes.length === 0) return DEAD;
    const key = nodes.join(" ");
    let state = states.get(key);
    if (state === undefined) {
      state = { accepts: ways.accepts(nodes), ends: ways.ends(nodes), nodes, next: new Map() };
      states.set(key, state);
    }
    return state;
  };
  const first = ways.from([grammar.first]);
  const inner = ways.from([grammar.inner]);
  const stepOf = ({ word, sets }: Entry, key: number): Step => ({ word, sets, shape: shapeIn(key) });
  // Every word is tried as a beginning, and most begin nothing: what is known of that is kept with the word.
  const begin = (entry: Entry, key: number, isFirst: boolean): State =>
    (entry.begins[shapeIn(key) * 2 + (isFirst ? 1 : 0)] ??= stateOf(
      ways.after(isFirst ? first : inner, stepOf(entry, key)),
    ));
  const step = (state: State, entry: Entry, key: number): State => {
    if (states.size > MOST_STATES) {
      for (const { next } of states.values()) next.clear();
      states.clear();
      for (const { begins } of made) begins.length = 0;
    }
    const next = stateOf(ways.after(state.nodes, stepOf(entry, key)));
    state.next.set(key, next);
    return next;
  };

  const isClass = (set: number): boolean => set < classes.length;
  const blends = new Map<string, Entry>();
  const blend = (words: readonly string[]): Entry => {
    const word = numbers.get(words[0] ?? "") ?? unlisted.other.word;
    const ofAll = words.flatMap((one) => [...(entryOf(one)?.sets ?? [])]).filter(isClass);
    const ofFirst = [...homes(word)].filter((set) => !isClass(set));
    const sets = Uint16Array.from(new Set([...ofAll, ...ofFirst])).toSorted();
    const key = `${word} ${sets.join(" ")}`;
    let entry = blends.get(key);
    if (entry === undefined) blends.set(key, (entry = make(numbers.size + blends.size, word, sets)));
    return entry;
  };
  const isOf = ({ sets }: Entry, name: string): boolean => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`No class <${name}>`);
    return isAmong(sets, place);
  };
  return { entryOf, unlisted, begin, step, blend, isOf };
}

/** More states than English notes need; past it, the automaton is grown anew. */
const MOST_STATES = 30_000;

/** Of all words, in whatever spelling. */
function numbersOf({ words, spellings }: Grammar): ReadonlyMap<string, number> {
  const numbers = new Map(words.split(" ").map((word, number) => [word, number]));
  for (const [spelling, number] of spellings) numbers.set(spelling, number);
  return numbers;
}
