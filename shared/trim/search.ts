/** Finds the plans that fit, cheapest loss first: best-first search over which cuts to take. */
import { type Composed, compose } from "./compose.ts";
import { type Cut, isWhole, type Step } from "./cut.ts";
import { type Need, withLeaners } from "./leaning.ts";
import { mended } from "./mending.ts";
import { Queue } from "./queue.ts";
import type { Layout } from "./units.ts";

export interface Plan extends Composed {
  /** In order of place. */
  readonly cuts: readonly Cut[];
  readonly loss: number;
}

export interface Problem {
  readonly layout: Layout;
  readonly cuts: readonly Cut[];
  /** What each unit needs of the ones before it. */
  readonly needs: readonly (readonly Need[])[];
  /** Groups of parts (by index) of which one must stay. */
  readonly keeps: readonly (readonly number[])[];
  readonly limit: number;
}

/** A choice made so far: the cuts before `next` are decided. */
interface State {
  readonly next: number;
  readonly taken: readonly Cut[];
  /** Small changes of these kinds are no longer looked at, since a better one of the kind was passed over. */
  readonly closed: ReadonlySet<Step>;
  /** Units that are gone. */
  readonly out: ReadonlySet<number>;
  /** Parts that are gone. */
  readonly lost: ReadonlySet<number>;
  readonly loss: number;
  readonly saved: number;
}

/** How many choices are looked at before the search gives up: some milliseconds. */
const PATIENCE = 2000;

/**
 * What is still to lose weighs a little more than what is lost already, so that among many equals the search ends what it
 * began; much more when that led nowhere.
 */
const HASTE = [1.1, 4];

/** What is decided first, so that the small changes are left to fill up what the large ones leave open. */
const ORDER: readonly Step[] = [
  "hole",
  "sentence",
  "default",
  "stock",
  "closing",
  "clause",
  "wording",
  "gap",
];
/** Of these one is as good as another: the ones that save most are taken, and no time is lost on their combinations. */
const SMALL: ReadonlySet<Step> = new Set(["wording", "gap"]);

/** The plans that fit, the best first or nearly so. `isBarred` is asked of each choice and of all that would extend it. */
export function* plansFor(problem: Problem, isBarred: (cuts: readonly Cut[]) => boolean): Generator<Plan> {
  for (const haste of HASTE) if (yield* search(problem, isBarred, haste)) return;
}

/** Yields what it finds; returns whether another search could not find more. */
function* search(
  problem: Problem,
  isBarred: (cuts: readonly Cut[]) => boolean,
  haste: number,
): Generator<Plan, boolean> {
  let found = false;
  const { layout, limit } = problem;
  const cuts = problem.cuts
    .filter((cut) => cut.saving > 0 && isPossible(problem, cut))
    .toSorted((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step) || rate(a) - rate(b));
  const byRate = cuts.map((_, at) => at).toSorted((a, b) => rateAt(cuts, a) - rateAt(cuts, b));
  const need = layout.text.length - limit;
  const open = new Queue<State>();
  const push = (state: State): void => {
    const rest = restOf(cuts, byRate, state, need);
    if (rest !== undefined && !isBarred(state.taken)) open.push(state, state.loss + haste * rest);
  };
  push(START);
  for (let looked = 0; looked < PATIENCE; looked += 1) {
    const state = open.pop();
    if (state === undefined) return true;
    if (isBarred(state.taken)) continue;
    let saved = state.saved;
    if (saved >= need) {
      const composed = composeAll(layout, state.taken);
      if (composed === undefined) continue;
      if (composed.text.length <= limit) {
        found = true;
        yield {
          ...composed,
          cuts: state.taken.toSorted((a, b) => placeOf(a) - placeOf(b)),
          loss: state.loss,
        };
        continue;
      }
      saved = layout.text.length - composed.text.length;
    }
    const cut = cuts[state.next];
    if (cut === undefined) continue;
    const rest = { ...state, saved, next: state.next + 1 };
    const more = state.closed.has(cut.step) ? undefined : extended(problem, cuts, rest, cut);
    if (more !== undefined) push(more);
    push(
      more !== undefined && SMALL.has(cut.step)
        ? { ...rest, closed: new Set([...state.closed, cut.step]) }
        : rest,
    );
  }
  return found;
}

