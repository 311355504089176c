/** Flags superlatives that pile up. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import type { Edit } from "../text/edit.ts";
import { say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import { withIndefinite } from "../wording/article.ts";
import { quoted } from "../wording/fixes.ts";

export default defineRule({
  id: "flattery",
  title: "Piled superlatives",
  group: "etiquette",
  severity: "hint",
  scope: "note",
  holding: ["flattery"],
  langs: ["en"],
  why: "One strong word can be meant; with the second, the other person begins to wonder what you want. A plain word about a particular thing is worth more, because it cannot be sent to anyone else.",
  instead: "Keep one strong word, and name what it is about.",
  sources: ["blarticle", "barrett"],
  dissent:
    "No source minds praise: Rob accepts gladly an invitation that calls his visit a pleasure. What two of them mind is insincerity.",
  *check(reading): Generator<Report> {
    const [, ...more] = elementsOf(reading, "flattery");
    for (const { span } of more)
      yield {
        span,
        message: say`${quoted(textOf(reading.text, span))} is one superlative too many.`,
        fixes: () => toned(reading.text, span),
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi Rob, your amazing keynote and your ⟦incredible⟧ handout changed how we run debriefs.",
    fixed: "Hi Rob, your amazing keynote and your handout changed how we run debriefs.",
  },
  {
    given: "to: Tomás Vega",
    flagged: "Hi Tomás, what an outstanding bakery! I was ⟦truly inspired⟧ by the way you plan the shifts.",
    fixed: "Hi Tomás, what an outstanding bakery! I was inspired by the way you plan the shifts.",
  },
  {
    flagged: `## Ines Weber

Dear Ines, your piece on the festival was brilliant, an ⟦exceptional⟧ portrait of the ferry crew.`,
    fixed: `## Ines Weber

Dear Ines, your piece on the festival was brilliant, a portrait of the ferry crew.`,
  },
  {
    note: "One may be meant:",
    given: "to: Amara Okafor",
    clean: "Hi Amara, thank you for the brilliant tour of the herbarium. I still smell of ferns.",
  },
  {
    given: "to: Priya Raman",
    clean: "Hello Priya, your letterpress workshop was good fun, and the damp paper a useful surprise.",
  },
  {
    given: "to: Dana Whitfield",
    clean: "Hi Dana, your question at the press breakfast was the right one, and I have an answer.",
  },
];

/** Without the word, where the sentence can do without it: "your incredible talk", "truly inspired", "an exceptional portrait". */
function toned(text: string, span: Span): Fix[] {
  const [first = "", ...rest] = textOf(text, span).split(" ");
  if (rest.length > 0) return first.endsWith("ly") ? [leaveOut(first, { span, text: rest.join(" ") })] : [];
  const before = /\b(your|the|an?) $/i.exec(text.slice(0, span.start).slice(-6))?.[1];
  const noun = /^ (\p{L}+)/u.exec(text.slice(span.end, span.end + 40))?.[1];
  if (before === undefined || noun === undefined) return [];
  const isIndefinite = before.toLowerCase().startsWith("a");
  const start = isIndefinite ? span.start - before.length - 1 : span.start;
  const article = isIndefinite ? `${withIndefinite(noun).split(" ", 1)[0]} ` : "";
  return [leaveOut(first, { span: { start, end: span.end + 1 }, text: article })];
}

const leaveOut = (word: string, edit: Edit): Fix => ({
  title: say`Leave out “${word}”`,
  class: "choice",
  edits: [edit],
});
