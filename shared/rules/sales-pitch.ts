/** Selling in the invitation. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { sentencesWith } from "../wording/cut.ts";
import { deleting, toFollowUp } from "../wording/fixes.ts";

export default defineRule({
  id: "sales-pitch",
  title: "Sells in the invitation",
  group: "etiquette",
  severity: "warning",
  why: "Someone who has not yet agreed to know you hears a pitch as a reason to refuse. It turns the invitation from a greeting into an advertisement, and it looks as if you want their money more than their acquaintance.",
  instead:
    "First be someone worth knowing: give context and a reason that is theirs. What you sell can wait until they have answered.",
  sources: ["grimm", "barrett"],
  dissent:
    "Lisa Grimm grants an exception to those who have looked the person up and are nearly certain that they need the product; Sue Barrett would treat it like a first sales call and ask leave to speak. Neither would close a sale in the invitation.",
  scope: "note",
  holding: ["pitch"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    for (const span of sentencesWith(reading, elementsOf(reading, "pitch")))
      yield {
        span,
        message: "This sells something before they have said yes; keep it for a later message.",
        fixes: () => [toFollowUp(reading, span), deleting(reading, span)],
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Claire Fontaine\nsender: Dmitri Volkov",
    flagged:
      "Hi Claire,\n\nYour column on hotel laundries made me rethink our own. ⟦We help hotels like yours cut their water bills by 30%.⟧ May I stay in touch?\n\nDmitri\n",
    fixed:
      "Hi Claire,\n\nYour column on hotel laundries made me rethink our own. May I stay in touch?\n\nDmitri\n\n### Follow-up\n\nHi Claire,\n\nWe help hotels like yours cut their water bills by 30%.\n\nDmitri\n",
  },
  {
    given: "to: Anders Juhl",
    flagged:
      "Hi Anders,\n\nWe met at the dairy fair in Herning. ⟦Our platform saves farms ten hours of paperwork a week.⟧\n\nRikke\n",
    fix: "Delete “Our platform saves farms ten hours of paperwork a week.”",
    fixed: "Hi Anders,\n\nWe met at the dairy fair in Herning.\n\nRikke\n",
  },
  {
    note: "An agency that sells its candidates sells, too.",
    given: "to: Zeynep Aksoy",
    flagged:
      "Hi Zeynep,\n\nI read that your clinic is growing. ⟦We provide practices with vetted dental nurses at half the usual fee.⟧\n\nOscar\n",
    fix: "Delete “We provide practices with vetted dental nurses at half the usual fee.”",
    fixed: "Hi Zeynep,\n\nI read that your clinic is growing.\n\nOscar\n",
  },
  {
    note: "A recruiter who describes a role sells nothing.",
    given: "to: Pavel Novak",
    clean:
      "Hi Pavel,\n\nI'm hiring a glass engineer in Brno and your paper on annealing is on my desk. May I send you the role?\n\nJitka\n",
  },
  {
    note: "A gift is an offer, not a pitch.",
    given: "to: Mei Tan",
    clean:
      "Hi Mei,\n\nWe met at the parents' evening. I can send you the reading list that we spoke of.\n\nSunil\n",
  },
  {
    note: "Saying what you do is no pitch.",
    given: "to: Ravi Pillai",
    clean:
      "Hi Ravi,\n\nI run a small print shop in Kochi, and your posters for the biennale are on our wall. May I follow your work?\n\nAnu\n",
  },
];
