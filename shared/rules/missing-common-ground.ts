/** A note to somebody not met that names nothing which the two share, or leaves out what the file states. */
import { elementsOf, has, type Reading } from "../anatomy/reading.ts";
import type { Invite } from "../batch/batch.ts";
import { type Relationship, relationshipOf, valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { contextLines } from "../wording/context.ts";
import { sentencesWith } from "../wording/cut.ts";
import { adding } from "../wording/fixes.ts";
import { openWith } from "../wording/place.ts";

const FIELDS = ["mutual", "group"] as const;
/** Where the two know each other from, as far as the file says it. */
const GROUNDS = [...FIELDS, "event", "school", "context"] as const;
const SHARED: ReadonlySet<string | undefined> = new Set(["mutual", "shared"]);
/** What the writer knows of them. */
const THEIRS: ReadonlySet<string | undefined> = new Set(["work", "job"]);
/** People who know each other need no bridge. */
const ACQUAINTED: ReadonlySet<Relationship | undefined> = new Set<Relationship>([
  "met",
  "colleague",
  "classmate",
  "business",
  "friend",
]);

export default defineRule({
  id: "missing-common-ground",
  title: "Nothing shared is named",
  group: "etiquette",
  severity: "information",
  why: "To somebody who has never met you, a person or a group that you both know is the shortest bridge. It tells them who would vouch for you and why you are in their corner of the world.",
  instead: "Name the contact or the group that you share, above all when the file already knows one.",
  sources: ["four-rules"],
  dissent:
    "Only the author of the four rules asks for it. The must-haves are content with an introduction and a reason, and Sue Barrett with a reason of value to the recipient. So where a note names their work and says what you want to ask or offer, Cordial asks for nothing more.",
  scope: "note",
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    // Where there is no context at all, that is the greater flaw.
    const relationship = relationshipOf(reading.invite);
    if (ACQUAINTED.has(relationship) || !has(reading, "context") || isBridged(reading)) return;
    const unused = FIELDS.find((field) => statedFor(reading.invite, field) !== undefined);
    if (unused === undefined && (relationship !== "stranger" || isGrounded(reading))) return;
    yield {
      message: unused
        ? say`You have not met, and the note leaves out the stated “${unused}”, which would be a bridge.`
        : "You have not met, and the note names nothing that you share; state “mutual:” or “group:” and Cordial writes the line.",
      fixes: () => {
        const lines = contextLines(reading.invite, unused ? [unused] : FIELDS);
        return adding(reading, lines.length > 0 ? lines : ["We both know [mutual connection]."], openWith);
      },
    };
  },
});

export const examples: readonly Example[] = [
  {
    note: "The file knows somebody whom both know.",
    given: "to: ⟦Katya Orlova⟧\nrelationship: follower\nmutual: Piet Maas",
    flagged:
      "Hi Katya,\n\nYour article on frost in vineyards is on our wall. I grow cider apples in Limburg. May I ask you a question?\n\nLoes\n",
    fixed:
      "Hi Katya,\n\nWe both know Piet Maas. Your article on frost in vineyards is on our wall. I grow cider apples in Limburg. May I ask you a question?\n\nLoes\n",
  },
  {
    given: "to: ⟦Manu Rao⟧\nrelationship: stranger\ngroup: Night Librarians",
    flagged:
      "Hi Manu,\n\nI read your post on lending tools. I run a library in Tartu and would like to copy the idea.\n\nLiis\n",
    fixed:
      "Hi Manu,\n\nWe are both in the Night Librarians group. I read your post on lending tools. I run a library in Tartu and would like to copy the idea.\n\nLiis\n",
  },
  {
    note: "Nothing is stated, and the note does not say what it is about: the gap is the writer's.",
    given: "to: ⟦Sally Finch⟧\nrelationship: stranger",
    flagged:
      "Dear Sally,\n\nYour book about canal boats is wonderful. I'm a lock keeper in Devizes.\n\nRon\n",
    fixed:
      "Dear Sally,\n\nWe both know [mutual connection]. Your book about canal boats is wonderful. I'm a lock keeper in Devizes.\n\nRon\n",
  },
  {
    note: "Whoever sells needs more than a compliment.",
    given: "to: ⟦Irma Voss⟧\nrelationship: stranger",
    flagged:
      "Hi Irma,\n\nYour interview on night buses rang true. Our platform cuts empty runs by a third. Sign up this week and get 20% off!\n\nLeo\n",
    fixed:
      "Hi Irma,\n\nWe both know [mutual connection]. Your interview on night buses rang true. Our platform cuts empty runs by a third. Sign up this week and get 20% off!\n\nLeo\n",
  },
  {
    note: "What they have made, and what you would like to know of it, is ground enough.",
    given: "to: Ada Lund\nrelationship: stranger",
    clean:
      "Hi Ada,\n\nYour talk on peat was a joy. I dig ditches for the county. Could I ask how you measured the water?\n\nTom\n",
  },
  {
    note: "One bridge will do, in whatever words the file has it.",
    given: "to: Bea Okoro\nrelationship: group\nmutual: Grace Dube\ngroup: the night shift choir",
    clean:
      "Hi Bea,\n\nI sing in the night shift choir too. Could I ask you about the spring concert?\n\nTom\n",
  },
  {
    given: "to: Ole Bakken\nrelationship: stranger\nmutual: Siri Dahl",
    clean: "Hi Ole,\n\nWe both know Siri Dahl from the ski patrol. I'm a nurse in Røros.\n\nTuva\n",
  },
  {
    note: "Using their first name is naming them.",
    given: "to: Fay Mbeki\nrelationship: referral\nmutual: Grace Dube",
    clean:
      "Hi Fay,\n\nGrace suggested that we talk about the theatre bus. I'm a driver in Durban.\n\nSipho\n",
  },
  {
    note: "Who has met needs no bridge.",
    given: "to: Hugo Brandt\nrelationship: met\ngroup: Cologne Carnival Archive",
    clean: "Hi Hugo,\n\nIt was good to meet you at the drum workshop. May I stay in touch?\n\nRita\n",
  },
];

/** Whether the note names anything that the two share. One bridge will do. */
function isBridged(reading: Reading): boolean {
  const contexts = elementsOf(reading, "context");
  if (contexts.some(({ detail }) => SHARED.has(detail))) return true;
  const said = sentencesWith(reading, contexts)
    .map((sentence) => textOf(reading.text, sentence))
    .join(" ");
  return GROUNDS.some((field) => mentions(said, statedFor(reading.invite, field)));
}

/** Whether a text speaks of a field's value as it stands, or by any of its names. */
const mentions = (said: string, value: string | undefined): boolean =>
  value !== undefined &&
  (said.includes(value) ||
    value.split(/[\s,;&]+/).some((word) => /^\p{Lu}/u.test(word) && said.includes(word)));

/** What the front matter states of everybody does not hold for those of whom a section says that they are known otherwise. */
function statedFor(invite: Invite, field: (typeof GROUNDS)[number]): string | undefined {
  const states = (key: string) => invite.fields.some((one) => one.key === key);
  return states("relationship") && !states(field) ? undefined : valueOf(invite, field);
}

/** What somebody has made is ground enough to write to them about it, but not to sell them something. */
function isGrounded(reading: Reading): boolean {
  const contexts = elementsOf(reading, "context");
  if (contexts.some(({ detail }) => detail === "met")) return true;
  const isAboutTheirs = contexts.some(({ detail }) => THEIRS.has(detail));
  return isAboutTheirs && (has(reading, "reason") || has(reading, "offer")) && !has(reading, "pitch");
}
