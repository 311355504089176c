/** Flags what is still to be filled, by the writer or by a merge that does not happen here. */
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { fillings, type Gap, gapsOf, toFill } from "../wording/gaps.ts";

export default defineRule({
  id: "leftover-hole",
  title: "Gap left to fill",
  group: "certainty",
  severity: "error",
  scope: "note",
  holding: ["placeholder", "hole"],
  why: "Nothing tells a person faster that they are one of many than a greeting to “[Name]” or the mention of an “X event”. What stands in a note is what is sent, so a placeholder of our own counts too, outside of a template.",
  instead: "Fill the gap, or rewrite the sentence without it.",
  sources: ["format", "barrett", "grimm"],
  *check(reading): Generator<Report> {
    const { template } = reading.invite;
    for (const gap of gapsOf(reading, template === undefined ? ["hole", "own"] : ["hole"]))
      yield {
        span: gap.span,
        message:
          gap.form === "own"
            ? say`“${gap.source}” would be sent as it stands.`
            : say`“${gap.source}” is still to be filled.`,
        fixes: () => {
          const known = [...fillings(reading, gap), ...(template === undefined ? [] : asPlaceholder(gap))];
          return known.length > 0 ? known : [toFill(reading, gap)];
        },
      };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Rob Jensen\nevent: the Chamber mixer",
    flagged: "Hi Rob, it was good to talk about listening at ⟦[Event]⟧.",
    fixed: "Hi Rob, it was good to talk about listening at the Chamber mixer.",
  },
  {
    given: "to: Amara Okafor\nkind: reply",
    flagged: "Hi ⟦XX⟧, thank you for your invitation. Where did we meet?",
    fixed: "Hi Amara, thank you for your invitation. Where did we meet?",
  },
  {
    given: "to: Tomás Vega\nevent: spring job fair",
    flagged: "Hi Tomás, it was good to talk shifts and bread at ⟦X⟧ event.",
    fixed: "Hi Tomás, it was good to talk shifts and bread at the spring job fair.",
  },
  {
    note: "Placeholders are filled in templates only:",
    given: "sender: Ava Lindqvist",
    flagged: `## Priya Raman

Hi ⟦{{firstName}}⟧, we are both in Women in Print.

⟦{{sender.first_name}}⟧`,
    fixed: `## Priya Raman

Hi Priya, we are both in Women in Print.

{{sender.first_name}}`,
  },
  {
    note: "What only you can know stays a gap; editors put the cursor there:",
    flagged: "Dear Ines, thank you for your piece on ⟦TODO⟧.",
    fixed: "Dear Ines, thank you for your piece on […].",
  },
  {
    flagged: `## Template: guild

Hello {{first_name}}, we are both in ⟦[Group]⟧. May I ask how you proof your dough in winter?`,
    fix: "Make it the placeholder {{group}}",
    fixed: `## Template: guild

Hello {{first_name}}, we are both in {{group}}. May I ask how you proof your dough in winter?`,
  },
  {
    given: "to: Dana Whitfield",
    clean: "Hi Dana, your question at the X-ray lab's open day is still on my mind. Is Gate X still closed?",
  },
  {
    clean: `## Template

Hi {{first_name|there}}, thank you for coming to {{event}}.

{{sender.first_name}}`,
  },
  {
    given: "to: Mo Lind",
    clean: "Hi Mo, the photos [all forty of them, (sorry!)](https://photos.example/mo) are up.",
  },
  {
    given: "to: Jo Brandt",
    clean: "Hi Jo, <!-- TODO: find [Event]'s date --> your scones won at the county show. Bravo!",
  },
];

/** In a template, a hole that stands for something known was meant as a placeholder. */
function asPlaceholder({ span, stands }: Gap): Fix[] {
  const name = NAMES[stands];
  if (name === undefined) return [];
  const text = `{{${name}}}`;
  return [{ title: say`Make it the placeholder ${text}`, class: "choice", edits: [{ span, text }] }];
}

const NAMES: Readonly<Record<string, string>> = {
  "first-name": "first_name",
  name: "first_name",
  company: "company",
  title: "title",
  event: "event",
  group: "group",
  school: "school",
  mutual: "mutual",
  work: "work",
  "sender-name": "sender.first_name",
  "sender-title": "sender.title",
  "sender-company": "sender.company",
};
