/** A note to somebody not met that names nothing which the two share, or leaves out what the file states. */
import { elementsOf, has, type Reading } from "../anatomy/reading.ts";
import { type Relationship, relationshipOf, valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { contextLines } from "../wording/context.ts";
import { sentencesWith } from "../wording/cut.ts";
import { adding } from "../wording/fixes.ts";
import { openWith } from "../wording/place.ts";

const FIELDS = ["mutual", "group"] as const;
const SHARED: ReadonlySet<string | undefined> = new Set(["mutual", "shared", "met"]);
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
    "Only the author of the four rules asks for it. The must-haves are content with an introduction and a reason, and Sue Barrett with a reason of value to the recipient.",
  scope: "note",
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    // Where there is no context at all, that is the greater flaw.
    const relationship = relationshipOf(reading.invite);
    if (ACQUAINTED.has(relationship) || !has(reading, "context")) return;
    const unused = FIELDS.find((field) => !mentions(reading, valueOf(reading.invite, field)));
    const isShared = elementsOf(reading, "context").some(({ detail }) => SHARED.has(detail));
    if (unused === undefined && (relationship !== "stranger" || isShared)) return;
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
    note: "Nothing is stated: the gap is the writer's.",
    given: "to: ⟦Sally Finch⟧\nrelationship: stranger",
    flagged:
      "Dear Sally,\n\nYour book about canal boats is wonderful. I'm a lock keeper in Devizes.\n\nRon\n",
    fixed:
      "Dear Sally,\n\nWe both know [mutual connection]. Your book about canal boats is wonderful. I'm a lock keeper in Devizes.\n\nRon\n",
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

/** Whether the note's context speaks of a field's value by any of its names; true where nothing is stated. */
function mentions(reading: Reading, value: string | undefined): boolean {
  if (value === undefined) return true;
  const said = sentencesWith(reading, elementsOf(reading, "context"))
    .map((sentence) => textOf(reading.text, sentence))
    .join(" ");
  return value.split(/[\s,;&]+/).some((word) => /^\p{Lu}/u.test(word) && said.includes(word));
}