/** Whether a cut can be part of any plan: neither it nor what must go along is all that there is of something to keep. */
const isPossible = (problem: Problem, cut: Cut): boolean =>
  isWhole(cut)
    ? extended(problem, problem.cuts, START, cut) !== undefined
    : !problem.keeps.some((group) => group.every((index) => cut.lost.includes(index)));

const START: State = {
  next: 0,
  taken: [],
  closed: new Set(),
  out: new Set(),
  lost: new Set(),
  loss: 0,
  saved: 0,
};

const rate = ({ loss, saving }: Cut): number => loss / saving;
const rateAt = (cuts: readonly Cut[], at: number): number => {
  const cut = cuts[at];
  return cut === undefined ? 0 : rate(cut);
};
const placeOf = ({ edits }: Cut): number => edits[0]?.span.start ?? 0;

/** The least that is lost from `state` on by any plan that fits: the cheapest cuts left, the last of them taken in part. */
function restOf(
  cuts: readonly Cut[],
  byRate: readonly number[],
  { next, out, closed, saved }: State,
  need: number,
): number | undefined {
  let missing = need - saved;
  let rest = 0;
  for (const at of byRate) {
    if (missing <= 0) return rest;
    const cut = cuts[at];
    if (cut === undefined || at < next || out.has(cut.unit) || closed.has(cut.step)) continue;
    rest += cut.loss * Math.min(1, missing / cut.saving);
    missing -= cut.saving;
  }
  return missing <= 0 ? rest : undefined;
}

/** The choice with `cut` and all that must go along; nothing when something that must stay would go. */
function extended(problem: Problem, cuts: readonly Cut[], state: State, cut: Cut): State | undefined {
  const { needs, keeps } = problem;
  if (state.out.has(cut.unit)) return undefined;
  const added = [cut];
  const out = isWhole(cut) ? withLeaners(needs, new Set([...state.out, cut.unit])) : state.out;
  for (const unit of out) {
    if (unit === cut.unit || state.out.has(unit)) continue;
    const at = cuts.findIndex((other) => isWhole(other) && other.unit === unit);
    const along = cuts[at];
    // One that was passed over stays: the way with it is looked at elsewhere.
    if (along === undefined || at < state.next) return undefined;
    added.push(along);
  }
  const taken = [...state.taken, ...added];
  if (taken.some((one) => !isWhole(one) && out.has(one.unit))) return undefined;
  if (!isWhole(cut) && (state.taken.some((other) => clash(cut, other)) || isMissed(problem, cut, out)))
    return undefined;
  const lost = new Set([...state.lost, ...added.flatMap(({ lost: gone }) => gone)]);
  if (keeps.some((group) => group.every((index) => lost.has(index)))) return undefined;
  const sum = (pick: (one: Cut) => number): number => added.reduce((total, one) => total + pick(one), 0);
  return {
    ...state,
    taken,
    out,
    lost,
    loss: state.loss + sum(({ loss }) => loss),
    saved: state.saved + sum(({ saving }) => saving),
  };
}

const clash = (one: Cut, other: Cut): boolean =>
  one.edits.some(({ span: a }) => other.edits.some(({ span: b }) => a.start < b.end && b.start < a.end));

/** Whether a later sentence that stays speaks of what the clause alone names. */
function isMissed({ needs, layout }: Problem, { step, unit, quote }: Cut, out: ReadonlySet<number>): boolean {
  if (step !== "clause") return false;
  // A pronoun means what its last sentence is about, which an aside never is, but a second main clause may be.
  const isMain = /^\W*and\b/i.test(quote);
  const speaksOfIt = ({ units, noun }: Need): boolean =>
    units.length === 1 &&
    units[0] === unit &&
    (noun === undefined ? isMain : quote.toLowerCase().includes(noun));
  return layout.units.some(({ index }) => !out.has(index) && needs[index]?.some(speaksOfIt));
}

/** All edits of the cuts as one, what is left mended so that it stands alone; nothing when two cuts clash. */
export function composeAll(layout: Layout, cuts: readonly Cut[]): Composed | undefined {
  const out = new Set(cuts.filter(isWhole).map(({ unit }) => unit));
  return compose(layout.text, [...cuts.flatMap(({ edits }) => edits), ...mended(layout, out)]);
}
