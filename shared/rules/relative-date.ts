/** Flags days that are counted from the day of writing. */
import { elementsOf } from "../anatomy/reading.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import { calendarDay, statedDay } from "../wording/day.ts";

export default defineRule({
  id: "relative-date",
  title: "“Yesterday”, counted from when?",
  group: "etiquette",
  severity: "hint",
  scope: "note",
  holding: ["relative-day"],
  kinds: ["invite"],
  langs: ["en"],
  why: "You write today, send next week, and the other person may look in a month. By then “last night” is another night, and the occasion that should bring you back to mind does not.",
  instead: "Name the day, or the occasion alone.",
  sources: ["four-rules"],
  dissent: "The unsigned article's own example says “last night”; it is meant to be sent the next morning.",
  *check(reading): Generator<Report> {
    const { date } = reading.invite.head;
    const event = statedDay(valueOf(reading.invite, "event") ?? "");
    for (const { span } of elementsOf(reading, "relative-day")) {
      const written = textOf(reading.text, span);
      const meant = date && calendarDay(written, date);
      // The day of sending and that of the event are both stated: it is known whether the words will be true.
      const isUntrue = meant && event && meant !== event;
      yield {
        span,
        ...(isUntrue && { severity: "warning" }),
        message: isUntrue
          ? say`When this is sent, “${written}” will be ${meant.slice(3)}, but the event is ${event}.`
          : say`“${written}” will be another day when this is read.`,
        fixes: () => fixesFor(reading.text, span, isUntrue ? event : meant),
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen\ndate: 2026-05-15",
    flagged: "Hi Rob, your keynote at the Chamber mixer ⟦last night⟧ changed how we run debriefs.",
    fixed: "Hi Rob, your keynote at the Chamber mixer on 14 May changed how we run debriefs.",
  },
  {
    given: "to: Tomás Vega",
    flagged: "Hi Tomás, it was good to talk shifts and bread ⟦yesterday⟧.",
    fixed: "Hi Tomás, it was good to talk shifts and bread on [day].",
  },
  {
    given: "to: Ines Weber",
    flagged: "Dear Ines, thank you for your piece on the harbour festival ⟦last week⟧.",
    fix: "Leave it out",
    fixed: "Dear Ines, thank you for your piece on the harbour festival.",
  },
  {
    note: "Sent three days later than it was written for: a warning.",
    given: "to: Olga Wren\nevent: the quilt fair, 2 May\ndate: 2026-05-06",
    flagged: "Hi Olga, it was good to meet you at the quilt fair ⟦yesterday⟧.",
    fixed: "Hi Olga, it was good to meet you at the quilt fair on 2 May.",
  },
  {
    given: "to: Amara Okafor",
    clean: "Hi Amara, thank you for the tour of the herbarium on 3 May.",
  },
  {
    note: "Yesterday's things are no day:",
    given: "to: Priya Raman",
    clean:
      "Hello Priya, tomorrow's papers will be printed on screens, but your letterpress workshop was full.",
  },
  {
    note: "A message that follows an answer is read soon:",
    given: "to: Dana Whitfield\nkind: message",
    clean: "Hi Dana, it was good to see you yesterday. Here are the minutes.",
  },
];

function fixesFor(text: string, span: Span, day: string | undefined): Fix[] {
  const put = day ?? "on [day]";
  const opens = span.start === 0 || /[.!?…\n]\s{0,3}$/.test(text.slice(0, span.start).slice(-4));
  const words = opens ? put.charAt(0).toUpperCase() + put.slice(1) : put;
  const named: Fix = {
    title: day === undefined ? "Name the day" : say`Write “${words}”`,
    class: day === undefined ? "yours" : "choice",
    edits: [{ span, text: words }],
  };
  if (opens) return [named];
  const before = text.slice(0, span.start).trimEnd().length;
  const without: Fix = {
    title: "Leave it out",
    class: "choice",
    edits: [{ span: { start: before, end: span.end }, text: "" }],
  };
  return [named, without];
}
