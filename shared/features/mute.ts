/** Silencing a finding: the comments that would do it, for its line, its invitation or the whole file. */
import type { Batch, Invite, Mute, Placed } from "../batch/batch.ts";
import type { Edit } from "../text/edit.ts";
import { lineAt, lineEndOf, lineStart } from "../text/lines.ts";
import { covers, shift } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import type { Finding } from "./finding.ts";
import { inviteAt } from "./places.ts";

export interface Muting {
  readonly reach: "line" | "invitation" | "file";
  /** Writes the comment; counts from the file's start. */
  readonly edit: Edit;
}

/** The ways to silence a finding, the narrowest first; none for what is said of such comments themselves. */
export function mutings(verdict: Verdict, { rule, span, anchored, invite: index }: Finding): Muting[] {
  if (rule.scope === "mute") return [];
  const { batch } = verdict;
  const ways: Muting[] = [];
  const inHead = span.start < batch.head.end;
  const place = batch.invites[index ?? inviteAt(verdict, span.start)?.index ?? -1];
  const heading = place?.value.heading;
  const onHeading = place && heading ? covers(shift(heading.span, place.offset), span) : false;
  if (!anchored && !inHead) ways.push({ reach: "line", edit: aboveLine(batch, place, span.start, rule.id) });
  if (place && heading && (anchored || !onHeading))
    ways.push({ reach: "invitation", edit: belowHeading(batch, place.offset + heading.span.end, rule.id) });
  ways.push({ reach: "file", edit: atTop(batch, rule.id) });
  return ways;
}

const comment = (command: string, id: string): string => `<!-- ${command} ${id} -->`;

/** A line has room for one such comment above it, so a second id joins the first. */
function aboveLine(batch: Batch, place: Placed<Invite> | undefined, offset: number, id: string): Edit {
  const { text } = batch;
  const start = Math.max(lineStart(text, offset), batch.head.end);
  const last =
    lastIdAbove(text, batch.mutes, 0, start) ??
    lastIdAbove(text, place?.value.mutes ?? [], place?.offset ?? 0, start);
  if (last !== undefined) return { span: { start: last, end: last }, text: ` ${id}` };
  return { span: { start, end: start }, text: comment("cordial-disable-next-line", id) + lineEndOf(text) };
}

/** Where the last id ends of the comment that silences the line starting at `start`. */
function lastIdAbove(
  text: string,
  mutes: readonly Mute[],
  offset: number,
  start: number,
): number | undefined {
  const mute = mutes.find(
    ({ reach, span, ids }) =>
      reach === "next-line" && ids.length > 0 && lineAt(text, offset + span.end).next === start,
  );
  const last = mute?.ids.at(-1);
  return last && offset + last.span.end;
}

function belowHeading({ text }: Batch, headingEnd: number, id: string): Edit {
  const { end, next } = lineAt(text, headingEnd);
  const eol = lineEndOf(text);
  const put = comment("cordial-disable", id);
  return { span: { start: next, end: next }, text: next === end ? eol + put : put + eol };
}

function atTop({ text, head }: Batch, id: string): Edit {
  const at = head.end;
  const eol = lineEndOf(text);
  const lead = head.span.end === head.span.start ? "" : /[\r\n]$/.test(text.slice(0, at)) ? eol : eol + eol;
  const { start, end } = lineAt(text, at);
  const trail = text.slice(start, end).trim() === "" && end < text.length ? eol : eol + eol;
  return { span: { start: at, end: at }, text: lead + comment("cordial-disable", id) + trail };
}
