/** What could be written at a place, the likeliest first. */
import { lineAbove } from "../text/lines.ts";
import { type Span, textOf } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { behind, type Completion, spotAt } from "./complete/completion.ts";
import { inField } from "./complete/fields.ts";
import { inFrontMatter } from "./complete/front-matter.ts";
import { inNote } from "./complete/note.ts";
import { endingsAt, inPath } from "./complete/paths.ts";
import { inPlaceholder } from "./complete/placeholders.ts";
import { inComment } from "./complete/rules.ts";

export interface Asking {
  /** The day where the person sits, as `2026-05-15`. */
  readonly today: string;
  /** Whether somebody asked; after a mere blank or brace whole sentences would be in the way. */
  readonly asked: boolean;
  /** Files that may be named there, as seen from the batch's folder; of those that `endingsAt` wants. */
  readonly files?: readonly string[];
}

export function completionsAt(
  verdict: Verdict,
  offset: number,
  { today, asked, files = [] }: Asking,
): Completion[] {
  const spot = spotAt(verdict, offset, today);
  const structural =
    inComment(spot) ?? inPath(spot, files) ?? inFrontMatter(spot) ?? inPlaceholder(spot) ?? inField(spot);
  return structural ?? (asked ? (inNote(spot) ?? []) : []);
}

/** How the names of files end that could be named at a place; undefined where none is. */
export const filesWantedAt = (verdict: Verdict, offset: number): readonly string[] | undefined =>
  endingsAt(spotAt(verdict, offset, ""));

/** What the snippet of a whole invitation would stand for; undefined where none has its place. */
export function snippetSpan(verdict: Verdict, offset: number): Span | undefined {
  const spot = spotAt(verdict, offset, "");
  const above = lineAbove(spot.text, spot.line.start);
  const isBetween = above === undefined || textOf(spot.text, above).trim() === "";
  if (!isBetween || !/^[\w-]*$/.test(spot.before)) return undefined;
  return inComment(spot) || inFrontMatter(spot) ? undefined : behind(spot, spot.before.length);
}
