/** Flags marks of Markdown, which the recipient would see as characters. */
import { elementsOf } from "../anatomy/reading.ts";
import { type Markup, markupIn } from "../batch/markup.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { overlaps } from "../text/span.ts";

export default defineRule({
  id: "markdown-in-note",
  title: "Markdown in the note",
  group: "form",
  severity: "warning",
  scope: "note",
  why: "A note is pasted as plain text. Stars, brackets and backticks are not turned into anything; they arrive as they are and make the note look copied from somewhere else.",
  instead: "Write plain sentences, and let the words carry the weight.",
  sources: ["format"],
  *check(reading): Generator<Report> {
    const taken = ["placeholder", "hole", "signature"] as const;
    const others = taken.flatMap((kind) => elementsOf(reading, kind)).map(({ span }) => span);
    for (const markup of markupIn(reading.text)) {
      const line = { start: markup.span.start, end: markup.span.end + 1 };
      if (others.some((span) => overlaps(markup.kind === "bullet" ? line : markup.span, span))) continue;
      yield { span: markup.span, message: MESSAGES[markup.kind], fixes: () => [plainFix(markup)] };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi Rob, your keynote on ⟦**listening**⟧ at the Chamber mixer changed how we run debriefs.",
    fixed: "Hi Rob, your keynote on listening at the Chamber mixer changed how we run debriefs.",
  },
  {
    given: "to: Amara Okafor",
    flagged: "Hi Amara, ⟦_thank you_⟧ for the tour. The label on the fern read ⟦`Osmunda`⟧, I believe?",
    fixed: "Hi Amara, thank you for the tour. The label on the fern read `Osmunda`, I believe?",
  },
  {
    note: "An address is kept:",
    given: "to: Ines Weber",
    flagged: "Dear Ines, here is ⟦[the programme](https://harbour.example/2026)⟧ that you asked for.",
    fixed: "Dear Ines, here is the programme (https://harbour.example/2026) that you asked for.",
  },
  {
    given: "to: Priya Raman\nkind: message",
    flagged: `Hello Priya, three things I learned in your workshop:

⟦- ⟧damp paper
⟦- ⟧slow ink
⟦- ⟧patience

Thank you for all of them.`,
    fixed: `Hello Priya, three things I learned in your workshop:

• damp paper
- slow ink
- patience

Thank you for all of them.`,
  },
  {
    given: "to: Tomás Vega",
    flagged: `⟦#### ⟧The spring fair

Hi Tomás, it was good to talk shifts and bread.`,
    fixed: `The spring fair

Hi Tomás, it was good to talk shifts and bread.`,
  },
  {
    note: "A dash before a name, and a star or underscore within words:",
    given: "to: Dana Whitfield",
    clean: `Hi Dana, the file is called minutes_2026_final, and 3 * 4 of them are missing.

- Ruth`,
  },
  {
    note: "What is still to be filled is not Markdown:",
    given: "to: Mo Lind",
    clean: "Hi *|FNAME|*, it was good to meet you at [Event], _FN_ said hello.",
  },
  {
    given: "to: Jo Brandt",
    clean: "Hi Jo, your café (the one with #1 on its door) has the best scones; see you there?",
  },
];

const MESSAGES: Readonly<Record<Markup["kind"], string>> = {
  bold: "The stars or underscores would arrive as characters: a note cannot be bold.",
  italics: "The star or underscore would arrive as a character: a note has no italics.",
  code: "The backticks would arrive as characters.",
  link: "The brackets would arrive as characters: a note has no links, only addresses.",
  bullet: "The mark would arrive as a character: a note has no lists.",
  heading: "The number signs would arrive as characters: a note has no headings.",
};

const plainFix = ({ kind, span, plain }: Markup): Fix => ({
  title:
    kind === "link"
      ? "Write the words and the address"
      : kind === "bullet"
        ? "Write “•”"
        : "Remove the marks",
  class: "safe",
  edits: [{ span, text: plain }],
});
