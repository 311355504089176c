/** Flags a person to whom the file writes twice. */
import type { Batch, Person } from "../batch/batch.ts";
import { nameFor } from "../batch/person.ts";
import { isDoneWith } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Mailing } from "../merge/mailing.ts";
import type { Elsewhere } from "../recipients/surroundings.ts";
import { type BatchReport, defineRule, type Example, type Related } from "../rule.ts";
import { say } from "../text/say.ts";
import { type Span, shift } from "../text/span.ts";

export default defineRule({
  id: "duplicate-recipient",
  title: "Same person twice",
  group: "certainty",
  severity: "error",
  scope: "batch",
  looksAt: "people",
  why: "Two invitations to one person show that nobody looked at the list, and the second undoes what the first one earned. The profile address tells people apart; where there is none, name and company do.",
  instead: "Keep one section a person, and put a second message under `### Follow-up`.",
  sources: ["platform", "four-rules"],
  *check(batch, mailing): Generator<BatchReport> {
    const bySlug = new Map<string, Entry>();
    const byName = new Map<string, Entry[]>();
    const { others } = mailing.surroundings;
    const sections = sectionsOf(batch);
    // What has been sent is there first, wherever it stands: it is the other one that must not go out.
    const [sent, unsent] = [
      sections.filter(({ isSent }) => isSent),
      sections.filter(({ isSent }) => !isSent),
    ];
    for (const entry of [...sent, ...sentRowsOf(mailing), ...unsent, ...rowsOf(mailing)]) {
      const { slug, words } = entry.person;
      const name = words.join(" ");
      const first = slug === undefined ? undefined : bySlug.get(slug);
      const same = first ?? byName.get(name)?.find((other) => isSamePerson(entry, other));
      if (same) {
        // Of what is sent in the list nothing can be mended, so only the other is told.
        if (entry.at) yield reportOf(same, entry, entry.at);
        continue;
      }
      if (slug !== undefined) bySlug.set(slug, entry);
      if (words.length > 1) byName.set(name, [...(byName.get(name) ?? []).slice(0, MOST_NAMESAKES), entry]);
      // What was sent is told of where it would be sent once more.
      if (slug === undefined || batch.head.kind !== "invite" || entry.isSent || !entry.at) continue;
      const other = others?.of(slug).find(({ kind }) => kind === "planned");
      if (other) yield fromElsewhere(other, entry.person, entry.at);
    }
  },
});

export const examples: readonly Example[] = [
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
    note: "Whichever has not been sent yet is the one too many:",
    flagged: `## [⟦Tomás Vega⟧](https://www.linkedin.com/in/tomas-vega-example)

Hi Tomás, your sourdough class was a joy.

## [Tomás Vega](https://www.linkedin.com/in/tomas-vega-example)

- status: sent 2026-05-15

Hi Tomás, thank you for the bread at the spring fair.`,
  },
  {
    note: "By name alone it is only a warning, since they may be two people:",
    flagged: `## José Silva

Hi José, the bread at the spring fair was the best in town.

## ⟦Jose Silva⟧

Hi Jose, we are both in the bakers' guild.`,
  },
  {
    note: "Twice in a list:",
    files: {
      "people.csv":
        "Name,Profile URL\nAna Sousa,https://www.linkedin.com/in/ana-sousa-example\nAna Maria Sousa,linkedin.com/in/Ana-Sousa-Example/\n",
    },
    flagged: `---
recipients: people.csv
---

## ⟦Template⟧

Hi {{first_name}}, your fern prints are a joy.`,
  },
  {
    note: "Whom the list has as sent is not written to again:",
    files: {
      "people.csv":
        "Name,Profile URL,Status\nAna Sousa,https://www.linkedin.com/in/ana-sousa-example,sent 2026-05-15\nAna Sousa,linkedin.com/in/ana-sousa-example,\n",
    },
    flagged: `---
recipients: people.csv
---

## ⟦Template⟧

Hi {{first_name}}, your fern prints are a joy.`,
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
];

type At = { readonly invite: number; readonly span?: Span } | { readonly row: number };

/** Somebody to whom the file writes, and where it says so. */
interface Entry {
  readonly person: Person;
  readonly company: string;
  /** Where it can be reported; absent for a row that was sent, which has no place among the letters any more. */
  readonly at?: At;
  readonly place: Pick<Related, "span" | "source">;
  readonly isSent: boolean;
}

/** Beyond, nobody can tell namesakes apart anyway, and each is compared with those before. */
const MOST_NAMESAKES = 20;

const sectionsOf = ({ invites }: Batch): Entry[] =>
  invites.flatMap(({ value, offset }, invite): Entry[] => {
    const { recipient: person, heading, anchor } = value;
    if (person === undefined) return [];
    const at = { invite, ...(heading && { span: heading.nameSpan }) };
    const company = folded(valueOf(value, "company"));
    return [{ person, company, at, place: { span: shift(anchor, offset) }, isSent: isDoneWith(value) }];
  });

/** Without those that are sections. */
const rowsOf = ({ merged }: Mailing): Entry[] =>
  merged.flatMap(({ recipient: { from, person, span, source, values } }, row): Entry[] => {
    if (from === "section") return [];
    const company = folded(values.get("company")?.value);
    const place = { span, ...(source !== undefined && { source }) };
    return [{ person, company, at: { row }, place, isSent: false }];
  });

const sentRowsOf = ({ done }: Mailing): Entry[] =>
  done.flatMap(({ recipient: { from, person, span, source, values } }) => {
    const company = folded(values.get("company")?.value);
    const place = { span, ...(source !== undefined && { source }) };
    return from === "section" ? [] : [{ person, company, place, isSent: true }];
  });

/** Whether two of one name are the same: not with different profiles or companies, or with a company that only one has. */
function isSamePerson(one: Entry, other: Entry): boolean {
  if (one.person.slug !== undefined && other.person.slug !== undefined) return false;
  return one.company === other.company;
}

const folded = (company = ""): string => company.trim().toLowerCase();

function reportOf(first: Entry, { person, company }: Entry, at: At): BatchReport {
  const { full, slug } = person;
  const isSure = slug !== undefined && slug === first.person.slug;
  const onlyName = !isSure && company === "";
  return {
    ...at,
    message: onlyName
      ? say`There is already an invitation to a ${full} in this file; if they are two people, add their profile addresses.`
      : say`There is already an invitation to ${nameFor(person)} in this file.`,
    ...(onlyName && { severity: "warning" }),
    inRows: {
      say: (some, worst) =>
        say`${some} are for somebody who gets an invitation already; the first is ${worst}.`,
    },
    related: [{ ...first.place, message: "The first one is here." }],
  };
}

function fromElsewhere({ source, span }: Elsewhere, person: Person, at: At): BatchReport {
  return {
    ...at,
    message: say`“${source}” has ${nameFor(person)} as well, who would get two invitations.`,
    severity: "warning",
    inRows: {
      about: source,
      say: (some, worst) =>
        say`${some} are for somebody whom “${source}” has as well; the first is ${worst}.`,
    },
    related: [{ source, span, message: "The other one is here." }],
  };
}
