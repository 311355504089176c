/** A note without a kind word to somebody the writer knows. */
import { has, type Reading } from "../anatomy/reading.ts";
import { type Relationship, relationshipOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { adding } from "../wording/fixes.ts";
import { openWith } from "../wording/place.ts";

/** Those whom the writer knows, and what there may be to say to them; only the writer can tell. */
const STARTERS: Partial<Record<Relationship, readonly string[]>> = {
  met: ["I enjoyed [what you talked about].", "Thank you for [what they did for you]."],
  colleague: ["I enjoyed working with you on [project].", "Thank you for [what they did for you]."],
  classmate: [
    "I have good memories of [a place or time you shared].",
    "Thank you for [what they did for you].",
  ],
  business: ["I enjoyed working with you on [project].", "Thank you for [what they did for you]."],
  friend: ["I have good memories of [a place or time you shared].", "Thank you for [what they did for you]."],
};

export default defineRule({
  id: "cold-tone",
  title: "No kind word to someone you know",
  group: "etiquette",
  severity: "hint",
  why: "Most invitations are cold, and that is what struck Rob, the sales trainer, about them. One word of thanks or pleasure makes a note from somebody you know sound like them.",
  instead:
    "Thank them, recall something good, or say that you were glad to meet them. One sentence is enough; more is flattery.",
  sources: ["blarticle", "must-haves"],
  scope: "note",
  lacking: ["warmth"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    const relationship = relationshipOf(reading.invite);
    const starters = relationship && STARTERS[relationship];
    if (starters === undefined || has(reading, "warmth") || has(reading, "offer") || !isTerse(reading))
      return;
    yield {
      message: "You know them, and the note has no word of thanks, pleasure or interest.",
      fixes: () => adding(reading, starters, openWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Gunnar Lie⟧\nrelationship: colleague",
    flagged:
      "Hi Gunnar,\n\nWe worked together at the Tromsø weather station. I'd like to connect here.\n\nBerit\n",
    fixed:
      "Hi Gunnar,\n\nI enjoyed working with you on [project]. We worked together at the Tromsø weather station. I'd like to connect here.\n\nBerit\n",
  },
  {
    given: "to: ⟦Paula Reyes⟧\nrelationship: met",
    flagged: "Paula, we met at the tile makers' congress. I want to discuss kilns.\n\nStan\n",
  },
  {
    given: "to: ⟦Nasrin Ahmadi⟧\nrelationship: classmate",
    flagged: "Hi Nasrin,\n\nWe were both at Shiraz medical school. Please connect with me.\n\nReza\n",
    fix: "Add “Thank you for [what they did for you].”",
    fixed:
      "Hi Nasrin,\n\nThank you for [what they did for you]. We were both at Shiraz medical school. Please connect with me.\n\nReza\n",
  },
  {
    given: "to: Ulla Maier\nrelationship: met",
    clean:
      "Hi Ulla,\n\nIt was a pleasure to meet you at the harp makers' fair. May I stay in touch?\n\nJens\n",
  },
  {
    given: "to: Dele Ojo\nrelationship: business",
    clean:
      "Hi Dele,\n\nThank you for the timber that you found for us last spring. I'd like to stay in touch.\n\nAnn\n",
  },
  {
    note: "A story shared is warm by itself.",
    given: "to: Ferdi Blok\nrelationship: colleague",
    clean:
      "Hi Ferdi,\n\nYou held the ladder in Breda while I changed forty bulbs and recited the whole timetable of the 1987 night trains. I have since moved to the signal box at Roosendaal. May I stay in touch?\n\nJoost\n",
  },
  {
    note: "To a stranger, plain words are fine.",
    given: "to: Max Frei\nrelationship: stranger",
    clean: "Hi Max,\n\nI run a hut in the Alps. I'd like to ask about your solar stove.\n\nReto\n",
  },
];

/** Whether it wants their time, or comes to the point in a line: who takes the room to tell a story is not cold. */
const isTerse = (reading: Reading): boolean =>
  has(reading, "meeting") ||
  has(reading, "pitch") ||
  (reading.text.length < FEW_CHARACTERS && !reading.text.includes("!"));

const FEW_CHARACTERS = 140;
