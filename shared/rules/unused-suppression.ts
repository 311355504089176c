/** Flags a silencing comment that silences nothing. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { withoutId } from "../wording/without-id.ts";

export default defineRule({
  id: "unused-suppression",
  title: "Comment that silences nothing",
  group: "form",
  severity: "hint",
  scope: "mute",
  why: "The flaw that the comment excused is gone, or it stands elsewhere. Left behind, the comment would hide the next one.",
  instead: "Remove the comment.",
  sources: ["format"],
  *check(uses): Generator<Report & { span: Span }> {
    for (const use of uses)
      if (use.known && !use.used)
        yield {
          span: use.span,
          message: say`“${use.id}” finds nothing to silence here.`,
          faded: true,
          fixes: () => [withoutId(use)],
        };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

<!-- cordial-disable ⟦kindest-regards⟧ -- Rob likes it -->
Hi Rob, we met at the Chamber mixer, and I'd be glad to send you the audience feedback.

Sincerely,
Linda`,
    fixed: `## Rob Jensen

Hi Rob, we met at the Chamber mixer, and I'd be glad to send you the audience feedback.

Sincerely,
Linda`,
  },
  {
    note: "A comment for the next line does not reach further:",
    given: "to: Amara Okafor",
    flagged: `<!-- cordial-disable-next-line ⟦kindest-regards⟧ -->
Hi Amara, thank you for the tour of the herbarium.

Kindest regards,
Jonas`,
    fixed: `Hi Amara, thank you for the tour of the herbarium.

Kindest regards,
Jonas`,
  },
  {
    note: "What is still needed stays:",
    given: "to: Priya Raman",
    flagged: `Hello Priya, your letterpress workshop is on my list for May.

<!-- cordial-disable-next-line kindest-regards, ⟦leftover-hole⟧ -->
Kindest regards,
Ava`,
    fixed: `Hello Priya, your letterpress workshop is on my list for May.

<!-- cordial-disable-next-line kindest-regards -->
Kindest regards,
Ava`,
  },
  {
    clean: `## Tomás Vega

<!-- cordial-disable kindest-regards -->
Hi Tomás, the sourdough class at the fair was a joy. May I bring two colleagues next time?

Kindest regards,
Mo`,
  },
  {
    given: "to: Ines Weber",
    clean: `Dear Ines, thank you for your piece on the harbour festival.

<!-- cordial-disable-next-line leftover-hole -- the band's name -->
My favourite evening was the one with [Name] on stage.`,
  },
  {
    note: "A comment that silences no rule at all is plain text for the team:",
    clean: `## Dana Whitfield

<!-- met at the press breakfast -->
Hi Dana, your question at the press breakfast is still on my mind.`,
  },
];
