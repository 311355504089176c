/** Flags links, addresses and numbers in an invitation. */
import { elementsOf, type Reading } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { lineAt, lineStart } from "../text/lines.ts";
import { say } from "../text/say.ts";
import { covers, type Span, textOf } from "../text/span.ts";
import { sentenceAround, withoutSentence } from "../wording/cut.ts";
import { deleting, quoted, toFollowUp } from "../wording/fixes.ts";
import { bodyOf } from "../wording/place.ts";

export default defineRule({
  id: "contact-details",
  title: "Contact details in an invitation",
  group: "etiquette",
  severity: "warning",
  scope: "note",
  holding: ["contact-detail"],
  kinds: ["invite"],
  why: "It is the business card pushed into a hand before a word was said. The other person has not yet agreed to talk, and a link from someone unknown looks like every other link from someone unknown.",
  instead: "Keep addresses, numbers and links for the message after they have accepted.",
  sources: ["grimm"],
  *check(reading): Generator<Report> {
    for (const { span } of elementsOf(reading, "contact-detail")) {
      const detail = quoted(textOf(reading.text, span));
      yield {
        span,
        message: say`${detail} hands over a card before the conversation has begun.`,
        fixes: () =>
          covers(bodyOf(reading), span) ? fixesInBody(reading, span) : [withoutLine(reading, span)],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged:
      "Hi Rob, your keynote at the Chamber mixer changed how we run debriefs. Our programme is at ⟦northside.example⟧.",
    fixed: `---
to: Rob Jensen
---

Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.

### Follow-up

Hi Rob,

Our programme is at northside.example.`,
  },
  {
    given: "to: Tomás Vega",
    flagged: `Hi Tomás, it was good to talk shifts and bread at the spring job fair. Call me on ⟦+44 20 7946 0958⟧ to hear more!

Mo`,
    fix: "Delete “Call me on +44 20 7946 0958 to hear more!”",
    fixed: `Hi Tomás, it was good to talk shifts and bread at the spring job fair.

Mo`,
  },
  {
    given: "to: Priya Raman",
    flagged: `Hello Priya, we are both in Women in Print. May I ask how you dry your paper?

Ava Lindqvist
⟦ava@press.example⟧`,
    fixed: `Hello Priya, we are both in Women in Print. May I ask how you dry your paper?

Ava Lindqvist`,
  },
  {
    note: "Once they have accepted, a link is a service:",
    given: "to: Amara Okafor\nkind: message",
    clean: "Hi Amara, thank you for connecting. The paper on meltwater is at https://ice.example/meltwater.",
  },
  {
    given: "to: Ines Weber",
    clean: "Dear Ines, thank you for your piece on the harbour festival 2026, all 1,200 words of it.",
  },
  {
    given: "to: Dana Whitfield\nemail: dana@post.example",
    clean:
      "Hi Dana, your question at the press breakfast is still on my mind. May I send you the minutes by e-mail?",
  },
];

function fixesInBody(reading: Reading, span: Span): Fix[] {
  const sentence = sentenceAround(reading, span);
  return [toFollowUp(reading, sentence), deleting(reading, sentence)];
}

/** Under the closing a card has lines, not sentences. */
function withoutLine({ text }: Reading, span: Span): Fix {
  const line = { start: lineStart(text, span.start), end: lineAt(text, span.end).end };
  const title = say`Delete ${quoted(textOf(text, line))}`;
  return { title, class: "choice", edits: [withoutSentence(text, line)] };
}
