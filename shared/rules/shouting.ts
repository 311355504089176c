/** Flags capitals and rows of exclamation marks. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import { quoted } from "../wording/fixes.ts";

export default defineRule({
  id: "shouting",
  title: "Shouting",
  group: "etiquette",
  severity: "hint",
  scope: "note",
  holding: ["shouting"],
  why: "Words in capitals and rows of marks are read as a raised voice. Between people who have hardly met, that feels like advertising.",
  instead: "Let one mark do, and let the words say how much you mean it.",
  sources: ["blarticle", "grimm"],
  dissent: "No source names capitals; they ask you to write as you would speak in person.",
  *check(reading): Generator<Report> {
    for (const { span } of elementsOf(reading, "shouting")) {
      const written = textOf(reading.text, span);
      yield {
        span,
        message: say`${quoted(written)} reads as a raised voice.`,
        fixes: () => [lowered(written, span)],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi Rob, what a keynote⟦!!!⟧ It changed how we run debriefs at Northside.",
    fixed: "Hi Rob, what a keynote! It changed how we run debriefs at Northside.",
  },
  {
    given: "to: Tomás Vega",
    flagged: "Hi Tomás, the bread at the spring fair was ⟦AMAZING⟧, and I told everyone at work.",
    fixed: "Hi Tomás, the bread at the spring fair was amazing, and I told everyone at work.",
  },
  {
    flagged: `## Ines Weber

Dear Ines, did you really walk the whole harbour⟦???⟧ Your piece on the festival reads as if you did.`,
    fixed: `## Ines Weber

Dear Ines, did you really walk the whole harbour? Your piece on the festival reads as if you did.`,
  },
  {
    note: "Short forms are no shouting:",
    given: "to: Dana Whitfield",
    clean: "Hi Dana, your question to NASA and the BBC at the press breakfast is still on my mind.",
  },
  {
    given: "to: Amara Okafor",
    clean: "Hi Amara! Thank you for the tour of the herbarium! I still smell of ferns.",
  },
  {
    given: "to: Priya Raman",
    clean: "Hello Priya, I loved what you said... and I bought the press?! May I tell you how it went?",
  },
];

/** One mark is enough, and is never longer than what it stands for. */
function lowered(written: string, span: Span): Fix {
  const isWords = written !== written.toLowerCase();
  const text = isWords ? written.toLowerCase() : written.charAt(0);
  return { title: say`Write “${text}”`, class: isWords ? "choice" : "safe", edits: [{ span, text }] };
}
