/** Makes a note fit that is too long, at the least loss: the plans, best first, each as edits with a title. */
import type { Reading } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import type { Edit } from "../text/edit.ts";
import { clauseCuts } from "./clauses.ts";
import { compose } from "./compose.ts";
import { type Cut, LOSS } from "./cut.ts";
import { closingCuts, defaultCuts, gapCuts, nameCuts, stockCuts } from "./formulas.ts";
import { isStub, shortenedEnds } from "./hole.ts";
import { needsOf } from "./leaning.ts";
import { composeAll, isWhole, type Plan, type Problem, plansFor } from "./search.ts";
import { sentenceCut } from "./sentences.ts";
import { isClean, isSound } from "./sound.ts";
import { termsOf } from "./terms.ts";
import { quoted, whatGoes } from "./title.ts";
import { type Layout, layoutOf, type Read } from "./units.ts";
import { wordingCuts } from "./wording.ts";

export interface Trim {
  /** What goes and how much is left: "Trim to 300: drop the sentence “I also …” (287)". */
  readonly title: string;
  /** On the reading's text; none touch another. */
  readonly edits: readonly Edit[];
  /** Of the text afterwards, in UTF-16 code units. */
  readonly length: number;
  /** Only white space between paragraphs goes, so that it may be done unasked. */
  readonly lossless?: boolean;
  /** A sentence breaks off in a hole that the writer must fill. */
  readonly cut?: boolean;
}

/** Reads a text that would be sent instead. */
export type Reread = (text: string) => Read;

/**
 * The best ways to make the note fit into `limit` UTF-16 code units: at most four, best first, all different; none when it
 * fits already, or when nothing helps. A trimmed note keeps all that it says for itself (who, how, why, thanks, an offer)
 * and has no flaw that it had not; offer, thanks and closing go only when there is no other way.
 */
export function trims(reading: Reading, limit: number, reread: Reread): Trim[] {
  if (reading.text.length <= limit) return [];
  const layout = layoutOf(reading, { lang: reading.invite.head.lang, fields: mentioned(reading) });
  const blanks = compose(layout.text, []);
  if (blanks !== undefined && blanks.text.length <= limit) {
    return [
      {
        title: titled(limit, "close up blanks", blanks.text.length),
        edits: blanks.edits,
        length: blanks.text.length,
        lossless: true,
      },
    ];
  }
  const task: Task = { reading, layout, limit, reread, cuts: cutsOf(reading, layout) };
  const terms = termsOf(reading);
  for (const kept of terms) {
    const found = fitting(task, kept);
    if (found.length > 0) return found;
  }
  return brokenOff(task, terms.at(-1) ?? []);
}

interface Task {
  readonly reading: Reading;
  readonly layout: Layout;
  readonly limit: number;
  readonly reread: Reread;
  readonly cuts: readonly Cut[];
}

const MOST = 4;
/** Readings of trimmed texts in one search. */
const MOST_READ = 60;
/** How much more than the best another trim may lose and still be worth a look. */
const WORSE = 5;

const titled = (limit: number, what: string, length: number): string =>
  `Trim to ${limit}: ${what} (${length})`;

/** Fields whose words a note should keep where it uses them. */
const FIELDS = ["event", "group", "mutual", "school", "work", "company"];

const mentioned = ({ invite }: Reading): [string, string][] =>
  FIELDS.flatMap((key): [string, string][] => {
    const value = valueOf(invite, key);
    return value === undefined ? [] : [[key, value]];
  });

function cutsOf({ invite }: Reading, layout: Layout): Cut[] {
  const inUnits = layout.units.flatMap((unit) => [
    ...defaultCuts(layout, unit, invite),
    ...[sentenceCut(layout, unit)].filter((cut) => cut !== undefined),
    ...(layout.isEnglish
      ? [wordingCuts, stockCuts, nameCuts, clauseCuts].flatMap((cutsIn) => cutsIn(layout, unit))
      : []),
  ]);
  const cuts = [...inUnits, ...closingCuts(layout), ...gapCuts(layout)];
  // Of two ways to drop the same sentence, the cheaper.
  return cuts.filter(
    (cut, i) =>
      cut.step !== "sentence" ||
      !cuts.some(
        (other, j) =>
          other.step === "sentence" &&
          other.unit === cut.unit &&
          j !== i &&
          (other.loss < cut.loss || (other.loss === cut.loss && j < i)),
      ),
  );
}

