/** The phrases of all readers in one automaton, and what they make of a sentence. */
import type { Slot } from "../batch/placeholders/slot.ts";
import type { Sentence } from "../text/sentences.ts";
import { apart, type Span, shift } from "../text/span.ts";
import type { Token } from "../text/words.ts";
import { type Automaton, type Entry, run } from "./automaton.ts";
import { compiled, type Meaning } from "./compiled.ts";
import type { Element, ElementKind } from "./element.ts";
import { clauseEnd, type Line, lineOf, type Match, match } from "./match.ts";

/** Had when the first note is read, so that starting up does not wait for it. */
const book = (): Phrasebook => (opened ??= open());
let opened: Phrasebook | undefined;

interface Phrasebook {
  readonly automaton: Automaton;
  readonly meanings: readonly Meaning[];
}

function open(): Phrasebook {
  const { grammar, meanings } = compiled();
  return { automaton: run(grammar), meanings };
}

/** The elements that phrases make of a sentence of `text`; `entryOf` says what is known of a token. */
export function elementsIn(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  entryOf: (token: Token) => Entry,
): Element[] {
  // A slot is read by what stands around it, other sentences by their words alone; and those who write many notes repeat theirs.
  if (hasSlot(sentence, tokens)) return read(sentence, tokens, entryOf);
  const words = text.slice(sentence.start, sentence.end);
  let elements = READ.get(words);
  if (elements === undefined) {
    elements = read(sentence, tokens, entryOf).map((element) => moved(element, -sentence.start));
    if (READ.size >= MOST_SENTENCES) READ.clear();
    READ.set(apart(words), elements);
  }
  return elements.map((element) => moved(element, sentence.start));
}

/** What has been made of sentences before; spans count from their start. */
const READ = new Map<string, readonly Element[]>();
const MOST_SENTENCES = 2_000;

const moved = ({ kind, span, because, detail }: Element, by: number): Element =>
  elementOf(kind, shift(span, by), because, detail);

const elementOf = (kind: ElementKind, span: Span, because: string, detail?: string): Element =>
  detail === undefined ? { kind, span, because } : { kind, span, because, detail };

function hasSlot({ from, to }: Sentence, tokens: readonly Token[]): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "slot") return true;
  return false;
}

function read(sentence: Sentence, tokens: readonly Token[], entryOf: (token: Token) => Entry): Element[] {
  const line = lineOf(sentence, tokens, entryOf);
  const { automaton, meanings } = book();
  const matches = match(automaton, line);
  const elements: Element[] = [];
  const vetoes = matches.filter(({ meaning }) => meanings[meaning]?.never);
  for (const one of matches) {
    const meaning = meanings[one.meaning];
    if (
      meaning === undefined ||
      meaning.never ||
      (vetoes.length > 0 && isVetoed(one, meaning.kind, vetoes, meanings))
    )
      continue;
    const { kind, because, detail, reaches } = meaning;
    const span = spanOf(line, one.from, reaches ? clauseEnd(line, one.to) : one.to);
    elements.push(elementOf(kind, span, because, detail));
  }
  return elements;
}

/** From the first to the last word, without marks at the end, and never starting within a word such as `I'd`. */
function spanOf({ tokens }: Line, from: number, to: number): Span {
  let first = from;
  while (tokens[first]?.kind === "word" && tokens[first - 1]?.end === tokens[first]?.start) first -= 1;
  let last = to - 1;
  while (last > first && tokens[last]?.kind === "mark") last -= 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

const isVetoed = (
  { from, to }: Match,
  kind: ElementKind,
  vetoes: readonly Match[],
  meanings: readonly Meaning[],
): boolean =>
  vetoes.some((veto) => meanings[veto.meaning]?.kind === kind && veto.from < to && from < veto.to);

/** Whether a word is one that phrases know, and so hardly a name. */
export const isOrdinary = (word: string): boolean => book().automaton.entryOf(word) !== undefined;

/** Whether an entry is of a class of the lexicon. */
export const isOf = (entry: Entry, name: string): boolean => book().automaton.isOf(entry, name);

/** What is known of a word. */
export function entryOfWord(word: string): Entry {
  const { entryOf, unlisted } = book().automaton;
  const known = entryOf(word);
  if (known !== undefined) return known;
  const { past, adverb, trade, other } = unlisted;
  if (isTrade(word)) return trade;
  return word.endsWith("ed") ? past : word.endsWith("ly") ? adverb : other;
}

/** Whether a word that no phrase knows names a trade: "clockmaker", "volcanologist". */
const isTrade = (word: string): boolean => word.length > SHORTEST_TRADE && TRADE.test(word);
const TRADE =
  /(?:maker|keeper|monger|ologist|ician|grapher|binder|grower|restorer|worker|therapist|teer|tuner|dresser)$/;
const SHORTEST_TRADE = 8;

/** What is known of a slot: the words of its name, and what it stands for. */
export function entryOfSlot({ name, stands }: Slot): Entry {
  const known = slotEntries.get(name);
  if (known !== undefined) return known;
  const entry = book().automaton.blend([`@${stands}`, ...name.split(/[^\p{L}]+/u)]);
  if (slotEntries.size >= MOST_SLOTS) slotEntries.clear();
  slotEntries.set(name, entry);
  return entry;
}

const slotEntries = new Map<string, Entry>();
const MOST_SLOTS = 500;
