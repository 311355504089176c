/** The platform's own sentence, in a note that says something. */
import { elementsOf, isBare, type Reading } from "../anatomy/reading.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { sentenceAround } from "../wording/cut.ts";
import { deleting, replacing, writesEnglish } from "../wording/fixes.ts";
import { shortRequest } from "../wording/greeting.ts";

export default defineRule({
  id: "default-sentence",
  title: "The default sentence beside real words",
  group: "etiquette",
  severity: "hint",
  why: "The invitation itself already says that you want to connect. The platform's sentence for it takes up to 59 of your 200 or 300 characters, and readers know it from all the notes that say nothing.",
  instead: "Say it in few words of your own, or leave it out and use the room for them.",
  sources: ["grimm", "must-haves"],
  dissent:
    "The note that Rob, the sales trainer, holds up as the good one ends with this very sentence. A commenter of Lisa Grimm's asks inviters to change the default wording, whatever stands beside it.",
  scope: "note",
  holding: ["default-sentence"],
  kinds: ["invite"],
  *check(reading) {
    if (isBare(reading)) return;
    for (const { span, detail } of elementsOf(reading, "default-sentence")) {
      // Words such as "let's connect" are as short as can be.
      if (detail === "bare") continue;
      yield {
        span,
        message: say`The default sentence takes ${span.end - span.start} characters that your own words could use.`,
        fixes: () => [
          ...(writesEnglish(reading) ? [replacing(reading, span, shortRequest(reading))] : []),
          ...(standsAlone(reading, span) ? [deleting(reading, sentenceAround(reading, span))] : []),
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Marcus Bell\nrelationship: met",
    flagged:
      "Hi Marcus,\n\nThank you for walking us round the brewery at the Cask Week opening. ⟦I'd like to add you to my professional network on LinkedIn⟧.\n\nYours,\nAoife\n",
    fixed:
      "Hi Marcus,\n\nThank you for walking us round the brewery at the Cask Week opening. I'd like to stay in touch here.\n\nYours,\nAoife\n",
  },
  {
    given: "to: Yuki Tanabe\nrelationship: stranger",
    flagged:
      "Dear Yuki,\n\n⟦I'd like to add you to my professional network⟧. I edit a quarterly on paper conservation, and your repair of the Nagasaki maps is what our readers ask about.\n\nSincerely,\nOluwaseun\n",
    fix: "Delete “I'd like to add you to my professional network.”",
    fixed:
      "Dear Yuki,\n\nI edit a quarterly on paper conservation, and your repair of the Nagasaki maps is what our readers ask about.\n\nSincerely,\nOluwaseun\n",
  },
  {
    note: "Its shorter cousin wastes less, but is as worn.",
    given: "to: Wanjiru Kamau",
    flagged:
      "Hi Wanjiru,\n\nWe both judged the robotics final in Nakuru. ⟦I would like to add you to my network⟧.\n\nPeter\n",
    fixed: "Hi Wanjiru,\n\nWe both judged the robotics final in Nakuru. I'd like to connect here.\n\nPeter\n",
  },
  {
    given: "to: Elif Demir",
    clean:
      "Hi Elif,\n\nYour thread on tower cranes settled an argument on our site. May I follow along here?\n\nCallum\n",
  },
  {
    note: "Where nothing else stands, that is the greater flaw, and `default-note` says so.",
    given: "to: Owen Pryce",
    clean: "Hi Owen,\n\nI'd like to add you to my professional network on LinkedIn.\n\nSian\n",
  },
  {
    given: "to: Leticia Campos",
    clean:
      "Hi Leticia,\n\nWe shared a table at the Porto food writers' lunch. I'd like to stay in touch here.\n\nJoão\n",
  },
];

/** Whether the sentence says nothing else, so that it can go. */
const standsAlone = (reading: Reading, { start, end }: Span): boolean => {
  const sentence = sentenceAround(reading, { start, end });
  return sentence.end - sentence.start <= end - start + 1;
};
