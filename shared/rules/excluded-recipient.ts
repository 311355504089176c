/** Flags an invitation to somebody who must not be written to, or to the sender. */
import type { Head } from "../batch/batch.ts";
import { nameFor, slugOf } from "../batch/person.ts";
import type { Addressee } from "../merge/mailing.ts";
import { readable } from "../recipients/surroundings.ts";
import { type BatchReport, defineRule, type Example, type Related } from "../rule.ts";
import { say } from "../text/say.ts";

const LIST = `# asked us not to write
https://www.linkedin.com/in/rob-jensen-example
jo@harbour.example
@fennel.example
`;

export default defineRule({
  id: "excluded-recipient",
  title: "Somebody not to be written to",
  group: "certainty",
  severity: "error",
  scope: "batch",
  looksAt: "people",
  why: "Whoever asked to be left alone is not asked again, and a list of customers or of those who left belongs to that promise. Nor does anybody invite themselves.",
  instead: "Take the person out, or the address off the list if it is out of date.",
  sources: ["format", "platform"],
  *check({ head }, mailing): Generator<BatchReport> {
    const lists = readable(mailing.surroundings.excluded);
    const isSender = senderTest(head);
    for (const addressee of mailing.addressees) {
      if (isSender(addressee))
        yield {
          ...addressee.at,
          message: "The sender would invite themselves.",
          inRows: {
            about: "the sender",
            say: (_, worst) => say`The sender would invite themselves: ${worst}.`,
          },
        };
      for (const { source, entries } of lists) {
        const span = keysOf(addressee).flatMap((key) => entries.get(key) ?? [])[0];
        if (span === undefined) continue;
        const related: Related[] = [{ source, span, message: "They are on the list here." }];
        yield {
          ...addressee.at,
          message: say`${nameFor(addressee.person, addressee.email)} is not to be written to, says “${source}”.`,
          related,
          inRows: {
            about: source,
            say: (some, worst) =>
              say`${some} are not to be written to, says “${source}”; the first is ${worst}.`,
          },
        };
        break;
      }
    }
  },
});

export const examples: readonly Example[] = [
  {
    files: { "not-them.txt": LIST },
    flagged: `---
exclude: not-them.txt
---

## [⟦Rob Jensen⟧](https://www.linkedin.com/in/Rob-Jensen-Example/)

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    note: "By e-mail address or its domain:",
    files: {
      "not-them.txt": LIST,
      "people.csv": "Name,Email\nAna Sousa,ana@kew.example\nKit Barlow,kit@fennel.example\n",
    },
    flagged: `---
exclude: not-them.txt
recipients: people.csv
---

## ⟦Template⟧

Hi {{first_name}}, thank you for your talk.`,
  },
  {
    note: "The sender:",
    flagged: `---
sender: Linda Park
---

## ⟦Linda Park⟧

Hi Linda, thank you for your talk.`,
  },
  {
    files: { "not-them.txt": LIST },
    clean: `---
exclude: not-them.txt
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-leeds)

- email: rob@jensen.example

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    note: "Nothing is left to send:",
    files: { "not-them.txt": LIST },
    clean: `---
exclude: not-them.txt
---

## Jo Brandt

- email: jo@harbour.example
- status: declined

Hi Jo, thank you for your talk.`,
  },
  {
    note: "A namesake of the sender, with another profile:",
    clean: `---
sender:
  name: Linda Park
  url: https://www.linkedin.com/in/linda-park-example
---

## [Linda Park](https://www.linkedin.com/in/linda-park-leeds)

Hi Linda, it seems that we share a name.`,
  },
];

function keysOf({ person: { slug }, email }: Addressee): string[] {
  const domain = email?.slice(email.lastIndexOf("@"));
  return [slug, email, domain].filter((key) => key !== undefined);
}

/** By the profile where both have one, else by the whole name. */
function senderTest({ sender = {} }: Head): (addressee: Addressee) => boolean {
  const slug = slugOf(sender.url);
  const name = sender.name?.toLowerCase();
  return ({ person }) =>
    slug !== undefined && person.slug !== undefined
      ? slug === person.slug
      : name !== undefined && name.includes(" ") && person.full.toLowerCase() === name;
}
