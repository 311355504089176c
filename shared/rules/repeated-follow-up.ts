/** Flags a follow-up that says again what the note said. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Runs, runsOf, sharedWith } from "../wording/sameness.ts";

export default defineRule({
  id: "repeated-follow-up",
  title: "Follow-up that repeats the note",
  group: "etiquette",
  severity: "information",
  scope: "invite",
  why: "Whoever has accepted has read the note. The same words again say that nobody is at the other end, and people tell of it in public.",
  instead:
    "Thank them, and bring something new: the article you mentioned, an answer, a question about their work.",
  sources: ["grimm", "blarticle"],
  *check({ notes }): Generator<Report> {
    if (notes.every(({ part }) => part !== "follow-up")) return;
    const before: Runs[] = [];
    for (const { part, sent, anchor, label } of notes) {
      if (part === "variant") continue;
      const runs = runsOf(sent.text, RUN);
      const again = Math.max(0, ...before.map((other) => sharedWith(runs, other)));
      if (part === "follow-up" && again >= FEWEST && again >= runs.length * SHARE)
        yield { span: anchor, message: say`${label} says again what they have read already.` };
      before.push(runs);
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

Hi Rob, your keynote on listening changed how we run debriefs. I would like to stay in touch and send you the audience feedback.

### ⟦Follow-up⟧

Hi Rob, your keynote on listening changed how we run debriefs. I would like to stay in touch and send you the audience feedback.`,
  },
  {
    flagged: `## Ana Sousa

Hi Ana, your fern prints are the reason why I took up cyanotype last winter. May I ask you about paper?

### ⟦Follow-up 2⟧

Ana, as I wrote: your fern prints are the reason why I took up cyanotype last winter. May I ask you about paper?`,
  },
  {
    flagged: `## Template

Hi {{first_name}}, your stall at the spring fair had the best bread in town, and I would like to learn from you.

### ⟦Follow-up⟧

Thanks for connecting! Your stall at the spring fair had the best bread in town, and I would like to learn from you.`,
  },
  {
    clean: `## Rob Jensen

Hi Rob, your keynote on listening changed how we run debriefs. I would like to send you the audience feedback.

### Follow-up

Thank you for connecting, Rob. Here is the audience feedback; page two is my favourite.`,
  },
  {
    clean: `## Kit Barlow

Hi Kit, thank you for the fennel seed.

### Follow-up

Hi Kit, thank you for connecting. The fennel is up!`,
  },
  {
    note: "Variants are never sent together:",
    clean: `## Dana Whitfield

Hi Dana, your question at the press breakfast is still on my mind, and I would like to answer it.

### Variant B

Hi Dana, your question at the press breakfast is still on my mind, and I would like to answer it.`,
  },
];

/** Words that a run has; how many runs, and what share of them, make a repetition. */
const RUN = 4;
const FEWEST = 5;
const SHARE = 0.5;
