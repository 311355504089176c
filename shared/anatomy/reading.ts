/** A note as its recipient will read it: its sentences and its elements. */
import type { Invite, Note } from "../batch/batch.ts";
import type { Slot } from "../batch/placeholders/slot.ts";
import { overlaps, type Span, textOf } from "../text/span.ts";
import type { Element, ElementKind } from "./element.ts";

export interface Reading {
  readonly invite: Invite;
  readonly note: Note;
  /** What is sent; every span of a reading counts from its start. */
  readonly text: string;
  /** In order of place; elements of different kinds may overlap, those of one kind do not. */
  readonly elements: readonly Element[];
  /** What is still to be filled, in order of place. */
  readonly slots: readonly Slot[];
  /** Sentences, greeting and closing lines among them, without the white space around them. */
  readonly sentences: readonly Span[];
}

export const elementsOf = ({ elements }: Pick<Reading, "elements">, kind: ElementKind): Element[] =>
  elements.filter((element) => element.kind === kind);

export const firstOf = ({ elements }: Pick<Reading, "elements">, kind: ElementKind): Element | undefined =>
  elements.find((element) => element.kind === kind);

export const has = ({ elements }: Pick<Reading, "elements">, kind: ElementKind): boolean =>
  elements.some((element) => element.kind === kind);

/** Whether a sentence is a question: who asks where you met has not accepted yet. */
export const asks = ({ text, sentences }: Pick<Reading, "text" | "sentences">): boolean =>
  sentences.some(({ start, end }) => text.slice(start, end).trimEnd().endsWith("?"));

/**
 * Whether the note says nothing of its own: greeting, name, closing and signature aside, no more than the platform's
 * default sentence, a bare request to connect, or formulas around them.
 */
export function isBare({
  text,
  elements,
  sentences,
}: Pick<Reading, "text" | "elements" | "sentences">): boolean {
  const covered = elements.filter((one) => SAYS_NOTHING.has(one.kind) || isWish(one)).map(({ span }) => span);
  const isSaid = (element: Element): boolean =>
    SAYS_SOMETHING.has(element.kind) &&
    !isWish(element) &&
    !elements.some((other) => isPolite(element, other));
  if (!elements.some(({ kind }) => ASKS.has(kind)) || elements.some(isSaid)) return false;
  if (sentences.some((sentence) => isOwn(text, sentence, covered))) return false;
  if (elements.some((element) => element.kind === "collector" && isParticular(text, element, sentences)))
    return false;
  return wordsOutside(text, covered) <= MOST_WORDS;
}

/** "Have a great day!" may be wished to anybody. */
const isWish = ({ kind, detail }: Element): boolean => kind === "warmth" && detail === "wish";

/** "I'd be honoured to have you in my network" has no warmth, reason or offer of its own. */
const isPolite = ({ kind, span }: Element, said: Element): boolean =>
  POLITE.has(kind) &&
  said.kind === "default-sentence" &&
  overlaps(said.span, span) &&
  (kind === "warmth" || (span.start <= said.span.start && span.end <= said.span.end));

const POLITE: ReadonlySet<ElementKind> = new Set(["warmth", "reason", "offer"]);

/** Whether a sentence stands by itself, as a question does that follows "Happy to connect". */
const isOwn = (text: string, sentence: Span, covered: readonly Span[]): boolean =>
  !covered.some((span) => overlaps(span, sentence)) &&
  wordsOutside(text.slice(sentence.start, sentence.end), []) >= OWN_WORDS;

/** Whether a collector says how many they want, or of which kind: "500 before Friday", "bakers in Leeds". */
const isParticular = (text: string, { span }: Element, sentences: readonly Span[]): boolean =>
  sentences.some((sentence) => overlaps(sentence, span) && PARTICULAR.test(textOf(text, sentence)));

/** How many words of a text, the smallest aside, stand outside these spans. */
function wordsOutside(text: string, spans: readonly Span[]): number {
  let words = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length > 2 && !spans.some(({ start, end }) => start <= index && index < end)) words += 1;
  return words;
}

/** A number, a slot, or a name within the sentence. */
const PARTICULAR = /\p{N}|[[{]|\p{L} (?!LinkedIn)\p{Lu}\p{L}/u;
const ASKS: ReadonlySet<ElementKind> = new Set(["request", "default-sentence", "collector", "stock-phrase"]);
const SAYS_SOMETHING: ReadonlySet<ElementKind> = new Set([
  "context",
  "reason",
  "introduction",
  "offer",
  "warmth",
  "meeting",
  "pitch",
  "contact-detail",
  "chase",
  "claim",
]);
const SAYS_NOTHING: ReadonlySet<ElementKind> = new Set([
  "greeting",
  "name",
  "request",
  "default-sentence",
  "stock-phrase",
  "collector",
  "closing",
  "signature",
]);
/** "... and thought it would be nice to ..." */
const MOST_WORDS = 5;
/** "How is the new job?" */
const OWN_WORDS = 3;
