/** Tidying a file's structure: blank lines, bullets of fields, blanks at line ends. Never a word of what is sent. */
import type { Batch, Field, Invite } from "../batch/batch.ts";
import { commentsIn, headingIn, insideComment } from "../batch/comments.ts";
import { readFields } from "../batch/fields.ts";
import { divide } from "../batch/section.ts";
import type { Edit } from "../text/edit.ts";
import { type Line, lineAt, lineEndOf, linesOf } from "../text/lines.ts";
import { type Span, shift, textOf, touches } from "../text/span.ts";

/** In order of place, none overlapping. @param within the stretch of the file to tidy; all of it without. */
export function formatEdits(batch: Batch, within?: Span): Edit[] {
  const layout = layoutOf(batch);
  const edits = [...bullets(layout), ...lineEnds(layout), ...gaps(layout), ...fileEnd(layout)]
    .filter(({ span, text }) => textOf(batch.text, span) !== text)
    .toSorted((a, b) => a.span.start - b.span.start);
  return within === undefined ? edits : edits.filter(({ span }) => touches(span, within));
}

interface Layout {
  readonly text: string;
  readonly eol: string;
  readonly comments: readonly Span[];
  /** Where the file's first section starts: what stands above is Markdown for the team. */
  readonly body: number;
  /** All lines below the front matter. */
  readonly lines: readonly Line[];
  readonly fields: readonly Field[];
  /** Where the lines start behind which a list of fields ends. */
  readonly lastFields: ReadonlySet<number>;
  /** Whether there is front matter. */
  readonly headed: boolean;
}

function layoutOf({ text, head, invites }: Batch): Layout {
  const lists = invites.flatMap(({ offset, value }) =>
    fieldsIn(value).map((list) => list.map(moved(offset))),
  );
  const [first] = invites;
  return {
    text,
    eol: lineEndOf(text),
    comments: commentsIn(text, head.end),
    body: first?.value.heading ? first.offset : head.end,
    lines: [...linesOf(text, head.end)],
    fields: lists.flat(),
    lastFields: new Set(lists.flatMap((list) => list.at(-1)?.span.start ?? [])),
    headed: head.span.end > head.span.start,
  };
}

/** The lists of fields of a section: its own, and those of its parts. */
function fieldsIn({ text, heading, head }: Invite): (readonly Field[])[] {
  const start = heading ? lineAt(text, 0).next : head.end;
  const comments = commentsIn(text, start);
  return divide(text, start, comments)
    .filter(({ words, level }) => (words ? level === 3 : heading !== undefined))
    .map(({ start, end }) => readFields(text, start, end, comments).fields);
}

const moved =
  (by: number) =>
  (field: Field): Field => ({
    ...field,
    keySpan: shift(field.keySpan, by),
    valueSpan: shift(field.valueSpan, by),
    span: shift(field.span, by),
  });

const bullets = ({ fields }: Layout): Edit[] =>
  fields.map(({ span, keySpan }) => ({ span: { start: span.start, end: keySpan.start }, text: "- " }));

/** Above the first section two blanks at a line's end are Markdown's way to break it. */
function lineEnds({ text, lines, comments, body }: Layout): Edit[] {
  return lines.flatMap((line) => {
    const start = wordsEnd(text, line);
    const isLeft = line.start < body || start === line.start || insideComment(comments, start);
    return isLeft ? [] : [{ span: { start, end: line.end }, text: "" }];
  });
}

/** Behind the line's last character that is no blank. */
const wordsEnd = (text: string, line: Span): number => line.start + textOf(text, line).trimEnd().length;

/** What stands between two lines with text: one blank line around headings and behind fields, else what the writer has put there. */
function gaps(layout: Layout): Edit[] {
  const { text, eol, lines, comments, lastFields, headed, body } = layout;
  const edits: Edit[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    if (isBlank(text, line)) continue;
    const from = above?.next ?? lines[0]?.start ?? 0;
    const gap = { start: from, end: line.start };
    const isApart = above
      ? isHeading(layout, above) || isHeading(layout, line) || lastFields.has(above.start)
      : headed;
    if (above && insideComment(comments, above.end)) {
      above = line;
      continue;
    }
    if (isApart) edits.push({ span: gap, text: eol });
    else if (gap.start >= body)
      for (const blank of linesOf(text, gap.start, gap.end))
        edits.push({ span: { start: blank.start, end: blank.end }, text: "" });
    above = line;
  }
  return edits;
}

const isBlank = (text: string, line: Span): boolean => textOf(text, line).trim() === "";

const isHeading = ({ text, comments }: Layout, line: Line): boolean =>
  headingIn(text, line) !== undefined && !insideComment(comments, line.start);

/** A text ends in one line end. */
function fileEnd({ text, eol, lines }: Layout): Edit[] {
  const last = lines.findLast((line) => !isBlank(text, line));
  return last ? [{ span: { start: last.end, end: text.length }, text: eol }] : [];
}
