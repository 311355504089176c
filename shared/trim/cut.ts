/** One thing that can go from a note, and what it costs. */
import type { Edit } from "../text/edit.ts";

/** The kinds of cut; `gap` closes a blank line, `hole` breaks a sentence off. */
export type Step = "gap" | "default" | "wording" | "stock" | "closing" | "clause" | "sentence" | "hole";

export interface Cut {
  readonly step: Step;
  /** The unit in which it lies; -1 for one that lies between units. */
  readonly unit: number;
  /** On the text; a deletion leaves the white space around it to `compose`. */
  readonly edits: readonly Edit[];
  /** How much the note is poorer for it; a changed word counts about 1. */
  readonly loss: number;
  /** Code units that it frees, as far as can be told alone. */
  readonly saving: number;
  /** Elements that go with it, by index. */
  readonly lost: readonly number[];
  /** The words that go, for titles. */
  readonly quote: string;
}

/** A cut; what it frees follows from its edits, a deletion taking a blank along. */
export function cutOf(
  step: Step,
  unit: number,
  edits: readonly Edit[],
  { loss, quote = "", lost = [] }: { loss: number; quote?: string; lost?: readonly number[] },
): Cut {
  const saving = edits.reduce(
    (sum, { span, text }) => sum + span.end - span.start - text.length + (text === "" ? 1 : 0),
    0,
  );
  return { step, unit, edits, loss, saving, lost, quote };
}

/** Whether the cut drops its unit, and with it all that leans on the unit. */
export const isWhole = ({ step }: Cut): boolean => step === "sentence";

/** What a changed or lost thing costs; cheapest first, so that the least hurtful way is taken. */
export const LOSS = {
  gap: 0.6,
  gapAtFrame: 2,
  default: 0.4,
  stock: 1.2,
  wording: 1,
  /** Contractions in a note that has none change its tone a little. */
  contraction: 1.4,
  filler: 0.9,
  clause: 2.4,
  /** On top, for a clause of a sentence that says nothing. */
  idle: 2,
  hollow: 1.7,
  flaw: 2,
  sentence: 3.2,
  /** On top, for a question that is none of the flaws. */
  ask: 1.2,
  /** On top, for the sentence that says first why this person hears from them. */
  opening: 3,
  /** On top, for what speaks of something of the recipient's. */
  personal: 2,
  closing: 5,
} as const;

/** What an element adds to the loss of the sentence or clause that holds it, where another of its kind remains. */
export const WORTH = {
  name: 6,
  context: 6,
  reason: 5,
  introduction: 4.5,
  offer: 4,
  warmth: 3,
  request: 3.5,
} as const;

/** Kinds that a note is better without. */
export const FLAWS: ReadonlySet<string> = new Set([
  "stock-phrase",
  "pitch",
  "meeting",
  "chase",
  "contact-detail",
  "claim",
]);
