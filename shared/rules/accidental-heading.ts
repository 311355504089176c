/** Flags lines of a note that Markdown shows as a heading or as code. */
import type { Reading } from "../anatomy/reading.ts";
import { misreadIn } from "../batch/layout.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { overBy } from "../wording/fixes.ts";

export default defineRule({
  id: "accidental-heading",
  title: "Text that Markdown takes for something else",
  group: "form",
  severity: "warning",
  scope: "note",
  why: "A row of `---` or `===` right under a line turns that line into a heading, and an indent of four blanks turns text into code. Whoever reads the file in a preview or on a code host sees another note than the one that is sent.",
  instead: "Leave a blank line above such a row, and start lines at the margin.",
  sources: ["format"],
  *check(reading): Generator<Report> {
    for (const { kind, span } of misreadIn(reading.text))
      yield kind === "heading"
        ? {
            span,
            message: "This row turns the line above it into a heading.",
            fixes: () => [withBlankLine(reading, span.start)],
          }
        : {
            span,
            message: "An indent of four blanks or more turns this line into code.",
            fixes: () => [{ title: "Remove the indent", class: "safe", edits: [{ span, text: "" }] }],
          };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: `Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.
⟦---⟧
Linda Park, Northside Chamber`,
    fixed: `Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.

---
Linda Park, Northside Chamber`,
  },
  {
    given: "to: Amara Okafor",
    flagged: `The herbarium tour
⟦===⟧

Hi Amara, thank you for the tour.`,
    fixed: `The herbarium tour

===

Hi Amara, thank you for the tour.`,
  },
  {
    given: "to: Tomás Vega",
    flagged: `Hi Tomás,

⟦    ⟧it was good to talk shifts and bread at the spring job fair.

Mo`,
    fixed: `Hi Tomás,

it was good to talk shifts and bread at the spring job fair.

Mo`,
  },
  {
    note: "With a blank line above, a row is only a row:",
    given: "to: Ines Weber",
    clean: `Dear Ines, thank you for your piece on the harbour festival.

---
Jonas Brandt`,
  },
  {
    given: "to: Priya Raman",
    clean: `Hello Priya,
  your letterpress workshop is on my list for May -- at last.
-- Ava`,
  },
  {
    note: "Within a paragraph an indent means nothing:",
    given: "to: Dana Whitfield",
    clean: `Hi Dana, your question at the press breakfast was:
    who reads the minutes?
I do.`,
  },
];

/** The blank line counts as a character; never unasked where that is one too many. */
function withBlankLine(reading: Reading, at: number): Fix {
  const edits = [{ span: { start: at, end: at }, text: "\n" }];
  const over = overBy(reading, edits);
  return { title: say`Insert a blank line above${over}`, class: over === "" ? "safe" : "choice", edits };
}
