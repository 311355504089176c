/** Flags a placeholder that nothing can fill. */
import type { Invite } from "../batch/batch.ts";
import { type Mailing, templatesOf } from "../merge/mailing.ts";
import { formOf, type PlacedSlot } from "../merge/merge.ts";
import { isKnownName, nearestName } from "../merge/names.ts";
import { type BatchReport, defineRule, type Example, type Fix } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { addFallback } from "../wording/fallback.ts";

const PEOPLE = `First Name,Company,Craft
Tomás,Vega Bakery,sourdough
Amara,Kew Herbarium,pressing ferns
`;

export default defineRule({
  id: "unknown-placeholder",
  title: "Placeholder that nothing fills",
  group: "certainty",
  severity: "error",
  scope: "batch",
  why: "A slip in a placeholder's name leaves a gap in every single note, and nothing warns whoever sends them. Each name has to be a column of the list, a field, or something of the sender's.",
  instead: "Use the name of a column or field; case, blanks, “_” and “-” do not matter.",
  sources: ["format"],
  *check(batch, mailing): Generator<BatchReport> {
    for (const { value, index } of templatesOf(batch)) yield* ofTemplate(value, index, mailing);
  },
});

export const examples: readonly Example[] = [
  {
    files: { "people.csv": PEOPLE },
    flagged: `---
recipients: people.csv
---

## Template

Hi ⟦{{frist_name}}⟧, your talk on {{craft}} made my week.`,
    fixed: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, your talk on {{craft}} made my week.`,
  },
  {
    flagged: `---
sender: Linda Park
recipients:
  - name: Rob Jensen
    topic: listening
---

## Template

Hi {{first_name}}, your keynote on ⟦{{topik}}⟧ stays with me.

⟦{{sender.fist_name}}⟧`,
    fixed: `---
sender: Linda Park
recipients:
  - name: Rob Jensen
    topic: listening
---

## Template

Hi {{first_name}}, your keynote on {{topic}} stays with me.

{{sender.fist_name}}`,
  },
  {
    note: "With a fallback, everybody would get the fallback:",
    files: { "people.csv": PEOPLE },
    flagged: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, may I ask about ⟦{{crafft|your craft}}⟧?`,
    fixed: `---
recipients: people.csv
---

## Template

Hi {{first_name}}, may I ask about {{craft|your craft}}?`,
  },
  {
    note: "Columns, fields, the front matter and the sender:",
    files: { "people.csv": PEOPLE },
    clean: `---
sender: Linda Park
event: the spring job fair
recipients: people.csv
---

## Template

Hi {{First Name}}, we spoke about {{craft}} at {{event}}.

{{sender.first_name}}`,
  },
  {
    note: "Before there are recipients, any name may still become a column:",
    clean: `## Template

Hi {{first_name}}, thank you for the {{favourite dish}}.`,
  },
  {
    clean: `## Template

Hi {{first_name}}, our group prints on {{favourite paper}} too.

## Priya Raman

- favourite-paper: Somerset`,
  },
];

function* ofTemplate(template: Invite, index: number, mailing: Mailing): Generator<BatchReport> {
  const { roster } = mailing;
  const isSure = roster.isComplete && roster.recipients.length > 0;
  const form = formOf(template);
  for (const slot of form.notes.flatMap(({ slots }) => slots)) {
    if (isKnownName(mailing, form, slot.name)) continue;
    const near = nearestName(mailing, slot.name);
    const mayBeMeant = slot.fallback !== undefined || !(isSure || slot.name.startsWith("sender."));
    if (mayBeMeant && near === undefined) continue;
    const written = textOf(template.text, slot.source);
    yield {
      invite: index,
      span: slot.source,
      message:
        near === undefined
          ? say`“${written}” is no column or field.`
          : say`“${written}” is no column or field; did you mean “${near}”?`,
      ...(mayBeMeant && { severity: "warning" }),
      fixes: () => fixesFor(slot, written, near),
    };
  }
}

function fixesFor(slot: PlacedSlot, written: string, near: string | undefined): Fix[] {
  const pipe = written.indexOf("|");
  const text = `{{${near}${pipe < 0 ? "}}" : written.slice(pipe)}`;
  const rename: Fix[] =
    near === undefined
      ? []
      : [{ title: say`Write “${text}”`, class: "choice", edits: [{ span: slot.source, text }] }];
  return slot.fallback === undefined ? [...rename, addFallback(slot)] : rename;
}
