/** A note with nothing in it for its recipient. */
import { elementsOf, has, type Reading } from "../anatomy/reading.ts";
import { relationshipOf, valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { adding } from "../wording/fixes.ts";
import { endWith } from "../wording/place.ts";
import { OFFER_STARTER, offerLine } from "../wording/purpose.ts";

export default defineRule({
  id: "missing-offer",
  title: "Nothing in it for them",
  group: "etiquette",
  severity: "hint",
  why: "A connection is worth something when both gain by it. A small thing that you could do for them shows that you thought of their side as well.",
  instead: "Offer something that costs you little: a document, an introduction, an answer, a hand.",
  sources: ["must-haves", "barrett", "blarticle"],
  dissent:
    "Only the must-haves ask for it in every invitation. Lisa Grimm and the author of the four rules want a sentence or two, which leaves little room for it; so it is a hint, and only where a stranger is asked for something, or where you have stated an `offer` and leave it out.",
  scope: "note",
  lacking: ["offer"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    if (has(reading, "offer")) return;
    const offer = valueOf(reading.invite, "offer");
    if (offer === undefined && !asksAStranger(reading)) return;
    yield {
      message: offer
        ? "Nothing in the note is for them; the stated “offer” could be."
        : "Nothing in the note is for them; state “offer:” and Cordial writes the line.",
      fixes: () => adding(reading, [offer ? offerLine(offer) : OFFER_STARTER], endWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Miriam Katz⟧\noffer: send you the recordings of the day",
    flagged: "Hi Miriam,\n\nIt was good to meet you at the klezmer workshop. May I stay in touch?\n\nJan\n",
    fixed:
      "Hi Miriam,\n\nIt was good to meet you at the klezmer workshop. May I stay in touch? I'd be glad to send you the recordings of the day.\n\nJan\n",
  },
  {
    given: "to: ⟦Torsten Beck⟧\noffer: an introduction to our paper mill",
    flagged:
      "Hi Torsten,\n\nYour article on handmade envelopes is pinned above my desk. I'd like to ask about your glue.\n\nSimone\n",
    fixed:
      "Hi Torsten,\n\nYour article on handmade envelopes is pinned above my desk. I'd like to ask about your glue. I can offer an introduction to our paper mill.\n\nSimone\n",
  },
  {
    note: "Nothing is stated: the gap is the writer's.",
    given: "to: ⟦Chidi Eze⟧",
    flagged:
      "Hi Chidi,\n\nWe are both in the Enugu solar group. I'd like to hear how your school's panels do.\n",
    fixed:
      "Hi Chidi,\n\nWe are both in the Enugu solar group. I'd like to hear how your school's panels do. I'd be glad to help with [topic].\n",
  },
  {
    note: "Who is no stranger need not be paid.",
    given: "to: Lale Demir\nrelationship: colleague",
    clean: "Hi Lale,\n\nWe shared the night desk in Izmir. I'd love to hear where you are now.\n\nCem\n",
  },
  {
    given: "to: Rosa Lindholm",
    clean:
      "Hi Rosa,\n\nWe met at the sail makers' day. I'm happy to share the pattern that you asked about.\n\nKai\n",
  },
  {
    given: "to: Amir Nasser",
    clean:
      "Hi Amir,\n\nYour column on bread is a treat. If I can ever help with a picture from our archive, let me know.\n\nLeyla\n",
  },
  {
    given: "to: Betty Simmons",
    clean:
      "Hi Betty,\n\nWe both teach at the night school. I can introduce you to the printer who does my posters.\n\nWalt\n",
  },
  {
    note: "That it sells is said by another rule:",
    given: "to: Oskar Lund",
    clean: "Hi Oskar,\n\nWe help small bakeries cut the cost of flour by a third.\n\nPetra\n",
  },
];

/** Whether the note wants something of somebody whom the writer does not know; a role to fill is in their interest, too. */
function asksAStranger(reading: Reading): boolean {
  const relationship = relationshipOf(reading.invite);
  const isStranger =
    relationship === undefined
      ? !elementsOf(reading, "context").some(({ detail }) => detail === "met")
      : relationship === "stranger";
  return (
    isStranger &&
    (has(reading, "meeting") ||
      elementsOf(reading, "reason").some(({ detail }) => detail !== "job" && detail !== "sale"))
  );
}
