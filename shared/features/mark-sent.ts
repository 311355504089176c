/** Writing down that an invitation has been sent, and which words went out. */
import type { Batch, Invite, Note, Placed } from "../batch/batch.ts";
import { fingerprintOf, isOfInvitation } from "../batch/fingerprint.ts";
import { readSection } from "../batch/section.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { lineEndOf } from "../text/lines.ts";
import type { MergedLetter, Verdict } from "./check.ts";
import { placeFix } from "./place-fix.ts";
import { inviteAt } from "./places.ts";

/**
 * The edits that state it of the invitation at the offset; none where no invitation stands, and for a template, which
 * goes to many people.
 * @param day as `2026-05-15`.
 */
export function markSent(verdict: Verdict, offset: number, day: string): readonly Edit[] {
  const place = inviteAt(verdict, offset);
  if (place === undefined || place.invite.template !== undefined) return [];
  return stating(verdict.batch, { offset: place.offset, value: place.invite }, day);
}

/**
 * The same for a merged row, in a section. What they read stands nowhere in the file, so it is written down with the status: in their
 * section where they have one, else in a new one at the end, which from then on stands for the row. None where the file
 * could not tell by it what was sent to whom.
 */
export function rowAsSection({ batch, merged }: Verdict, row: number, day: string): readonly Edit[] {
  const letter = merged[row];
  if (letter === undefined) return [];
  const { from, record, person } = letter.recipient;
  const own = from === "section" ? batch.invites[record] : undefined;
  const before = own ? own.value.text.trimEnd() : `## [${person.full}](${person.url ?? ""})`;
  const written = withTexts(before, readSection(before, batch.head).noteStart, letter);
  const invite = readSection(written, batch.head);
  if (!tells(invite, letter) || (own === undefined && person.slug === undefined)) return [];
  const edits = stating({ ...batch, text: written }, { offset: 0, value: invite }, day);
  const section = applyEdits(written, edits).replaceAll(/\r\n?|\n/g, lineEndOf(batch.text));
  const end = own ? own.offset + before.length : batch.text.trimEnd().length;
  const eol = lineEndOf(batch.text);
  if (own) return [{ span: { start: own.offset, end }, text: section }];
  return [{ span: { start: end, end }, text: `${eol}${eol}${section}` }];
}

function stating(batch: Batch, place: Placed<Invite>, day: string): readonly Edit[] {
  const isWritten = place.value.notes.some(isOfInvitation);
  const fields = { status: `sent ${day}`, ...(isWritten && { fingerprint: fingerprintOf(place.value) }) };
  return placeFix(batch, place, { title: "Mark sent", class: "choice", edits: [], fields }).edits;
}

/** A section with a letter's texts where its note would start. */
function withTexts(section: string, at: number, { invite }: MergedLetter): string {
  const behind = section.slice(at);
  const parts = [section.slice(0, at).trimEnd(), ...invite.notes.map(partOf), ...(behind ? [behind] : [])];
  return parts.join("\n\n");
}

/** The text of a note; of a later part with its heading and fields. */
function partOf({ part, label, fields, sent }: Note): string {
  if (part === "note") return sent.text;
  const lines = fields.map(({ key, value }) => `- ${key}: ${value}`);
  return [`### ${label}`, ...(lines.length > 0 ? [lines.join("\n")] : []), sent.text].join("\n\n");
}

/** Whether a section says to whom the letter went, and what it said. */
const tells = ({ recipient, notes }: Invite, letter: MergedLetter): boolean =>
  recipient?.full === letter.recipient.person.full &&
  recipient.slug === letter.recipient.person.slug &&
  notes.length === letter.invite.notes.length &&
  notes.every(({ sent }, index) => sent.text === letter.invite.notes[index]?.sent.text);
