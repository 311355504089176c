/** Flags placeholders of other tools, which nothing here would fill. */
import type { Reading } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { fillings, type Gap, gapsOf, toFill, writing } from "../wording/gaps.ts";

export default defineRule({
  id: "foreign-placeholder",
  title: "Placeholder of another tool",
  group: "certainty",
  severity: "error",
  scope: "note",
  holding: ["placeholder", "hole"],
  why: "Every mailing tool has its own way to write “first name here”. Nothing but that tool fills it, so it would reach the recipient as it is.",
  instead: "Write the value itself, or in a template the format's own `{{first_name}}`.",
  sources: ["format"],
  *check(reading): Generator<Report> {
    for (const gap of gapsOf(reading, ["foreign", "choice"]))
      yield {
        span: gap.span,
        message:
          gap.form === "choice"
            ? say`“${gap.source}” would be sent as it stands: the format has no random choice.`
            : say`“${gap.source}” is another tool's placeholder and would be sent as it stands.`,
        fixes: () => (gap.form === "choice" ? choices(reading, gap) : conversions(reading, gap)),
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen",
    flagged: "Hi ⟦%FIRSTNAME%⟧, your keynote at the Chamber mixer changed how we run debriefs.",
    fixed: "Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.",
  },
  {
    flagged: `## Template

Hello ⟦{first_name}⟧, thank you for coming to ⟦{{ event | default: "our open day" }}⟧.`,
    fixed: `## Template

Hello {{first_name}}, thank you for coming to {{ event | default: "our open day" }}.`,
  },
  {
    flagged: `## Template: harbour

Dear ⟦*|FNAME|*⟧, thank you for your piece on the harbour festival.`,
    fixed: `## Template: harbour

Dear {{first_name}}, thank you for your piece on the harbour festival.`,
  },
  {
    note: "Text of which other tools would send one at random:",
    given: "to: Tomás Vega",
    flagged: "⟦{Hi|Hello}⟧ Tomás, it was good to talk shifts and bread at the spring job fair.",
    fixed: "Hi Tomás, it was good to talk shifts and bread at the spring job fair.",
  },
  {
    note: "Where nothing is known, only the spelling can be mended:",
    flagged: "Hi ⟦«First_Name»⟧, the herbarium is open again.",
    fixed: "Hi {{first_name}}, the herbarium is open again.",
  },
  {
    clean: `## Template

Hi {{ First Name | there }}, thank you for coming to {{event}}.

{{sender.first_name}}`,
  },
  {
    given: "to: Priya Raman",
    clean: "Hello Priya, our press gives 10% to Women in Print, and 20% of that goes to your workshop.",
  },
  {
    given: "to: Dana Whitfield",
    clean: "Hi Dana, your piece #harbour (part *two*) had the figures that we all looked for.",
  },
];

const choices = (reading: Reading, gap: Gap): Fix[] => {
  const texts = gap.source
    .replace(/^[#$]?\{+/, "")
    .replace(/\}{1,3}$/, "")
    .split("|");
  return [...new Set(texts.map((text) => text.trim()))].map((text) => writing(reading, gap, text, "choice"));
};

function conversions(reading: Reading, gap: Gap): Fix[] {
  const isTemplate = reading.invite.template !== undefined;
  const known = isTemplate ? [] : fillings(reading, gap);
  if (gap.converted !== undefined) return [...known, writing(reading, gap, gap.converted, "safe")];
  return known.length > 0 ? known : [toFill(reading, gap)];
}
