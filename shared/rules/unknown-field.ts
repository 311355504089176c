/** Flags names that the format does not know: of front matter keys, fields and parts. */
import type { Field } from "../batch/batch.ts";
import { FIELD_KEYS, PART_KEYS } from "../batch/keys.ts";
import { slipOf } from "../batch/slip.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import type { Span } from "../text/span.ts";

export default defineRule({
  id: "unknown-field",
  title: "Unknown field or part",
  group: "form",
  severity: "hint",
  scope: "invite",
  why: "A misspelt key is not read: what it says is then missing where rules, fixes and templates look for it. Under a heading of level 3 that names no known part, the text is not sent.",
  instead:
    "Use the names of the format. A field of your own is fine under an invitation, where templates can use it, if its name is not nearly that of another.",
  sources: ["format"],
  *check({ fields, notes, strayParts, text }): Generator<Report> {
    for (const field of fields) yield* ofField(field, FIELDS);
    for (const { fields } of notes) for (const field of fields) yield* ofField(field, PART_FIELDS);
    for (const span of strayParts) yield ofPart(text.slice(span.start, span.end), span);
  },
  *checkHead({ problems }) {
    for (const { kind, span, message, suggestion } of problems)
      if (kind === "unknown-key") yield { span, message, fixes: () => renamings(span, suggestion) };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `---
⟦acount⟧: premium
---

## Rob Jensen

Hi Rob, your talk on listening helped our whole team.`,
    fixed: `---
account: premium
---

## Rob Jensen

Hi Rob, your talk on listening helped our whole team.`,
  },
  {
    flagged: `## Amara Okafor

- ⟦comapny⟧: Kew Herbarium

Hi Amara, thank you for the tour of the herbarium.`,
    fixed: `## Amara Okafor

- company: Kew Herbarium

Hi Amara, thank you for the tour of the herbarium.`,
  },
  {
    flagged: `## Tomás Vega

Hi Tomás, the sourdough class was a joy.

### ⟦Folow up⟧

Here is the photo of all of us, Tomás.`,
    fixed: `## Tomás Vega

Hi Tomás, the sourdough class was a joy.

### Follow-up

Here is the photo of all of us, Tomás.`,
  },
  {
    note: "A heading of your own may well be a remark:",
    flagged: `## Ines Weber

Dear Ines, thank you for your piece on the harbour festival.

### ⟦Who knows her?⟧

Jo met her in 2024.`,
    fixed: `## Ines Weber

Dear Ines, thank you for your piece on the harbour festival.

### Remarks

Jo met her in 2024.`,
  },
  {
    note: "A field of your own, for a template:",
    clean: `## Priya Raman

- group: Women in Print
- favourite paper: Somerset

Hello Priya, we are both in Women in Print.`,
  },
  {
    note: "Neither case nor hyphens matter:",
    clean: `---
signOff: Best wishes
---

## Dana Whitfield

- First Name: Dana

Hi Dana, your question at the press breakfast is still on my mind.`,
  },
  {
    clean: `## Mo Farah-Lind

Hi Mo, thank you for coaching our apprentices.

### Variant B

Mo, our apprentices still talk about your visit.

### Remarks

Ask him about the summer school.`,
  },
];

function* ofField({ key, keySpan }: Field, known: readonly string[]): Generator<Report> {
  if (known.includes(key)) return;
  const meant = slipOf(key, known);
  if (meant === undefined) return;
  const message = `“${key}” is a field of your own; did you mean “${meant}”?`;
  yield { span: keySpan, message, fixes: () => renamings(keySpan, meant) };
}

function ofPart(name: string, span: Span): Report {
  const meant = slipOf(name.toLowerCase().replaceAll(" ", "-"), [...NAMED_PARTS.keys()]);
  return {
    span,
    message: say`“${name}” is no part that the format knows, so what stands under it is not sent.`,
    fixes: () => renamings(span, NAMED_PARTS.get(meant ?? "") ?? "Remarks"),
  };
}

const FIELDS = Object.keys(FIELD_KEYS);
const PART_FIELDS = [...FIELDS, ...Object.keys(PART_KEYS)];
const NAMED_PARTS = new Map(
  ["Follow-up", "Reply", "Variant B", "Remarks"].map((part) => [part.toLowerCase(), part]),
);

const renamings = (span: Span, name?: string): Fix[] =>
  name === undefined ? [] : [{ title: say`Write “${name}”`, class: "choice", edits: [{ span, text: name }] }];
