/** An answer to an invitation that does not say thanks. */
import { asks, elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { adding } from "../wording/fixes.ts";
import { openWith } from "../wording/place.ts";

export default defineRule({
  id: "ungrateful-reply",
  title: "A reply without thanks",
  group: "etiquette",
  severity: "hint",
  why: "Somebody took the trouble to write to you. Rob, the sales trainer, thanks them for it before anything else and calls it common courtesy; even Sue Barrett's question who you are begins with thanks.",
  instead: "Thank them for writing, in your first sentence.",
  sources: ["blarticle", "barrett"],
  scope: "note",
  kinds: ["reply"],
  langs: ["en"],
  *check(reading) {
    if (asks(reading) || elementsOf(reading, "warmth").some(({ detail }) => detail === "thanks")) return;
    yield {
      message: "The reply does not thank them for writing.",
      fixes: () => adding(reading, ["Thank you for your invitation."], openWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Karim Benali⟧\nkind: reply",
    flagged: "Hi Karim,\n\nGlad to connect. Let me know if I can help with the poster.\n\nMarta\n",
    fixed:
      "Hi Karim,\n\nThank you for your invitation. Glad to connect. Let me know if I can help with the poster.\n\nMarta\n",
  },
  {
    given: "to: ⟦Steve Marsh⟧\nkind: reply",
    flagged: "Hi Steve,\n\nYes, let us be connected.\n\nIrena\n",
    fixed: "Hi Steve,\n\nThank you for your invitation. Yes, let us be connected.\n\nIrena\n",
  },
  {
    note: "Who asks where you met has not accepted yet.",
    given: "to: Ada Brandt\nkind: reply",
    clean: "Hi Ada,\n\nForgive me, how do we know each other?\n\nIrena\n",
  },
  {
    given: "to: ⟦Pilar Gómez⟧\nkind: reply",
    flagged:
      "Dear Pilar, I remember the Cádiz regatta well. Happy to help with your archive any time.\n\nNuria\n",
    fixed:
      "Dear Pilar, Thank you for your invitation. I remember the Cádiz regatta well. Happy to help with your archive any time.\n\nNuria\n",
  },
  {
    given: "to: Bo Lund\nkind: reply",
    clean:
      "Hi Bo,\n\nThank you for reaching out. I remember our walk on Fanø. Is there anything I can do for you?\n\nKirsten\n",
  },
  {
    given: "to: Ines Costa\nkind: reply",
    clean: "Hi Ines,\n\nThanks for the kind words about the exhibition.\n\nRui\n",
  },
  {
    given: "to: Tim Okafor\nkind: reply",
    clean: "Many thanks, Tim. How very kind of you; the levers arrive on Monday.\n\nJoyce\n",
  },
  {
    note: "Only a reply answers anything.",
    given: "to: Tim Shaw",
    clean: "Hi Tim,\n\nWe met at the signal box museum. May I stay in touch?\n\nJoyce\n",
  },
];