/** The trims that keep `kept`: each different in what goes, not only in how much of it. */
function fitting(task: Task, kept: readonly string[]): Trim[] {
  const { layout, limit, cuts } = task;
  const problem: Problem = { layout, cuts, limit, needs: needsOf(layout), keeps: keepsOf(layout, kept) };
  const accepted: { readonly marks: readonly string[]; readonly plan: Plan }[] = [];
  const spoiled = new Set<Cut>();
  const isBarred = (taken: readonly Cut[]): boolean => {
    if (taken.some((cut) => spoiled.has(cut))) return true;
    const marks = new Set(taken.map(markOf));
    return accepted.some((one) => one.marks.every((mark) => marks.has(mark)));
  };
  let reads = 0;
  for (const plan of plansFor(problem, isBarred)) {
    const best = accepted[0]?.plan.loss;
    if (accepted.length === MOST || reads >= MOST_READ || (best !== undefined && plan.loss > best + WORSE))
      break;
    // Who keeps the closing elsewhere need not give it up here.
    const isRude = accepted.length > 0 && plan.cuts.some(({ step }) => step === "closing");
    if (isRude || accepted.some((one) => one.plan.text === plan.text)) continue;
    reads += 1;
    if (isGood(task, plan, kept)) accepted.push({ marks: plan.cuts.map(markOf), plan });
    else {
      for (const cut of plan.cuts) {
        const alone = composeAll(layout, {
          taken: [cut],
          out: new Set(cut.step === "sentence" ? [cut.unit] : []),
        });
        reads += 1;
        if (alone === undefined || !isGood(task, alone, kept)) spoiled.add(cut);
      }
    }
  }
  return accepted.map(({ plan }) => ({
    title: titled(limit, whatGoes(plan.cuts), plan.text.length),
    edits: plan.edits,
    length: plan.text.length,
    ...(plan.cuts.every(({ step, loss }) => step === "gap" && loss < LOSS.gapAtFrame)
      ? { lossless: true }
      : {}),
  }));
}

/** What a cut is, for telling plans apart: wording is wording wherever it is, a sentence is that sentence. */
const markOf = (cut: Cut): string =>
  cut.step === "sentence" || cut.step === "clause" ? `${cut.step} ${cut.edits[0]?.span.start}` : cut.step;

function isGood(
  { reading, layout, reread }: Task,
  { text, edits }: Pick<Plan, "text" | "edits">,
  kept: readonly string[],
  allowed?: string,
): boolean {
  const standard = {
    kept,
    isReply: reading.note.kind === "reply",
    ...(allowed !== undefined && { allowed }),
  };
  return (
    edits.every(({ span }) => isClean(layout.text, span, layout.solid)) &&
    isSound(reading, reread(text), standard)
  );
}

/** For each kind to keep, its parts: one of them must stay. */
function keepsOf({ parts }: Layout, kept: readonly string[]): number[][] {
  const kinds = new Set(
    parts
      .map(({ kind }) => kind)
      .filter((kind) => kept.includes(kind) || (kind.startsWith("field") && kept.includes("offer"))),
  );
  return [...kinds].map((wanted) => parts.flatMap(({ kind }, i) => (kind === wanted ? [i] : [])));
}

/** Sentences that break off in a hole: few, and each as late as it fits. */
function brokenOff(task: Task, kept: readonly string[]): Trim[] {
  const { layout, limit } = task;
  const ends = layout.units.map((unit) => shortenedEnds(layout, unit));
  const stubs = ends.flatMap((choices) => choices.slice(-1));
  const keeps = keepsOf(layout, kept);
  const problem = { layout, cuts: [...task.cuts, ...stubs], limit, needs: needsOf(layout), keeps };
  for (const plan of plansFor(problem, () => false)) {
    const whole = restored(layout, plan, ends, limit);
    const broken = whole.cuts.filter(isStub);
    // What the hole took, the writer puts back.
    if (!isGood(task, whole, ["greeting", "name", "signature"], "hole")) continue;
    const what = `break off ${broken.map(({ quote }) => quoted(quote)).join(" and ")} for you to finish`;
    const rest = whole.cuts.filter((cut) => !isStub(cut));
    const also = rest.length === 0 ? "" : `, ${whatGoes(rest)}`;
    return [
      {
        title: titled(limit, `${what}${also}`, whole.text.length),
        edits: whole.edits,
        length: whole.text.length,
        cut: true,
      },
    ];
  }
  return [];
}

/** The plan with its broken sentences as long as they fit. */
function restored(layout: Layout, plan: Plan, ends: readonly (readonly Cut[])[], limit: number): Plan {
  let best = plan;
  for (const stub of plan.cuts.filter(isStub)) {
    for (const end of ends[stub.unit] ?? []) {
      const cuts = best.cuts.map((cut) => (cut === stub ? end : cut));
      const out = new Set(cuts.filter(isWhole).map(({ unit }) => unit));
      const composed = composeAll(layout, { taken: cuts, out });
      if (composed === undefined || composed.text.length > limit) continue;
      best = { ...composed, cuts, loss: best.loss };
      break;
    }
  }
  return best;
}
