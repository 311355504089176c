/** "Kindest regards", which one reader could not stand. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { withoutMarks } from "../wording/sentence.ts";

const CLOSING = "kindest regards";

export default defineRule({
  id: "kindest-regards",
  title: "Signed with “Kindest regards”",
  group: "etiquette",
  severity: "hint",
  why: "One commenter of Rob's, Brian Danahy, finds this closing too casual and not sincere, and is tempted to turn the invitation down for it. He would end a business letter with “Sincerely”.",
  instead:
    "Close with “Sincerely”, or with what your `sign-off` says. Or leave it: most readers will not mind.",
  sources: ["blarticle"],
  dissent:
    "Brian Danahy stands alone. Rob, whose article he comments on, quotes a note signed with these words as the one that he gladly accepted; Rob himself signs “Sincerely”, and Sue Barrett “Cheers”.",
  scope: "note",
  holding: ["closing"],
  *check(reading) {
    const { signOff } = reading.invite.head;
    if (isCalled(signOff)) return;
    for (const { span } of elementsOf(reading, "closing")) {
      const written = textOf(reading.text, span);
      if (!isCalled(written)) continue;
      const mark = written.slice(withoutMarks(written).length);
      yield {
        span,
        message: say`Some readers find “Kindest regards” too casual; “${signOff}” offends nobody.`,
        fixes: () => [
          { title: say`Close with “${signOff}”`, class: "choice", edits: [{ span, text: signOff + mark }] },
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Viktor Hahn",
    flagged:
      "Hi Viktor,\n\nYour restoration of the Weimar clock is remarkable. May I quote it in our leaflet?\n\n⟦Kindest regards,⟧\nElspeth\n",
    fixed:
      "Hi Viktor,\n\nYour restoration of the Weimar clock is remarkable. May I quote it in our leaflet?\n\nSincerely,\nElspeth\n",
  },
  {
    note: "The closing comes from the front matter.",
    given: "to: Nadia Rahman\nsign-off: With best wishes",
    flagged: "Hi Nadia,\n\nIt was good to see you at the Dhaka press club.\n\n⟦Kindest Regards⟧\nArif\n",
    fixed: "Hi Nadia,\n\nIt was good to see you at the Dhaka press club.\n\nWith best wishes\nArif\n",
  },
  {
    given: "to: Sean Whelan\nkind: reply",
    flagged:
      "Dear Sean,\n\nThank you for writing. I remember the Galway regatta well, and I'm glad to connect.\n\n⟦Kindest regards,⟧\nBrigid\n",
    fixed:
      "Dear Sean,\n\nThank you for writing. I remember the Galway regatta well, and I'm glad to connect.\n\nSincerely,\nBrigid\n",
  },
  {
    given: "to: Maria Silva",
    clean: "Hi Maria,\n\nThank you for the tour of the mill.\n\nKind regards,\nAndrew\n",
  },
  {
    given: "to: Liam Chen",
    clean: "Hi Liam,\n\nWe met at the kite festival. May I stay in touch?\n\nSincerely,\nZoë\n",
  },
  {
    note: "Who wants these words can say so.",
    given: "to: Iris Vogt\nsign-off: Kindest regards",
    clean: "Hi Iris,\n\nThank you for the seeds.\n\nKindest regards,\nNele\n",
  },
];

const isCalled = (closing: string): boolean => closing.toLowerCase().startsWith(CLOSING);
