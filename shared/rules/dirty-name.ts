/** Flags a recipient's name as lists have it, not as people say it. */
import { type Dirt, dirtOf } from "../batch/names/dirt.ts";
import { valueOf } from "../batch/values.ts";
import { defineRule, type Example, type Fix, type Report } from "../rule.ts";
import { said, say, toSay } from "../text/say.ts";

export default defineRule({
  id: "dirty-name",
  title: "Name as a list has it",
  group: "form",
  severity: "warning",
  scope: "invite",
  why: "Names from lists and profiles come with signs, degrees and capitals. Once they stand in a greeting, the other person knows that a list wrote to them.",
  instead: "Write the name as you would say it. Two given names, hyphens and particles belong to it.",
  sources: ["format", "grimm"],
  *check(invite): Generator<Report> {
    const { recipient, anchor } = invite;
    const dirt = recipient && dirtOf(recipient.full);
    if (dirt === undefined || (dirt.kind === "initial" && valueOf(invite, "first-name") !== undefined))
      return;
    yield {
      span: anchor,
      message: say`“${recipient?.full ?? ""}” ${said(WRONG[dirt.kind])}.`,
      fixes: () => (dirt.clean === undefined ? [] : [rename(dirt.clean)]),
    };

    function rename(name: string): Fix {
      const title = say`Write “${name}”`;
      if (invite.heading === undefined) return { title, class: "choice", edits: [], state: { to: name } };
      return { title, class: "choice", edits: [{ span: invite.heading.nameSpan, text: name }] };
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## ⟦ROB JENSEN⟧

Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.`,
    fixed: `## Rob Jensen

Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.`,
  },
  {
    flagged: `## [⟦Amara Okafor, PhD, MBA⟧](https://www.linkedin.com/in/amara-okafor-example)

Hi Amara, thank you for the tour of the herbarium.`,
    fixed: `## [Amara Okafor](https://www.linkedin.com/in/amara-okafor-example)

Hi Amara, thank you for the tour of the herbarium.`,
  },
  {
    given: "to: ⟦Tomás 🥖 Vega⟧",
    flagged: "Hi Tomás, it was good to talk shifts and bread at the spring job fair.",
    fixed: `---
to: Tomás Vega
---

Hi Tomás, it was good to talk shifts and bread at the spring job fair.`,
  },
  {
    flagged: `## ⟦undefined⟧

Hi there, thank you for coming to our open day.`,
  },
  {
    flagged: `## ⟦R. Adeyemi⟧

Dear R. Adeyemi, thank you for the minutes of the harbour board.`,
  },
  {
    flagged: `## ⟦ines van der weber | Culture desk⟧

Dear Ines, thank you for your piece on the harbour festival.`,
    fixed: `## Ines van der Weber

Dear Ines, thank you for your piece on the harbour festival.`,
  },
  {
    note: "All of this belongs to a name:",
    clean: `## José María van der Berg

Hola José María, your lecture on tides is the best I have heard.

## Dr Jean-Luc O'Brien-N'Dour

Dear Jean-Luc, thank you for reviewing our programme.

## WATANABE Kenji

Dear Kenji, your print of the harbour hangs in our hall.`,
  },
  {
    note: "A nickname, too:",
    clean: `## Robert (Bob) Lind

Hi Bob, our apprentices still talk about your visit.`,
  },
  {
    note: "Who only has an initial can be addressed by a field:",
    clean: `## J. R. Whitfield

- first-name: Dana

Hi Dana, your question at the press breakfast is still on my mind.`,
  },
];

const WRONG: Readonly<Record<Dirt["kind"], string>> = {
  nobody: toSay("is nobody's name"),
  signs: toSay("has signs in it that nobody says aloud"),
  letters: toSay("is written in letters that only look like letters"),
  behind: toSay("says more than the name"),
  capitals: toSay("is all in capitals"),
  small: toSay("is all in small letters"),
  initial: toSay("gives no first name to greet; add a `first-name` field"),
};
