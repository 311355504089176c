/** Flags names that the format does not know: of front matter keys, fields and parts. */
import type { Batch, Field } from "../batch/batch.ts";
import { FIELD_KEYS, PART_KEYS } from "../batch/keys.ts";
import { slipOf } from "../batch/slip.ts";
import { type BatchReport, defineRule, type Fix } from "../rule.ts";
import type { Span } from "../text/span.ts";

export default defineRule({
  id: "unknown-field",
  title: "Unknown field or part",
  group: "form",
  severity: "hint",
  scope: "batch",
  why: "A misspelt key is not read: what it says is then missing where rules, fixes and templates look for it. Under a heading of level 3 that names no known part, the text is not sent.",
  instead:
    "Use the names of the format. A field of your own is fine under an invitation, where templates can use it, if its name is not nearly that of another.",
  sources: ["format"],
  examples: [
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
  ],
  *check(batch): Generator<BatchReport> {
    for (const { kind, span, message, suggestion } of batch.head.problems)
      if (kind === "unknown-key") yield { span, message, fixes: () => renamings(span, suggestion) };
    for (let invite = 0; invite < batch.invites.length; invite += 1) yield* ofInvite(batch, invite);
  },
});

function* ofInvite({ invites }: Batch, index: number): Generator<BatchReport> {
  const invite = invites[index]?.value;
  if (invite === undefined) return;
  for (const field of invite.fields) yield* ofField(field, index, FIELDS);
  for (const { fields } of invite.notes)
    for (const field of fields) yield* ofField(field, index, [...FIELDS, ...PARTS]);
  for (const span of invite.strayParts) {
    const name = invite.text.slice(span.start, span.end);
    const near = slipOf(
      name.toLowerCase().replaceAll(" ", "-"),
      NAMED_PARTS.map((part) => part.toLowerCase()),
    );
    const known = NAMED_PARTS.find((part) => part.toLowerCase() === near);
    yield {
      invite: index,
      span,
      message: `“${name}” is no part that the format knows, so what stands under it is not sent.`,
      fixes: () => renamings(span, known ?? "Remarks"),
    };
  }
}

function* ofField({ key, keySpan }: Field, invite: number, known: readonly string[]): Generator<BatchReport> {
  if (known.includes(key)) return;
  const meant = slipOf(key, known);
  if (meant === undefined) return;
  const message = `“${key}” is a field of your own; did you mean “${meant}”?`;
  yield { invite, span: keySpan, message, fixes: () => renamings(keySpan, meant) };
}

const FIELDS = Object.keys(FIELD_KEYS);
const PARTS = Object.keys(PART_KEYS);
const NAMED_PARTS = ["Follow-up", "Reply", "Variant B", "Remarks"] as const;

const renamings = (span: Span, name?: string): Fix[] =>
  name === undefined ? [] : [{ title: `Write “${name}”`, class: "choice", edits: [{ span, text: name }] }];
