/** Flags the shorthand of text messages. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import { quoted } from "../wording/fixes.ts";
import { SPELLED_OUT } from "../wording/spelled-out.ts";

export default defineRule({
  id: "texting-style",
  title: "Texting style",
  group: "etiquette",
  severity: "hint",
  scope: "note",
  holding: ["texting"],
  langs: ["en"],
  why: "Shorthand says that the note was dashed off, and to someone who writes letters it reads as careless. In a first message there is nothing else to judge you by.",
  instead: "Spell the words out.",
  sources: ["blarticle"],
  dissent:
    "It is the view of one commenter, Brian Danahy; the author signs his own notes formally but asks only for warmth.",
  *check(reading): Generator<Report> {
    for (const { span } of elementsOf(reading, "texting")) {
      const written = textOf(reading.text, span);
      yield {
        span,
        message: say`${quoted(written)} reads like a text message.`,
        fixes: () => spelledOut(written, span),
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi Rob, ⟦thx⟧ for your keynote at the Chamber mixer. May I send you the feedback?",
    fixed: "Hi Rob, thanks for your keynote at the Chamber mixer. May I send you the feedback?",
  },
  {
    given: "to: Tomás Vega",
    flagged: "Hi Tomás, it was good to meet ⟦u⟧ at the spring job fair. ⟦Pls⟧ say hello to the bakers.",
    fix: "Write “Please”",
    fixed: "Hi Tomás, it was good to meet u at the spring job fair. Please say hello to the bakers.",
  },
  {
    flagged: `## Priya Raman

Hello Priya, your ⟦msg⟧ on damp paper was what I needed. We are both in Women in Print.`,
    fixed: `## Priya Raman

Hello Priya, your message on damp paper was what I needed. We are both in Women in Print.`,
  },
  {
    note: "A single smile is no style:",
    given: "to: Amara Okafor",
    clean: "Hi Amara, thank you for the tour of the herbarium 🌿 I still smell of ferns.",
  },
  {
    given: "to: Ines Weber",
    clean: "Dear Ines, unit B 2 of the harbour archive holds the letters that your piece mentions.",
  },
  {
    given: "to: Dana Whitfield",
    clean: "Hi Dana, you're right about the minutes, and I'd like to send you the rest.",
  },
];

function spelledOut(written: string, span: Span): Fix[] {
  const plain = SPELLED_OUT.get(written.toLowerCase());
  if (plain === undefined) return [];
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase() && written.length > 1;
  const text = isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  return [{ title: say`Write “${text}”`, class: "choice", edits: [{ span, text }] }];
}
