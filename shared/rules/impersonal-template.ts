/** Flags a template in which nothing is about the person but the name and the company. */
import { slotsIn } from "../batch/placeholders.ts";
import { defineRule, type Example, type Report } from "../rule.ts";

export default defineRule({
  id: "impersonal-template",
  title: "Template that varies by the name only",
  group: "etiquette",
  severity: "information",
  scope: "invite",
  why: "A name and a company can be had from any list, and readers know it. What tells them that a person wrote is the one thing that is true of nobody else on it.",
  instead:
    "Add a column with something of each person's own, such as `work`, `event` or `context`, and use it.",
  sources: ["grimm", "must-haves", "barrett"],
  *check({ template, notes }): Generator<Report> {
    const [note] = notes;
    if (template === undefined || note?.part !== "note" || note.kind !== "invite") return;
    const slots = slotsIn(note.sent.text);
    if (
      slots.some(
        ({ name, form }) =>
          form === "hole" || form === "choice" || !(name.startsWith("sender.") || NO_MORE.has(name)),
      )
    )
      return;
    yield {
      message:
        slots.length === 0
          ? "Everybody gets the very same words."
          : "Nothing in it is about the person but name and company.",
    };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## ⟦Template⟧

Hi {{first_name}}, what you do at {{company}} is inspiring. I would like to connect.`,
  },
  {
    flagged: `## ⟦Template: bakers⟧

Hello baker, the guild meets on Monday. I would like to have you there.`,
  },
  {
    flagged: `---
sender: Ava Lindqvist
---

## ⟦Template⟧

Dear {{first_name|colleague}} {{last_name|}}, we share a love of type.

{{sender.first_name}}`,
  },
  {
    clean: `## Template

Hi {{first_name}}, your talk on {{work}} made my week.`,
  },
  {
    note: "One variable of your own is enough:",
    clean: `## Template: guild

Hi {{first_name}}, how do you keep {{favourite dough}} alive in winter?`,
  },
  {
    note: "A note to one person needs none:",
    clean: `## Rob Jensen

Hi Rob, your keynote on listening stays with me.`,
  },
];

const NO_MORE: ReadonlySet<string> = new Set(["first-name", "last-name", "name", "full-name", "company"]);
