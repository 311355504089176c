/** Cuts that only tighten the wording: a shorter phrase for a long one, a filler less. */
import { overlaps, type Span, textOf } from "../text/span.ts";
import { type Cut, cutOf, LOSS } from "./cut.ts";
import { fillers } from "./filling.ts";
import { type Change, shortened } from "./shortening.ts";
import type { Layout, Unit } from "./units.ts";

/** The cuts of one unit; they never overlap, and of two that would, the one that saves more is taken. */
export function wordingCuts(layout: Layout, unit: Unit): Cut[] {
  const { text } = layout;
  const changes: Change[] = [
    ...[...fillers(text, unit)].map((edit) => ({ edit, loss: LOSS.filler })),
    ...shortened(text, unit),
  ];
  const taken: Span[] = [...layout.parts.filter(({ kind }) => SPOKEN_FOR.has(kind)), ...quotes(text, unit)];
  const cuts: Cut[] = [];
  for (const change of changes.toSorted((a, b) => saving(b) - saving(a))) {
    const { edit, loss } = change;
    if (saving(change) < LEAST || taken.some((span) => overlaps(span, edit.span))) continue;
    taken.push(edit.span);
    cuts.push(cutOf("wording", unit.index, [edit], { loss, quote: textOf(text, edit.span).trim() }));
  }
  return cuts;
}

/** A change must be worth it. */
const LEAST = 2;
/** Elements whose words are not the writer's to polish, or have a cut of their own. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(["greeting", "name", "signature", "default-sentence"]);

/** What stands in quotation marks is somebody's title or word. */
function quotes(text: string, { start, end }: Unit): Span[] {
  return [...text.slice(start, end).matchAll(/“[^“”\n]+”|"[^"\n]+"|«[^«»\n]+»/g)].map(
    ({ index, 0: whole }) => ({
      start: start + index,
      end: start + index + whole.length,
    }),
  );
}

/** A word that goes takes a blank along. */
const saving = ({ edit: { span, text: put } }: Change): number =>
  span.end - span.start - put.length + (put === "" ? 1 : 0);
