/** The values that keys can have, each with what it means. */
import { foldKey } from "../../batch/keys.ts";
import { RELATIONSHIPS } from "../../batch/values.ts";
import type { Spot } from "./completion.ts";

type Words = readonly (readonly [word: string, documentation: string])[];

/** @param key as written. Empty for keys whose values only the writer knows. */
export function valuesOf({ verdict: { batch }, today }: Spot, key: string): Words {
  switch (foldKey(key)) {
    case "account":
      return ACCOUNTS;
    case "kind":
      return [
        ["invite", "invitations to connect"],
        ["reply", "answers to invitations that you have received"],
        ["message", "messages to people you are connected with; no limit applies"],
      ];
    case "relationship":
      return [
        ...[...(batch.head.house?.relationships ?? [])].map(
          ([name, meant]) => [name, `behaves as “${meant}”`] as const,
        ),
        ...Object.entries(RELATIONSHIPS),
      ];
    case "lang":
      return LANGUAGES;
    case "sign-off":
      return CLOSINGS;
    case "date":
      return [[today, "today"]];
    case "status":
      return [
        ["draft", "still being written"],
        ["ready", "can be sent"],
        [`sent ${today}`, "sent today, and waiting for an answer"],
        ["accepted", "they have accepted"],
        ["declined", "they have declined"],
        [`withdrawn ${today}`, "you have taken it back; wait three weeks before you try again"],
      ];
    case "note":
      return [["none", "the invitation goes without a note, on purpose"]];
    case "template":
      return batch.invites.flatMap(({ value: { template } }) =>
        template ? [[template, `the note under “Template: ${template}”`] as const] : [],
      );
    default:
      return [];
  }
}

export const ACCOUNTS: Words = [
  ["free", "200 characters a note, five notes a month"],
  ["premium", "300 characters a note"],
];

/** The closings that nobody minds first. */
export const CLOSINGS: Words = [
  ["Sincerely", "offends nobody; the closing of business letters"],
  ["Best regards", "friendly, and usual among people who work"],
  ["Kind regards", "friendly, and usual among people who work"],
  ["With thanks", "for a note that asks for something"],
  ["Warm regards", "for people you know well"],
  ["Kindest regards", "some readers find it too casual"],
];

export const LANGUAGES: Words = [
  ["en", "English; every rule reads it"],
  ["de", "German; rules about wording rest"],
  ["es", "Spanish; rules about wording rest"],
  ["fr", "French; rules about wording rest"],
  ["it", "Italian; rules about wording rest"],
  ["nl", "Dutch; rules about wording rest"],
  ["pt", "Portuguese; rules about wording rest"],
];
