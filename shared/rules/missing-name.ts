/** A note that nowhere calls its recipient by name. */
import { firstOf, has, type Reading } from "../anatomy/reading.ts";
import { defineRule, type Example, type Fix } from "../rule.ts";
import { say } from "../text/say.ts";
import { textOf } from "../text/span.ts";
import { keepsLimits, overBy } from "../wording/fixes.ts";
import { greetingFor, greetingWithName, namesOf, shutsNamesOut } from "../wording/greeting.ts";
import { greetWith } from "../wording/place.ts";

export default defineRule({
  id: "missing-name",
  title: "The recipient's name is missing",
  group: "etiquette",
  severity: "warning",
  why: "A note without a name could have gone to anybody, and the recipient assumes that it did. Their name is the cheapest sign that you wrote to them.",
  instead: "Greet them by the name they go by. Anywhere in the note counts.",
  sources: ["grimm", "blarticle"],
  dissent:
    "Lisa Grimm asks for the name and then leaves it out of her own first example, which opens with “Hey there”. So any place in the note will do for Cordial.",
  scope: "note",
  lacking: ["name"],
  *check(reading) {
    if (has(reading, "name")) return;
    const { recipient } = reading.invite;
    const greeting = firstOf(reading, "greeting");
    const impersonal = greeting && shutsNamesOut(greeting) ? greeting : undefined;
    // To someone not yet named, only a greeting that shuts names out is a flaw.
    if (recipient === undefined && impersonal === undefined) return;
    const greeted = impersonal && textOf(reading.text, impersonal.span);
    yield {
      ...(impersonal && { span: impersonal.span }),
      message: messageFor(greeted, recipient?.first),
      fixes: () => naming(reading),
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Ngozi Adeyemi",
    flagged:
      "⟦Hey there,⟧\n\nYour stall at the Ibadan seed swap had the best okra I have grown. May I ask you about saving seed?\n\nKemi\n",
    fixed:
      "Hi Ngozi,\n\nYour stall at the Ibadan seed swap had the best okra I have grown. May I ask you about saving seed?\n\nKemi\n",
  },
  {
    note: "A greeting without a name gets it.",
    given: "to: ⟦Prof. Anselm Vogel⟧",
    flagged:
      "Good morning,\n\nI sing in the choir that premiered your psalm in Jena. May I stay in touch?\n\nDorothea\n",
    fixed:
      "Good morning Anselm,\n\nI sing in the choir that premiered your psalm in Jena. May I stay in touch?\n\nDorothea\n",
  },
  {
    note: "Without a greeting, one is put on top.",
    given: "to: ⟦Priya Nair⟧",
    flagged:
      "We spoke at the alumni dinner about night trains. I'd like to hear how the Kochi route turns out.\n",
    fixed:
      "Hi Priya,\n\nWe spoke at the alumni dinner about night trains. I'd like to hear how the Kochi route turns out.\n",
  },
  {
    note: "To nobody in particular: even before the file says to whom it goes.",
    flagged: "⟦Dear Sir,⟧\n\nI read that your museum lends looms to schools.\n",
  },
  {
    given: "to: Robert Achterberg",
    clean: "Hi Rob,\n\nThanks for the tour of the signal box on Saturday.\n\nLiesbeth\n",
  },
  {
    note: "The name may stand at the end.",
    given: "to: Carmen Ibáñez",
    clean: "Your panel on school kitchens was the highlight of the day for me. Thank you, Carmen!\n\nLuis\n",
  },
  {
    note: "To someone not yet named, the rule waits.",
    clean: "Hello,\n\nWe met at the Tuesday running group.\n",
  },
  {
    note: "A placeholder counts as the name.",
    given: "to: Ian McRae",
    clean: "Hi {{first_name}},\n\nWe met at the ferry museum.\n\nMoira\n",
  },
];

function naming(reading: Reading): Fix[] {
  const { recipient, head } = reading.invite;
  if (recipient === undefined) return [];
  const greeting = firstOf(reading, "greeting");
  const certain = recipient.alternatives.length === 0;
  return namesOf(recipient).map((name) => {
    const edit = greeting
      ? greetingWithName(reading.text, greeting, name, head)
      : greetWith(reading, greetingFor(name, head));
    const isSlip = greeting !== undefined && !shutsNamesOut(greeting);
    const isSafe = isSlip && certain && keepsLimits(reading, [edit]);
    const title = say`Greet ${name} by name${overBy(reading, [edit])}`;
    return { title, class: isSafe ? "safe" : "choice", edits: [edit] };
  });
}

/** @param greeted the greeting that shuts names out. @param name what to call them, where that is known. */
function messageFor(greeted: string | undefined, name: string | undefined): string {
  if (name === undefined)
    return greeted === undefined
      ? "The note greets nobody; say to whom it goes, and greet them by name."
      : say`“${greeted}” could greet anybody; say to whom it goes, and greet them by name.`;
  return greeted === undefined
    ? say`The note never says their name; call them ${name}.`
    : say`“${greeted}” could greet anybody; call them ${name}.`;
}
