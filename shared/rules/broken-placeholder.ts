/** Flags braces that do not fit together. */
import type { Reading } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { fillings, type Gap, gapsOf, writing } from "../wording/gaps.ts";

export default defineRule({
  id: "broken-placeholder",
  title: "Broken placeholder",
  group: "certainty",
  severity: "error",
  scope: "note",
  holding: ["placeholder", "hole"],
  why: "A placeholder with a brace too few is text like any other: it is not filled, and the recipient sees the machinery.",
  instead: "Close it as it was opened, with two braces on each side, or write the value itself.",
  sources: ["format"],
  *check(reading): Generator<Report> {
    for (const gap of gapsOf(reading, ["broken"]))
      yield {
        span: gap.span,
        message: say`The braces of “${gap.source}” do not fit together, so it would be sent as it stands.`,
        fixes: () => {
          const isTemplate = reading.invite.template !== undefined;
          const known = isTemplate ? [] : fillings(reading, gap);
          return [...known, repair(reading, gap)];
        },
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi ⟦{{first_name}⟧, your keynote at the Chamber mixer changed how we run debriefs.",
    fixed: "Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.",
  },
  {
    flagged: `## Template

Hello ⟦{first_name}}⟧, thank you for coming to {{event}}.`,
    fixed: `## Template

Hello {{first_name}}, thank you for coming to {{event}}.`,
  },
  {
    flagged: `## Template: guild

Dear {{first_name}}, we are both in ⟦{{group⟧. Do you still bake in winter?`,
    fixed: `## Template: guild

Dear {{first_name}}, we are both in {{group}}. Do you still bake in winter?`,
  },
  {
    given: "to: Ines Weber",
    flagged: "Dear ⟦first_name}}⟧, thank you for your piece on the harbour festival.",
    fixed: "Dear {{first_name}}, thank you for your piece on the harbour festival.",
  },
  {
    clean: `## Template

Hi {{first_name|there}}, thank you for coming to {{ event }}.`,
  },
  {
    note: "Whole, though another tool's:",
    given: "to: Tomás Vega",
    clean: "Hi {first_name}, it was good to talk shifts and bread.",
  },
  {
    note: "A face:",
    given: "to: Priya Raman",
    clean:
      "Hello Priya, my first letterpress print came out upside down :-{ May I bring it to your workshop? :-}",
  },
];

function repair(reading: Reading, gap: Gap): Fix {
  const word = gap.source.replaceAll(/[{}]/g, "");
  const whole = gap.converted ?? (word === "" ? undefined : `{{${word}}}`);
  if (whole !== undefined) return writing(reading, gap, whole, "safe");
  return { title: "Remove the braces", class: "choice", edits: [{ span: gap.span, text: "" }] };
}
