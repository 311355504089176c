/** Bringing a fix to the file: from the section's coordinates, and from "state this" to an edit of front matter or fields. */
import type { Batch, Invite, Placed } from "../batch/batch.ts";
import type { Fix, FixClass } from "../rule.ts";
import type { Edit } from "../text/edit.ts";
import { lineAt, lineEndOf, lineStart, oneLine } from "../text/lines.ts";
import { shift } from "../text/span.ts";

/** A fix whose edits count from the file's start. */
export interface FileFix {
  readonly title: string;
  readonly class: FixClass;
  readonly edits: readonly Edit[];
}

/** @param place the invitation that the fix is for; without one its edits already count from the file's start. */
export function placeFix(batch: Batch, place: Placed<Invite> | undefined, fix: Fix): FileFix {
  const eol = lineEndOf(batch.text);
  const own = fix.edits.map(({ span, text }) => ({
    span: shift(span, place?.offset ?? 0),
    text: text.replaceAll(/\r\n?|\n/g, eol),
  }));
  const stated = fix.state ? stateInHead(batch, fix.state) : [];
  const fields = fix.fields ? writeFields(batch, place, fix.fields) : [];
  const part = fix.append ? [appendPart(batch, place, fix.append)] : [];
  return { title: oneLine(fix.title), class: fix.class, edits: [...own, ...stated, ...fields, ...part] };
}

/** Edits that write keys into the front matter: over the values of those it has, and behind them those it has not. */
function stateInHead({ text, head }: Batch, entries: Readonly<Record<string, string>>): Edit[] {
  const eol = lineEndOf(text);
  const edits: Edit[] = [];
  let lines = "";
  for (const [key, value] of Object.entries(entries)) {
    const known = head.entries.get(key);
    if (known) edits.push({ span: known.valueSpan, text: value });
    else lines += `${key}: ${value}${eol}`;
  }
  if (lines === "") return edits;
  const hasHead = head.span.end > head.span.start;
  const at = hasHead ? lineStart(text, head.span.end - 1) : head.span.start;
  return [
    ...edits,
    { span: { start: at, end: at }, text: hasHead ? lines : `---${eol}${lines}---${eol}${eol}` },
  ];
}

/** Edits that write fields, the new ones behind those that the section has; a one-person file has its fields in the front matter. */
function writeFields(
  batch: Batch,
  place: Placed<Invite> | undefined,
  fields: Readonly<Record<string, string>>,
): Edit[] {
  const heading = place?.value.heading;
  if (place === undefined || heading === undefined) return stateInHead(batch, fields);
  const { fields: known, text } = place.value;
  const eol = lineEndOf(batch.text);
  const edits: Edit[] = [];
  const lines: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const written = known.find((field) => field.key === key);
    if (written) edits.push({ span: shift(written.valueSpan, place.offset), text: value });
    else lines.push(`- ${key}: ${value}`);
  }
  if (lines.length === 0) return edits;
  const last = known.at(-1);
  const { end } = lineAt(text, (last ?? heading).span.end);
  const lead = last ? eol : eol + eol;
  const after =
    last || /^[^\S\r\n]*((?:\r\n|\r(?!\n)|\n)[^\S\r\n]*){2}/.test(text.slice(end, end + 200)) ? "" : eol;
  const added = {
    span: { start: place.offset + end, end: place.offset + end },
    text: lead + lines.join(eol) + after,
  };
  return [...edits, added];
}

/** One edit that writes a part behind all that stands in the section, with a blank line before it. */
function appendPart({ text }: Batch, place: Placed<Invite> | undefined, part: string): Edit {
  const from = place?.offset ?? 0;
  const section = place?.value.text ?? text;
  const at = from + section.trimEnd().length;
  return { span: { start: at, end: at }, text: `\n\n${part}`.replaceAll("\n", lineEndOf(text)) };
}
