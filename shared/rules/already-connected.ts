/** Flags an invitation to somebody with whom the sender is connected. */
import { nameFor } from "../batch/person.ts";
import { contactsIn } from "../recipients/surroundings.ts";
import { type BatchReport, defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";

const CONNECTIONS = `Notes:
"Some e-mail addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Rob,Jensen,https://www.linkedin.com/in/rob-jensen-example,,Jensen Training,Owner,07 Dec 2025
`;

export default defineRule({
  id: "already-connected",
  title: "Already connected",
  group: "certainty",
  severity: "warning",
  scope: "batch",
  looksAt: "people",
  why: "An invitation to connect tells somebody who is connected with you that you have forgotten it.",
  instead: "Write them a message instead, and set their `status` to `accepted`.",
  sources: ["platform", "format"],
  *check({ head }, mailing): Generator<BatchReport> {
    if (head.kind !== "invite") return;
    const contactsOf = contactsIn(mailing.surroundings);
    for (const { person, at } of mailing.addressees) {
      const contact = contactsOf(person.slug).find(({ kind }) => kind === "connected");
      if (contact === undefined) continue;
      const { source, span, day } = contact;
      yield {
        ...at,
        message:
          day === undefined
            ? say`You are connected with ${nameFor(person)}, says “${source}”.`
            : say`You are connected with ${nameFor(person)} since ${day}, says “${source}”.`,
        related: [{ source, span, message: "It says so here." }],
        inRows: {
          about: source,
          say: (some, worst) => say`You are connected with ${some}, says “${source}”; the first is ${worst}.`,
        },
        fixes: () => [
          {
            title: "State that they have accepted",
            class: "choice",
            edits: [],
            fields: { status: "accepted" },
          },
        ],
      };
    }
  },
});

export const examples: readonly Example[] = [
  {
    files: { "Connections.csv": CONNECTIONS },
    flagged: `---
contacted: Connections.csv
---

## [⟦Rob Jensen⟧](https://www.linkedin.com/in/rob-jensen-example)

Hi Rob, your keynote on listening stays with me.`,
    fixed: `---
contacted: Connections.csv
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)

- status: accepted

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    files: {
      "Connections.csv": CONNECTIONS,
      "people.csv": "Name,URL\nRob Jensen,linkedin.com/in/rob-jensen-example?trk=x\nAna Sousa,\n",
    },
    flagged: `---
contacted: Connections.csv
recipients: people.csv
---

## ⟦Template⟧

Hi {{first_name}}, thank you for your talk.`,
  },
  {
    note: "Another batch knows of it:",
    files: {
      "spring.invite.md":
        "## [Ines Weber](https://www.linkedin.com/in/ines-weber-example)\n\n- status: accepted\n\nDear Ines,\n",
    },
    flagged: `---
contacted:
  - spring.invite.md
---

## [⟦Ines Weber⟧](https://www.linkedin.com/in/ines-weber-example)

Dear Ines, thank you for your piece on the harbour festival.`,
    fixed: `---
contacted:
  - spring.invite.md
---

## [Ines Weber](https://www.linkedin.com/in/ines-weber-example)

- status: accepted

Dear Ines, thank you for your piece on the harbour festival.`,
  },
  {
    note: "Namesakes have other profiles:",
    files: { "Connections.csv": CONNECTIONS },
    clean: `---
contacted: Connections.csv
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-leeds)

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    note: "A message is no invitation:",
    files: { "Connections.csv": CONNECTIONS },
    clean: `---
contacted: Connections.csv
kind: message
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)

Hi Rob, here is the recording of your keynote.`,
  },
  {
    files: { "Connections.csv": CONNECTIONS },
    clean: `---
contacted: Connections.csv
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)

- status: accepted

Hi Rob, your keynote on listening stays with me.`,
  },
];
