/** Flags a note that follows the fields without a blank line. */
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";

export default defineRule({
  id: "swallowed-note",
  title: "Note glued to the fields",
  group: "form",
  severity: "warning",
  scope: "invite",
  why: "Without a blank line behind the last field, Markdown takes the note for a part of that field. Cordial still reads it right, but a code host, a preview or a colleague sees one long bullet.",
  instead: "Leave a blank line between the fields and the note.",
  sources: ["format"],
  *check({ text, notes }): Generator<Report> {
    for (const { swallowedBy } of notes) {
      if (swallowedBy === undefined) continue;
      const { end } = swallowedBy;
      yield {
        span: swallowedBy,
        message: say`A blank line is missing between “${text.slice(swallowedBy.start, end).trim()}” and the note.`,
        fixes: () => [
          {
            title: "Insert a blank line",
            class: "safe",
            edits: [{ span: { start: end, end }, text: "\n" }],
          },
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Rob Jensen

- company: Jensen Training
⟦- event: the Chamber mixer⟧
Hi Rob,

Your keynote at the Chamber mixer changed how we run debriefs. May I stay in touch here?

Linda`,
    fixed: `## Rob Jensen

- company: Jensen Training
- event: the Chamber mixer

Hi Rob,

Your keynote at the Chamber mixer changed how we run debriefs. May I stay in touch here?

Linda`,
  },
  {
    note: "Only the part that is glued is flagged:",
    flagged: `## Amara Okafor

- school: Leeds

Hi Amara, you may remember me from the glaciology field week in Leeds. Still drilling?

### Follow-up

⟦- after: accepted⟧
Thank you, Amara. Here is the paper on meltwater that I mentioned.`,
    fixed: `## Amara Okafor

- school: Leeds

Hi Amara, you may remember me from the glaciology field week in Leeds. Still drilling?

### Follow-up

- after: accepted

Thank you, Amara. Here is the paper on meltwater that I mentioned.`,
  },
  {
    flagged: `## Priya Raman
⟦* group: Women in Print⟧
Hello Priya, we are both in Women in Print, and your letterpress workshop is on my list for May.`,
    fixed: `## Priya Raman
* group: Women in Print

Hello Priya, we are both in Women in Print, and your letterpress workshop is on my list for May.`,
  },
  {
    clean: `## Tomás Vega

- event: the spring job fair

Hi Tomás, it was good to talk shifts and bread at the spring job fair.`,
  },
  {
    note: "Without fields there is nothing that could swallow the note:",
    clean: `## Ines Weber
Dear Ines, thank you for reviewing our festival programme.`,
  },
  {
    given: "to: Dana Whitfield\nevent: the press breakfast",
    clean: "Hi Dana, your question at the press breakfast is still on my mind.",
  },
];
