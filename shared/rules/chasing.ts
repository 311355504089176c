/** Pressing somebody who has not answered. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { sentencesWith } from "../wording/cut.ts";
import { deleting } from "../wording/fixes.ts";

export default defineRule({
  id: "chasing",
  title: "Presses for an answer",
  group: "etiquette",
  severity: "warning",
  why: "People have reasons for not accepting that they need not explain. Asking why makes them feel cornered and lowers your chances; left alone, one invitation was accepted after seven months.",
  instead:
    "Give them an out. Leave the old invitation in peace, and if you write again, write about something new.",
  sources: ["four-rules", "grimm"],
  scope: "note",
  holding: ["chase"],
  langs: ["en"],
  *check(reading) {
    for (const span of sentencesWith(reading, elementsOf(reading, "chase")))
      yield {
        span,
        message: "This presses about something they have not answered; leave them the choice.",
        fixes: () => [deleting(reading, span)],
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Tove Nyberg",
    flagged:
      "Hi Tove,\n\n⟦Did you see my last invitation?⟧ We met at the Gotland archaeology days, and I'd like to hear about the new dig.\n\nSven\n",
    fixed:
      "Hi Tove,\n\nWe met at the Gotland archaeology days, and I'd like to hear about the new dig.\n\nSven\n",
  },
  {
    note: "In a later message as well.",
    given: "to: Arjun Mehta\nkind: message",
    flagged:
      "Hi Arjun,\n\nHere is the article on monsoon roofs that I told you of. ⟦I'm still waiting for you to accept my invitation.⟧\n\nCarol\n",
    fixed: "Hi Arjun,\n\nHere is the article on monsoon roofs that I told you of.\n\nCarol\n",
  },
  {
    given: "to: Monique Laurent",
    flagged:
      "Hi Monique, we were both at the Nantes book fair. ⟦I noticed that you haven't accepted my request yet.⟧\n\nYves\n",
    fixed: "Hi Monique, we were both at the Nantes book fair.\n\nYves\n",
  },
  {
    given: "to: Ewa Kowalska",
    clean:
      "Hi Ewa,\n\nIf this is not for you, please just leave it. I'd like to send you our harp catalogue one day.\n\nBarbara\n",
  },
  {
    note: "Following somebody's work presses nobody.",
    given: "to: Paolo Conti",
    clean:
      "Hi Paolo,\n\nI have followed your column on lighthouses for years. May I stay in touch?\n\nGwen\n",
  },
  {
    given: "to: Hana Sato\nkind: message",
    clean:
      "Hi Hana,\n\nThe grant call that we spoke about opens on Monday; the link is on the council's page.\n\nOwen\n",
  },
];
