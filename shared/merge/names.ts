/** The names that placeholders may have: of fields, columns and the sender. */
import { FIELD_KEYS, FRONT_MATTER_KEYS, SENDER_KEYS } from "../batch/keys.ts";
import { suggest } from "../batch/suggest.ts";
import { columnKey } from "../recipients/columns.ts";
import type { Mailing } from "./mailing.ts";
import type { Form } from "./merge.ts";

/** Names that any recipient may have a value for, as they are written in a placeholder. */
const ALWAYS: ReadonlyMap<string, string> = new Map(
  [...Object.keys(FIELD_KEYS), "last-name", "full-name"].map((key) => [
    columnKey(key),
    key.replaceAll("-", "_"),
  ]),
);
const OF_SENDER = SENDER_KEYS.map((key) => `sender.${key.replaceAll("-", "_")}`);

/** Whether a value could stand behind the name: of a column, a field, the front matter or the sender. */
export function isKnownName({ batch, roster }: Mailing, { own }: Pick<Form, "own">, name: string): boolean {
  if (name.startsWith("sender.")) return SENDER_KEYS.includes(name.slice("sender.".length));
  const key = columnKey(name);
  if (ALWAYS.has(key) || roster.names.has(key) || own.has(key)) return true;
  return batch.head.entries.has(name) && !Object.hasOwn(FRONT_MATTER_KEYS, name);
}

/** The name that was most likely meant, as one would write it in a placeholder. */
export function nearestName({ roster }: Mailing, name: string): string | undefined {
  if (name.startsWith("sender.")) return suggest(name.replaceAll("-", "_"), OF_SENDER);
  const known = new Map([...roster.names, ...ALWAYS]);
  const near = suggest(columnKey(name), [...known.keys()]);
  return (
    near &&
    known
      .get(near)
      ?.toLowerCase()
      .replaceAll(/[\s-]+/g, "_")
  );
}
