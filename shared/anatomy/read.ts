/** Reads a note into its elements: once, from one pass over its words. */
import type { Invite, Note } from "../batch/batch.ts";
import { answersTo, isNameOf } from "../batch/person.ts";
import type { Slot } from "../batch/placeholders/slot.ts";
import { slotsIn } from "../batch/placeholders.ts";
import { valueOf } from "../batch/values.ts";
import { fitted } from "../text/fitted.ts";
import { type Sentence, sentencesOf, splitAt } from "../text/sentences.ts";
import { byPlace, covers, hull, overlaps, type Span, textOf } from "../text/span.ts";
import { type Reserved, type Token, tokensOf } from "../text/words.ts";
import type { Entry } from "./automaton.ts";
import { readEnding } from "./closing.ts";
import type { Element, ElementKind } from "./element.ts";
import { readOpening } from "./greeting.ts";
import { readerOfOwn } from "./own-phrases.ts";
import { elementsIn, entryOfSlot, entryOfWord, isOf, isOrdinary } from "./phrasebook.ts";
import { COUNTS_AS } from "./placeholder.ts";
import type { About, Known, Look } from "./reader.ts";
import { READERS } from "./readers.ts";
import type { Reading } from "./reading.ts";

/** A note as its recipient will read it. Cannot fail: any text has a reading. */
export function readNote(invite: Invite, note: Note): Reading {
  return { invite, note, text: note.sent.text, ...readText(note.sent.text, aboutOf(invite)) };
}

/** All that would be sent to somebody, as they will read it. */
export const readingsOf = (invite: Invite): Reading[] => invite.notes.map((note) => readNote(invite, note));

/** The elements and sentences of a text; spans count from its start, in UTF-16 code units. */
export function readText(text: string, about: About = {}): Pick<Reading, "elements" | "sentences" | "slots"> {
  const slots = slotsIn(text);
  const tokens = tokensOf(
    text,
    slots.map((slot) => reserved(slot, text)),
  );
  const slotAt = (token: Token): Slot | undefined =>
    token.kind === "slot" ? slots.find(({ span }) => span.start === token.start) : undefined;
  const standsFor = (token: Token): string | undefined => slotAt(token)?.stands;
  const entryOf = (token: Token): Entry => {
    const slot = slotAt(token);
    return slot === undefined ? entryOfWord(token.word) : entryOfSlot(slot);
  };
  const isRole = (token: Token): boolean => isOf(entryOf(token), "role");
  const opening = readOpening({ text, tokens, about, isOrdinary, standsFor });
  const choices = slots.flatMap(({ form, span }) => (form === "choice" ? span : []));
  const sentences = withChoices(openingSplit(sentencesOf(text, tokens), tokens, opening.next), choices);
  const ending = readEnding({ tokens, about, isOrdinary, isRole, standsFor }, sentences);

  const found: Found = new Map();
  for (const sentence of sentences.slice(0, ending.from))
    if (sentence.from >= opening.next)
      for (const element of elementsIn(text, sentence, tokens, entryOf)) add(found, element);
  for (const element of [...opening.elements, ...ending.elements, ...fromFields(text, about)])
    add(found, element);
  const body = { from: opening.next, to: sentences[ending.from]?.from ?? tokens.length };
  for (const element of about.readOwn?.(tokens, body) ?? []) add(found, element);
  const look: Look = {
    text,
    tokens,
    sentences,
    slots,
    about,
    isOrdinary,
    of: (kind) => found.get(kind) ?? [],
  };
  for (const { span, stands } of slots) {
    const kind = COUNTS_AS[stands];
    if (kind !== undefined && standsAlone(text, span)) add(found, { kind, span, because: "stands for it" });
  }
  for (const { kind, read, judge } of READERS) {
    for (const element of read?.(look) ?? []) add(found, element);
    const own = found.get(kind);
    if (judge !== undefined && own !== undefined) found.set(kind, [...judge(own, look)]);
  }
  if (choices.length > 0)
    for (const [kind, own] of found)
      found.set(
        kind,
        own.map((element) => withCut(element, choices)),
      );
  return { elements: fitted(inPlace(found)), sentences: fitted(sentences), slots: fitted(slots) };
}

type Found = Map<ElementKind, Element[]>;

function add(found: Found, element: Element): void {
  const list = found.get(element.kind);
  if (list === undefined) found.set(element.kind, [element]);
  else list.push(element);
}

/** All elements in order of place. */
function inPlace(found: Found): Element[] {
  const elements: Element[] = [];
  for (const ofKind of found.values()) for (const element of merged(ofKind)) elements.push(element);
  return inOrder(elements, byPlace);
}

/** Sorts a short list where it is; elements come nearly in order. */
function inOrder(elements: Element[], by: (a: Span, b: Span) => number): Element[] {
  for (let from = 1; from < elements.length; from += 1) {
    const element = elements[from];
    if (element === undefined) break;
    let at = from;
    for (; at > 0; at -= 1) {
      const before = elements[at - 1];
      if (before === undefined || by(before.span, element.span) <= 0) break;
      elements[at] = before;
    }
    elements[at] = element;
  }
  return elements;
}

