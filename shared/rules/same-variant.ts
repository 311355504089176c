/** Flags a variant that says what another version says already. */
import type { Note } from "../batch/batch.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Runs, runsOf, sameness } from "../wording/sameness.ts";

export default defineRule({
  id: "same-variant",
  title: "Variant that does not vary",
  group: "etiquette",
  severity: "hint",
  scope: "invite",
  why: "A variant is there to choose from, or to see which one is answered. From two that say the same nothing can be learned.",
  instead: "Let it open with something else, or leave it out.",
  sources: ["format"],
  *check({ notes }): Generator<Report> {
    if (notes.every(({ part }) => part !== "variant")) return;
    const before: { readonly note: Note; readonly runs: Runs }[] = [];
    for (const note of notes) {
      if (note.part !== "note" && note.part !== "variant") continue;
      const runs = runsOf(note.sent.text, RUN);
      const same = before.find((other) => sameness(other.runs, runs) >= ALIKE);
      if (same && note.part === "variant") yield { span: note.anchor, message: messageFor(note, same.note) };
      before.push({ note, runs });
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

Hi Rob, your keynote on listening changed how we run debriefs. May I stay in touch here?

### ⟦Variant B⟧

Hello Rob, your keynote on listening changed how we run debriefs. May I stay in touch here?`,
  },
  {
    flagged: `## Amara Okafor

Dear Amara, thank you for the tour of the herbarium. My grandmother's ferns would feel at home there.

### Variant B

Dear Amara, may I send you photographs of my grandmother's ferns?

### ⟦Variant C⟧

Dear Amara, may I send you photographs of my grandmother's ferns? Thanks!`,
  },
  {
    flagged: `## Template

Hi {{first_name}}, your stall at the spring fair had the best bread in town, and I would like to learn from you.

### ⟦Variant B⟧

Hi {{first_name}}! Your stall at the spring fair had the best bread in town, and I would like to learn from you.`,
  },
  {
    clean: `## Rob Jensen

Hi Rob, your keynote on listening changed how we run debriefs. May I stay in touch here?

### Variant B

Hi Rob, I run debriefs for a lifeboat crew, and since your keynote we start them with silence. Thank you for that.`,
  },
  {
    note: "A follow-up is no variant:",
    clean: `## Kit Barlow

Hi Kit, thank you for the fennel seed.

### Follow-up

Hi Kit, thank you for the fennel seed. It is up!`,
  },
  {
    clean: `## Dana Whitfield

Hi Dana, your question at the press breakfast is still on my mind.

### Variant B

Hi Dana, you asked who reads the minutes. I do, and I have something for you.`,
  },
];

const RUN = 3;
const ALIKE = 0.75;

const messageFor = ({ label }: Note, same: Note): string =>
  same.part === "note"
    ? say`${label} says the same as the note.`
    : say`${label} says the same as ${same.label}.`;
