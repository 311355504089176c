/** Flags more personal notes than a free account can send in a month. */
import { statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import { type BatchReport, defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";

/** What the platform lets basic members send; others have counted three, or ten. */
const A_MONTH = 5;

const SIX = ["Ana", "Ben", "Cleo", "Dov", "Eva", "Finn"].map((name) => `  - name: ${name} Lind`).join("\n");

export default defineRule({
  id: "over-quota",
  title: "More notes than a free account sends",
  group: "certainty",
  severity: "information",
  scope: "batch",
  looksAt: "people",
  why: "A free account sends about five invitations with a note a month. What is sent beyond that goes out without its note, and nothing says so.",
  instead:
    "Send the most important ones first, spread the others over the months, or give them `note: none`.",
  sources: ["platform"],
  *check({ head, invites }, mailing): Generator<BatchReport> {
    const entry = head.entries.get("account");
    if (head.account !== "free" || head.kind !== "invite") return;
    let left = 0;
    for (const { invite } of mailing.addressees)
      if (invite.notes.some(({ part }) => part === "note")) left += 1;
    const month = head.date?.slice(0, "2026-05".length);
    const states = [
      ...invites.map(({ value }) => valueOf(value, "status")),
      ...mailing.done.flatMap(({ recipient, status }) => (recipient.from === "section" ? [] : status)),
    ];
    const sent = states.filter((stated) => {
      const { word, day } = statusIn(stated);
      return month !== undefined && SENT.has(word) && day?.startsWith(month);
    }).length;
    if (left === 0 || left + sent <= A_MONTH) return;
    yield {
      // The account may be the whole project's.
      ...(entry ? { span: entry.valueSpan } : { invite: 0 }),
      message:
        sent === 0
          ? say`${left} notes to send; a free account sends about ${A_MONTH} a month.`
          : say`${left} notes to send and ${sent} sent this month; a free account sends about ${A_MONTH} a month.`,
    };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `---
account: ⟦free⟧
recipients:
${SIX}
---

## Template

Hi {{first_name}}, thank you for your talk.`,
  },
  {
    note: "Those of the same month count:",
    flagged: `---
account: ⟦free⟧
date: 2026-05-20
---

${["Ana", "Ben", "Cleo", "Dov", "Eva"].map((name) => `## ${name} Lind\n\n- status: sent 2026-05-0${name.length}\n\nHi ${name}, thank you for the plums.\n\n`).join("")}## Finn Lind

Hi Finn, thank you for the pears.`,
  },
  {
    flagged: `---
account: ⟦free⟧
---

${["Ana", "Ben", "Cleo", "Dov", "Eva", "Finn"].map((name) => `## ${name} Lind\n\nHi ${name}, thank you for the plums.\n`).join("\n")}`,
  },
  {
    clean: `---
account: free
---

${["Ana", "Ben", "Cleo", "Dov", "Eva"].map((name) => `## ${name} Lind\n\nHi ${name}, thank you for the plums.\n`).join("\n")}
## Finn Lind

- note: none
`,
  },
  {
    clean: `---
account: premium
recipients:
${SIX}
---

## Template

Hi {{first_name}}, thank you for your talk.`,
  },
  {
    note: "Messages to people who are connected are not counted:",
    clean: `---
account: free
kind: message
recipients:
${SIX}
---

## Template

Hi {{first_name}}, thank you for connecting.`,
  },
];

const SENT: ReadonlySet<string> = new Set(["sent", "accepted", "declined", "withdrawn"]);