const byStartThenLength = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Elements of one kind in order; of those that overlap, the first one, as far as they reach together. */
function merged(elements: Element[]): readonly Element[] {
  if (elements.length === 1) return elements;
  const out: Element[] = [];
  for (const element of inOrder(elements, byStartThenLength)) {
    const before = out.at(-1);
    if (before === undefined || !overlaps(before.span, element.span)) out.push(element);
    else if (element.span.end > before.span.end)
      out[out.length - 1] = { ...before, span: { start: before.span.start, end: element.span.end } };
  }
  return out;
}

/** Whether nothing but the slot stands on its line. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim();
  const next = text.indexOf("\n", end);
  return (
    line === "" &&
    text
      .slice(end, next < 0 ? text.length : next)
      .replace(/[.!,]/g, "")
      .trim() === ""
  );
}

/** Of random-choice text the first choice is read, unless it is empty. */
function reserved({ span, form }: Slot, text: string): Reserved {
  if (form !== "choice") return span;
  const start = span.start + text.slice(span.start, span.end).search(/[^{]/);
  const read = { start, end: text.indexOf("|", start) };
  return /[^\s\p{C}]/u.test(textOf(text, read)) ? { ...span, read } : span;
}

/** The sentences with random-choice text whole: only its first choice is read, but all of it stands in the sentence. */
function withChoices(sentences: readonly Sentence[], choices: readonly Span[]): readonly Sentence[] {
  if (choices.length === 0) return sentences;
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1]?.end ?? 0;
    const after = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const first = choices.find((one) => isWithin(one, sentence.start) && before <= one.start);
    const last = choices.find((one) => isWithin(one, sentence.end) && one.end <= after);
    return { ...sentence, start: first?.start ?? sentence.start, end: last?.end ?? sentence.end };
  });
}

/** An element that begins or ends within random-choice text, and not both, takes the whole of it. */
function withCut(element: Element, choices: readonly Span[]): Element {
  const cut = choices.filter((one) => overlaps(one, element.span) && !covers(one, element.span));
  return cut.length === 0 ? element : { ...element, span: cut.reduce(hull, element.span) };
}

const isWithin = ({ start, end }: Span, offset: number): boolean => start < offset && offset < end;

/** The sentences with the opening cut off from what follows on its line. */
function openingSplit(sentences: readonly Sentence[], tokens: readonly Token[], next: number): Sentence[] {
  const at = sentences.findIndex(({ from, to }) => from < next && next < to);
  const cut = sentences[at];
  return cut === undefined
    ? [...sentences]
    : [...sentences.slice(0, at), ...splitAt(cut, tokens, next), ...sentences.slice(at + 1)];
}

/** Values of the invitation's fields that the note says: they are context whatever their words are. */
function fromFields(text: string, { known }: About): Element[] {
  if (known === undefined) return [];
  const lower = text.toLowerCase();
  return known.flatMap(({ value, ...why }): Element[] => {
    const at = value.length < SHORTEST_VALUE ? -1 : lower.indexOf(value.toLowerCase());
    return at < 0 ? [] : [{ kind: "context", span: { start: at, end: at + value.length }, ...why }];
  });
}

const SHORTEST_VALUE = 3;

function aboutOf(invite: Invite): About {
  const { recipient, head } = invite;
  const known = knownOf(invite);
  const readOwn = readerOfOwn(head.house);
  return {
    ...(recipient && {
      recipient: recipient.words,
      answersTo: (written: string) => answersTo(recipient, written),
      isNameOf: (word: string) => isNameOf(recipient, word),
    }),
    sender: head.senderWords,
    ...(known.length > 0 && { known }),
    ...(readOwn && { readOwn }),
  };
}

/** What the fields say that is context, their own and those of the front matter. */
function knownOf(invite: Invite): NonNullable<About["known"]> {
  const stated = new Set<string>();
  for (const { key } of invite.fields) if (BECAUSE.has(key)) stated.add(key);
  for (const key of invite.head.entries.keys()) if (BECAUSE.has(key)) stated.add(key);
  if (stated.size === 0) return [];
  return [...BECAUSE].flatMap(([key, why]) => {
    const value = stated.has(key) ? valueOf(invite, key) : undefined;
    return value === undefined
      ? []
      : value.split(/,\s*/).map((part) => ({ value: part.replace(/^(?:the|a|an|our) /i, ""), ...why }));
  });
}

/** The fields that tell how the two know each other, and what their values are when a note says them. */
const BECAUSE: ReadonlyMap<string, Omit<Known, "value">> = new Map([
  ["event", { because: "names an occasion" }],
  ["group", { because: "says what you share", detail: "shared" }],
  ["school", { because: "says what you share", detail: "shared" }],
  ["mutual", { because: "names someone you both know", detail: "mutual" }],
  ["work", { because: "names what they published or made", detail: "work" }],
  ["context", { because: "says how you know each other" }],
]);
