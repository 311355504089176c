/** Flags a silencing comment that names no rule. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { withoutId } from "../wording/without-id.ts";

export default defineRule({
  id: "unknown-suppression",
  title: "Comment that silences no known rule",
  group: "form",
  severity: "hint",
  scope: "mute",
  why: "A comment with a misspelt rule silences nothing, and whoever reads it later believes that it does.",
  instead: "Name a rule by its id, as the finding shows it.",
  sources: ["format"],
  *check(uses): Generator<Report & { span: Span }> {
    for (const use of uses) {
      if (use.known) continue;
      const { id, span, suggestion } = use;
      yield {
        span,
        message: suggestion
          ? say`There is no rule “${id}”; did you mean “${suggestion}”?`
          : say`There is no rule “${id}”, so this comment does not silence it.`,
        fixes: () => [
          ...(suggestion
            ? [
                {
                  title: say`Write “${suggestion}”`,
                  class: "choice" as const,
                  edits: [{ span, text: suggestion }],
                },
              ]
            : []),
          withoutId(use),
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

<!-- cordial-disable ⟦kindest-regrads⟧ -- Rob likes it -->
Hi Rob, we met at the Chamber mixer, and I'd be glad to send you the audience feedback.

Kindest regards,
Linda`,
    fixed: `## Rob Jensen

<!-- cordial-disable kindest-regards -- Rob likes it -->
Hi Rob, we met at the Chamber mixer, and I'd be glad to send you the audience feedback.

Kindest regards,
Linda`,
  },
  {
    given: "to: Amara Okafor",
    flagged: `<!-- cordial-disable-next-line ⟦be-nice⟧ -->
Hi Amara, thank you for the tour of the herbarium.`,
    fixed: "Hi Amara, thank you for the tour of the herbarium.",
  },
  {
    note: "Only the unknown one of several goes:",
    given: "to: Priya Raman",
    flagged: `<!-- cordial-disable-next-line ⟦politeness⟧, missing-signature -->
Hello Priya, your letterpress workshop is on my list for May.`,
    fixed: `<!-- cordial-disable-next-line missing-signature -->
Hello Priya, your letterpress workshop is on my list for May.`,
  },
  {
    clean: `## Tomás Vega

<!-- cordial-disable missing-signature -->
Hi Tomás, the sourdough class at the fair was a joy. May I bring two colleagues next time?`,
  },
  {
    clean: `## Ines Weber

<!-- ask Jo whether Ines still runs the press desk -->
Dear Ines, thank you for your piece on the harbour festival.`,
  },
  {
    clean: `## Dana Whitfield

<!-- cordial-disable-next-line missing-greeting -- we have been texting all morning -->
Dana, here I am, as promised at the press breakfast!`,
  },
];
