/** Flags an invitation of more sentences than anybody asked for. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { hull, overlaps } from "../text/span.ts";
import { bodyOf } from "../wording/place.ts";

const MOST_SENTENCES = 4;

export default defineRule({
  id: "long-winded",
  title: "More than four sentences",
  group: "etiquette",
  severity: "hint",
  scope: "note",
  kinds: ["invite"],
  why: "An invitation is read between two other things, often on a phone. A quick sentence or two is what its reader has time for; the rest is for the conversation.",
  instead: "Keep how you know them and what you hope for; move the rest to a follow-up.",
  sources: ["grimm", "four-rules"],
  dissent: "The unsigned article also says to use the room that there is: two short posts' worth.",
  *check(reading): Generator<Report> {
    if (reading.sentences.length <= MOST_SENTENCES) return;
    const body = bodyOf(reading);
    const sentences = reading.sentences.filter((sentence) => overlaps(body, sentence));
    const [first, ...more] = sentences.slice(MOST_SENTENCES);
    if (first !== undefined)
      yield {
        span: more.reduce(hull, first),
        message: say`${sentences.length} sentences are more than an invitation needs; one or two will do.`,
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: `Hi Rob,

It was good to hear you at the mixer. Your keynote changed our debriefs. We now ask three questions. The trainers like them. ⟦So do the trainees. May I stay in touch?⟧

Linda`,
  },
  {
    given: "to: Tomás Vega",
    flagged:
      "Hi Tomás, we met at the job fair. You spoke about shifts. I bake too. We open at four. ⟦We close at noon.⟧",
  },
  {
    flagged: `## Priya Raman

Hello Priya! We are both in Women in Print. I run a small press. It is in Malmö. Winters are damp here. ⟦How do you dry your paper?⟧

Ava`,
  },
  {
    given: "to: Amara Okafor",
    clean: "Hi Amara, thank you for the tour. The ferns were a joy. I press my own. May I send you one?",
  },
  {
    note: "Initials and abbreviations end no sentence:",
    given: "to: Ines Weber",
    clean:
      "Dear Ines, Dr. J. Brandt of St. Mary's sent me your piece, e.g. the part on ferries. What a pleasure.",
  },
  {
    note: "Later messages may take their time:",
    given: "to: Dana Whitfield\nkind: message",
    clean:
      "Hi Dana, thank you. I found the minutes. They are long. They are dull. They are public. Shall I send them?",
  },
];
