/** Flags what the front matter says in a way that cannot be understood. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import type { Span } from "../text/span.ts";

export default defineRule({
  id: "invalid-front-matter",
  title: "Unreadable front matter",
  group: "form",
  severity: "error",
  scope: "batch",
  why: "What cannot be read does not count: a limit that is no number limits nothing, and a recipient in a broken line is nobody. The rest of the file still works, so the slip is easy to miss.",
  instead: "Write `key: value` lines between two lines of `---`, with the values that the key allows.",
  sources: ["format"],
  *check({ head }): Generator<Report & { span: Span }> {
    for (const { kind, span, message, suggestion } of head.problems)
      if (kind === "invalid")
        yield {
          span,
          message,
          ...(suggestion && {
            fixes: () => [
              { title: say`Write “${suggestion}”`, class: "choice", edits: [{ span, text: suggestion }] },
            ],
          }),
        };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `---
account: ⟦gold⟧
---

## Rob Jensen

Hi Rob, your talk on listening helped our whole team.`,
  },
  {
    flagged: `---
to: Amara Okafor
limit: ⟦three hundred⟧
---

Hi Amara, thank you for the tour of the herbarium.`,
  },
  {
    flagged: `---
to: Tomás Vega
rules:
  ⟦kindest-regrads⟧: off
---

Hi Tomás, the sourdough class was a joy.`,
    fixed: `---
to: Tomás Vega
rules:
  kindest-regards: off
---

Hi Tomás, the sourdough class was a joy.`,
  },
  {
    clean: `---
account: premium
sender:
  name: Linda Park
  title: Events lead
---

## Rob Jensen

Hi Rob, your talk on listening helped our whole team.`,
  },
  {
    note: "A key that is not known is a slip, not an error; another rule speaks of it:",
    clean: `---
to: Priya Raman
acount: free
---

Hello Priya, your letterpress workshop is on my list for May.`,
  },
  {
    clean: "Hi Dana, a file without front matter is fine too.",
  },
];
