/** Flags a first message after acceptance that sells. */
import { elementsOf } from "../anatomy/reading.ts";
import { defineRule, type Example, type Report } from "../rule.ts";

export default defineRule({
  id: "hasty-pitch",
  title: "Sells as soon as they accept",
  group: "etiquette",
  severity: "information",
  scope: "note",
  holding: ["pitch"],
  kinds: ["message"],
  langs: ["en"],
  why: "If the first thing that follows a yes is an offer to buy, the invitation was bait. Those who give before they ask are remembered.",
  instead: "Thank them first, and let the offer `wait:` a week or more, or until they ask.",
  sources: ["blarticle", "grimm", "barrett"],
  *check(reading): Generator<Report> {
    const { note, invite } = reading;
    if (note.part !== "follow-up" || invite.notes.find(({ part }) => part === "follow-up") !== note) return;
    const wait = note.fields.find(({ key }) => key === "wait")?.value;
    if (wait !== undefined && daysIn(wait) >= LONG_ENOUGH) return;
    const [pitch] = elementsOf(reading, "pitch");
    if (pitch) yield { span: pitch.span, message: "The first message after they accept sells something." };
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

Hi Rob, your keynote on listening changed how we run debriefs.

### Follow-up

Thank you for connecting, Rob. ⟦We help companies like yours cut their training budget⟧.`,
  },
  {
    flagged: `## Dana Whitfield

Hi Dana, your question at the press breakfast is still on my mind.

### Follow-up

- after: accepted
- wait: 1 day

Hi Dana, ⟦we help newsrooms like yours find their stories⟧.`,
  },
  {
    flagged: `## Template

Hi {{first_name}}, thank you for your talk.

### Follow-up 1

Hi {{first_name}}, ⟦our platform saves founders ten hours a week⟧.`,
  },
  {
    clean: `## Rob Jensen

Hi Rob, your keynote on listening changed how we run debriefs.

### Follow-up

Thank you for connecting, Rob. Here is the audience feedback.`,
  },
  {
    note: "Some time after:",
    clean: `## Dana Whitfield

Hi Dana, your question at the press breakfast is still on my mind.

### Follow-up

- wait: 3 weeks

Hi Dana, we help newsrooms like yours find their stories. If that is of use to you, I am glad to show it.`,
  },
  {
    note: "Not the first message:",
    clean: `## Kit Barlow

Hi Kit, thank you for the fennel seed.

### Follow-up

Thank you for connecting, Kit. The fennel is up!

### Follow-up 2

Hi Kit, we help growers like you to clean their seed, if you ever need it.`,
  },
];

const LONG_ENOUGH = 7;

/** "3 weeks", "10 days", "5d", "2": days where no unit is named. */
function daysIn(wait: string): number {
  const [, count = "0", unit = "d"] = /(\d{1,3})\s*(\p{L}?)/u.exec(wait) ?? [];
  return Number(count) * (UNITS[unit.toLowerCase()] ?? 1);
}

const UNITS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 };
