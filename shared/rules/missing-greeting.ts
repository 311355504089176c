/** A note that begins without a salutation. */
import { firstOf, has } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { adding } from "../wording/fixes.ts";
import { greetingFor, namesOf } from "../wording/greeting.ts";
import { greetWith } from "../wording/place.ts";

export default defineRule({
  id: "missing-greeting",
  title: "No greeting",
  group: "etiquette",
  severity: "hint",
  why: "Nobody walks up to a person and begins in the middle. A greeting is a word long, and it sets the tone for all that follows, above all between people who have not spoken for years.",
  instead: "Begin with “Hi” or “Dear” and their name.",
  sources: ["must-haves", "blarticle"],
  scope: "note",
  lacking: ["greeting"],
  kinds: ["invite", "reply"],
  *check(reading) {
    if (has(reading, "greeting")) return;
    // A name within the first sentence greets well enough; one that stands alone is `curt-greeting`'s matter.
    const name = firstOf(reading, "name");
    const [first] = reading.sentences;
    if (name && first && name.span.start < first.end) return;
    const { recipient, head } = reading.invite;
    const names = recipient ? namesOf(recipient) : [undefined];
    yield {
      message: "The note begins without a greeting.",
      fixes: () =>
        adding(
          reading,
          names.map((one) => greetingFor(one, head)),
          greetWith,
          (line, over) => say`Begin with ${line}${over}`,
        ),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Sabine Kurz⟧",
    flagged: "It was good to meet you at the organ concert. May I stay in touch?\n\nArne\n",
    fixed: "Hi Sabine,\n\nIt was good to meet you at the organ concert. May I stay in touch?\n\nArne\n",
  },
  {
    given: "to: ⟦Olu Bankole⟧\nkind: reply",
    flagged: "Thank you for the invitation.\nLet me know if I can help with the exhibition.\nMary\n",
    fixed: "Hi Olu,\nThank you for the invitation.\nLet me know if I can help with the exhibition.\nMary\n",
  },
  {
    note: "To someone not yet named, the name is left open.",
    flagged:
      "⟦We⟧ are both in the Cardiff beekeepers' group. I'd like to hear how your hives came through the winter.\n",
    fixed:
      "Hi [name],\n\nWe are both in the Cardiff beekeepers' group. I'd like to hear how your hives came through the winter.\n",
  },
  { given: "to: Elin Strand", clean: "Dear Elin,\n\nThank you for the chapter on knots.\n\nOdd\n" },
  {
    given: "to: Davide Ricci",
    clean: "Buongiorno Davide, we met at the Turin bicycle show. May I stay in touch?\n",
  },
  {
    note: "A name in the first sentence will do.",
    given: "to: Kwame Boateng",
    clean: "Great to meet you at the Accra print fair, Kwame! May I stay in touch?\n\nAda\n",
  },
  {
    note: "A later message may begin in the middle.",
    given: "to: Jill Horner\nkind: message",
    clean: "Here are the photographs of the barn.\n",
  },
];
