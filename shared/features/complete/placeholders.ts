/** Completing `{{`: what the file knows of a recipient, and of the sender. */
import { FIELD_KEYS } from "../../batch/keys.ts";
import { valueOf } from "../../batch/values.ts";
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

function namesAt({ verdict, offset }: Spot): [name: string, documentation: string][] {
  const { sender } = verdict.batch.head;
  const invite = inviteAt(verdict, offset)?.invite;
  const own = invite?.fields.filter(({ key }) => !Object.hasOwn(FIELD_KEYS, key)) ?? [];
  return [
    ...FIELDS.map(([key, meaning]): [string, string] => [
      spelled(key),
      `Of the recipient: ${meaning}.${known(invite && valueOf(invite, key))}`,
    ]),
    ...own.map(({ key, value }): [string, string] => [spelled(key), `A field of your own.${known(value)}`]),
    ["sender.name", `Who writes.${known(sender?.name)}`],
    ["sender.first_name", `The sender's first name.${known(sender?.firstName)}`],
    ["sender.title", `What the sender does.${known(sender?.title)}`],
    ["sender.company", `Where the sender works.${known(sender?.company)}`],
  ];
}

const known = (value: string | undefined): string => (value === undefined ? "" : ` Here: “${value}”.`);

const spelled = (key: string): string => key.replaceAll("-", "_");

/** Fields that say something of the invitation and nothing to its recipient. */
const UNSAID: ReadonlySet<string> = new Set(["relationship", "template", "status", "note", "owner"]);
/** Seldom of use in a note. */
const SELDOM: ReadonlySet<string> = new Set(["url", "email"]);

const FIELDS = Object.entries(FIELD_KEYS)
  .filter(([key]) => !UNSAID.has(key))
  .toSorted(([a], [b]) => Number(SELDOM.has(a)) - Number(SELDOM.has(b)));
