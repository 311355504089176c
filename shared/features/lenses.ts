/** What stands above each invitation: how long and how ready it is, and what can be done with it. */
import { isDoneWith } from "../batch/status.ts";
import { said } from "../text/say.ts";
import { type Span, shift } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { invitesIn } from "./places.ts";
import { standingsOf, wordsOf } from "./standing.ts";

export interface Lens {
  /** The name of the invitation's recipient, in the file. */
  readonly span: Span;
  readonly title: string;
  /** What a click does, if anything. */
  readonly does?: "show-problems" | "copy-note" | "copy-next" | "preview" | "mark-sent";
}

export function lensesIn(verdict: Verdict): Lens[] {
  const standings = standingsOf(verdict);
  const hasLetters = new Set(verdict.merged.map(({ template }) => template));
  return [...invitesIn(verdict)].flatMap(({ index, invite, offset }): Lens[] => {
    const standing = standings[index];
    if (standing === undefined) return [];
    const span = shift(invite.anchor, offset);
    const state: Lens = {
      span,
      title: wordsOf(standing),
      ...(standing.problems > 0 && { does: "show-problems" }),
    };
    if (invite.notes.length === 0) return [state];
    const preview: Lens = { span, title: said("Preview"), does: "preview" };
    if (invite.template !== undefined)
      return hasLetters.has(index)
        ? [state, preview, { span, title: said("Copy next"), does: "copy-next" }]
        : [state, preview];
    const copy: Lens = { span, title: said("Copy note"), does: "copy-note" };
    if (isDoneWith(invite)) return [state, copy, preview];
    return [state, copy, preview, { span, title: said("Mark sent"), does: "mark-sent" }];
  });
}
