/** The keys of the front matter and of the fields: one table each, so that reading, completion and docs agree. */
import { lettered } from "../text/lettered.ts";

/** What the fields of an invitation mean. Any of them may stand in the front matter as a default. */
export const FIELD_KEYS = {
  url: "the address of their profile",
  "first-name": "how to address them; wins over the heading",
  company: "where they work",
  title: "their job title",
  email: "their e-mail address",
  relationship: "how you know each other, in one word",
  event: "the occasion where you met, or will meet",
  group: "a group that you share",
  school: "a school that you share",
  mutual: "someone you both know, or several",
  work: "a talk, post or project of theirs",
  reason: "what the connection is for",
  offer: "what is in it for them",
  context: "how you know each other, in your own words",
  template: "which template to fill for them",
  status: "draft, ready, sent, accepted, declined or withdrawn, with the day",
  fingerprint: "of the note as it was sent; “Mark sent” writes it",
  note: "`none` sends the invitation without a note on purpose",
  owner: "who of your team writes to them",
} as const;

/** What the other keys of the front matter mean. */
export const FRONT_MATTER_KEYS = {
  sender: "who writes: a name, or name, first-name, title, company and url",
  to: "to whom a file without sections goes",
  kind: "what the notes are: invite, reply or message",
  account: "free (200 characters a note) or premium (300)",
  limit: "the most characters that a note may have",
  "sign-off": "the closing that fixes insert",
  recipients: "a CSV file of recipients, or a list of them",
  columns: "which CSV column holds what",
  contacted: "files that name those you have already been in touch with",
  exclude: "a file of addresses that must not be written to",
  expect: "how many recipients you expect",
  date: "the planned day of sending, such as 2026-05-14",
  lang: "the language of the notes, such as en",
  rules: "rules to switch off, or to take more or less seriously",
} as const;

/** Fields that only a later message has. */
export const PART_KEYS = {
  after: "what the message waits for",
  wait: "how long it waits",
} as const;

/** The keys of a `sender` map. */
export const SENDER_KEYS: readonly string[] = ["name", "first-name", "title", "company", "url"];

/** Lower case, with `-` for blanks, `_` and the humps of `firstName`; `firstname` too becomes the known key `first-name`. */
export function foldKey(written: string): string {
  // Not as it was written: ten thousand sections share the one word.
  const known = KNOWN_AS_WRITTEN.get(written);
  if (known !== undefined) return known;
  const folded = written
    .trim()
    .replace(HUMP(written), "$1-$2")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
  return KNOWN.get(looseKey(folded)) ?? folded;
}

const HUMP = lettered(/(\p{Ll})(\p{Lu})/gu);

/** What of a key counts when names are compared: neither case nor blanks, `_`, `-`. */
export const looseKey = (key: string): string => key.toLowerCase().replace(/[\s_-]+/g, "");

const KNOWN = new Map(
  [FIELD_KEYS, FRONT_MATTER_KEYS, PART_KEYS].flatMap((keys) =>
    Object.keys(keys).map((key): [string, string] => [looseKey(key), key]),
  ),
);
const KNOWN_AS_WRITTEN = new Map([...KNOWN.values()].map((key) => [key, key]));
