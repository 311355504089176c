/** The outline of a batch: its title, its invitations, their parts, and what each note is made of. */
import type { Element } from "../anatomy/element.ts";
import type { Reading } from "../anatomy/reading.ts";
import type { Batch } from "../batch/batch.ts";
import { commentsIn, headingIn, insideComment } from "../batch/comments.ts";
import { linesOf } from "../text/lines.ts";
import { said, say } from "../text/say.ts";
import { covers, type Span, shift, textOf } from "../text/span.ts";
import type { Verdict } from "./check.ts";
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
    ofInvite(place, standings[place.index] ?? "", isDetailed ? elementsIn : () => []),
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

type Detail = (reading: Reading, offset: number) => Branch[];

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

function ofInvite({ invite, offset, readings }: InvitePlace, detail: string, detailed: Detail): Branch {
  const { text, anchor, heading, template, recipient } = invite;
  const written = heading && textOf(text, heading.nameSpan);
  const parts = partsOf(invite).map((part) => ofPart(part, text, offset, readings, detailed));
  const own = readings.filter(({ note }) => note.part === "note");
  return {
    kind: template === undefined ? "invitation" : "template",
    name: written || recipient?.full || said("Someone not yet named"),
    detail,
    span: shift({ start: 0, end: heading ? text.trimEnd().length : text.length }, offset),
    selection: shift(anchor, offset),
    children: [...own.flatMap((reading) => detailed(reading, offset)), ...parts],
  };
}

function ofPart(
  { words, span }: PartPlace,
  text: string,
  offset: number,
  readings: readonly Reading[],
  detailed: Detail,
): Branch {
  const reading = readings.find(({ note }) => note.part !== "note" && covers(words, note.anchor));
  return {
    kind: "part",
    name: textOf(text, words) || said("Untitled"),
    detail: reading ? lengthOf(reading) : said("not sent"),
    span: shift(span, offset),
    selection: shift(words, offset),
    children: reading ? detailed(reading, offset) : [],
  };
}

const elementsIn = (reading: Reading, offset: number): Branch[] =>
  reading.elements.map((element) => ofElement(element, reading, offset));

function ofElement({ kind, span }: Element, reading: Reading, offset: number): Branch {
  const place = inFile(reading, span, offset);
  const detail = textOf(reading.text, span).replaceAll(/\s+/g, " ");
  return {
    kind: "element",
    name: said(kind.replaceAll("-", " ")),
    detail,
    span: place,
    selection: place,
    children: [],
  };
}
