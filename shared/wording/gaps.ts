/** What of a note is still to be filled, and what the file knows that could stand there. */
import type { Reading } from "../anatomy/reading.ts";
import type { Invite, Sender } from "../batch/batch.ts";
import type { Slot } from "../batch/placeholders/slot.ts";
import { valueOf } from "../batch/values.ts";
import type { Fix } from "../rule.ts";
import type { Edit } from "../text/edit.ts";
import { say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import { hasDeterminer } from "./article.ts";
import { overBy, quoted } from "./fixes.ts";
import { namesOf, signatureOf } from "./greeting.ts";
import { atOccasion } from "./occasion.ts";

/** A placeholder or hole, with the words that it is made of. */
export interface Gap extends Slot {
  readonly source: string;
}

/** The gaps of these forms, in order of place. */
export function gapsOf(reading: Reading, forms: readonly Slot["form"][]): Gap[] {
  const { text, slots } = reading;
  const wanted = slots.filter(({ form }) => forms.includes(form));
  return wanted.map((slot) => {
    const span = slot.form === "broken" ? withWordBefore(text, slot.span) : slot.span;
    return { ...slot, span, source: textOf(text, span) };
  });
}

/** `first_name}}` is broken as a whole, though only its end shows it. */
function withWordBefore(text: string, { start, end }: Span): Span {
  if (text.charAt(start) !== "}") return { start, end };
  let from = start;
  while (from > start - LONGEST_NAME && /[\p{L}\p{N}_.]/u.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end };
}

const LONGEST_NAME = 41;

/** Puts a text in a gap's place; never unasked where that would make the note too long. */
export function writing(reading: Reading, { span }: Gap, text: string, fix: "safe" | "choice"): Fix {
  const edits = [{ span, text }];
  const over = overBy(reading, edits);
  const title = text === "" ? "Write nothing" : say`Write ${quoted(text)}${over}`;
  return { title, class: over === "" ? fix : "choice", edits };
}

/** One fix for each value that the file states for a gap, the likeliest first. */
export const fillings = ({ text, invite }: Reading, gap: Gap): Fix[] =>
  [...new Set(valuesFor(invite, gap))].map((value) => {
    const edit = filling(text, gap, value);
    return { title: say`Write ${quoted(edit.text)}`, class: "choice", edits: [edit] };
  });

/** For what only the writer knows: a hole that says what goes there. */
export const toFill = (reading: Reading, gap: Gap): Fix => {
  const words = gap.name.replace(/^sender\./, "your ").replaceAll("-", " ");
  const text = gap.source.startsWith("[") ? gap.source : `[${words || "…"}]`;
  return { title: "Fill it in", class: "yours", edits: [{ span: withNoun(reading.text, gap), text }] };
};

/** "X event": the noun is part of what the letter stands for. */
function withNoun(text: string, { span, source, name }: Gap): Span {
  const isCrossed = /^X+$/.test(source) && name !== "" && text.startsWith(` ${name}`, span.end);
  return isCrossed ? { start: span.start, end: span.end + 1 + name.length } : span;
}

function valuesFor(invite: Invite, gap: Gap): string[] {
  const { name, stands, fallback } = gap;
  const { sender } = invite.head;
  const stated = name === "" || name.startsWith("sender.") ? undefined : valueOf(invite, name);
  const known = stated === undefined ? [...(OF_SENDER[stands]?.(sender) ?? meantBy(invite, gap))] : [stated];
  return [...known, fallback].filter((value) => value !== undefined && value !== "").map(String);
}

function meantBy(invite: Invite, { name, stands }: Gap): readonly (string | undefined)[] {
  const { recipient } = invite;
  if (stands !== "first-name" && stands !== "name") return [valueOf(invite, stands)];
  if (recipient === undefined) return [];
  // A last name only where there can be no doubt which it is.
  const parts = recipient.full.split(/\s+/);
  if (name === "last-name") return parts.length === 2 ? [parts[1]] : [];
  return name === "full-name" ? [recipient.full] : namesOf(recipient);
}

const OF_SENDER: Readonly<Record<string, (sender?: Sender) => (string | undefined)[]>> = {
  "sender-name": (sender) => [sender && signatureOf({ sender })],
  "sender-title": (sender) => [sender?.title],
  "sender-company": (sender) => [sender?.company],
};

/** Puts a value in a gap's place, so that it reads on: one article, one "group" behind the group's name, a capital where a sentence starts. */
function filling(text: string, gap: Gap, value: string): Edit {
  const { start, end } = withNoun(text, gap);
  const before = text.slice(0, start);
  const next = /^ (\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? "";
  const said = gap.stands === "event" ? behindAt(before, value) : value;
  const isRepeated = next !== "" && said.toLowerCase().endsWith(` ${next.toLowerCase()}`);
  const hasArticle = /\b(?:the|an?) $/i.test(before.slice(-5)) && hasDeterminer(said);
  const words = hasArticle ? said.slice(said.indexOf(" ") + 1) : said;
  const opens = /(?:^|[.!?…] {1,2}|\n)$/.test(before.slice(-3));
  const put = opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { span: { start, end: isRepeated ? end + 1 + next.length : end }, text: put };
}

/** "Chamber mixer" as "the Chamber mixer" behind "at". */
function behindAt(before: string, event: string): string {
  if (!/\bat (?:the )?$/i.test(before.slice(-8))) return event;
  const phrase = atOccasion(event);
  return phrase.startsWith("at ") ? phrase.slice("at ".length) : event;
}
