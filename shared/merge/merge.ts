/** Fills a template's notes with a recipient's values. Values are data: what looks like a placeholder in one stays as it is. */
import type { Field, Head, Invite, Note, Person, Piece, Sent } from "../batch/batch.ts";
import { FIELD_KEYS } from "../batch/keys.ts";
import { personOf } from "../batch/person.ts";
import type { Slot } from "../batch/placeholders/slot.ts";
import { slotsIn } from "../batch/placeholders.ts";
import { toSource } from "../batch/sent.ts";
import { valueOf } from "../batch/values.ts";
import { columnKey } from "../recipients/columns.ts";
import type { Recipient, Value } from "../recipients/recipients.ts";
import { fitted, NONE } from "../text/fitted.ts";
import { overlaps, type Span } from "../text/span.ts";

/** A template as it is merged, read once for all recipients. */
export interface Form {
  readonly template: Invite;
  /** The template as a letter to nobody yet. */
  readonly blank: Invite;
  /** One for each note of the template. */
  readonly notes: readonly FormNote[];
  /** The values that the template's own fields give. */
  readonly own: ReadonlyMap<string, string>;
}

export interface FormNote {
  readonly note: Note;
  /** The placeholders in Cordial's spelling, in the note's sent text. */
  readonly slots: readonly PlacedSlot[];
}

export interface PlacedSlot extends Slot {
  /** In the template's section. */
  readonly source: Span;
}

export function formOf(template: Invite): Form {
  const notes = template.notes.map((note) => ({
    note,
    slots: slotsIn(note.sent.text).flatMap((slot) =>
      slot.form === "own" ? [{ ...slot, source: toSource(note.sent, slot.span) }] : [],
    ),
  }));
  const own = new Map(template.fields.flatMap(({ key, value }) => (value ? [[columnKey(key), value]] : [])));
  const { template: _, ...rest } = template;
  return { template, blank: { ...rest, recipient: NOBODY, fields: NONE, notes: NONE }, notes, own };
}

const NOBODY: Person = { full: "", first: "", alternatives: NONE, words: NONE };

/** A value that was merged in. */
export interface Fill {
  /** In the merged text. */
  readonly span: Span;
  /** Of the placeholder, in the template's section. */
  readonly source: Span;
  /** The placeholder's name, as `Slot.name`. */
  readonly name: string;
  readonly value: string;
  /** Whether there is no value, and the placeholder's own fallback stands there. */
  readonly isFallback?: true;
  /** Where the value stands in the recipient's own source; absent for what does not come from there. */
  readonly cell?: () => Span;
}

export interface MergedNote {
  /** With the text that would be sent, each stretch of which knows its place in the template's section. */
  readonly note: Note;
  readonly fills: readonly Fill[];
  /** Placeholders without a value, which stand in the text as they are: it must not be sent. */
  readonly missing: readonly PlacedSlot[];
}

/** What a recipient would get. */
export interface Letter {
  readonly recipient: Recipient;
  /** The template's section as if it had been written for them; spans count from that section's start. */
  readonly invite: Invite;
  /** In the order of `invite.notes`. */
  readonly notes: readonly MergedNote[];
}

export function merge(form: Form, recipient: Recipient): Letter {
  const notes = form.notes.map((note) => mergeNote(note, form, recipient));
  const fields = fieldsFor(form, recipient);
  // Nothing is added to what is copied: objects that are made so share their shape, which else takes more room than they.
  const invite = { ...form.blank, recipient: recipient.person, fields, notes: notes.map(({ note }) => note) };
  return { recipient, invite, notes };
}

/** The same letter, to a recipient of whom nothing has changed but the place where they stand. */
export function moved({ invite, notes }: Letter, recipient: Recipient): Letter {
  const fillsOf = ({ fills }: MergedNote): Fill[] =>
    fills.map(({ cell, ...fill }) => {
      const now = cell && recipient.values.get(columnKey(fill.name))?.span;
      return now ? { ...fill, cell: now } : fill;
    });
  return { recipient, invite, notes: notes.map((note) => ({ ...note, fills: fillsOf(note) })) };
}

