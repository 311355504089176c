/** A note that does not say how the two know each other. */
import type { ElementKind } from "../anatomy/element.ts";
import { elementsOf, has, type Reading } from "../anatomy/reading.ts";
import { relationshipOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { overlaps } from "../text/span.ts";
import { contextLines, contextStarters, statedContext } from "../wording/context.ts";
import { sentenceAround } from "../wording/cut.ts";
import { adding } from "../wording/fixes.ts";
import { openWith } from "../wording/place.ts";

/** A sentence that asks, sells or says what everyone says is no word on the two, whatever it names. */
const SAY_NOTHING_OF_US: readonly ElementKind[] = [
  "request",
  "default-sentence",
  "stock-phrase",
  "collector",
  "pitch",
  "meeting",
  "introduction",
  "chase",
  "contact-detail",
];

export default defineRule({
  id: "missing-context",
  title: "No word on how you know each other",
  group: "etiquette",
  severity: "warning",
  why: "The first thing a recipient asks is where they know you from. One sentence answers it: where you met, what of theirs you know, or what you share. Without it most of the articles' authors press *Ignore*, or have to write back and ask.",
  instead:
    "Name the occasion, the shared group, the person you both know, or the work of theirs that made you write.",
  sources: ["grimm", "four-rules", "barrett", "must-haves", "blarticle"],
  dissent:
    "One of Lisa Grimm's commenters thinks that people who need to explain how they know each other need not connect at all. For somebody close and often seen, the author of the four rules would let it go; to a `friend` Cordial makes it a hint. Where a sentence speaks of something that is only theirs, it may say enough to them, and is an information.",
  scope: "note",
  lacking: ["context"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    if (has(reading, "context")) return;
    const relationship = relationshipOf(reading.invite);
    const [stated] = statedContext(reading.invite);
    yield {
      ...(relationship === "friend"
        ? { severity: "hint" }
        : stated === undefined && isPersonal(reading) && { severity: "information" }),
      message: stated
        ? say`Nothing says how you know each other or what you share; the stated “${stated}” could.`
        : "Nothing says how you know each other: no occasion, no shared group or contact, no work of theirs. State “event:”, “group:”, “mutual:” or “work:” and Cordial writes the line.",
      fixes: () => {
        const lines = contextLines(reading.invite);
        return adding(reading, lines.length > 0 ? lines : contextStarters(relationship), openWith);
      },
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Sofia Marchetti⟧\nrelationship: met\nevent: Glasgow Coffee Festival, 3 May",
    flagged: "Hi Sofia,\n\nI'd love to hear how the roastery gets on. May I stay in touch?\n\nEwan\n",
    fixed:
      "Hi Sofia,\n\nIt was good to meet you at the Glasgow Coffee Festival on 3 May. I'd love to hear how the roastery gets on. May I stay in touch?\n\nEwan\n",
  },
  {
    note: "A recruiter with a role to fill and no word on why this person.",
    given: "to: ⟦Deepak Rao⟧\nrelationship: group\ngroup: Embedded Bangalore",
    flagged:
      "Hi Deepak, I'm hiring a firmware engineer for infusion pumps and would be glad to tell you more.\n\nAnnika\n",
    fixed:
      "Hi Deepak, we are both in the Embedded Bangalore group. I'm hiring a firmware engineer for infusion pumps and would be glad to tell you more.\n\nAnnika\n",
  },
  {
    note: "Nothing is stated: the gaps are the writer's.",
    given: "to: ⟦Amara Diallo⟧\nrelationship: classmate",
    flagged:
      "Hi Amara,\n\nHow are you? I moved back to Dakar in March and would like to catch up.\n\nFatou\n",
    fixed:
      "Hi Amara,\n\nWe were both at [school]. How are you? I moved back to Dakar in March and would like to catch up.\n\nFatou\n",
  },
  {
    note: "To a friend it is only a hint.",
    given: "to: ⟦Kit Barlow⟧\nrelationship: friend",
    flagged: "Kit! Finally on here. Shall we?\n\nMo\n",
  },
  {
    note: "Something is said that only they can place: an information.",
    given: "to: ⟦Sven Aas⟧\nrelationship: met",
    flagged:
      "Hi Sven,\n\nThe goat has recovered, and Mrs Hansen has forgiven the two of us. May I stay in touch?\n\nLiv\n",
  },
  {
    given: "to: Lotte Jansen",
    clean: "Hi Lotte,\n\nIt was lovely to meet you at the harbour swim. May I stay in touch?\n\nBram\n",
  },
  {
    given: "to: Tomasz Wilk",
    clean:
      "Hi Tomasz,\n\nYour article on lime plaster saved our chapel wall. I would like to follow your work.\n\nRuth\n",
  },
  {
    given: "to: Bea Cho",
    clean:
      "Hi Bea,\n\nWe both know Ravi Menon from the food bank. He said you run the best stockroom in town.\n\nGil\n",
  },
  {
    note: "A gap stands for what its name says.",
    given: "to: Ola Berg",
    clean: "Hi Ola,\n\nWe met at [event]. May I stay in touch?\n\nPia\n",
  },
];

/** Whether a sentence says something of them and of nobody else; they may know from it what a reader like Cordial cannot. */
function isPersonal(reading: Reading): boolean {
  const others = SAY_NOTHING_OF_US.flatMap((kind) => elementsOf(reading, kind));
  return elementsOf(reading, "particular").some(({ span }) => {
    const sentence = sentenceAround(reading, span);
    return !others.some((other) => overlaps(other.span, sentence));
  });
}
