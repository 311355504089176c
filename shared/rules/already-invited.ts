/** Flags a second invitation to somebody who has one, or who had one a short while ago. */
import { nameFor } from "../batch/person.ts";
import { statusIn } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Mailing } from "../merge/mailing.ts";
import type { Contact } from "../recipients/contacts.ts";
import { contactsIn } from "../recipients/surroundings.ts";
import { type BatchReport, defineRule, type Example } from "../rule.ts";
import { say } from "../text/say.ts";

/** The platform takes no new invitation to the same person before. */
const DAYS_TO_WAIT = 21;

const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Linda Park,Rob Jensen,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/linda-park-example,https://www.linkedin.com/in/rob-jensen-example
Ana Sousa,Linda Park,"2/3/26, 9:12 AM",,INCOMING,https://www.linkedin.com/in/ana-sousa-example,https://www.linkedin.com/in/linda-park-example
`;

export default defineRule({
  id: "already-invited",
  title: "Already invited",
  group: "certainty",
  severity: "warning",
  scope: "batch",
  ofSent: true,
  looksAt: "people",
  why: "A pending invitation is best left in peace: some are accepted after months. Once you withdraw one, the platform takes no new one to the same person for up to three weeks.",
  instead: "Leave them out, and set their `status` to `sent`.",
  sources: ["platform", "grimm"],
  *check({ head }, mailing): Generator<BatchReport> {
    if (head.kind !== "invite") return;
    const contactsOf = contactsIn(mailing.surroundings);
    for (const { person, at } of mailing.addressees) {
      const contact = contactsOf(person.slug).find((one) => counts(one, head.date));
      if (contact === undefined) continue;
      const { source, span, day, kind } = contact;
      const did = kind === "withdrawn" ? "withdrawn" : "sent";
      const to = nameFor(person);
      yield {
        ...at,
        message: did === "withdrawn" ? sayWithdrawn(to, day, source) : saySent(to, day, source),
        related: [{ source, span, message: "It says so here." }],
        inRows: {
          about: source,
          say: (some, worst) =>
            say`${some} have been invited before, says “${source}”; the first is ${worst}.`,
        },
        fixes: () => [
          {
            title: did === "withdrawn" ? "State that it was withdrawn" : "State that it was sent",
            class: "choice",
            edits: [],
            fields: { status: day ? `${did} ${day}` : did },
          },
        ],
      };
    }
    yield* ofOwn(mailing);
  },
});

export const examples: readonly Example[] = [
  {
    files: { "Invitations.csv": INVITATIONS },
    flagged: `---
contacted: Invitations.csv
---

## [⟦Rob Jensen⟧](https://www.linkedin.com/in/rob-jensen-example)

Hi Rob, your keynote on listening stays with me.`,
    fixed: `---
contacted: Invitations.csv
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)

- status: sent 2026-01-29

Hi Rob, your keynote on listening stays with me.`,
  },
  {
    files: {
      "spring.invite.md":
        "## [Kit Barlow](https://www.linkedin.com/in/kit-barlow-example)\n\n- status: withdrawn 2026-05-30\n\nHi Kit,\n",
      "people.csv": "Name,URL\nKit Barlow,https://www.linkedin.com/in/kit-barlow-example\n",
    },
    flagged: `---
contacted: spring.invite.md
recipients: people.csv
date: 2026-06-10
---

## ⟦Template⟧

Hi {{first_name}}, thank you for your talk.`,
  },
  {
    note: "Withdrawn too short a while before the planned day:",
    flagged: `---
date: 2026-06-10
---

## ⟦Jo Brandt⟧

- status: withdrawn 2026-05-30

Hi Jo, your scones won at the county show. Bravo!`,
  },
  {
    note: "Who invited you is another matter:",
    files: { "Invitations.csv": INVITATIONS },
    clean: `---
contacted: Invitations.csv
---

## [Ana Sousa](https://www.linkedin.com/in/ana-sousa-example)

Hi Ana, your fern prints are a joy.`,
  },
  {
    clean: `---
date: 2026-07-01
---

## Jo Brandt

- status: withdrawn 2026-05-30

Hi Jo, your scones won at the county show. Bravo!`,
  },
  {
    files: { "Invitations.csv": INVITATIONS },
    clean: `---
contacted: Invitations.csv
---

## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)

- status: sent 2026-01-29

Hi Rob, your keynote on listening stays with me.`,
  },
];

const saySent = (to: string, day: string | undefined, source: string): string =>
  day
    ? say`An invitation to ${to} was sent on ${day}, says “${source}”.`
    : say`An invitation to ${to} was sent, says “${source}”.`;

const sayWithdrawn = (to: string, day: string | undefined, source: string): string =>
  day
    ? say`An invitation to ${to} was withdrawn on ${day}, says “${source}”.`
    : say`An invitation to ${to} was withdrawn, says “${source}”.`;

const counts = ({ kind, day }: Contact, date: string | undefined): boolean =>
  kind === "invited" || (kind === "withdrawn" && isTooSoon(day, date));

function isTooSoon(day: string | undefined, date: string | undefined): boolean {
  const days = (Date.parse(date ?? "") - Date.parse(day ?? "")) / 86_400_000;
  return days >= 0 && days < DAYS_TO_WAIT;
}

function* ofOwn({ batch }: Mailing): Generator<BatchReport> {
  for (const [index, { value }] of batch.invites.entries()) {
    const { word, day } = statusIn(valueOf(value, "status"));
    if (word === "withdrawn" && day !== undefined && isTooSoon(day, batch.head.date))
      yield {
        invite: index,
        message: say`This invitation was withdrawn on ${day}; wait ${DAYS_TO_WAIT} days before another.`,
      };
  }
}
