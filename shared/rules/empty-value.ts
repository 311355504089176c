/** Flags a placeholder for which some recipients have no value. */
import { isKnownName } from "../merge/names.ts";
import { type BatchReport, defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { addFallback } from "../wording/fallback.ts";

export default defineRule({
  id: "empty-value",
  title: "No value for a placeholder",
  group: "certainty",
  severity: "error",
  scope: "batch",
  why: "Where a value is missing, the note has a hole: “Hi ,” or “your work at .”. Previews show the first row, which is complete; the hole goes to the one at the bottom of the list.",
  instead: "Fill in the cell, give the placeholder a fallback, or leave that person out.",
  sources: ["format"],
  *check(_, mailing): Generator<BatchReport> {
    if (!mailing.roster.isComplete) return;
    for (const [row, { notes, form }] of mailing.merged.entries())
      for (const slot of notes.flatMap(({ missing }) => missing)) {
        if (!isKnownName(mailing, form, slot.name)) continue;
        const name = slot.name.replaceAll("-", " ");
        yield {
          row,
          span: slot.source,
          message: say`There is no value for “${name}”.`,
          inRows: {
            say: (some, worst) => say`${some} have no value for “${name}”; the first is ${worst}.`,
            mends: true,
          },
          fixes: () => [addFallback(slot)],
        };
      }
  },
});

export const examples: readonly Example[] = [
  {
    files: {
      "people.csv": "First Name,Company,Craft\nTomás,Vega Bakery,sourdough\nAmara,Kew Herbarium,\n",
    },
    flagged: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, your talk on ⟦{{craft}}⟧ made my week.`,
    fixed: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, your talk on {{craft|[what to say instead]}} made my week.`,
  },
  {
    flagged: `---
recipients:
  - company: Jensen Training
    url: https://www.linkedin.com/in/rob-jensen-example
  - name: Dana Whitfield
    company: Harbour Post
---

## Template

Hi ⟦{{first_name}}⟧, we both spoke at the press breakfast.`,
    fixed: `---
recipients:
  - company: Jensen Training
    url: https://www.linkedin.com/in/rob-jensen-example
  - name: Dana Whitfield
    company: Harbour Post
---

## Template

Hi {{first_name|there}}, we both spoke at the press breakfast.`,
  },
  {
    note: "A section without a note is filled like a row:",
    flagged: `## Template

Hi {{first_name}}, thank you for the tour of ⟦{{company}}⟧.

## Ruth Adeyemi

- company: Harbour Board

## Jo Brandt
`,
    fixed: `## Template

Hi {{first_name}}, thank you for the tour of {{company|[what to say instead]}}.

## Ruth Adeyemi

- company: Harbour Board

## Jo Brandt
`,
  },
  {
    files: { "people.csv": "First Name,Company\nTomás,Vega Bakery\nAmara,\n" },
    clean: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for coming over from {{company|so far away}}.`,
  },
  {
    note: "A first name is taken from the full one, and what all share from the front matter:",
    clean: `---
event: the spring job fair
recipients:
  - name: Tomás Vega
---

## Template

Hi {{first_name}}, it was good to talk at {{event}}.`,
  },
  {
    note: "On purpose:",
    clean: `---
recipients:
  - name: Mo Lind
---

## Template

Hi {{first_name}},{{aside|}} our apprentices still talk about your visit.`,
  },
];
