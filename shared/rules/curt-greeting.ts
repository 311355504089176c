/** A bare name for a greeting. */
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { keepsLimits, overBy } from "../wording/fixes.ts";
import { warmerGreeting } from "../wording/greeting.ts";
import { bodyOf, openingOf } from "../wording/place.ts";

export default defineRule({
  id: "curt-greeting",
  title: "A bare name for a greeting",
  group: "etiquette",
  severity: "hint",
  why: "“Robert,” alone sounds like a summons. Of the two invitations that Rob, the sales trainer, puts side by side, the one that he refuses begins so; the one that he accepts begins with “Hi” and the name that he goes by.",
  instead: "Put “Hi” or “Dear” before the name.",
  sources: ["blarticle", "must-haves"],
  scope: "note",
  holding: ["name"],
  *check(reading) {
    const opening = openingOf(reading);
    if (opening?.kind !== "name") return;
    const { span } = opening;
    // "Nia, it was good to meet you" goes on like a voice; "Nia," on its own line does not.
    if (!reading.text.slice(span.end, bodyOf(reading).start).includes("\n")) return;
    const written = textOf(reading.text, span);
    const warmer = warmerGreeting(written, reading.invite);
    const edits = [{ span, text: warmer }];
    yield {
      span,
      message: say`“${written}” alone sounds like a summons; a “Hi” takes two letters.`,
      fixes: () => {
        const over = overBy(reading, edits);
        return [
          {
            title: say`Write “${warmer}” instead${over}`,
            class: keepsLimits(reading, edits) ? "safe" : "choice",
            edits,
          },
        ];
      },
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Agnieszka Zielińska",
    flagged: "⟦Agnieszka⟧,\n\nWe met at the Gdańsk rowing finals. May I stay in touch?\n\nDavid\n",
    fixed: "Hi Agnieszka,\n\nWe met at the Gdańsk rowing finals. May I stay in touch?\n\nDavid\n",
  },
  {
    note: "The name they go by is the one to use.",
    given: "to: Elizabeth Okafor\nfirst-name: Liz",
    flagged:
      "⟦Elizabeth⟧,\nyour garden in the museum court is a marvel. May I bring our students to see it?\nHelen\n",
    fixed:
      "Hi Liz,\nyour garden in the museum court is a marvel. May I bring our students to see it?\nHelen\n",
  },
  {
    note: "To someone not yet named, the name is taken from the note.",
    flagged: "⟦Matteo⟧,\n\nThank you for the lesson in dry stone walls.\n\nFiona\n",
    fixed: "Hi Matteo,\n\nThank you for the lesson in dry stone walls.\n\nFiona\n",
  },
  { given: "to: Saoirse Kelly", clean: "Hi Saoirse,\n\nThank you for the fiddle lesson.\n\nPeadar\n" },
  {
    given: "to: Dr. Emil Roth",
    clean: "Dear Dr. Roth,\n\nYour article on bats in church towers is on our door.\n\nSister Agnes\n",
  },
  {
    note: "A name that goes on to a sentence is none.",
    given: "to: Nia Evans",
    clean: "Nia, it was good to meet you at the eisteddfod. May I stay in touch?\n\nGethin\n",
  },
];
