/** A note that says no more than the platform's own sentence. */
import { isBare } from "../anatomy/reading.ts";
import { relationshipOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { contextLines, contextStarters } from "../wording/context.ts";
import { adding, writesEnglish } from "../wording/fixes.ts";
import { shortRequest } from "../wording/greeting.ts";
import { bodyOf, replaceBody } from "../wording/place.ts";

export default defineRule({
  id: "default-note",
  title: "Nothing but the default sentence",
  group: "etiquette",
  severity: "warning",
  why:
    "Everybody who sends invitations without a thought sends this sentence, so it tells the recipient only that you did not take a minute for them. " +
    "Four of the five articles name it as the invitation that is ignored or refused: to a stranger it gives no reason to accept, and to somebody who knows you it is a slight.",
  instead:
    "Say in a sentence or two how you know each other and why you write. Ten words of your own are enough.",
  sources: ["blarticle", "four-rules", "barrett", "must-haves", "grimm"],
  dissent:
    "The author of the four rules lets a personal message go for somebody close and often seen, and so does one of Lisa Grimm's commenters. Grimm herself writes one to everybody, and the must-haves find the bare sentence rudest to those who know you. Sue Barrett knows somebody who accepts every one of them.",
  scope: "note",
  holding: ["request", "default-sentence", "collector", "stock-phrase"],
  kinds: ["invite"],
  *check(reading) {
    if (!isBare(reading)) return;
    yield {
      span: bodyOf(reading),
      message: "This asks to connect and says nothing else; say how you know each other and why you write.",
      fixes: () => {
        if (!writesEnglish(reading)) return [];
        const relationship = relationshipOf(reading.invite);
        const stated = contextLines(reading.invite);
        const lines = stated.length > 0 ? stated : contextStarters(relationship);
        const notes = lines.map((line) => `${line} ${shortRequest(reading)}.`);
        return adding(reading, notes, replaceBody, (line, over) => say`Write ${line}${over}`);
      },
    };
  },
});

export const examples: readonly Example[] = [
  {
    note: "The occasion is stated, so the line can be written.",
    given: "to: Hanna Lindqvist\nrelationship: met\nevent: the Malmö textile fair",
    flagged: "Hi Hanna,\n\n⟦I'd like to add you to my professional network on LinkedIn.⟧\n\nPetra\n",
    fixed:
      "Hi Hanna,\n\nIt was good to meet you at the Malmö textile fair. I'd like to stay in touch here.\n\nPetra\n",
  },
  {
    note: "Two plain requests are no better than one.",
    given: "to: Dr. Samuel Oyelaran\nrelationship: referral\nmutual: Grace Mensah",
    flagged: "Dear Samuel,\n\n⟦I would love to connect with you. Let's connect!⟧\n\nBest regards,\nTim\n",
    fixed: "Dear Samuel,\n\nGrace Mensah put us in touch. I'd like to connect here.\n\nBest regards,\nTim\n",
  },
  {
    note: "Nothing is stated, so the fix leaves gaps that only the writer can fill.",
    given: "to: Joana Prates\nrelationship: follower",
    flagged: "⟦I'd like to join your LinkedIn network.⟧\n",
    fixed: "I'm writing because of your [talk or post] on [topic]. I'd like to connect here.\n",
  },
  {
    note: "In another language, Cordial points it out and leaves the words to you.",
    given: "to: Jonas Weber\nlang: de",
    flagged: "Hallo Jonas,\n\n⟦Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen.⟧\n",
  },
  {
    note: "Worn out, but the recipient learns where you met.",
    given: "to: Rukmini Iyer",
    clean:
      "Hi Rukmini,\n\nWe met at the library volunteers' evening. I'd like to add you to my professional network on LinkedIn.\n\nTess\n",
  },
  {
    given: "to: Baptiste Moreau",
    clean:
      "Hello Baptiste,\n\nMay I connect? I'm collecting recordings of slate roofers for a radio piece.\n\nIngrid\n",
  },
  {
    note: "A reply is another matter.",
    given: "to: Fadi Haddad\nkind: reply",
    clean: "Hi Fadi,\n\nGlad to connect!\n\nNora\n",
  },
];
