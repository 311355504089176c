/** Flags a note that says next to nothing. */
import { has, type Reading } from "../anatomy/reading.ts";
import { relationshipOf, valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { contextLines, contextStarters } from "../wording/context.ts";
import { adding, writesEnglish } from "../wording/fixes.ts";
import { bodyOf, endWith } from "../wording/place.ts";
import { REASON_STARTER, reasonLine } from "../wording/purpose.ts";

/** Characters between greeting and closing below which hardly anything can be said. */
const ENOUGH = 40;

export default defineRule({
  id: "barely-a-note",
  title: "Hardly a note",
  group: "etiquette",
  severity: "information",
  scope: "note",
  lacking: ["default-sentence"],
  kinds: ["invite"],
  why: "A few words between greeting and closing leave the other person where a blank invitation would: guessing. There is room for the length of two short posts, and using it shows that you took the time.",
  instead: "Use the room for one particular sentence: where you met, what you liked, what you hope for.",
  sources: ["four-rules", "grimm"],
  *check(reading): Generator<Report> {
    const { start, end } = bodyOf(reading);
    if (end - start >= ENOUGH || has(reading, "default-sentence")) return;
    yield {
      message: say`Greeting and closing aside, this note has ${end - start} characters.`,
      fixes: () => (writesEnglish(reading) ? adding(reading, linesFor(reading), endWith) : []),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Rob Jensen⟧\nevent: the Chamber mixer\nrelationship: met",
    flagged: `Hi Rob,

great keynote!

Linda`,
    fixed: `Hi Rob,

great keynote! It was good to meet you at the Chamber mixer.

Linda`,
  },
  {
    flagged: `## ⟦Amara Okafor⟧

- relationship: classmate
- school: Leeds

Hi Amara, long time no see!`,
    fixed: `## Amara Okafor

- relationship: classmate
- school: Leeds

Hi Amara, long time no see! We were both at Leeds.`,
  },
  {
    given: "to: ⟦Priya Raman⟧\nrelationship: group",
    flagged: `Hello Priya,

letterpress!

Ava`,
    fixed: `Hello Priya,

letterpress! We are both in the [group] group.

Ava`,
  },
  {
    given: "to: Tomás Vega",
    clean: "Hi Tomás, it was good to talk shifts and bread at the spring job fair.",
  },
  {
    note: "An answer may be short:",
    given: "to: Ines Weber\nkind: reply",
    clean: "Thank you, Ines, with pleasure!",
  },
  {
    note: "The platform's own sentence is another matter:",
    given: "to: Dana Whitfield",
    clean: "Hi Dana, let's connect!",
  },
];

/** What the note does not yet say: how the two know each other, else what the connection is for. */
function linesFor(reading: Reading): readonly string[] {
  const { invite } = reading;
  const reason = valueOf(invite, "reason");
  if (has(reading, "context"))
    return [reason === undefined ? REASON_STARTER : reasonLine(reason, has(reading, "request"))];
  const lines = contextLines(invite);
  return lines.length > 0 ? lines : contextStarters(relationshipOf(invite));
}
