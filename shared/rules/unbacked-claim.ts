/** Claiming to be a friend, a colleague or a business partner against what the file says, or with nothing to back it. */
import { elementsOf, has } from "../anatomy/reading.ts";
import { RELATIONSHIPS, type Relationship, relationshipOf } from "../batch/values.ts";
import { defineRule, type Example, type Fix } from "../rule.ts";
import { said as inWords, say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { deletingPhrase } from "../wording/fixes.ts";
import { withoutMarks } from "../wording/sentence.ts";

/** Which stated relationships back a claim. Friends may have worked together, but colleagues are not yet friends. */
const BACKED_BY: Readonly<Record<string, readonly Relationship[]>> = {
  friend: ["friend"],
  business: ["business", "colleague", "friend"],
  colleague: ["colleague", "classmate", "business", "friend"],
};

export default defineRule({
  id: "unbacked-claim",
  title: "Claims a relationship that is not stated",
  group: "etiquette",
  severity: "warning",
  why: "People notice when somebody calls himself their friend and is not, or speaks of business that never was. It costs the trust that the invitation is meant to begin, and it suggests that you were too lazy to find an honest way in.",
  instead:
    "Say what is true: where you met, what you share, what you know of them. If the claim is true, state the `relationship`.",
  sources: ["four-rules", "grimm"],
  scope: "note",
  holding: ["claim"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    const stated = relationshipOf(reading.invite);
    for (const claim of elementsOf(reading, "claim")) {
      const backing = BACKED_BY[claim.detail ?? ""];
      const [backed] = backing ?? [];
      if (backing === undefined || backed === undefined || (stated && backing.includes(stated))) continue;
      // "We worked together at Fennel" backs itself; "as a colleague" alone does not.
      if (stated === undefined && backed === "colleague" && has(reading, "context")) continue;
      const said = withoutMarks(textOf(reading.text, claim.span));
      const span = { start: claim.span.start, end: claim.span.start + said.length };
      const says = inWords(RELATIONSHIPS[backed]);
      yield {
        span,
        message: stated
          ? say`“${said}” says that ${says}, but the relationship is stated as “${stated}”.`
          : say`“${said}” says that ${says}, and nothing in the file backs it.`,
        fixes: () => [deletingPhrase(reading, span), stating(backed)],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Sandra Kroll\nrelationship: met",
    flagged:
      "Hi Sandra,\n\n⟦As a friend⟧, I wanted to tell you how good your talk at the tenants' meeting was. May I stay in touch?\n\nUwe\n",
    fixed:
      "Hi Sandra,\n\nI wanted to tell you how good your talk at the tenants' meeting was. May I stay in touch?\n\nUwe\n",
  },
  {
    note: "Nothing backs it, so either state it or leave it out.",
    given: "to: Bongani Zulu",
    flagged:
      "Hi Bongani,\n\nWe've ⟦done business together⟧. I'd like to hear about your new warehouse in Durban.\n\nClive\n",
    fix: "State `relationship: business`",
    fixed:
      "---\nto: Bongani Zulu\nrelationship: business\n---\n\nHi Bongani,\n\nWe've done business together. I'd like to hear about your new warehouse in Durban.\n\nClive\n",
  },
  {
    given: "to: Yara Haddad\nrelationship: stranger",
    flagged:
      "Hi Yara,\n\nI'm writing to you ⟦as an old colleague⟧, since I'd like to ask about the dye works in Aleppo.\n\nThomas\n",
    fixed: "Hi Yara,\n\nI'm writing to you, since I'd like to ask about the dye works in Aleppo.\n\nThomas\n",
  },
  {
    given: "to: Moritz Adler\nrelationship: friend",
    clean: "Hi Moritz,\n\nAs an old friend of yours I am late to this. Shall we connect?\n\nKlara\n",
  },
  {
    note: "A friend of theirs is somebody else.",
    given: "to: Ines Prieto",
    clean: "Hi Ines,\n\nOur friend Teo Marín told me about your saffron farm. May I stay in touch?\n\nAlba\n",
  },
  {
    given: "to: Rashid Khan\nrelationship: colleague",
    clean: "Hi Rashid,\n\nWe worked together on the Karachi tram. I'd like to keep in touch.\n\nBen\n",
  },
];

const stating = (relationship: Relationship): Fix => ({
  title: say`State \`relationship: ${relationship}\``,
  class: "choice",
  edits: [],
  fields: { relationship },
});
