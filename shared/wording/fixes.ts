/** Fixes that many rules share: adding a line, taking one out, moving one to a follow-up; titles say what changes. */
import { firstOf, type Reading } from "../anatomy/reading.ts";
import { ACCOUNT_LIMITS } from "../batch/limit.ts";
import type { Fix } from "../rule.ts";
import type { Edit } from "../text/edit.ts";
import { say } from "../text/say.ts";
import { overlaps, type Span, textOf } from "../text/span.ts";
import { sentenceAround, withoutPhrase, withoutSentence } from "./cut.ts";
import { greetingFor, signatureOf } from "./greeting.ts";

/** How a line gets into a note: `openWith`, `endWith` or `replaceBody`. */
type Place = (reading: Reading, line: string) => Edit;

/** One fix a line; a line with `[holes]` is the writer's to fill. */
export function adding(
  reading: Reading,
  lines: readonly string[],
  place: Place,
  titled: (line: string, over: string) => string = (line, over) => say`Add ${line}${over}`,
): Fix[] {
  return lines.map((line) => {
    const edits = [place(reading, line)];
    return {
      title: titled(quoted(line), overBy(reading, edits)),
      class: line.includes("[") ? "yours" : "choice",
      edits,
    };
  });
}

/** Puts other words in a place. */
export function replacing(reading: Reading, span: Span, words: string): Fix {
  const edits = [{ span, text: words }];
  return { title: say`Write ${quoted(words)} instead${overBy(reading, edits)}`, class: "choice", edits };
}

/** Takes out a sentence. */
export function deleting({ text }: Reading, sentence: Span): Fix {
  const title = say`Delete ${quoted(textOf(text, sentence))}`;
  return { title, class: "choice", edits: [withoutSentence(text, sentence)] };
}

/** Takes out a phrase, or its whole sentence where that would not stand without it. */
export function deletingPhrase(reading: Reading, phrase: Span): Fix {
  const edit = withoutPhrase(reading, phrase);
  if (edit === undefined) return deleting(reading, sentenceAround(reading, phrase));
  return { title: say`Delete ${quoted(textOf(reading.text, phrase))}`, class: "choice", edits: [edit] };
}

/** Moves a sentence to a follow-up at the end of the section, greeted and signed as the note is. */
export function toFollowUp(reading: Reading, sentence: Span): Fix {
  const { text, invite } = reading;
  const later = invite.notes.filter(({ part }) => part === "follow-up").length;
  const heading = later === 0 ? "### Follow-up" : `### Follow-up ${later + 1}`;
  const greeting = greetingAgain(reading);
  const lines = [heading, greeting, textOf(text, sentence), signatureOf(invite.head)];
  return {
    title: say`Move ${quoted(textOf(text, sentence))} to ${heading.replace("### ", "")}`,
    class: greeting.includes("[") ? "yours" : "choice",
    edits: [withoutSentence(text, sentence)],
    append: lines.filter((line) => line !== undefined).join("\n\n"),
  };
}

/** The note's greeting for another message; one that is still to be filled makes way for the name that the file states. */
function greetingAgain(reading: Reading): string {
  const greeting = firstOf(reading, "greeting");
  const isOpen = reading.elements.some(
    ({ kind, span }) =>
      (kind === "hole" || kind === "placeholder") && greeting && overlaps(span, greeting.span),
  );
  if (greeting && !isOpen) return textOf(reading.text, greeting.span);
  return greetingFor(reading.invite.recipient?.first, reading.invite.head);
}

/** "(12 over the limit)" where the edits would make the note too long, so that nobody is surprised. */
export function overBy({ text, note }: Reading, edits: readonly Edit[]): string {
  const over = lengthAfter(text, edits) - (note.limit ?? Number.POSITIVE_INFINITY);
  return over > 0 ? say` (${over} over the limit)` : "";
}

/** Whether a note stays within the limits that it keeps, the free account's among them; only then may edits run unasked. */
export function keepsLimits({ text, note }: Reading, edits: readonly Edit[]): boolean {
  const after = lengthAfter(text, edits);
  return [note.limit, ACCOUNT_LIMITS.free].every(
    (limit) => limit === undefined || after <= limit || text.length > limit,
  );
}

const lengthAfter = (text: string, edits: readonly Edit[]): number =>
  edits.reduce((length, { span, text: put }) => length + put.length - (span.end - span.start), text.length);

/** Quoted for a title or a message: on one line, cut at a word where it is long. */
export function quoted(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  return `“${line.slice(0, line.lastIndexOf(" ", LONGEST_QUOTE - 1))} …”`;
}

const LONGEST_QUOTE = 70;

/** Cordial's own lines are English; in other languages they are not offered. */
export const writesEnglish = ({ invite }: Pick<Reading, "invite">): boolean =>
  /^en\b/i.test(invite.head.lang);
