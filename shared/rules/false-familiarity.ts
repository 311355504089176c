/** Speaking of a talk that cannot have been. */
import { elementsOf } from "../anatomy/reading.ts";
import { type Relationship, relationshipOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { deletingPhrase } from "../wording/fixes.ts";
import { withoutMarks } from "../wording/sentence.ts";

/** Those with whom the writer has not talked. */
const NEVER_TALKED: ReadonlySet<Relationship> = new Set(["stranger", "follower"]);

export default defineRule({
  id: "false-familiarity",
  title: "Speaks of a talk that never was",
  group: "etiquette",
  severity: "warning",
  why: "“As discussed” to somebody you have never spoken with is a trick, and they will see it as one. It makes them search their memory, and then you look careless at best.",
  instead: "Leave it out and say truthfully how you know of them. If you did talk, state the `relationship`.",
  sources: ["four-rules"],
  scope: "note",
  holding: ["claim"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    const relationship = relationshipOf(reading.invite);
    if (relationship === undefined || !NEVER_TALKED.has(relationship)) return;
    for (const claim of elementsOf(reading, "claim")) {
      if (claim.detail !== "prior-talk") continue;
      const said = withoutMarks(textOf(reading.text, claim.span));
      const span = { start: claim.span.start, end: claim.span.start + said.length };
      yield {
        span,
        message: say`“${said}” speaks of a talk, but the relationship is stated as “${relationship}”.`,
        fixes: () => [deletingPhrase(reading, span)],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Renata Kos\nrelationship: stranger",
    flagged:
      "Hi Renata,\n\n⟦As discussed⟧, I'd like to bring our choir to your church in May. I conduct the Ljubljana tram choir.\n\nMatej\n",
    fixed:
      "Hi Renata,\n\nI'd like to bring our choir to your church in May. I conduct the Ljubljana tram choir.\n\nMatej\n",
  },
  {
    given: "to: Abdul Karimi\nrelationship: follower",
    flagged:
      "Hi Abdul,\n\n⟦Following up on our call⟧, I wanted to say that your film on the salt road is superb. I teach geography in Bonn.\n\nSilke\n",
    fixed:
      "Hi Abdul,\n\nI wanted to say that your film on the salt road is superb. I teach geography in Bonn.\n\nSilke\n",
  },
  {
    given: "to: Jenny Ward\nrelationship: stranger",
    flagged:
      "Hi Jenny,\n\n⟦Further to our conversation⟧, we both know Sam Pike from the lifeboat. I'm a boat builder in Whitby.\n\nColin\n",
    fixed: "Hi Jenny,\n\nWe both know Sam Pike from the lifeboat. I'm a boat builder in Whitby.\n\nColin\n",
  },
  {
    given: "to: Esther Levi\nrelationship: met",
    clean: "Hi Esther,\n\nAs discussed at the loom museum, here I am. May I stay in touch?\n\nTal\n",
  },
  {
    note: "How the two know each other is not stated, so the rule waits.",
    given: "to: Max Oduya",
    clean: "Hi Max,\n\nFollowing up on our talk at the depot, I'd like to connect.\n\nPam\n",
  },
  {
    given: "to: Lorenzo Riva\nrelationship: stranger",
    clean:
      "Hi Lorenzo,\n\nI repair accordions in Trieste, and your record with the dock workers is why. May I follow you here?\n\nMirko\n",
  },
];