/** The recipient's values from which a stretch of the merged text came. */
export const fromCells = ({ fills }: MergedNote, span: Span): Fill[] =>
  fills.filter((fill) => overlaps(fill.span, span));

/** What a placeholder is filled with: from the recipient, the template's own fields, the front matter. */
function valueFor(
  { template, own }: Pick<Form, "template" | "own">,
  { values }: Pick<Recipient, "values">,
  name: string,
): Value | undefined {
  const { head } = template;
  const value = name.startsWith(SENDER) ? senderValue(head, name.slice(SENDER.length)) : undefined;
  if (value !== undefined || name.startsWith(SENDER)) return value === undefined ? undefined : { value };
  const key = columnKey(name);
  const known = values.get(key);
  if (known) return known;
  const stated = own.get(key) ?? valueOf({ fields: [], head }, name);
  return stated === undefined ? undefined : { value: stated };
}

const SENDER = "sender.";

function senderValue({ sender = {} }: Head, key: string): string | undefined {
  if (key === "first-name") return sender.firstName ?? (sender.name && personOf(sender.name).first);
  if (key === "name") return sender.name ?? sender.firstName;
  return key === "title" || key === "company" || key === "url" ? sender[key] : undefined;
}

function mergeNote({ note, slots }: FormNote, form: Form, recipient: Recipient): MergedNote {
  const { sent } = note;
  const fills: Fill[] = [];
  const missing: PlacedSlot[] = [];
  const pieces: Piece[] = [];
  let text = "";
  let from = 0;
  const keep = (to: number) => {
    pieces.push(...piecesWithin(sent, from, to, text.length - from));
    text += sent.text.slice(from, to);
    from = to;
  };
  for (const slot of slots) {
    const { span, source, name, fallback } = slot;
    const found = valueFor(form, recipient, name);
    const value = found?.value ?? fallback;
    if (value === undefined) {
      missing.push(slot);
      continue;
    }
    keep(span.start);
    const place = { start: text.length, end: text.length + value.length };
    const origin = found ? found.span && { cell: found.span } : { isFallback: true as const };
    fills.push({ span: place, source, name, value, ...origin });
    const sourceLength = source.end - source.start;
    if (value !== "")
      pieces.push({ sent: place.start, source: source.start, length: value.length, sourceLength });
    text += value;
    from = span.end;
  }
  keep(sent.text.length);
  const merged = { ...note, sent: { ...sent, text, pieces: fitted(pieces) } };
  return { note: merged, fills: fitted(fills), missing: fitted(missing) };
}

/** The pieces of a stretch of the template's text, `by` code units further on in the merged text. */
function piecesWithin({ pieces }: Sent, start: number, end: number, by: number): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const from = Math.max(start, piece.sent);
    const to = Math.min(end, piece.sent + piece.length);
    if (from >= to) return [];
    // A line end is one code unit, so it is never cut.
    if (piece.sourceLength !== undefined) return [{ ...piece, sent: piece.sent + by }];
    return [{ sent: from + by, source: piece.source + from - piece.sent, length: to - from }];
  });
}

/**
 * What is known of the recipient, as the fields of a section; they stand nowhere in it, so they stand at its anchor.
 * Values under other names are only there to be merged.
 */
function fieldsFor({ template, own }: Form, { values }: Recipient): readonly Field[] {
  const span = template.anchor;
  const fields = FIELDS.flatMap(({ key, column }) => {
    const value = values.get(column)?.value ?? own.get(column);
    return value === undefined ? [] : [{ key, value, keySpan: span, valueSpan: span, span }];
  });
  return fitted(fields);
}

const FIELDS = Object.keys(FIELD_KEYS).map((key) => ({ key, column: columnKey(key) }));
