/** Completing `{{`: what the list and the file know of a recipient, and of the sender. */
import { FIELD_KEYS } from "../../batch/keys.ts";
import { canonicalName } from "../../batch/placeholders/meaning.ts";
import { valueOf } from "../../batch/values.ts";
import { columnKey } from "../../recipients/columns.ts";
import type { Recipient } from "../../recipients/recipients.ts";
import { said, say } from "../../text/say.ts";
import type { Verdict } from "../check.ts";
import { code } from "../markdown.ts";
import { inviteAt } from "../places.ts";
import { behind, type Completion, type Spot } from "./completion.ts";

/** Undefined where no placeholder is open. */
export function inPlaceholder(spot: Spot): Completion[] | undefined {
  const inside = /\{\{([^{}|]*)$/.exec(spot.before)?.[1];
  if (inside === undefined) return undefined;
  const typed = inside.trimStart();
  const tail = /^[^{}]*\}\}/.test(spot.after) ? "" : "}}";
  return namesAt(spot).map(([name, documentation]) => ({
    label: name,
    kind: "placeholder",
    edit: { span: behind(spot, typed.length), text: name + tail },
    documentation,
  }));
}

type Named = readonly [name: string, documentation: string];

/** Each name once: what the recipients have first, then what they could have, then the sender's. */
function namesAt({ verdict, offset }: Spot): Named[] {
  const { sender } = verdict.batch.head;
  const invite = inviteAt(verdict, offset)?.invite;
  const own = invite?.fields.filter(({ key }) => !Object.hasOwn(FIELD_KEYS, key)) ?? [];
  const names: Named[] = [
    ...listedIn(verdict),
    ...own.map(({ key, value }): Named => [spelled(key), said("A field of your own.") + known(value)]),
    ...FIELDS.map(
      ([key, meaning]): Named => [
        spelled(key),
        say`Of the recipient: ${said(meaning)}.` + known(invite && valueOf(invite, key)),
      ],
    ),
    ["sender.name", said("Who writes.") + known(sender?.name)],
    ["sender.first_name", said("The sender's first name.") + known(sender?.firstName)],
    ["sender.title", said("What the sender does.") + known(sender?.title)],
    ["sender.company", said("Where the sender works.") + known(sender?.company)],
  ];
  return names.filter(([name], index) => names.findIndex(([other]) => other === name) === index);
}

/** The columns and keys that the recipients have values under, each with somebody's value. */
function listedIn({ mailing: { roster } }: Verdict): Named[] {
  if (roster.recipients.length === 0) return [];
  return [...roster.names].flatMap(([key, written]): Named[] => {
    const name = placeholderName(written);
    if (name === undefined || UNSAID.has(canonicalName(written))) return [];
    const { first, count } = valuesUnder(key, roster.recipients);
    const sentences = [
      say`${code(written)}, from your recipients.`,
      ...(first === undefined ? [] : [say`For instance ${code(first)}.`]),
      say`${count} of ${roster.recipients.length} people have it.`,
    ];
    return [[name, sentences.join(" ")]];
  });
}

function valuesUnder(key: string, recipients: readonly Recipient[]): { first?: string; count: number } {
  let first: string | undefined;
  let count = 0;
  for (const { values } of recipients) {
    const value = values.get(key)?.value;
    if (value === undefined) continue;
    first ??= value;
    count += 1;
  }
  return { count, ...(first !== undefined && { first }) };
}

/** A column's name as one writes it in a placeholder; undefined where it would not be found again. */
export function placeholderName(written: string): string | undefined {
  const name = canonicalName(written);
  const put = name === "name" ? "full_name" : spelled(name);
  return /^\p{L}[\p{L}\p{M}\p{N}_]*$/u.test(put) && columnKey(put) === columnKey(written) ? put : undefined;
}

const known = (value: string | undefined): string =>
  value === undefined ? "" : ` ${say`Here: ${code(value)}.`}`;

const spelled = (key: string): string => key.replaceAll("-", "_");

/** Fields that say something of the invitation and nothing to its recipient. */
const UNSAID: ReadonlySet<string> = new Set(["relationship", "template", "status", "note", "owner"]);
/** Seldom of use in a note. */
const SELDOM: ReadonlySet<string> = new Set(["url", "email"]);

const FIELDS = Object.entries(FIELD_KEYS)
  .filter(([key]) => !UNSAID.has(key))
  .toSorted(([a], [b]) => Number(SELDOM.has(a)) - Number(SELDOM.has(b)));
