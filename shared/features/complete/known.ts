/** What the rest of the file and the list already say, where a field's key or value is being written. */
import type { Invite } from "../../batch/batch.ts";
import { FIELD_KEYS, FRONT_MATTER_KEYS, foldKey } from "../../batch/keys.ts";
import { fold } from "../../batch/names/fold.ts";
import { columnKey } from "../../recipients/columns.ts";
import { calledOf, type Recipient } from "../../recipients/recipients.ts";
import { say, toSay } from "../../text/say.ts";
import { textOf } from "../../text/span.ts";
import type { Verdict } from "../check.ts";
import { code } from "../markdown.ts";
import { placeholdersIn, tableOf } from "../mentions.ts";
import { inviteAt } from "../places.ts";
import type { Spot } from "./completion.ts";
import { placeholderName } from "./placeholders.ts";

type Words = (readonly [word: string, documentation: string])[];

/** Keys of the writer's own: those that templates ask for first, then those of other sections and of the list. */
export function ownKeysAt({ verdict }: Spot): Words {
  const { roster } = verdict.mailing;
  const keys = new Map<string, string>();
  const add = (name: string, documentation: string) => {
    const key = foldKey(name.replaceAll("_", "-"));
    const isKnown =
      Object.hasOwn(FIELD_KEYS, key) || Object.hasOwn(FRONT_MATTER_KEYS, key) || NAMES.has(columnKey(key));
    if (!isKnown && !key.startsWith("sender.") && !keys.has(key)) keys.set(key, documentation);
  };
  for (const { key, name } of placeholdersIn(verdict)) {
    const written = verdict.batch.text.slice(name.start, name.end);
    if (!key.startsWith("sender.")) add(written, say`fills ${code(`{{${written}}}`)}`);
  }
  for (const written of roster.names.values()) {
    const name = placeholderName(written);
    if (name !== undefined) add(name, toSay("others of your recipients have it"));
  }
  return [...keys].slice(0, MOST);
}

/** What the heading says already. */
const NAMES: ReadonlySet<string> = new Set(["name", "last-name"].map(columnKey));

/** The headers of the table, as `columns` may point to them. */
export const headersIn = (verdict: Verdict): Words =>
  (tableOf(verdict)?.header.values ?? []).flatMap((written) => {
    const header = written.trim();
    return HEADER.test(header) ? [[header, toSay("a column of the list")] as const] : [];
  });

/** What needs no quotation marks in YAML. */
const HEADER = /^[\p{L}\p{N}][\p{L}\p{N} _()./-]*$/u;

/** Names that placeholders ask for and no column has, which `columns` may point to one. */
export const unfilledIn = (verdict: Verdict): Words => {
  const { names } = verdict.mailing.roster;
  const asked = [...placeholdersIn(verdict)].filter(
    ({ key }) => !key.startsWith("sender.") && !names.has(key),
  );
  return [...new Set(asked.map(({ name }) => textOf(verdict.batch.text, name)))].map((name) => [
    name,
    toSay("a placeholder that no column fills"),
  ]);
};

/** The keys of a person in the list: those that others have or placeholders ask for, then the known ones. */
export const itemKeysIn = (verdict: Verdict): Words => {
  const { names } = verdict.mailing.roster;
  const known = Object.entries({ name: toSay("their name"), ...FIELD_KEYS });
  const own = [...names.values()].map((name) => [name, toSay("others of the list have it")] as const);
  const asked = unfilledIn(verdict);
  const all = [...own, ...asked, ...known];
  return all.filter(
    ([key], index) => all.findIndex(([other]) => columnKey(other) === columnKey(key)) === index,
  );
};

/** Values of a key: first those of the person whom the section is about, then those of others that may be the same here. */
export function valuesKnownAt({ verdict, offset }: Spot, written: string): Words {
  const { batch, mailing } = verdict;
  const here = inviteAt(verdict, offset);
  const key = columnKey(written);
  const values = new Map<string, string>();
  const add = (value: string | undefined, documentation: string) => {
    const line = value?.replaceAll(/\s+/g, " ").trim();
    if (line && !values.has(line)) values.set(line, documentation);
  };
  const { recipients } = mailing.roster;
  for (const row of recipients)
    if (here && row.from !== "section" && isSame(row, here.invite))
      add(row.values.get(key)?.value, say`what ${code(calledOf(row))} has`);
  if (!PERSONAL.has(key)) {
    for (const [index, { value }] of batch.invites.entries())
      if (index !== here?.index)
        add(
          value.fields.find((field) => columnKey(field.key) === key)?.value,
          toSay("as in another section"),
        );
    for (const row of recipients) {
      if (values.size >= MOST) break;
      if (row.from !== "section") add(row.values.get(key)?.value, toSay("as in the list"));
    }
  }
  return [...values].slice(0, MOST);
}

const MOST = 50;

/** Two people never have the same. */
const PERSONAL: ReadonlySet<string> = new Set(
  ["url", "email", "first-name", "last-name", "name"].map(columnKey),
);

/** By profile, else by the whole name: a proposal needs no certainty. */
const isSame = ({ person }: Recipient, { recipient }: Invite): boolean =>
  recipient !== undefined &&
  (person.slug === undefined || recipient.slug === undefined
    ? fold(person.full) === fold(recipient.full)
    : person.slug === recipient.slug);
