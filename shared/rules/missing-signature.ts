/** A note that is not signed. */
import { has } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { adding } from "../wording/fixes.ts";
import { signatureOf } from "../wording/greeting.ts";
import { signWith } from "../wording/place.ts";

export default defineRule({
  id: "missing-signature",
  title: "The note is not signed",
  group: "etiquette",
  severity: "information",
  why: "A letter without a name under it looks unfinished, or sent by a machine. Your first name is enough, and it tells them what to call you.",
  instead: "End with the name you would give on the telephone.",
  sources: ["grimm", "blarticle"],
  dissent:
    "Lisa Grimm asks for it in so many words; the other articles only sign their own letters. The platform shows your name anyway, so it is no more than an information.",
  scope: "note",
  lacking: ["signature"],
  kinds: ["invite", "reply"],
  *check(reading) {
    if (has(reading, "signature")) return;
    const name = signatureOf(reading.invite.head);
    yield {
      message: name
        ? say`No name stands under the note; sign it with “${name}”.`
        : "No name stands under the note; state the “sender” in the front matter and Cordial signs it.",
      fixes: () =>
        adding(reading, [name ?? "[your name]"], signWith, (line, over) => say`Sign with ${line}${over}`),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Beatriz Nunes⟧\nsender: Colm Doyle",
    flagged:
      "Hi Beatriz,\n\nYour talk on cork harvests was the best hour of the fair. May I stay in touch?\n\nBest wishes\n",
    fixed:
      "Hi Beatriz,\n\nYour talk on cork harvests was the best hour of the fair. May I stay in touch?\n\nBest wishes,\nColm\n",
  },
  {
    note: "Without a closing, the name stands alone.",
    given: "to: ⟦Leon Kaya⟧\nsender:\n  name: Marguerite Dubois\n  first-name: Margot",
    flagged:
      "Hi Leon,\n\nWe met at the Lyon hackathon. I'd like to hear how the braille printer turns out.\n",
    fixed:
      "Hi Leon,\n\nWe met at the Lyon hackathon. I'd like to hear how the braille printer turns out.\n\nMargot\n",
  },
  {
    note: "Nobody is stated as the sender: the gap is the writer's.",
    given: "to: ⟦Asha Patel⟧\nkind: reply",
    flagged: "Hi Asha, thank you for the invitation. Let me know if I can help with the science fair.\n",
    fixed:
      "Hi Asha, thank you for the invitation. Let me know if I can help with the science fair.\n\n[your name]\n",
  },
  {
    given: "to: Erik Solheim\nsender: Ida Moen",
    clean: "Hi Erik,\n\nThanks for the lift back from Bergen.\n\nCheers,\nIda\n",
  },
  {
    given: "to: Lucía Ferrer\nsender: Hamish Reid",
    clean: "Hi Lucía,\n\nWe are both in the bee-keepers' forum. May I ask about your hives?\n\nHamish Reid\n",
  },
  {
    note: "A later message needs none.",
    given: "to: Ken Ito\nkind: message",
    clean: "Hi Ken, here are the slides I promised you.\n",
  },
];
