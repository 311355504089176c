/** What the server answers to the requests that are Cordial's own. */
import snippets from "../client/snippets/invite.json" with { type: "json" };
import { isRelationship, RELATIONSHIPS } from "../shared/batch/values.ts";
import { SEVERITY_WORDS } from "../shared/features/explain.ts";
import { lettersOf, isFit as mayBeSent, neverMerged, whyNone } from "../shared/features/letters.ts";
import { batchFor, invitationFor } from "../shared/features/new-invitation.ts";
import { nextUnsent } from "../shared/features/next-unsent.ts";
import { isFit, noteToCopy } from "../shared/features/places.ts";
import { problemNote } from "../shared/features/problem-note.ts";
import { rendered } from "../shared/features/rendering.ts";
import { rulesAt } from "../shared/features/rules-at.ts";
import type {
  NextUnsentAnswer,
  NextUnsentParams,
  NoteAtAnswer,
  NoteAtParams,
  ProblemNoteAnswer,
  ProblemNoteParams,
} from "../shared/protocol/letters.ts";
import {
  type ChoicesAnswer,
  type NewInvitationAnswer,
  type NewInvitationParams,
  RENDERINGS,
  type RenderAnswer,
  type RenderParams,
} from "../shared/protocol/writing.ts";
import { rulebook } from "../shared/rulebook.ts";
import { said } from "../shared/text/say.ts";
import type { Checked } from "./drafts.ts";
import { toOffset, toRange } from "./positions.ts";
import { toNoteAt } from "./translate.ts";

export function noteAt({ document, verdict }: Checked, { position }: NoteAtParams): NoteAtAnswer | null {
  const place = noteToCopy(verdict, toOffset(document, position));
  if (place === undefined) return null;
  const fit = isFit(verdict.found.of(place.index), place.note);
  return toNoteAt(place.note, place.invite.recipient, fit);
}

export function nextUnsentFrom(
  { document, verdict, id }: Checked,
  { position, after }: NextUnsentParams,
): NextUnsentAnswer {
  const { next, letter, held } = nextUnsent(verdict, toOffset(document, position), after);
  const place = next && verdict.batch.invites[next.invite];
  if (next === undefined || place === undefined) return { held };
  const { note, person, row } = next;
  return {
    held,
    next: {
      ...toNoteAt(note, person, true),
      letter,
      position: document.positionAt(place.offset + place.value.anchor.start),
      ...(person?.url !== undefined && { url: person.url }),
      ...(row !== undefined && { row }),
      version: id,
    },
  };
}

export function problemFrom(
  { document, verdict }: Checked,
  { position, direction }: ProblemNoteParams,
): ProblemNoteAnswer | null {
  const finding = problemNote(verdict, toOffset(document, position), direction);
  return finding ? { range: toRange(document, finding.span), message: finding.message } : null;
}

export const rulesHere = ({ document, verdict }: Checked, { position }: NoteAtParams): string[] =>
  rulesAt(verdict, toOffset(document, position)).map(({ id }) => id);

export const choices = (): ChoicesAnswer => ({
  relationships: Object.entries(RELATIONSHIPS).map(([id, words]) => ({ id, words: said(words) })),
  rules: rulebook.map(({ id, title, severity }) => ({
    id,
    words: said(title),
    detail: said(SEVERITY_WORDS[severity]),
  })),
});

/** @param draft the file that it is for, if it is for one. */
export function newInvitation(
  { relationship, textDocument }: NewInvitationParams,
  draft: Checked | undefined,
): NewInvitationAnswer | null {
  if (!isRelationship(relationship)) return null;
  const all = Object.values(snippets);
  if (textDocument === undefined) return { snippet: batchFor(all, relationship) };
  if (draft === undefined) return null;
  const { head, invites, text } = draft.verdict.batch;
  const isLetter = invites.some(({ value }) => value.heading === undefined && value.notes.length > 0);
  if (isLetter || head.to !== undefined) return null;
  const gap = text.trim() === "" ? "" : "\n\n";
  return { snippet: gap + invitationFor(all, relationship, head) };
}

/** What is not fit to send is left out. */
export function rendering({ verdict }: Checked, { format }: RenderParams): RenderAnswer {
  if (!RENDERINGS.includes(format)) return { text: "", count: 0, leftOut: [] };
  const why = whyNone(verdict);
  if (why !== undefined) return { text: "", count: 0, leftOut: [why] };
  const letters = [...lettersOf(verdict)];
  const fit = letters.filter(mayBeSent);
  const unfit = letters.filter((letter) => !mayBeSent(letter));
  return {
    text: rendered(fit, format),
    count: fit.length,
    leftOut: [
      ...neverMerged(verdict),
      ...unfit.map(({ called, reasons }) => `${called}: ${reasons.join(" ")}`),
    ],
  };
}
