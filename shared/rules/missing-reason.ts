/** A note that does not say what the connection is for. */
import { elementsOf, has, type Reading } from "../anatomy/reading.ts";
import { type Relationship, relationshipOf, valueOf } from "../batch/values.ts";
import { defineRule, type Example } from "../rule.ts";
import { adding } from "../wording/fixes.ts";
import { endWith } from "../wording/place.ts";
import { REASON_STARTER, reasonLine } from "../wording/purpose.ts";

const ACQUAINTED: ReadonlySet<Relationship | undefined> = new Set<Relationship>([
  "met",
  "colleague",
  "classmate",
  "business",
  "friend",
]);

export default defineRule({
  id: "missing-reason",
  title: "No reason to connect",
  group: "etiquette",
  severity: "information",
  why: "Someone who does not see what a connection is for has no cause to accept it. A good reason matters to *them*: something to discuss, to learn, to do together. The less they know you, the clearer it has to be.",
  instead: "Say in half a sentence what you would like to do or to hear once you are connected.",
  sources: ["barrett", "must-haves", "grimm", "blarticle"],
  dissent:
    "Sue Barrett wants a reason that the recipient gains by; for Rob, the sales trainer, warmth and a shared memory are enough. So it weighs as a warning only towards a `stranger`, and is not said where you know them and recall from where, where you offer something, or where you thank somebody for their work.",
  scope: "note",
  lacking: ["reason"],
  kinds: ["invite"],
  langs: ["en"],
  *check(reading) {
    if (has(reading, "reason")) return;
    const reason = valueOf(reading.invite, "reason");
    if (reason === undefined && isReasonEnough(reading)) return;
    yield {
      ...(relationshipOf(reading.invite) === "stranger" && { severity: "warning" }),
      message: reason
        ? "Nothing says what the connection is for; the stated “reason” could."
        : "Nothing says what the connection is for; state “reason:” and Cordial writes the line.",
      fixes: () =>
        adding(reading, [reason ? reasonLine(reason, has(reading, "request")) : REASON_STARTER], endWith),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: ⟦Imogen Clarke⟧\nrelationship: stranger\nreason: compare notes on teaching maths to nurses",
    flagged: "Hi Imogen,\n\nI saw your talk at the Leeds numeracy day. I'm a lecturer in Hull.\n\nPaul\n",
    fixed:
      "Hi Imogen,\n\nI saw your talk at the Leeds numeracy day. I'm a lecturer in Hull. I'd like to connect and compare notes on teaching maths to nurses.\n\nPaul\n",
  },
  {
    note: "A thing instead of a verb is said as one.",
    given: "to: ⟦Hassan Farouk⟧\nreason: a panel on ferry timetables in June",
    flagged: "Hi Hassan,\n\nWe met at the Alexandria transport forum.\n\nYours,\nMaud\n",
    fixed:
      "Hi Hassan,\n\nWe met at the Alexandria transport forum. I'm writing about a panel on ferry timetables in June.\n\nYours,\nMaud\n",
  },
  {
    note: "Nothing is stated: the gap is the writer's.",
    given: "to: ⟦Noor van Dijk⟧",
    flagged: "Hi Noor,\n\nWe were on the same shift at the Utrecht repair café.\n",
    fixed:
      "Hi Noor,\n\nWe were on the same shift at the Utrecht repair café. I'd like to hear about [topic].\n",
  },
  {
    note: "With somebody you know, a memory is reason enough.",
    given: "to: Pat Doyle\nrelationship: classmate",
    clean: "Hi Pat,\n\nWe shared a bench in the Galway dye lab, and my sleeves are still blue.\n\nAoife\n",
  },
  {
    given: "to: Gabriel Osei",
    clean:
      "Hi Gabriel,\n\nWe met at the Kumasi film week. I'd like to ask how you cleared the archive footage.\n\nLena\n",
  },
  {
    given: "to: Tara Singh",
    clean:
      "Hi Tara,\n\nWe met at the Avon rowing finals. I'd like to keep in touch after the season.\n\nMeg\n",
  },
  {
    given: "to: Henrik Dahl",
    clean:
      "Hi Henrik,\n\nI'm recruiting a lab manager in Aarhus and your paper on cell counters shows you know the work. May I send you the role?\n\nLise\n",
  },
];

/** As long as a greeting, a name and a few words: no memory yet. */
const A_LINE = 60;

/** A memory shared with somebody one knows, an offer, or thanks for their work: a person would not ask what for. */
function isReasonEnough(reading: Reading): boolean {
  const relationship = relationshipOf(reading.invite);
  if (relationship === "friend" || has(reading, "offer")) return true;
  if (ACQUAINTED.has(relationship))
    return reading.text.length > A_LINE && (has(reading, "context") || has(reading, "particular"));
  return (
    relationship !== "stranger" &&
    has(reading, "context") &&
    elementsOf(reading, "warmth").some(({ detail }) => detail === "thanks")
  );
}
