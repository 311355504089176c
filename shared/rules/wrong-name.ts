/** Flags a greeting to someone else than the recipient. */
import type { Element } from "../anatomy/element.ts";
import { firstOf, type Reading } from "../anatomy/reading.ts";
import type { Person } from "../batch/batch.ts";
import { partsOf, withoutTitles, wordsIn } from "../batch/names/parts.ts";
import { answersTo } from "../batch/person.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { namesGreeted, naming } from "../wording/greeted.ts";
import { namesOf } from "../wording/greeting.ts";

export default defineRule({
  id: "wrong-name",
  title: "Somebody else's name",
  group: "certainty",
  severity: "error",
  scope: "note",
  holding: ["name"],
  why: "A note that greets another person was copied and not looked at, and nothing that follows can make up for it.",
  instead: "Greet the person to whom the section is addressed; short forms of their name are fine.",
  sources: ["grimm", "blarticle", "format"],
  *check(reading): Generator<Report> {
    const { recipient } = reading.invite;
    if (recipient === undefined) return;
    const greeted = namesGreeted(reading);
    const isMeant = (name: Element): boolean => answersTo(recipient, textOf(reading.text, name.span));
    // Who greets two people, one of them the recipient, means it.
    if (greeted.some(isMeant)) return;
    for (const name of greeted) {
      const written = textOf(reading.text, name.span);
      // Without a greeting, the first word may be no name after all.
      const isSure = name.detail !== "curt";
      yield {
        span: name.span,
        message: say`The note greets ${written}, but it goes to ${recipient.full}.`,
        ...(!isSure && { severity: "warning" }),
        fixes: () => {
          const names = namesFor(reading, name, recipient);
          const fix = isSure && names.length === 1 && greeted.length === 1 ? "safe" : "choice";
          return names.map((text) => naming(reading, name.span, text, fix));
        },
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: `Hi ⟦Linda⟧,

Your keynote at the Chamber mixer changed how we run debriefs.`,
    fixed: `Hi Rob,

Your keynote at the Chamber mixer changed how we run debriefs.`,
  },
  {
    flagged: `## Dr. Amara Okafor

Dear Dr. ⟦Weber⟧, thank you for the tour of the herbarium.`,
    fixed: `## Dr. Amara Okafor

Dear Dr. Okafor, thank you for the tour of the herbarium.`,
  },
  {
    note: "Where the first name is not certain, the fix asks:",
    given: "to: Mary Ann Whitfield",
    flagged: "Hello ⟦Dana⟧! Your question at the press breakfast is still on my mind.",
    fix: "Greet Mary Ann",
    fixed: "Hello Mary Ann! Your question at the press breakfast is still on my mind.",
  },
  {
    note: "Short forms are the same person:",
    given: "to: Robert Jensen",
    clean: "Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.",
  },
  {
    note: "So are pet names, known or made up on the spot:",
    given: "to: Ottoline Gray",
    clean: "Hi Otti, the bell that you cast for the harbour rings half a tone flat, and we love it.",
  },
  {
    note: "Lucy is a name of its own, not what somebody calls Lucas:",
    given: "to: Lucas Meyer",
    flagged: "Hi ⟦Lucy⟧, thank you for the tour of the tram depot.",
    fixed: "Hi Lucas, thank you for the tour of the tram depot.",
  },
  {
    given: "to: Priya Raman",
    clean: "Hello Ms Raman, we are both in Women in Print.",
  },
  {
    note: "A greeting to nobody in particular is another matter:",
    given: "to: Tomás Vega",
    clean: "Good morning neighbour, it was good to talk shifts and bread at the job fair.",
  },
  {
    note: "While the file does not say to whom it goes, the rule waits:",
    clean: "Hi Ines, thank you for your piece on the harbour festival.",
  },
  {
    note: "Accents may be missing in a hurry:",
    given: "to: José Núñez",
    clean: "Hola Jose, your lecture on tides is the best I have heard.",
  },
];

/** Behind a title stands the family name, if it is clear which one that is; else the names to greet by. */
function namesFor(reading: Reading, { span }: Element, recipient: Person): readonly string[] {
  const start = firstOf(reading, "greeting")?.span.start ?? span.start;
  const [, ...before] = wordsIn(reading.text.slice(start, span.start), 0);
  const isTitled = before.length > 0 && withoutTitles(before).length === 0;
  const { words } = partsOf(recipient.full);
  const family = words.length === 2 ? words[1]?.text : undefined;
  return isTitled && family !== undefined ? [family] : namesOf(recipient);
}
