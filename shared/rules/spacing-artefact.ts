/** Flags what is left around a gap: a blank before a comma, two blanks, empty brackets. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { lettered } from "../text/lettered.ts";
import { say } from "../text/say.ts";
import { overlaps, type Span } from "../text/span.ts";

export default defineRule({
  id: "spacing-artefact",
  title: "Trace of a gap",
  group: "form",
  severity: "warning",
  scope: "note",
  why: "“Hi ,” says that a name was missing, and two blanks in a row that something was cut or not filled in. Readers know these traces from mass mail.",
  instead: "Close the gap; in a template, give the placeholder a fallback or take the blank into it.",
  sources: ["format"],
  *check(reading): Generator<Report> {
    const { text, slots } = reading;
    if (!SUSPECT.test(text)) return;
    // What is still to be filled is told by other rules, and a template by what becomes of it.
    for (const { span, message, milder } of tracesIn(text)) {
      if (slots.some((slot) => overlaps(slot.span, { start: span.start - 1, end: span.end + 1 }))) continue;
      yield {
        span,
        message,
        ...(milder && { severity: "hint" }),
        fixes: () => [{ title: "Close the gap", class: "safe", edits: [{ span, text: milder ? " " : "" }] }],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi Rob⟦ ⟧, your keynote on listening stays with me.",
    fixed: "Hi Rob, your keynote on listening stays with me.",
  },
  {
    note: "In a template, where some have no value:",
    files: { "people.csv": "First Name,Craft\nTomás,sourdough\nAmara,\n" },
    flagged: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, your talk⟦ ⟧{{craft|}}, as always, made my week.`,
  },
  {
    note: "Two blanks within a sentence:",
    given: "to: Dana Whitfield",
    flagged: "Hi Dana, your question at the⟦  ⟧breakfast is still on my mind.",
    fixed: "Hi Dana, your question at the breakfast is still on my mind.",
  },
  {
    given: "to: Kit Barlow",
    flagged: "Hi Kit, thank you for the seed⟦ ()⟧.",
    fixed: "Hi Kit, thank you for the seed.",
  },
  {
    note: "Two blanks between sentences are a habit:",
    given: "to: Ines Weber",
    clean: "Dear Ines, thank you for your piece on the harbour festival.  It made us laugh :) , and cry.",
  },
  {
    given: "to: Amara Okafor\nlang: fr",
    clean: "Bonjour Amara ! Merci pour la visite de l'herbier ; puis-je revenir ?",
  },
  {
    files: { "people.csv": "First Name,Craft\nTomás,sourdough\nAmara,\n" },
    clean: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, your talk on {{craft|your craft}} made my week.`,
  },
];

const SUSPECT = /[^\S\n](?:[,.]|[^\S\n]|[([][^\S\n]*[)\]])/;

interface Trace {
  readonly span: Span;
  readonly message: string;
  readonly milder?: true;
}

function* tracesIn(text: string): Generator<Trace> {
  for (const { 0: found, 1: before = "", index } of text.matchAll(BEFORE_MARK(text))) {
    const start = index + before.length;
    const end = index + found.length;
    yield { span: { start, end }, message: say`There is a blank before “${text.charAt(end)}”.` };
  }
  for (const { 0: found, 1: before = "", index } of text.matchAll(TWO_BLANKS(text)))
    yield {
      span: { start: index + before.length, end: index + found.length },
      message: "There is more than one blank here.",
      milder: true,
    };
  for (const { 0: found, index } of text.matchAll(EMPTY))
    yield {
      span: { start: index, end: index + found.length },
      message: "There is nothing in these brackets.",
    };
}

/** Not before a smiley or an ellipsis, nor behind a mark that stands alone. */
const BEFORE_MARK = lettered(/([\p{L}\p{N}])[^\S\n]{1,10}(?=,(?!,)(?:\s|$)|\.(?:\s|$))/gu);
const TWO_BLANKS = lettered(/([\p{L}\p{N},;])[^\S\n]{2,10}(?=[\p{L}\p{N}])/gu);
const EMPTY = /[^\S\n]{0,3}(?:\([^\S\n]{0,5}\)|\[[^\S\n]{0,5}\])/g;
