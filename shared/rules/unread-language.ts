/** Tells that a file's notes are in a language that Cordial cannot read in full yet. */
import { languageOf, READ_LANGUAGES } from "../anatomy/languages.ts";
import { defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";

export default defineRule({
  id: "unread-language",
  title: "A language that is not read yet",
  group: "form",
  severity: "hint",
  scope: "batch",
  looksAt: "people",
  why: "Cordial reads English. In other languages it knows greetings, closings and the platform's default sentence, and it can count and compare names; whether a note has a context or a reason it cannot tell, so it keeps quiet about that rather than guess.",
  instead: "Have somebody who speaks the language read these notes before you send them.",
  sources: ["format"],
  *check({ head }) {
    const entry = head.entries.get("lang");
    if (READ_LANGUAGES.includes(languageOf(head.lang))) return;
    yield {
      // The language may be the whole project's.
      ...(entry ? { span: entry.valueSpan } : { invite: 0 }),
      message: say`Notes in “${head.lang}” are checked for length, names and gaps; what they say is not read yet.`,
    };
  },
});

export const examples: readonly Example[] = [
  {
    given: "to: Odile Blanc\nlang: ⟦fr⟧",
    flagged: "Bonjour Odile,\n\nMerci pour votre atelier sur les ruches.\n\nThierry\n",
  },
  {
    given: "to: Jonas Keller\nlang: ⟦de-CH⟧",
    flagged: "Grüezi Jonas,\n\ndie Führung durchs Archiv war ein Vergnügen.\n\nUrs\n",
  },
  {
    given: "to: Lucía Ferrer\nlang: ⟦es⟧",
    flagged: "Hola Lucía:\n\nNos vimos en la feria del libro de Gijón.\n\nIker\n",
  },
  {
    given: "to: Rob Jensen\nlang: en",
    clean: "Hi Rob,\n\nYour workshop on bees was a delight.\n\nLinda\n",
  },
  {
    given: "to: Ewan Reid\nlang: en-GB",
    clean: "Dear Ewan,\n\nThank you for the tour of the still house.\n\nPriya\n",
  },
  {
    note: "A file that does not say is taken for English.",
    given: "to: Dele Akande",
    clean: "Hi Dele,\n\nWe met at the radio fair.\n\nBea\n",
  },
];
