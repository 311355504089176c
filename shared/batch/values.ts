/** What the file says of an invitation: its own field, else the front matter's default. */
import type { House, Invite } from "./batch.ts";
import { FRONT_MATTER_KEYS, foldKey } from "./keys.ts";

/** How the two know each other; it decides which etiquette applies. */
export const RELATIONSHIPS = {
  met: "you met once, at some occasion",
  colleague: "you work or worked together",
  classmate: "you learned at the same place",
  business: "you have done business together",
  friend: "you are friends",
  group: "you share a group",
  referral: "someone put you in touch",
  follower: "you know their work",
  stranger: "you do not know each other yet",
} as const;
export type Relationship = keyof typeof RELATIONSHIPS;

/**
 * The value of a field, else of the front matter's default for every invitation; a list joined by commas. Undefined
 * when neither says anything, or for keys of the front matter that are no fields.
 */
export function valueOf({ fields, head }: Pick<Invite, "fields" | "head">, key: string): string | undefined {
  const wanted = foldKey(key);
  const own = fields.find((field) => field.key === wanted);
  if (own) return own.value === "" ? undefined : own.value;
  if (Object.hasOwn(FRONT_MATTER_KEYS, wanted)) return undefined;
  const value = head.entries.get(wanted)?.value;
  const text = Array.isArray(value) ? value.filter((item) => typeof item === "string").join(", ") : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

export function relationshipOf(invite: Pick<Invite, "fields" | "head">): Relationship | undefined {
  const value = valueOf(invite, "relationship");
  return value === undefined ? undefined : behavesAs(value, invite.head.house);
}

/** What a relationship as it is written stands for: one that Cordial knows, or one of the house's own. */
export function behavesAs(written: string, house: House | undefined): Relationship | undefined {
  const name = written.trim().toLowerCase();
  const meant = house?.relationships.get(name) ?? name;
  return isRelationship(meant) ? meant : undefined;
}

export const isRelationship = (value: string): value is Relationship => Object.hasOwn(RELATIONSHIPS, value);
