/** Flags the wish for a bigger network as the reason to write. */
import { elementsOf, type Reading } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import { sentenceAround } from "../wording/cut.ts";
import { deleting, quoted, replacing, writesEnglish } from "../wording/fixes.ts";
import { REASON_STARTER, reasonLine } from "../wording/purpose.ts";
import { saysSomething } from "../wording/weight.ts";

export default defineRule({
  id: "collector-tone",
  title: "Collecting contacts",
  group: "etiquette",
  severity: "information",
  scope: "note",
  holding: ["collector"],
  why: "Who writes to grow a network tells the other person that anyone would have done. The sources speak of collectors and of mills for connections, and say that the number of them means nothing.",
  instead: "Say what you hope for from this one person.",
  sources: ["four-rules", "must-haves", "grimm", "blarticle"],
  dissent:
    "Sue Barrett reports a friend who accepts all comers in order to grow his database, though he would not write such invitations himself.",
  *check(reading): Generator<Report> {
    for (const { span } of elementsOf(reading, "collector")) {
      const sentence = sentenceAround(reading, span);
      yield {
        span,
        message: say`${quoted(textOf(reading.text, span))} says that anyone would do.`,
        fixes: () =>
          saysSomething(reading, sentence)
            ? []
            : [...withReason(reading, sentence), deleting(reading, sentence)],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen\nreason: to compare notes on training",
    flagged: "Hi Rob, your keynote was a joy. I'm looking to ⟦expand my network⟧.",
    fixed: "Hi Rob, your keynote was a joy. I'd like to connect and compare notes on training.",
  },
  {
    given: "to: Tomás Vega",
    flagged: `Hi Tomás,

it was good to talk shifts and bread. I want to ⟦grow my network⟧ of bakers.

Mo`,
    fixed: `Hi Tomás,

it was good to talk shifts and bread. I'd like to hear about [topic].

Mo`,
  },
  {
    flagged: `## Priya Raman

Hello Priya, we are both in Women in Print. I am trying to ⟦build my network⟧.`,
    fix: "Delete “I am trying to build my network.”",
    fixed: `## Priya Raman

Hello Priya, we are both in Women in Print.`,
  },
  {
    given: "to: Amara Okafor",
    clean: "Hi Amara, thank you for the tour of the herbarium. I'd like to hear how you press ferns.",
  },
  {
    note: "Networks of other kinds:",
    given: "to: Ines Weber",
    clean: "Dear Ines, your piece on the ferry network of the harbour made me miss my boat.",
  },
  {
    given: "to: Dana Whitfield",
    clean: "Hi Dana, my collection of harbour minutes grows, and you asked who reads them. I do.",
  },
];

function withReason(reading: Reading, sentence: Span): Fix[] {
  if (!writesEnglish(reading)) return [];
  const reason = valueOf(reading.invite, "reason");
  if (reason !== undefined) return [replacing(reading, sentence, reasonLine(reason, false))];
  return [{ ...replacing(reading, sentence, REASON_STARTER), class: "yours" }];
}
