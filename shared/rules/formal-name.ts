/** Flags a greeting by another form of the name than the one that the person goes by. */
import { fold } from "../batch/names/fold.ts";
import { sameName } from "../batch/names/short.ts";
import { personOf } from "../batch/person.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Report } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { namesGreeted, naming } from "../wording/greeted.ts";
import { namesOf } from "../wording/greeting.ts";

export default defineRule({
  id: "formal-name",
  title: "Not the name they go by",
  group: "etiquette",
  severity: "information",
  scope: "note",
  holding: ["name"],
  why: "People notice at once whether they are called what their friends call them or what their papers say. Of the two invitations that Rob compares, the warm one says “Hi Rob”, the cold one “Robert”.",
  instead: "Use the name that the `first-name` field states.",
  sources: ["blarticle"],
  dissent: "It is only to be seen in Rob's examples; he does not say it.",
  *check(reading): Generator<Report> {
    const { invite, text } = reading;
    const { recipient } = invite;
    if (recipient === undefined || valueOf(invite, "first-name") === undefined) return;
    const { first, full } = recipient;
    const given = [first, ...namesOf(personOf(full))].map(fold);
    for (const { span } of namesGreeted(reading)) {
      const written = textOf(text, span);
      const called = fold(written.split(/\s/, 1)[0] ?? "");
      const isOther = called !== fold(first.split(/\s/, 1)[0] ?? "");
      if (!isOther || !given.some((name) => sameName(called, name))) continue;
      yield {
        span,
        message: say`The note says ${written}; the name they go by is ${first}.`,
        fixes: () => [naming(reading, span, first, "safe")],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Robert Jensen\nfirst-name: Rob",
    flagged: "Hi ⟦Robert⟧, your keynote at the Chamber mixer changed how we run debriefs.",
    fixed: "Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.",
  },
  {
    flagged: `## Zhang Min

- first-name: David

Dear ⟦Min⟧, thank you for the tour of the herbarium.`,
    fixed: `## Zhang Min

- first-name: David

Dear David, thank you for the tour of the herbarium.`,
  },
  {
    flagged: `## Elizabeth Adeyemi

- first-name: Liz

Hello ⟦Beth⟧! We are both in Women in Print.`,
    fixed: `## Elizabeth Adeyemi

- first-name: Liz

Hello Liz! We are both in Women in Print.`,
  },
  {
    given: "to: Robert Jensen\nfirst-name: Rob",
    clean: "Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.",
  },
  {
    note: "Where nothing is stated, any form will do:",
    given: "to: Thomas Vega",
    clean: "Hi Tom, it was good to talk shifts and bread at the spring job fair.",
  },
  {
    note: "A family name is formal on purpose:",
    given: "to: Ines Weber\nfirst-name: Ines",
    clean: "Dear Ms Weber, thank you for your piece on the harbour festival.",
  },
];
