/** The ways between placeholders and what fills them: from each to the other, and to everything of the same name. */
import { columnKey } from "../recipients/columns.ts";
import type { Verdict } from "./check.ts";
import { isSameMention, type Mention, mentionAt, mentionsIn, type Spot } from "./mentions.ts";

export interface Way {
  readonly from: Mention;
  readonly to: readonly Mention[];
}

/** From a placeholder to all that may fill it, and from there to the placeholders that it fills. */
export function definitionsAt(spot: Spot): Way | undefined {
  const from = mentionAt(spot);
  return from && { from, to: waysFrom(from, mentionsIn(spot.verdict), spot.verdict) };
}

/**
 * All placeholders of the same name as what stands at the spot, and those that it fills.
 * @param withGivers whether also the columns, fields and keys that give the value.
 */
export function referencesAt(spot: Spot, withGivers: boolean): Mention[] {
  const from = mentionAt(spot);
  if (from === undefined) return [];
  const mentions = mentionsIn(spot.verdict);
  const ways = new Set(waysFrom(from, mentions, spot.verdict));
  return mentions.filter((one) => {
    const isMeant = ways.has(one) || (one.key === from.key && one.role !== "heading");
    return isMeant && (withGivers || one.role === "placeholder");
  });
}

function waysFrom(from: Mention, mentions: readonly Mention[], { mailing }: Verdict): Mention[] {
  const filled = new Set(
    mailing.roster.recipients.flatMap(({ from, record }) => (from === "section" ? [record] : [])),
  );
  if (from.role === "placeholder") return giversOf(from, mentions, filled);
  return mentions.filter(
    (one) =>
      one.role === "placeholder" &&
      giversOf(one, mentions, filled).some((giver) => isSameMention(giver, from)),
  );
}

/** @param filled the sections that a template is filled for. */
function giversOf(
  { key, invite }: Mention,
  mentions: readonly Mention[],
  filled: ReadonlySet<number>,
): Mention[] {
  const isMeant = (one: Mention) =>
    one.invite === undefined || one.invite === invite || (one.role !== "own" && filled.has(one.invite));
  const of = (name: string, ...roles: readonly Mention["role"][]) =>
    mentions.filter((one) => one.key === name && roles.includes(one.role) && isMeant(one));
  const direct = of(key, "field", "own", "column", "item", "default", "sender");
  const isListed = direct.some(({ role }) => role === "column" || role === "item" || role === "sender");
  const others = (DERIVED.get(key) ?? []).flatMap((name) => of(name, "column", "item", "sender"));
  const headings = NAMES.has(key) ? of(NAME, "heading") : [];
  const found = [...direct, ...(isListed ? [] : others), ...headings];
  return found.length > 0 ? found : of(key, "mapping");
}

const [FIRST, LAST, NAME] = [columnKey("first-name"), columnKey("last-name"), columnKey("name")];
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  [FIRST, [NAME]],
  [LAST, [NAME]],
  [NAME, [FIRST, LAST]],
]);

/** Names that follow from other spellings of a name where nobody states them. */
const DERIVED: ReadonlyMap<string, readonly string[]> = new Map([
  ...NAMES,
  ["sender.first-name", ["sender.name"]],
  ["sender.name", ["sender.first-name"]],
]);
