/** A note to somebody who has not met the writer, and that does not say who writes. */
import { has } from "../anatomy/reading.ts";
import { type Relationship, relationshipOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { adding } from "../wording/fixes.ts";
import { INTRODUCTION_STARTER, introductionLine } from "../wording/introduction.ts";
import { openWith } from "../wording/place.ts";

/** Those who have not met the writer. A relationship that is not stated may be any, so the rule waits for it. */
const UNMET: ReadonlySet<Relationship> = new Set(["stranger", "follower", "group", "referral"]);

export default defineRule({
  id: "missing-introduction",
  title: "Nothing says who you are",
  group: "etiquette",
  severity: "warning",
  why: "Someone you have not met knows nothing of you but a name and a small picture. Who you are, in half a sentence, spares them the search and shows that you are not collecting contacts.",
  instead: "Say what you do and where, in a few words.",
  sources: ["must-haves", "grimm", "barrett"],
  dissent:
    "How welcome strangers are at all is disputed. The author of the four rules finds inviting them fine, the must-haves do once you introduce yourself, Sue Barrett would first ask leave to speak, and one of Lisa Grimm's commenters never accepts people she does not know.",
  scope: "note",
  lacking: ["introduction"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    const relationship = relationshipOf(reading.invite);
    if (relationship === undefined || !UNMET.has(relationship) || has(reading, "introduction")) return;
    const { sender } = reading.invite.head;
    const line = sender && introductionLine(sender);
    yield {
      message: line
        ? "You have not met, and nothing says who you are; the “sender” in the front matter could."
        : "You have not met, and nothing says who you are; state the “sender”'s “title” and “company” and Cordial writes the line.",
      fixes: () => adding(reading, [line ?? INTRODUCTION_STARTER], openWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given:
      "to: ⟦Mirela Popescu⟧\nrelationship: follower\nsender:\n  name: Joe Abara\n  title: Archivist\n  company: the Radio Museum",
    flagged:
      "Hi Mirela,\n\nYour podcast on shipping forecasts is a joy. May I ask where you found the 1950s tapes?\n\nJoe\n",
    fixed:
      "Hi Mirela,\n\nI'm an archivist at the Radio Museum. Your podcast on shipping forecasts is a joy. May I ask where you found the 1950s tapes?\n\nJoe\n",
  },
  {
    note: "A post that one person holds takes no article.",
    given:
      "to: ⟦Stefan Brandt⟧\nrelationship: stranger\nsender:\n  name: Aisling Byrne\n  title: Head of Sales | Speaker\n  company: Tidewater Pumps",
    flagged:
      "Dear Stefan,\n\nWe both sit on the port safety board. I'd like to hear how you handle flood drills.\n\nAisling\n",
    fixed:
      "Dear Stefan,\n\nI'm head of sales at Tidewater Pumps. We both sit on the port safety board. I'd like to hear how you handle flood drills.\n\nAisling\n",
  },
  {
    note: "Nothing is stated: the gaps are the writer's.",
    given: "to: ⟦Odile Caron⟧\nrelationship: referral",
    flagged:
      "Bonjour Odile,\n\nThierry Blanc told me about your village cinema. May I ask how you found the projector?\n",
    fixed:
      "Bonjour Odile,\n\nI'm [what you do] at [company]. Thierry Blanc told me about your village cinema. May I ask how you found the projector?\n",
  },
  {
    given: "to: Vikram Sethi\nrelationship: stranger",
    clean:
      "Hi Vikram,\n\nI run a small bindery in Pune and your post on grain direction saved me a ream. May I ask a question now and then?\n\nMeera\n",
  },
  {
    note: "Someone who met you knows who you are.",
    given: "to: Jo Lindgren\nrelationship: met",
    clean: "Hi Jo,\n\nIt was good to meet you at the fencing open. May I stay in touch?\n\nAlva\n",
  },
  {
    note: "A role behind the signature is an introduction.",
    given: "to: Casper Holm\nrelationship: group\nsender: Freja Lund",
    clean:
      "Hi Casper,\n\nWe are both in the Aarhus UX group. I'd like to hear how you test with older people.\n\nFreja Lund\nDesigner at Nordlys Health\n",
  },
  {
    note: "How the two know each other is not stated, so the rule waits.",
    given: "to: Abel Costa",
    clean: "Hi Abel,\n\nYour photographs of the salt pans are on my wall.\n\nRosa\n",
  },
];
