/** An accepting reply that leaves it at yes. */
import { asks, has } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { adding } from "../wording/fixes.ts";
import { endWith } from "../wording/place.ts";
import { offerLine } from "../wording/purpose.ts";

const OPEN_OFFER = "If I can ever be of help, just let me know.";

export default defineRule({
  id: "reply-without-offer",
  title: "A reply without an offer of help",
  group: "etiquette",
  severity: "hint",
  why: "The reply with which Rob, the sales trainer, accepts an invitation ends by asking what he can do for them. It is the friendliest way to say that the connection means something.",
  instead: "Say that they may ask you for something, or offer a thing that you know would help.",
  sources: ["blarticle", "must-haves"],
  scope: "note",
  lacking: ["offer"],
  kinds: ["reply"],
  langs: ["en"],
  *check(reading) {
    if (has(reading, "offer") || asks(reading)) return;
    const offer = valueOf(reading.invite, "offer");
    yield {
      message: "The reply accepts and leaves it at that; offer them something, if only to ask.",
      fixes: () => adding(reading, [...(offer ? [offerLine(offer)] : []), OPEN_OFFER], endWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Zofia Maj⟧\nkind: reply",
    flagged: "Hi Zofia,\n\nThank you for your invitation. It's a pleasure to connect.\n\nGraham\n",
    fixed:
      "Hi Zofia,\n\nThank you for your invitation. It's a pleasure to connect. If I can ever be of help, just let me know.\n\nGraham\n",
  },
  {
    given: "to: ⟦Raj Malhotra⟧\nkind: reply\noffer: the score of the raga that you asked for",
    flagged: "Hi Raj,\n\nThanks for writing. I enjoyed the concert in Pune as well.\n\nClara\n",
    fixed:
      "Hi Raj,\n\nThanks for writing. I enjoyed the concert in Pune as well. I can offer the score of the raga that you asked for.\n\nClara\n",
  },
  {
    given: "to: ⟦Hedda Vik⟧\nkind: reply",
    flagged: "Hi Hedda, thank you for the kind note about the ferry strike piece!\n\nTorbjørn\n",
    fixed:
      "Hi Hedda, thank you for the kind note about the ferry strike piece! If I can ever be of help, just let me know.\n\nTorbjørn\n",
  },
  {
    given: "to: Noah Stein\nkind: reply",
    clean: "Hi Noah,\n\nThank you for your note. Let me know if I can help with the bakery.\n\nHannah\n",
  },
  {
    note: "Who asks a question has not accepted yet.",
    given: "to: Gail Pruitt\nkind: reply",
    clean: "Hi Gail,\n\nThank you for your invitation. Could you remind me how we know each other?\n\nOtto\n",
  },
  {
    given: "to: Sami Laine\nkind: reply",
    clean: "Hi Sami,\n\nThanks for reaching out. I'm happy to introduce you to our librarian.\n\nAino\n",
  },
];
