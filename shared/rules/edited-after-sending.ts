/** A note that is no longer the one that went out. */
import type { Invite } from "../batch/batch.ts";
import { fingerprintOf, isFingerprint } from "../batch/fingerprint.ts";
import { isDoneWith, statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { lineAt, lineStart } from "../text/lines.ts";
import { say } from "../text/say.ts";
import type { Span } from "../text/span.ts";

export default defineRule({
  id: "edited-after-sending",
  title: "Edited after sending",
  group: "form",
  severity: "information",
  scope: "invite",
  ofSent: true,
  why: "What has been sent stands in their inbox and cannot be mended, so nothing else is said of a section whose status is `sent`, `accepted`, `declined` or `withdrawn`. But the file is also your memory of what they have read, and it should not say something else. “Mark sent” writes a short fingerprint of the note beside the status; without one nobody can tell, and nothing is said. A later message under `### Follow-up` is still to be sent: it is judged as ever, until the status is `declined` or `withdrawn`, or it has a `status` of its own.",
  instead: "Bring back the words that were sent, and write new ones under `### Follow-up`.",
  sources: ["format"],
  *check(invite): Generator<Report> {
    if (invite.template !== undefined || !isDoneWith(invite)) return;
    const fingerprint = stated(invite, "fingerprint");
    const now = fingerprintOf(invite);
    if (fingerprint === undefined || !isFingerprint(fingerprint.value)) return;
    if (fingerprint.value.toLowerCase() === now) return;
    const { day } = statusIn(valueOf(invite, "status"));
    const status = stated(invite, "status");
    yield {
      ...(status && { span: status.valueSpan }),
      message:
        day === undefined
          ? "The note has been edited since it was sent."
          : say`The note has been edited since it was sent (${day}).`,
      fixes: () => [
        {
          title: "Take the note as it is now for what was sent",
          class: "choice",
          edits: [{ span: fingerprint.valueSpan, text: now }],
        },
        {
          title: "Set the status back to draft",
          class: "choice",
          edits: toDraft(invite, fingerprint, status),
        },
      ],
    };
  },
});

/** A key with its value, and where they stand in the section. */
interface Stated {
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** What the section itself says; of a file for one person, what its front matter says. */
function stated({ fields, heading, head }: Invite, key: string): Stated | undefined {
  if (heading) return fields.find((field) => field.key === key && field.value !== "");
  const entry = head.entries.get(key);
  return typeof entry?.value === "string" ? { ...entry, value: entry.value } : undefined;
}

/** Without the fingerprint, which says nothing of a draft. */
function toDraft({ text }: Invite, fingerprint: Stated, status: Stated | undefined): Fix["edits"] {
  if (status === undefined)
    return [
      { span: fingerprint.keySpan, text: "status" },
      { span: fingerprint.valueSpan, text: "draft" },
    ];
  const { start } = fingerprint.keySpan;
  const line = { start: lineStart(text, start), end: lineAt(text, start).next };
  return [
    { span: status.valueSpan, text: "draft" },
    { span: line, text: "" },
  ];
}

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

- status: ⟦sent 2026-05-15⟧
- fingerprint: 626c0cb0

Hi Rob,

Thank you for the keynote on listening at the Chamber mixer. May I send you the feedback cards?

Linda`,
    fixed: `## Rob Jensen

- status: sent 2026-05-15
- fingerprint: 78f9c459

Hi Rob,

Thank you for the keynote on listening at the Chamber mixer. May I send you the feedback cards?

Linda`,
  },
  {
    note: "An answer has come since; what they read is still what was sent:",
    flagged: `## Amara Okafor

- event: the open day
- status: ⟦accepted⟧
- fingerprint: 2010dc72

Hi Amara, thank you for the tour of the herbarium. I'd like to hear how your fern count goes.

Jonas`,
    fix: "Set the status back to draft",
    fixed: `## Amara Okafor

- event: the open day
- status: draft

Hi Amara, thank you for the tour of the herbarium. I'd like to hear how your fern count goes.

Jonas`,
  },
  {
    note: "In a file for one person both stand in the front matter:",
    flagged: `---
to: Ines Weber
status: ⟦sent 2026-05-02⟧
fingerprint: 94171e7e
---

Dear Ines, your piece on the harbour festival was the talk of our ferry. May I stay in touch?

Jonas Brandt`,
    fixed: `---
to: Ines Weber
status: sent 2026-05-02
fingerprint: a11d225b
---

Dear Ines, your piece on the harbour festival was the talk of our ferry. May I stay in touch?

Jonas Brandt`,
  },
  {
    note: "As it was sent; comments and remarks were never part of it:",
    clean: `## Rob Jensen

- status: sent 2026-05-15
- fingerprint: 626c0cb0

Hi Rob,

Thank you for the keynote on listening at the Chamber mixer. May I stay in touch here?

Linda

<!-- He opened it on Monday. -->

### Remarks

Ask Jo about the feedback cards.`,
  },
  {
    note: "What was sent without “Mark sent” cannot be compared:",
    clean: `## Tomás Vega

- status: sent 2026-05-15

Hi Tomás, it was good to talk shifts and bread at the spring job fair.`,
  },
  {
    note: "A later message is written later:",
    clean: `## Amara Okafor

- status: accepted
- fingerprint: 2010dc72

Hi Amara, thank you for the tour of the herbarium. I'd like to hear how the fern count goes.

Jonas

### Follow-up

Thank you, Amara. Here are the photographs of the ferns.`,
  },
];
