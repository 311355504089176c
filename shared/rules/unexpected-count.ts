/** Flags a list that is longer or shorter than its writer expects. */
import { statedIn } from "../recipients/stated.ts";
import { type BatchReport, defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";

export default defineRule({
  id: "unexpected-count",
  title: "Other number of people than expected",
  group: "form",
  severity: "information",
  scope: "batch",
  looksAt: "people",
  why: "A university once congratulated 5,500 people on a scholarship that was meant for a few dozen. The number alone would have told, had anybody looked at it.",
  instead: "Look at the list, or put the right number under `expect`.",
  sources: ["format"],
  *check({ head }, { roster: { count, isComplete } }): Generator<BatchReport> {
    const { expect } = statedIn(head);
    const entry = head.entries.get("expect");
    if (expect === undefined || entry === undefined || !isComplete || count === expect) return;
    yield {
      span: entry.valueSpan,
      message: messageFor(expect, count),
      fixes: () => [
        {
          title: say`Expect ${count}`,
          class: "choice",
          edits: [{ span: entry.valueSpan, text: String(count) }],
        },
      ],
    };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `---
expect: ⟦3⟧
---

## Rob Jensen

Hi Rob, your keynote on listening stays with me.`,
    fixed: `---
expect: 1
---

## Rob Jensen

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    files: { "people.csv": "Name\nTomás Vega\nAmara Okafor\n" },
    flagged: `---
expect: ⟦1⟧
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for your talk.`,
    fixed: `---
expect: 2
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for your talk.`,
  },
  {
    flagged: `---
expect: ⟦1⟧
---

## Template

Hi {{first_name}}, thank you for your talk.

## Jo Brandt

## Ines Weber
`,
    fixed: `---
expect: 2
---

## Template

Hi {{first_name}}, thank you for your talk.

## Jo Brandt

## Ines Weber
`,
  },
  {
    files: {
      "people.csv":
        "Name,Profile URL\nTomás Vega,\nAmara Okafor,https://www.linkedin.com/in/amara-okafor-example\n",
    },
    note: "A section that takes the place of a row is one person:",
    clean: `---
expect: 2
recipients: people.csv
---

## Template

Hi {{first_name}}, thank you for your talk.

## [Amara Okafor](https://www.linkedin.com/in/amara-okafor-example)

Hi Amara, thank you for the tour of the herbarium.`,
  },
  {
    clean: `---
expect: 1
---

## Rob Jensen

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    note: "A template is nobody:",
    clean: `---
expect: 0
---

## Template

Hi {{first_name}}, thank you for your talk.`,
  },
];

function messageFor(expect: number, count: number): string {
  if (expect === 1) return say`You expect 1 person; there are ${count}.`;
  return count === 1
    ? say`You expect ${expect} people; there is 1.`
    : say`You expect ${expect} people; there are ${count}.`;
}
