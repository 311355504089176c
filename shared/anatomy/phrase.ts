/**
 * A small language for phrases of meaning.
 *
 * A phrase is a line of items over the tokens of one sentence:
 *
 *     met            the word itself, folded (`i would`, never `I'd`)
 *     met|saw|<like> one of several words or classes
 *     <occasion>     a word of that class in the lexicon, or a slot that stands for one
 *     <!phatic>      a word that is not of that class
 *     <Name>         a capitalised word, a slot or a link; <slot>, <number>, <word>: what they say
 *     <unknown>      a word that no phrase and no class holds; <past> one that ends in -ed
 *     (a b|c)        a group of alternatives
 *     x?             the item may be absent
 *     ..  ..3        up to five (three) tokens of any kind in between
 *     ~want          a phrase defined once, by that name
 *     ^  $           the start, the end of the sentence (at the start or end of the phrase only)
 *     …              at the end: the element reaches on to the end of the clause
 */

export type Item = { readonly key: string } & (
  | { readonly is: "word"; readonly word: string }
  | { readonly is: "class"; readonly name: string; readonly not: boolean }
  /** One of several words, or of several sequences. */
  | { readonly is: "group"; readonly words: readonly string[]; readonly ways: readonly (readonly Item[])[] }
  | { readonly is: "maybe"; readonly item: Item }
  | { readonly is: "gap"; readonly most: number }
  | { readonly is: "start" | "end" }
);

/**
 * Reads a phrase, with the phrases that `~name` stands for in `named`. Items that are written alike have the same key.
 * @throws SyntaxError when it is ill-formed.
 */
export function parse(phrase: string, named: Named = {}): Item[] {
  return new PhraseReader(phrase, named).whole();
}

type Named = Readonly<Record<string, string>>;

const MEANT = new WeakMap<Named, Map<string, Item>>();

class PhraseReader {
  readonly #parts: readonly string[];
  readonly #phrase: string;
  readonly #named: Named;
  #at = 0;

  constructor(phrase: string, named: Named) {
    this.#parts = phrase.match(/\)\?|[()|]|[^\s()|]+/g) ?? [];
    this.#phrase = phrase;
    this.#named = named;
  }

  whole(): Item[] {
    const items: Item[] = [];
    while (this.#at < this.#parts.length) items.push(this.#loose());
    return items;
  }

  /** Outside brackets `a|b` binds its neighbours only. */
  #loose(): Item {
    const from = this.#at;
    const first = this.#atom();
    if (this.#parts[this.#at] !== "|") return first;
    const ways: Item[][] = [[first]];
    while (this.#parts[this.#at] === "|") {
      this.#at += 1;
      ways.push([this.#atom()]);
    }
    const key = this.#keyFrom(from);
    const last = ways.at(-1)?.[0];
    if (last?.is !== "maybe") return { is: "group", words: [], ways, key };
    const item: Item = { is: "group", words: [], ways: [...ways.slice(0, -1), [last.item]], key: `${key}!` };
    return { is: "maybe", item, key };
  }

  #atom(): Item {
    const from = this.#at;
    const part = this.#parts[from] ?? "";
    this.#at += 1;
    if (part === "(") return this.#group(from);
    if (part.startsWith("~")) return this.#meant(part);
    if (part === ")" || part === ")?" || part === "|")
      throw new SyntaxError(`A sign is out of place: ${this.#phrase}`);
    return part.length > 1 && part.endsWith("?")
      ? { is: "maybe", item: simple(part.slice(0, -1)), key: part }
      : simple(part);
  }

  /** What a name stands for; read once, however many phrases use it. */
  #meant(part: string): Item {
    let known = MEANT.get(this.#named);
    if (known === undefined) MEANT.set(this.#named, (known = new Map<string, Item>()));
    let item = known.get(part);
    if (item !== undefined) return item;
    const name = part.slice(1);
    const phrase = Object.hasOwn(this.#named, name) ? this.#named[name] : undefined;
    if (phrase === undefined) throw new SyntaxError(`No phrase ${part}: ${this.#phrase}`);
    const [group] = new PhraseReader(`( ${phrase} )`, this.#named).whole();
    if (group === undefined) throw new SyntaxError(`An empty phrase ${part}`);
    item = { ...group, key: part };
    known.set(part, item);
    return item;
  }

  #group(from: number): Item {
    const words: string[] = [];
    const ways: Item[][] = [];
    for (;;) {
      const part = this.#parts[this.#at] ?? "";
      if (isPlain(part) && isEnd(this.#parts[this.#at + 1])) {
        words.push(part);
        this.#at += 1;
      } else ways.push(this.#sequence());
      const end = this.#parts[this.#at];
      if (end === undefined) throw new SyntaxError(`A bracket is not closed: ${this.#phrase}`);
      this.#at += 1;
      if (end === "|") continue;
      const key = this.#keyFrom(from);
      const group: Item = { is: "group", words, ways, key };
      return end === ")" ? group : { is: "maybe", item: group, key };
    }
  }

  #sequence(): Item[] {
    const items: Item[] = [];
    while (this.#at < this.#parts.length && !isEnd(this.#parts[this.#at])) items.push(this.#atom());
    return items;
  }

  #keyFrom(from: number): string {
    return this.#parts.slice(from, this.#at).join(" ");
  }
}

function simple(part: string): Item {
  if (part === "^") return { is: "start", key: part };
  if (part === "$") return { is: "end", key: part };
  if (/^\.\.\d*$/.test(part)) return { is: "gap", most: Number(part.slice(2) || DEFAULT_GAP), key: part };
  if (part.startsWith("<") && part.endsWith(">")) {
    const not = part.startsWith("<!");
    return { is: "class", name: part.slice(not ? 2 : 1, -1), not, key: part };
  }
  return { is: "word", word: part, key: part };
}

/** Whether a part is a word and nothing else, as most are. */
const isPlain = (part: string): boolean => PLAIN.test(part);
const PLAIN = /^[^<>.^$~()|?][^?]*$/;
const isEnd = (part: string | undefined): boolean => part === "|" || part === ")" || part === ")?";

const DEFAULT_GAP = 5;
