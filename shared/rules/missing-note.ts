/** Flags a person for whom nothing is written. */
import type { Invite } from "../batch/batch.ts";
import { isDoneWith } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { type BatchReport, defineRule, type Example, type Fix } from "../rule.ts";
import { say } from "../text/say.ts";
import { writesEnglish } from "../wording/fixes.ts";
import { starterFor } from "../wording/starter.ts";

export default defineRule({
  id: "missing-note",
  title: "No note",
  group: "etiquette",
  severity: "information",
  scope: "batch",
  looksAt: "people",
  why: "An invitation without a note leaves the other person to guess who you are and what you want. Most of the sources take a minute for a sentence or two, however well they know the person.",
  instead: "Write a sentence or two, or say with `note: none` that the blank is on purpose.",
  sources: ["grimm", "must-haves", "blarticle", "four-rules"],
  dissent:
    "The unsigned article lets you skip it for people whom you see regularly, and one commenter on Grimm sends her closest contacts the standard text. Another finds that whoever has to explain how you know each other may not need to connect.",
  *check({ invites }): Generator<BatchReport> {
    if (invites.some(({ value }) => value.template !== undefined)) return;
    for (const [index, { value: invite }] of invites.entries()) {
      if (invite.recipient === undefined || invite.notes.length > 0 || isOnPurpose(invite)) continue;
      yield {
        invite: index,
        message: say`There is no note for ${invite.recipient.full} yet.`,
        fixes: () => [
          ...begin(invite, index === invites.length - 1),
          {
            title: "State that there is none on purpose",
            class: "choice",
            edits: [],
            fields: { note: "none" },
          },
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `---
sender: Linda Park
---

## ⟦Rob Jensen⟧

- event: the Chamber mixer
- relationship: met
`,
    fixed: `---
sender: Linda Park
---

## Rob Jensen

- event: the Chamber mixer
- relationship: met

Hi Rob,

It was good to meet you at the Chamber mixer. I'd like to hear about [topic].

Sincerely,
Linda
`,
  },
  {
    flagged: `## ⟦Amara Okafor⟧

## Tomás Vega

Hi Tomás, it was good to talk shifts and bread.
`,
    fix: "State that there is none on purpose",
    fixed: `## Amara Okafor

- note: none

## Tomás Vega

Hi Tomás, it was good to talk shifts and bread.
`,
  },
  {
    flagged: `---
to: ⟦Ines Weber⟧
group: the harbour club
reason: to compare notes on archives
sender: Jonas Brandt
---
`,
    fixed: `---
to: Ines Weber
group: the harbour club
reason: to compare notes on archives
sender: Jonas Brandt
---

Hi Ines,

We are both in the harbour club. I'd like to connect and compare notes on archives.

Sincerely,
Jonas
`,
  },
  {
    note: "On purpose:",
    clean: `## Priya Raman

- note: none
`,
  },
  {
    note: "Already sent, or filled from a template:",
    clean: `## Dana Whitfield

- status: sent 2026-05-15

## Mo Lind

- template: apprentices
`,
  },
  {
    clean: `## Template

Hi {{first_name}}, thank you for coming to the open day.

## Jo Brandt
`,
  },
  {
    note: "Whoever was invited answers:",
    clean: `## Ruth Adeyemi

### Reply

Dear Ruth, thank you for your invitation. It is a pleasure to accept.
`,
  },
];

function isOnPurpose(invite: Invite): boolean {
  if (valueOf(invite, "note") === "none" || valueOf(invite, "template") !== undefined) return true;
  return isDoneWith(invite);
}

function begin(invite: Invite, isLast: boolean): Fix[] {
  const { noteStart, text } = invite;
  if (!writesEnglish({ invite })) return [];
  const note = starterFor(invite);
  const before = text.slice(0, noteStart).replaceAll("\r\n", "\n");
  const lead = before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = isLast && noteStart === text.length ? "\n" : "\n\n";
  const edits = [{ span: { start: noteStart, end: noteStart }, text: lead + note + tail }];
  return [{ title: "Begin a note", class: note.includes("[") ? "yours" : "choice", edits }];
}
