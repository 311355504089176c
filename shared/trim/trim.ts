/** Makes a note fit that is too long, at the least loss: the best ways, each as edits with a title. */
import type { Reading } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import type { Edit } from "../text/edit.ts";
import { say } from "../text/say.ts";
import { compose } from "./compose.ts";
import { type Cut, LOSS } from "./cut.ts";
import { cutsOf } from "./cuts.ts";
import { isStub, restored, shortenedEnds } from "./hole.ts";
import { needsOf } from "./leaning.ts";
import { composeAll, type Plan, type Problem, plansFor } from "./search.ts";
import { isClean, isSound, type Standard } from "./sound.ts";
import { termsOf } from "./terms.ts";
import { whatGoes } from "./title.ts";
import { type Layout, layoutOf, type Read } from "./units.ts";

export interface Trim {
  /** What goes and how much is left: "Trim to 300: drop the sentence “I also …” (287)". */
  readonly title: string;
  /** On the reading's text; none touch another. */
  readonly edits: readonly Edit[];
  /** Of the text afterwards, in UTF-16 code units. */
  readonly length: number;
  /** Only white space goes, and not what sets greeting and closing apart, so that it may be done unasked. */
  readonly lossless?: boolean;
  /** A sentence breaks off in a hole that the writer must fill. */
  readonly cut?: boolean;
}

/** Reads a text that would be sent instead. */
export type Reread = (text: string) => Read;

/**
 * The best ways to make the note fit into `limit` UTF-16 code units: at most four, best first, all different; none when
 * it fits already, when it is longer than any note, or when nothing helps. A trimmed note has no flaw that it had not,
 * and keeps what `termsOf` says.
 */
export function trims(reading: Reading, limit: number, reread: Reread): Trim[] {
  if (reading.text.length <= limit || reading.text.length > TOO_LONG) return [];
  const layout = layoutOf(reading, { lang: reading.invite.head.lang, fields: mentioned(reading) });
  const task: Task = {
    reading,
    layout,
    limit,
    reread,
    needs: needsOf(layout),
    cuts: cutsOf(reading.invite, layout),
  };
  const blanks = compose(layout.text, []);
  if (blanks !== undefined && blanks.text.length <= limit)
    return [trimOf(task, { ...blanks, cuts: [], loss: 0 })];
  const terms = termsOf(reading);
  for (const kept of terms) {
    const found = fitting(task, kept);
    if (found.length > 0) return found;
  }
  return brokenOff(task, terms.at(-1) ?? []);
}

interface Task extends Omit<Problem, "keeps"> {
  readonly reading: Reading;
  readonly reread: Reread;
}

const MOST = 4;
/** Longer texts are something else than notes; nobody wants to see what is left of them. */
const TOO_LONG = 5000;
/** How many trimmed texts are read in one search. */
const MOST_READ = 60;
/** How much more than the best another trim may lose and still be worth a look. */
const WORSE = 5;

/** Fields whose words a note should keep where it uses them. */
const FIELDS = ["event", "group", "mutual", "school", "work", "company"];

const mentioned = ({ invite }: Reading): [string, string][] =>
  FIELDS.flatMap((key): [string, string][] => {
    const value = valueOf(invite, key);
    return value === undefined ? [] : [[key, value]];
  });

/** The trims that keep `kept`: each different in what goes, not only in how much of it. */
function fitting(task: Task, kept: readonly string[]): Trim[] {
  const accepted: Plan[] = [];
  const spoiled = new Set<Cut>();
  const weighed = new Set<Cut>();
  const isBarred = (taken: readonly Cut[]): boolean =>
    taken.some((cut) => spoiled.has(cut)) || accepted.some((plan) => isMore(taken, plan.cuts));
  let reads = 0;
  for (const plan of plansFor({ ...task, keeps: keepsOf(task.layout, kept) }, isBarred)) {
    const [best] = accepted;
    if (best !== undefined && plan.loss > best.loss + WORSE) continue;
    // Where the closing can stay, it is not offered to go.
    if (best !== undefined && plan.cuts.some(({ step }) => step === "closing")) continue;
    if (accepted.some(({ text }) => text === plan.text)) continue;
    reads += 1;
    if (isGood(task, plan, { kept })) accepted.push(plan);
    else
      for (const cut of plan.cuts) {
        if (!weighed.has(cut) && !isGoodAlone(task, cut, kept)) spoiled.add(cut);
        weighed.add(cut);
      }
    if (accepted.length === MOST || reads === MOST_READ) break;
  }
  return accepted.toSorted((a, b) => a.loss - b.loss).map((plan) => trimOf(task, plan));
}

/** Whether all that goes in a plan goes here too: wording is wording wherever it is, a sentence is that sentence. */
function isMore(taken: readonly Cut[], cuts: readonly Cut[]): boolean {
  const marks = new Set(taken.map(markOf));
  return cuts.every((cut) => marks.has(markOf(cut)));
}

const markOf = ({ step, edits }: Cut): string =>
  step === "sentence" || step === "clause" ? `${step} ${edits[0]?.span.start}` : step;

/** Whether the plan's text is clean, and reads as well as the note did. */
const isGood = (
  { reading, layout, reread }: Task,
  { text, edits }: Pick<Plan, "text" | "edits">,
  standard: Omit<Standard, "isReply">,
): boolean =>
  edits.every(({ span }) => isClean(layout.text, span, layout.solid)) &&
  isSound(reading, reread(text), { ...standard, isReply: reading.note.kind === "reply" });

function isGoodAlone(task: Task, cut: Cut, kept: readonly string[]): boolean {
  const alone = composeAll(task.layout, [cut]);
  return alone !== undefined && isGood(task, alone, { kept });
}

/** For each kind to keep, its parts: one of them must stay. The words of a field are dear as an offer is. */
function keepsOf({ parts }: Layout, kept: readonly string[]): number[][] {
  const kinds = new Set(parts.map(({ kind }) => kind));
  const dear = [...kinds].filter(
    (kind) => kept.includes(kind) || (kind.startsWith("field") && kept.includes("offer")),
  );
  return dear.map((wanted) => parts.flatMap(({ kind }, i) => (kind === wanted ? [i] : [])));
}

/** Sentences that break off in a hole: few, and each as late as it fits. */
function brokenOff(task: Task, kept: readonly string[]): Trim[] {
  const { layout, limit } = task;
  const ends = layout.units.map((unit) => shortenedEnds(layout, unit));
  const cuts = [...task.cuts, ...ends.flatMap((choices) => choices.slice(-1))];
  let reads = 0;
  for (const plan of plansFor({ ...task, cuts, keeps: keepsOf(layout, kept) }, () => false)) {
    const whole = restored(layout, plan, ends, limit);
    // What the hole took, the writer puts back; where none is left, the plan was refused before.
    if (
      whole.cuts.some(isStub) &&
      isGood(task, whole, { kept: ["greeting", "name", "signature"], allowed: "hole" })
    )
      return [trimOf(task, whole)];
    reads += 1;
    if (reads === MOST_READ) break;
  }
  return [];
}

function trimOf({ limit }: Task, { cuts, edits, text }: Plan): Trim {
  const isLossless = cuts.every(({ step, loss }) => step === "gap" && loss < LOSS.gapAtFrame);
  return {
    title: say`Trim to ${limit}: ${whatGoes(cuts)} (${text.length})`,
    edits,
    length: text.length,
    ...(isLossless && { lossless: true }),
    ...(cuts.some(isStub) && { cut: true }),
  };
}
