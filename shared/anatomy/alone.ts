/** Tells what to make of a phrase that nothing else in the note bears out: where it stands decides whether it is believed. */
import type { Sentence } from "../text/sentences.ts";
import { overlaps } from "../text/span.ts";
import type { Element, ElementKind } from "./element.ts";
import type { Look, Reader } from "./reader.ts";

/** Where an element stands in the body of a note, that is between greeting and closing. */
export interface Place {
  readonly starts: boolean;
  /** Whether it is in the last sentence, and not the only one. */
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly asks: boolean;
  /** Whether `would`, `may` and the like come before it in its sentence: then it is wished for, not told. */
  readonly isWished: boolean;
}

type Judge = NonNullable<Reader["judge"]>;

/** Drops the elements of a kind where they are all one phrase, and it is doubtful; two phrases bear each other out. */
export const unlessDoubtful =
  (isDoubtful: (place: Place, look: Look, own: Element) => boolean): Judge =>
  (own, look) => {
    const [first] = own;
    if (first === undefined || !own.every((one) => isSame(one, first))) return own;
    const place = placeOf(first, look);
    return place !== undefined && isDoubtful(place, look, first) ? [] : own;
  };

const isSame = (one: Element, other: Element): boolean =>
  one.span.start === other.span.start && one.because === other.because;

function placeOf({ span }: Element, { sentences, tokens, of }: Look): Place | undefined {
  const body = sentences.filter(
    (sentence) => !FRAME.some((kind) => of(kind).some((one) => fills(one, sentence))),
  );
  const at = body.findIndex((one) => overlaps(one, span));
  const sentence = body[at];
  if (sentence === undefined) return undefined;
  const own = tokens.slice(sentence.from, sentence.to);
  return {
    starts: span.start - sentence.start < MARGIN,
    isLast: at > 0 && at === body.length - 1,
    isOnly: body.length === 1,
    asks: own.at(-1)?.word === "?",
    isWished: own.some(({ start, word }) => start < span.start && WISHES.has(word)),
  };
}

const fills = ({ span }: Element, { start, end }: Sentence): boolean =>
  span.start <= start && end - span.end < MARGIN;

const FRAME: readonly ElementKind[] = ["greeting", "closing", "signature"];
const WISHES: ReadonlySet<string> = new Set(["would", "could", "can", "might", "may"]);
/** A quotation mark, or a full stop and a space. */
const MARGIN = 3;
