/** What to select next when a selection grows: word, sentence, element, note, invitation, file. */
import { readNote } from "../anatomy/read.ts";
import type { Invite } from "../batch/batch.ts";
import { lineAt, lineStart } from "../text/lines.ts";
import { covers, hull, type Span, shift, trimmed } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { partsOf } from "./parts.ts";
import { inFile, inviteAt, notesAt } from "./places.ts";

/** From the inside out: each span holds the one before and is larger. Never empty; the file is the last. */
export function selectionsAt(verdict: Verdict, offset: number): Span[] {
  const { text } = verdict.batch;
  const at = { start: offset, end: offset };
  const candidates = [
    wordAt(text, offset),
    trimmed(text, lineAt(text, lineStart(text, offset))),
    ...inFrontMatter(verdict),
    ...inSection(verdict, offset),
    ...inNotes(verdict, offset),
  ].filter((span) => covers(span, at) && span.start < span.end);
  const chain: Span[] = [];
  for (const span of candidates.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (inner === undefined || (covers(span, inner) && !covers(inner, span))) chain.push(span);
  }
  const last = chain.at(-1);
  const file = { start: 0, end: text.length };
  return last !== undefined && covers(last, file) ? chain : [...chain, file];
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*/gu;

/** The word that touches the offset; the right one of two. */
function wordAt(text: string, offset: number): Span {
  const line = lineAt(text, lineStart(text, offset));
  const words = [...text.slice(line.start, line.end).matchAll(WORD)].map(({ 0: word, index }) =>
    shift({ start: index, end: index + word.length }, line.start),
  );
  const here = words.findLast(({ start, end }) => start <= offset && offset <= end);
  return here ?? { start: offset, end: offset };
}

function inFrontMatter({ batch: { text, head } }: Verdict): Span[] {
  const entries = [...head.entries.values()].flatMap(({ keySpan, valueSpan }) => [
    keySpan,
    valueSpan,
    hull(keySpan, valueSpan),
  ]);
  return [...entries, trimmed(text, head.span)];
}

function inSection(verdict: Verdict, offset: number): Span[] {
  const place = inviteAt(verdict, offset);
  if (place === undefined) return [];
  const { invite } = place;
  const spans = [
    ...(invite.heading ? [invite.heading.nameSpan, invite.heading.span] : []),
    ...ofFields(invite),
    ...partsOf(invite).map(({ span }) => span),
    { start: 0, end: invite.text.trimEnd().length },
  ];
  return spans.map((span) => shift(span, place.offset));
}

function ofFields({ fields, notes }: Invite): Span[] {
  const blocks = [fields, ...notes.map((note) => note.fields)];
  return blocks.flatMap((block) => {
    const [first, last] = [block[0], block.at(-1)];
    const whole = first && last ? [hull(first.span, last.span)] : [];
    return [...block.flatMap(({ valueSpan, span }) => [valueSpan, span]), ...whole];
  });
}

function inNotes(verdict: Verdict, offset: number): Span[] {
  return [...notesAt(verdict, offset)].flatMap(({ invite, note, span, offset }) => {
    const { sentences, elements } = readNote(invite, note);
    const own = [...sentences, ...elements.map((element) => element.span)];
    return [...own.map((one) => inFile(note, one, offset)), span];
  });
}
