/** Writes the placeholders of a file as another tool spells them, or those of other tools as Cordial does. */
import type { Batch, Sent } from "../batch/batch.ts";
import type { Slot } from "../batch/placeholders/slot.ts";
import { type Dialect, spelled } from "../batch/placeholders/tools.ts";
import { slotsIn } from "../batch/placeholders.ts";
import { cutInSource } from "../batch/sent.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { say } from "../text/say.ts";
import { shift, textOf } from "../text/span.ts";

export interface Conversion {
  /** In the file. */
  readonly edits: readonly Edit[];
  /** Placeholders that the dialect cannot express, as they are written, each once: they stay. */
  readonly left: readonly Left[];
}

interface Left {
  readonly written: string;
  /** What of it there is no way to say. */
  readonly lacks: "fallback" | "name";
}

export function conversionTo(dialect: Dialect, { invites }: Batch): Conversion {
  const edits: Edit[] = [];
  const left = new Map<string, Left>();
  for (const { value, offset } of invites)
    for (const { sent } of value.notes) {
      const { done, undone } = ofNote(sent, dialect);
      for (const edit of done)
        for (const { span, text } of cutInSource(sent, edit)) edits.push({ span: shift(span, offset), text });
      for (const { span, fallback } of undone) {
        const written = textOf(sent.text, span);
        const lacks = fallback !== undefined && dialect.fallback === undefined ? "fallback" : "name";
        left.set(written, { written, lacks });
      }
    }
  return { edits, left: [...left.values()] };
}

/** What the conversion could not do, as one sentence; undefined where it could do all. */
export function leftWords({ left }: Conversion, { tool }: Dialect): string | undefined {
  if (left.length === 0) return undefined;
  const of = (lacks: Left["lacks"]) =>
    left.filter((one) => one.lacks === lacks).map(({ written }) => `“${written}”`);
  const [fallbacks, names] = [of("fallback"), of("name")];
  const parts = [
    ...(fallbacks.length > 0 ? [say`has no fallbacks for ${fallbacks.join(", ")}`] : []),
    ...(names.length > 0 ? [say`has no way to write ${names.join(", ")}`] : []),
  ];
  const [lacks = "", also] = parts;
  const what = also === undefined ? lacks : say`${lacks} and ${also}`;
  return left.length === 1
    ? say`${tool} ${what}, so it stays as written.`
    : say`${tool} ${what}, so they stay as written.`;
}

interface OfNote {
  /** In the sent text. */
  readonly done: readonly Edit[];
  readonly undone: readonly Slot[];
}

/** What would not be read as the same placeholder again is not written. */
function ofNote({ text }: Sent, dialect: Dialect): OfNote {
  let wanted = slotsIn(text).filter(isWhole);
  const undone: Slot[] = [];
  for (;;) {
    const puts = wanted.map((slot) => ({ slot, put: spelled(dialect, nameOf(slot, text), slot.fallback) }));
    const edits = puts.flatMap(({ slot: { span }, put }) => (put === undefined ? [] : [{ span, text: put }]));
    const read = slotsIn(applyEdits(text, edits));
    let moved = 0;
    const failed = new Set<Slot>();
    for (const { slot, put } of puts) {
      const { span, fallback } = slot;
      const start = span.start + moved;
      if (put !== undefined) moved += put.length - (span.end - span.start);
      const again = read.find((one) => one.span.start === start && one.span.end === span.end + moved);
      if (put === undefined || again?.name !== nameOf(slot, text) || again.fallback !== fallback)
        failed.add(slot);
    }
    if (failed.size === 0)
      return { done: edits, undone: undone.toSorted((a, b) => a.span.start - b.span.start) };
    undone.push(...failed);
    wanted = wanted.filter((slot) => !failed.has(slot));
  }
}

/** Placeholders of which it is clear what fills them. */
const isWhole = ({ form, converted }: Slot): boolean =>
  form === "own" || (form === "foreign" && converted !== undefined);

/** A bare `{name}` of other tools is the first name. */
const nameOf = ({ form, name, span }: Slot, text: string): string =>
  form === "foreign" && name === "name" && !/full/i.test(textOf(text, span)) ? "first-name" : name;
