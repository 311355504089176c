/** Flags notes that were written once and sent to many. */
import type { Head, Invite, Placed } from "../batch/batch.ts";
import { FIELD_KEYS } from "../batch/keys.ts";
import { toSource } from "../batch/sent.ts";
import { valueOf } from "../batch/values.ts";
import { BySection } from "../batch/versions.ts";
import { type BatchReport, defineRule, type Example, type Related } from "../rule.ts";
import { say } from "../text/say.ts";
import { shift } from "../text/span.ts";
import { Alike, type Compared } from "../wording/alike.ts";
import { marksOf, runsOf } from "../wording/sameness.ts";

const TALK =
  "I came to the seed swap in Ibadan for the okra and stayed for your talk. May I ask you how you save seed?";

export default defineRule({
  id: "copied-note",
  title: "The same note to many",
  group: "etiquette",
  severity: "warning",
  scope: "batch",
  why: "Three notes that differ in nothing but the name are one note. People of one company or club do compare, and each of them learns that the interest was not in them.",
  instead:
    "Write for each person what is true of them only. If it has to be one text, make it a template and let it vary by more than the name.",
  sources: ["grimm", "must-haves", "blarticle"],
  *check({ head, invites }): Generator<BatchReport> {
    for (const group of groupsOf(head, invites)) {
      const others = group.length - 1;
      const message = say`Names aside, this note is the same as ${others} others in this file.`;
      const first = group.slice(0, MOST_RELATED + 1).map((index) => invites[index]);
      const alike = first.flatMap((place) => (place ? relatedOf(place) : []));
      for (const [at, invite] of group.entries()) {
        const sent = invites[invite]?.value.notes[0]?.sent;
        if (sent === undefined) continue;
        yield {
          invite,
          span: toSource(sent, { start: 0, end: sent.text.length }),
          message,
          related: alike.filter((_, other) => other !== at).slice(0, MOST_RELATED),
        };
      }
    }
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `## Ngozi Adeyemi

⟦Hi Ngozi, ${TALK}⟧

## Tunde Bello

⟦Hi Tunde, ${TALK}⟧

## Kemi Alao

⟦Hi Kemi, ${TALK}⟧`,
  },
  {
    note: "Company and occasion count no more than the name:",
    flagged: `## Rob Jensen

- company: Jensen Training

⟦Dear Rob, what you and Jensen Training do for young speakers is a model for us. I would like to learn how you find your mentors.⟧

## Ana Sousa

- company: Kew Herbarium

⟦Dear Ana, what you and Kew Herbarium do for young speakers is a model for us. I would like to learn how you find your mentors.⟧

## Kit Barlow

- company: Fennel & Sons

⟦Dear Kit, what you and Fennel & Sons do for young speakers is a model for us. I would like to learn how you find your mentors.⟧`,
  },
  {
    note: "A word or two are no difference:",
    flagged: `## Ngozi Adeyemi

⟦Hi Ngozi, ${TALK}⟧

## Tunde Bello

⟦Hello Tunde, ${TALK} Thanks!⟧

## Kemi Alao

⟦Hi Kemi, ${TALK}⟧`,
  },
  {
    note: "Two are a coincidence:",
    clean: `## Ngozi Adeyemi

Hi Ngozi, ${TALK}

## Tunde Bello

Hi Tunde, ${TALK}`,
  },
  {
    clean: `## Ngozi Adeyemi

Hi Ngozi, your okra was the best of the seed swap. May I ask how you save the seed?

## Tunde Bello

Hi Tunde, your talk on seed banks was the best of the seed swap. May I visit yours?

## Kemi Alao

Hi Kemi, thank you for lending me your sieve at the seed swap. May I bring it back on Sunday?`,
  },
  {
    note: "A template says what it is:",
    clean: `---
recipients: [{ name: Ngozi Adeyemi, crop: okra }, { name: Tunde Bello, crop: yam }, { name: Kemi Alao, crop: rice }]
---

## Template

Hi {{first_name}}, your {{crop}} at the seed swap in Ibadan was a wonder. May I ask you how you save seed?`,
  },
];

const FEWEST = 3;
const MOST_RELATED = 10;
/** Words that a run has, and the share of runs from which on two notes are one. */
const RUN = 4;
const ALIKE = 0.6;
/** A shorter note says too little to be called a copy. */
const FEWEST_RUNS = 8;

const relatedOf = ({ value: { anchor }, offset }: Placed<Invite>): Related => ({
  span: shift(anchor, offset),
  message: "This one is alike.",
});

/** The notes of a file that are alike, as places in the list. */
function groupsOf(head: Head, invites: readonly Placed<Invite>[]): (readonly number[])[] {
  let known = files.get(head);
  if (known === undefined) {
    known = { said: new BySection((sections) => sections.map(saidIn)), alike: new Alike(ALIKE) };
    files.set(head, known);
  }
  return known.alike.groups(known.said.of(invites), FEWEST);
}

/** What is known of a file as long as its front matter stays the same. */
const files = new WeakMap<Head, { readonly said: BySection<Compared>; readonly alike: Alike }>();

/** What a note says besides what is known of its recipient. */
function saidIn(invite: Invite): Compared {
  const { notes, recipient, template } = invite;
  const [note] = notes;
  if (note?.part !== "note" || note.kind !== "invite" || template !== undefined) return NOTHING;
  const own = invite.fields.map(({ value }) => value);
  const known = [recipient?.full, ...(recipient?.words ?? []), ...own, ...defaultsOf(invite.head)];
  const runs = runsOf(note.sent.text, RUN, known.join(" "));
  return runs.length < FEWEST_RUNS ? NOTHING : { runs, marks: marksOf(runs, MARKS) };
}

/** Of what is no note written for somebody, and of a note that is too short to be called a copy. */
const NOTHING: Compared = { runs: new Int32Array(), marks: [] };

/** What the front matter says of everybody. */
function defaultsOf(head: Head): readonly string[] {
  let values = defaults.get(head);
  if (values === undefined) {
    values = FIELDS.flatMap((key) => valueOf({ fields: [], head }, key) ?? []);
    defaults.set(head, values);
  }
  return values;
}

const FIELDS = Object.keys(FIELD_KEYS);
const defaults = new WeakMap<Head, readonly string[]>();

const MARKS = 8;
