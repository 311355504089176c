/** Cuts that drop a whole sentence. */
import { overlaps, type Span } from "../text/span.ts";
import { type Cut, cutOf, LOSS, WORTH } from "./cut.ts";
import { HOLLOW } from "./fillers.ts";
import { isWord, startsWith, wordsOf } from "./tokens.ts";
import type { Layout, Unit } from "./units.ts";
import { isFlawed, personalLoss, sharedBy, worthOf } from "./worth.ts";

/** The cut that drops `unit`; what leans on it, and what must stay, is the search's to heed. */
export function sentenceCut(layout: Layout, unit: Unit): Cut | undefined {
  if (unit.fixed) return undefined;
  const { start, end, index } = unit;
  const lost = sharedBy(layout, unit);
  const edits = [{ span: { start, end }, text: "" }];
  const quote = layout.text.slice(start, end);
  return cutOf("sentence", index, edits, { loss: lossOf(layout, unit, lost), quote, lost });
}

function lossOf(layout: Layout, unit: Unit, lost: readonly number[]): number {
  const { tokens, index } = unit;
  const worth = worthOf(layout, lost);
  // What a stock phrase says warmly is no warmth to its reader.
  if (isStock(layout, unit) && worth <= WORTH.warmth) return LOSS.stock + lengthOf(unit);
  if (HOLLOW_READ.some((words) => startsWith(tokens, words))) return LOSS.hollow + worth + lengthOf(unit);
  if (worth === 0 && isFlawed(layout, lost)) return LOSS.flaw + lengthOf(unit);
  const asks = tokens.some(({ word }) => word === "?");
  const extra = openingLoss(layout, index) + (asks ? LOSS.ask : 0) + personalLoss(layout, tokens);
  return LOSS.sentence + extra + worth + lengthOf(unit);
}

/**
 * The first context says why this person hears from them. Where none was recognised, the first sentence mostly does; and
 * even where one was, the first sentence may well be half of it.
 */
function openingLoss({ units, parts }: Layout, index: number): number {
  const context = parts.find(({ kind }) => kind === "context");
  const first = units.findIndex(({ fixed }) => !fixed);
  const telling = context && units.findIndex((unit) => !unit.fixed && overlaps(unit, context));
  if (index === telling) return LOSS.opening;
  if (index !== first) return 0;
  return telling === undefined ? 2 * LOSS.opening : LOSS.opening / 2;
}

/** A longer sentence tells more, and so does one with names or numbers in it. */
function lengthOf({ tokens }: Unit): number {
  const facts = tokens
    .slice(1)
    .filter(({ kind, capital, word }) => kind === "number" || (capital && word !== "i"));
  return Math.min(tokens.filter(isWord).length / 16, 2) + Math.min(facts.length / 4, 1);
}

/** Whether most of the sentence is a stock phrase. */
const isStock = ({ parts }: Layout, unit: Unit): boolean =>
  parts.some((part) => part.kind === "stock-phrase" && 2 * shared(unit, part) > unit.end - unit.start);

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const HOLLOW_READ = HOLLOW.map(wordsOf);
