/** Flags phrases that people know from templates. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { sentenceAround } from "../wording/cut.ts";
import { deleting, quoted } from "../wording/fixes.ts";
import { saysSomething } from "../wording/weight.ts";

export default defineRule({
  id: "stock-phrase",
  title: "Stock phrase",
  group: "etiquette",
  severity: "information",
  scope: "note",
  holding: ["stock-phrase"],
  why: "Such phrases could open any letter to anybody, and people have read them in hundreds of mailings. They make the sentences around them look copied too, even when those are not.",
  instead: "Delete the phrase, or say the particular thing that it stands for.",
  sources: ["four-rules", "grimm", "barrett"],
  dissent:
    "None of the sources lists such phrases; they ask for a note that could go to no one else, and this is what the rule makes of it.",
  *check(reading): Generator<Report> {
    for (const { span, detail } of elementsOf(reading, "stock-phrase")) {
      const sentence = sentenceAround(reading, span);
      const quote = quoted(textOf(reading.text, span));
      yield {
        span,
        message:
          detail === "own"
            ? say`${quote} is on your list of phrases to avoid.`
            : say`${quote} is a phrase that people know from templates.`,
        fixes: () => (saysSomething(reading, sentence) ? [] : [deleting(reading, sentence)]),
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged:
      "Hi Rob, I ⟦hope this finds you well⟧. Your keynote at the Chamber mixer changed how we run debriefs.",
    fixed: "Hi Rob, Your keynote at the Chamber mixer changed how we run debriefs.",
  },
  {
    given: "to: Amara Okafor",
    flagged: `Hi Amara,

I ⟦came across your profile⟧. I press ferns too, and your tour of the herbarium was a joy.`,
    fixed: `Hi Amara,

I press ferns too, and your tour of the herbarium was a joy.`,
  },
  {
    note: "A sentence that also says something particular is not offered for deletion:",
    given: "to: Priya Raman",
    flagged:
      "Hello Priya, we are both in Women in Print, and I'd love to ⟦pick your brain⟧ about damp paper.",
  },
  {
    given: "to: Tomás Vega",
    clean: "Hi Tomás, it was good to talk shifts and bread at the spring job fair.",
  },
  {
    given: "to: Ines Weber",
    clean:
      "Dear Ines, your profile of the ferry crew is the piece that I send to everyone who asks about the harbour.",
  },
  {
    given: "to: Dana Whitfield",
    clean: "Hi Dana, I hope the roof holds. Your question at the press breakfast is still on my mind.",
  },
];
