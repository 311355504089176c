/** Reads days that are counted from the day of writing. */
import type { Phrasing } from "./reader.ts";

export const relativeDay: Phrasing = {
  kind: "relative-day",
  phrases: [
    {
      because: "counts from the day of writing",
      phrases: `
        yesterday (morning|afternoon|evening|night)?
        (the day before)? yesterday
        (today|tonight|tomorrow)
        last (night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        this (morning|afternoon|evening|week|weekend)
        next (week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        (<number>|a|two|three|few|couple of) (days|weeks|day|week) ago
      `,
    },
  ],
  never: `
    (yesterday|today|tomorrow|tonight) 's
    (of|until|to|from|since) today
    today (i|we) (am|are|run|lead|work|teach|make)
    last (week|month) of
  `,
};
