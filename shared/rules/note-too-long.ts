/** Flags a note that is longer than may be sent. */
import { readNote } from "../anatomy/read.ts";
import { elementsOf, type Reading } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { beyond } from "../text/beyond.ts";
import { say } from "../text/say.ts";
import { type Trim, trims } from "../trim/trim.ts";

export default defineRule({
  id: "note-too-long",
  title: "Too long",
  group: "certainty",
  severity: "error",
  scope: "note",
  why: "What is beyond the limit is not sent: the platform cuts it off or refuses the note. Everything counts, greeting, line breaks and signature too, and an emoji counts as much as the text box charges for it.",
  instead:
    "Cut what says least: a formula, a second thought. Keep who you are, how you know each other and what you hope for.",
  sources: ["platform", "four-rules"],
  dissent: "The unsigned article's limit is 300 characters for all; free accounts now have 200.",
  *check(reading): Generator<Report> {
    const { note, text } = reading;
    const limit = note.limit ?? Number.POSITIVE_INFINITY;
    if (text.length - unknown(reading) <= limit) return;
    yield {
      span: beyond(text, limit),
      message: say`${text.length} characters; the limit is ${limit}.`,
      inRows: {
        weight: text.length,
        say: (some, worst) =>
          say`Over the limit in ${some}; the longest, ${worst}, has ${text.length} of ${limit} characters.`,
        mends: true,
      },
      faded: true,
      fixes: () => trims(reading, limit, (shorter) => reread(reading, shorter)).map(toFix),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen\naccount: free",
    flagged: `Hi Rob,

Your keynote on listening at the Chamber mixer changed how we run debriefs. I hope this finds you well. May I stay in touch here and send you the feedback that our trainers wrote down for you⟦?

Sincerely,
Linda⟧`,
    fixed: `Hi Rob,

Your keynote on listening at the Chamber mixer changed how we run debriefs. May I stay in touch here and send you the feedback that our trainers wrote down for you?

Sincerely,
Linda`,
  },
  {
    note: "Line breaks count, and what the file itself says wins over the account:",
    given: "to: Priya Raman\naccount: premium\nlimit: 80",
    flagged: `Hello Priya,

we are both in Women in Print.

Where do you dry your paper in win⟦ter?

Ava⟧`,
  },
  {
    flagged: `---
account: free
limit: 60
---

## Tomás Vega

Hi Tomás, it was good to talk shifts and bread at the job fa⟦ir.⟧

### Variant B

Tomás, the bread at the job fair was the best in town!`,
  },
  {
    given: "to: Ines Weber\nlimit: 80",
    clean: "Dear Ines, thank you for your piece on the harbour festival and its ferry crew.",
  },
  {
    note: "What is never sent is not counted:",
    given: "to: Dana Whitfield\nlimit: 70",
    clean: `Hi Dana, your question at the press breakfast is still on my mind. <!-- she asked who reads the minutes -->

### Remarks

She used to work for the harbour board.`,
  },
  {
    note: "Later messages have no limit:",
    given: "to: Amara Okafor\nkind: message\naccount: free",
    clean: `Dear Amara, thank you so much for connecting, and for the tour of the herbarium. I promised you the list of the ferns in my grandmother's album. There are forty of them, all pressed between 1921 and 1938, most from the valley behind the glacier, and every one with a date.

Jonas`,
  },
];

/** In a template, how much is only there until the placeholders are filled. */
const unknown = (reading: Reading): number =>
  reading.invite.template === undefined
    ? 0
    : elementsOf(reading, "placeholder").reduce((sum, { span }) => sum + span.end - span.start, 0);

const reread = ({ invite, note }: Reading, text: string): Reading =>
  readNote(invite, { ...note, sent: { text, pieces: [] } });

const toFix = ({ title, edits, lossless, cut }: Trim): Fix => ({
  title,
  class: cut ? "yours" : lossless ? "safe" : "choice",
  edits,
});
