/** A note to somebody met once that leaves out the stated occasion. */
import { elementsOf, has, type Reading } from "../anatomy/reading.ts";
import { relationshipOf, valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { textOf } from "../text/span.ts";
import { contextLines } from "../wording/context.ts";
import { sentencesWith } from "../wording/cut.ts";
import { adding } from "../wording/fixes.ts";
import { openWith } from "../wording/place.ts";

export default defineRule({
  id: "missing-occasion",
  title: "The occasion where you met is not named",
  group: "etiquette",
  severity: "information",
  why: "People who meet many others remember the room before the face. Naming the occasion refreshes their memory at once, and tells them that the meeting meant something to you.",
  instead: "Name the occasion: “at the Chamber mixer”, “on the Lisbon ferry”.",
  sources: ["four-rules", "grimm", "blarticle"],
  scope: "note",
  holding: ["context"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    // Where there is no context at all, that is the greater flaw.
    if (relationshipOf(reading.invite) !== "met" || !has(reading, "context")) return;
    const event = valueOf(reading.invite, "event");
    if (event === undefined || isNamed(reading, event)) return;
    yield {
      message: "You met once, and the note leaves out where; the stated “event” would remind them.",
      fixes: () => adding(reading, contextLines(reading.invite, ["event"]), openWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Lena Vogel⟧\nrelationship: met\nevent: the Passau flood archive",
    flagged: "Hi Lena,\n\nWe both collect old river maps. I'd like to swap some.\n\nKonrad\n",
    fixed:
      "Hi Lena,\n\nIt was good to meet you at the Passau flood archive. We both collect old river maps. I'd like to swap some.\n\nKonrad\n",
  },
  {
    given: "to: ⟦Ivo Marek⟧\nrelationship: met\nevent: Brno Game Jam 2026",
    flagged: "Hi Ivo, we met briefly and I enjoyed our talk about dice. May I stay in touch?\n\nHana\n",
    fixed:
      "Hi Ivo, it was good to meet you at Brno Game Jam 2026. We met briefly and I enjoyed our talk about dice. May I stay in touch?\n\nHana\n",
  },
  {
    note: "Their work says how you know of them; the occasion says that you have met.",
    given: "to: ⟦Chloe Marsh⟧\nrelationship: met\nevent: governors' evening at Hove Park",
    flagged: "Hi Chloe,\n\nYour article on school libraries is excellent. May I quote it?\n\nTariq\n",
    fixed:
      "Hi Chloe,\n\nIt was good to meet you at the governors' evening at Hove Park. Your article on school libraries is excellent. May I quote it?\n\nTariq\n",
  },
  {
    given: "to: Ada Novak\nrelationship: met\nevent: the Ljubljana bee congress",
    clean: "Hi Ada,\n\nIt was a joy to meet you at the bee congress. May I stay in touch?\n\nFranz\n",
  },
  {
    note: "Only who met once needs reminding.",
    given: "to: Per Holm\nrelationship: colleague\nevent: the winter party",
    clean: "Hi Per,\n\nWe worked together on the harbour crane. I'd like to stay in touch.\n\nLone\n",
  },
  {
    note: "Where nothing says how you know each other, `missing-context` speaks.",
    given: "to: Rui Alves\nrelationship: met\nevent: the tile workshop",
    clean: "Hi Rui,\n\nI'd like to ask about glazes.\n\nMarie\n",
  },
];

/** Whether a sentence that says how the two know each other has a word that the occasion is known by. */
function isNamed(reading: Reading, event: string): boolean {
  const said = sentencesWith(reading, elementsOf(reading, "context"))
    .map((sentence) => textOf(reading.text, sentence).toLowerCase())
    .join(" ");
  const words = event.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [event.toLowerCase()];
  return words.some((word) => said.includes(word));
}
