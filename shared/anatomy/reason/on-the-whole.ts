/** Tells from a whole note that it is written for something, where no phrase of it says so. */
import type { Sentence } from "../../text/sentences.ts";
import { overlaps } from "../../text/span.ts";
import type { Element, ElementKind } from "../element.ts";
import type { Look } from "../reader.ts";

/**
 * Who introduces themselves at length, speaks of something in particular, asks or bids, wants something; who is pleased
 * and asks to connect does not. Each sign alone tells little, so they are weighed together.
 */
export function onTheWhole(look: Look): readonly Element[] {
  const { sentences, tokens, of } = look;
  const words = tokens.filter(({ kind }) => kind === "word").length;
  const own = sentences.filter(
    (sentence) => !ROUTINE.some((kind) => of(kind).some(({ span }) => overlaps(span, sentence))),
  );
  const asking = own.find((sentence) => isQuestion(look, sentence));
  const bidding = own.find((sentence) => bids(look, sentence));
  const weight =
    weightOf(FOR, of) +
    (asking === undefined ? 0 : 1) +
    (bidding === undefined ? 0 : 1.5) +
    (words >= LONG ? 1 : 0) -
    weightOf(AGAINST, of) -
    (words < SHORT ? 1 : 0);
  if (weight < ENOUGH) return [];
  const said = asking ?? bidding ?? [...FOR.keys()].flatMap((kind) => of(kind).map(({ span }) => span))[0];
  if (said === undefined) return [];
  return [
    {
      kind: "reason",
      span: { start: said.start, end: said.end },
      because: "seems to be what the whole note is written for",
      detail: "whole",
    },
  ];
}

const weightOf = (signs: ReadonlyMap<ElementKind, number>, of: Look["of"]): number => {
  let weight = 0;
  for (const [kind, own] of signs) if (of(kind).length > 0) weight += own;
  return weight;
};

/** Whether a sentence asks, and asks more than "Interested?". */
function isQuestion({ tokens }: Look, sentence: Sentence): boolean {
  const own = tokens.slice(sentence.from, sentence.to);
  return own.at(-1)?.word === "?" && own.filter(({ kind }) => kind !== "mark").length >= QUESTION;
}

/** Whether a sentence tells the recipient what to do. */
function bids({ tokens }: Look, { from, to }: Sentence): boolean {
  const own = tokens.slice(from, to);
  return BIDS.has(own[0]?.word ?? "") || own.some(({ word }) => word === "please" || word === "kindly");
}

const FOR: ReadonlyMap<ElementKind, number> = new Map([
  ["offer", 1],
  ["particular", 1],
  ["introduction", 1],
  ["meeting", 0.5],
  ["contact-detail", 0.5],
  ["relative-day", 0.5],
]);
const AGAINST: ReadonlyMap<ElementKind, number> = new Map([
  ["default-sentence", 1],
  ["request", 1],
  ["collector", 1],
  ["warmth", 1],
  ["flattery", 1],
  ["chase", 0.5],
]);
/** What a sentence asks for in any note: to be accepted, to be answered. */
const ROUTINE: readonly ElementKind[] = ["request", "default-sentence", "collector", "chase"];
const BIDS: ReadonlySet<string> = new Set(
  `send call reply tell grab register rsvp comment confirm upload use take join come dm text book submit write email
  visit download bring give drop sign say`.split(/\s+/),
);
const ENOUGH = 2.5;
/** Words of a note that has room for a purpose, and of one that has none. */
const LONG = 28;
const SHORT = 14;
const QUESTION = 5;
