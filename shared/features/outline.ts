/** The outline of a batch: its title, its invitations, their parts, and what each note is made of. */
import type { Batch, Invite, Note } from "../batch/batch.ts";
import { commentsIn, headingIn, insideComment } from "../batch/comments.ts";
import { linesOf } from "../text/lines.ts";
import { said, say } from "../text/say.ts";
import { covers, type Span, shift, textOf } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { type BareElement, elementsIn } from "./elements.ts";
import { type PartPlace, partsOf } from "./parts.ts";
import { type InvitePlace, inFile, invitesIn } from "./places.ts";
import { lengthOf, standingsOf, wordsOf } from "./standing.ts";

export interface Branch {
  readonly kind: "batch" | "invitation" | "template" | "part" | "element";
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  /** In the file. */
  readonly span: Span;
  /** What to select for it; within `span`. */
  readonly selection: Span;
  readonly children: readonly Branch[];
}

/** The invitations stand under the title, where the batch has one. */
export function outlineOf(verdict: Verdict): Branch[] {
  const { batch } = verdict;
  const standings = standingsOf(verdict).map(wordsOf);
  const isDetailed = batch.invites.length <= MOST_IN_DETAIL;
  const invites = [...invitesIn(verdict)].map((place) =>
    ofInvite(place, standings[place.index] ?? "", isDetailed),
  );
  const title = titleOf(batch);
  if (title === undefined) return invites;
  const count = invites.length === 1 ? said("1 invitation") : say`${invites.length} invitations`;
  const span = { start: title.start, end: batch.text.length };
  return [
    {
      kind: "batch",
      name: textOf(batch.text, title) || said("Untitled"),
      detail: count,
      span,
      selection: title,
      children: invites,
    },
  ];
}

/** With more invitations, nobody looks through the elements, and to send them all at each edit takes long. */
const MOST_IN_DETAIL = 500;

/** The words of the title above the first invitation; a one-person file is no batch. */
function titleOf({ text, head, invites: [first] }: Batch): Span | undefined {
  if (first?.value.heading === undefined) return undefined;
  const comments = commentsIn(text, head.end, first.offset);
  for (const line of linesOf(text, head.end, first.offset)) {
    const heading = headingIn(text, line);
    if (heading?.level === 1 && !insideComment(comments, line.start)) return heading.words;
  }
  return undefined;
}

function ofInvite({ invite, offset }: InvitePlace, detail: string, isDetailed: boolean): Branch {
  const { text, anchor, heading, template, recipient } = invite;
  const written = heading && textOf(text, heading.nameSpan);
  const elements = isDetailed ? elementBranches(invite, offset) : new Map<Note, Branch[]>();
  const parts = partsOf(invite).map((part) => ofPart(part, invite, offset, elements));
  const own = invite.notes.filter(({ part }) => part === "note");
  return {
    kind: template === undefined ? "invitation" : "template",
    name: written || recipient?.full || said("Someone not yet named"),
    detail,
    span: shift({ start: 0, end: heading ? text.trimEnd().length : text.length }, offset),
    selection: shift(anchor, offset),
    children: [...own.flatMap((note) => elements.get(note) ?? []), ...parts],
  };
}

function ofPart(
  { words, span }: PartPlace,
  { text, notes }: Invite,
  offset: number,
  elements: ReadonlyMap<Note, Branch[]>,
): Branch {
  const note = notes.find(({ part, anchor }) => part !== "note" && covers(words, anchor));
  return {
    kind: "part",
    name: textOf(text, words) || said("Untitled"),
    detail: note ? lengthOf(note) : said("not sent"),
    span: shift(span, offset),
    selection: shift(words, offset),
    children: (note && elements.get(note)) ?? [],
  };
}

const elementBranches = (invite: Invite, offset: number): Map<Note, Branch[]> =>
  new Map(
    elementsIn(invite).map(({ note, elements }) => [
      note,
      elements.map((element) => ofElement(element, note, offset)),
    ]),
  );

function ofElement({ kind, span }: BareElement, note: Note, offset: number): Branch {
  const place = inFile(note, span, offset);
  const detail = textOf(note.sent.text, span).replaceAll(/\s+/g, " ");
  return {
    kind: "element",
    name: said(kind.replaceAll("-", " ")),
    detail,
    span: place,
    selection: place,
    children: [],
  };
}
