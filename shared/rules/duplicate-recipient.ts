/** Flags a person to whom the file writes twice. */
import type { Batch, Person } from "../batch/batch.ts";
import { valueOf } from "../batch/values.ts";
import { type BatchReport, defineRule } from "../rule.ts";
import { shift } from "../text/span.ts";

export default defineRule({
  id: "duplicate-recipient",
  title: "Same person twice",
  group: "certainty",
  severity: "error",
  scope: "batch",
  why: "Two invitations to one person show that nobody looked at the list, and the second undoes what the first one earned. The profile address tells people apart; where there is none, name and company do.",
  instead: "Keep one section a person, and put a second message under `### Follow-up`.",
  sources: ["platform", "four-rules"],
  examples: [
    {
      note: "One profile, however its address and the name are written:",
      flagged: `## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)

Hi Rob, your keynote at the Chamber mixer changed how we run debriefs.

## [⟦Robert Jensen⟧](https://linkedin.com/in/Rob-Jensen-Example/?trk=people)

Hi Robert, thank you for your keynote at the Chamber mixer.`,
    },
    {
      flagged: `## Amara Okafor

- company: Kew Herbarium

Hi Amara, thank you for the tour of the herbarium.

## ⟦Amara Okafor⟧

- company: Kew Herbarium

Hi Amara, your colleague Jo said that you look for volunteers.`,
    },
    {
      note: "By name alone it is only a warning, since they may be two people:",
      flagged: `## José Silva

Hi José, the bread at the spring fair was the best in town.

## ⟦Jose Silva⟧

Hi Jose, we are both in the bakers' guild.`,
    },
    {
      note: "Two people of one name:",
      clean: `## [Priya Raman](https://www.linkedin.com/in/priya-raman-leeds)

Hello Priya, your letterpress workshop is on my list.

## [Priya Raman](https://www.linkedin.com/in/priya-raman-pune)

Hello Priya, thank you for your answer in the typography group.`,
    },
    {
      clean: `## Dana Whitfield

- company: Harbour Post

Hi Dana, your question at the press breakfast is still on my mind.

## Dana Whitfield

- company: Whitfield Roofing

Hi Dana, your crew saved our roof in March.`,
    },
    {
      note: "A later message stands in the same section:",
      clean: `## Ines Weber

Dear Ines, thank you for your piece on the harbour festival.

### Follow-up

Thank you for connecting, Ines. Here is the programme for next year.`,
    },
  ],
  *check(batch): Generator<BatchReport> {
    const bySlug = new Map<string, number>();
    const byName = new Map<string, number[]>();
    for (const [index, { value }] of batch.invites.entries()) {
      const { recipient } = value;
      if (recipient === undefined) continue;
      const name = recipient.words.join(" ");
      const first = recipient.slug === undefined ? undefined : bySlug.get(recipient.slug);
      const same = first ?? byName.get(name)?.find((other) => isSamePerson(batch, other, index));
      if (same === undefined) {
        if (recipient.slug !== undefined) bySlug.set(recipient.slug, index);
        if (recipient.words.length > 1) byName.set(name, [...(byName.get(name) ?? []), index]);
      } else yield reportOf(batch, same, index, recipient);
    }
  },
});

/** Whether two of one name are the same: not with different profiles or companies, or with a company that only one has. */
function isSamePerson({ invites }: Batch, one: number, other: number): boolean {
  const a = invites[one]?.value;
  const b = invites[other]?.value;
  if (a === undefined || b === undefined) return false;
  if (a.recipient?.slug !== undefined && b.recipient?.slug !== undefined) return false;
  return fold(valueOf(a, "company")) === fold(valueOf(b, "company"));
}

const fold = (company = ""): string => company.trim().toLowerCase();

function reportOf({ invites }: Batch, first: number, index: number, { full, slug }: Person): BatchReport {
  const earlier = invites[first];
  const invite = invites[index]?.value;
  const isSure = slug !== undefined && slug === earlier?.value.recipient?.slug;
  const onlyName = !isSure && invite !== undefined && valueOf(invite, "company") === undefined;
  return {
    invite: index,
    ...(invite?.heading && { span: invite.heading.nameSpan }),
    message: onlyName
      ? `There is already an invitation to a ${full} in this file; if they are two people, add their profile addresses.`
      : `There is already an invitation to ${full} in this file.`,
    ...(onlyName && { severity: "warning" }),
    related: earlier
      ? [{ span: shift(earlier.value.anchor, earlier.offset), message: "The first one is here." }]
      : [],
  };
}
