/** The values that keys can have, each with what it means. */
import { foldKey } from "../../batch/keys.ts";
import { RELATIONSHIPS } from "../../batch/values.ts";
import { say, toSay } from "../../text/say.ts";
import type { Spot } from "./completion.ts";

type Words = readonly (readonly [word: string, documentation: string])[];

/** @param key as written. Empty for keys whose values only the writer knows. */
export function valuesOf({ verdict: { batch }, today }: Spot, key: string): Words {
  switch (foldKey(key)) {
    case "account":
      return ACCOUNTS;
    case "kind":
      return [
        ["invite", toSay("invitations to connect")],
        ["reply", toSay("answers to invitations that you have received")],
        ["message", toSay("messages to people you are connected with; no limit applies")],
      ];
    case "relationship":
      return [
        ...[...(batch.head.house?.relationships ?? [])].map(
          ([name, meant]) => [name, say`behaves as “${meant}”`] as const,
        ),
        ...Object.entries(RELATIONSHIPS),
      ];
    case "lang":
      return LANGUAGES;
    case "sign-off":
      return CLOSINGS;
    case "date":
      return [[today, toSay("today")]];
    case "status":
      return [
        ["draft", toSay("still being written")],
        ["ready", toSay("can be sent")],
        [`sent ${today}`, toSay("sent today, and waiting for an answer")],
        ["accepted", toSay("they have accepted")],
        ["declined", toSay("they have declined")],
        [`withdrawn ${today}`, toSay("you have taken it back; wait three weeks before you try again")],
      ];
    case "note":
      return [["none", toSay("the invitation goes without a note, on purpose")]];
    case "template":
      return batch.invites.flatMap(({ value: { template } }) =>
        template ? [[template, say`the note under “Template: ${template}”`] as const] : [],
      );
    default:
      return [];
  }
}

export const ACCOUNTS: Words = [
  ["free", toSay("200 characters a note, five notes a month")],
  ["premium", toSay("300 characters a note")],
];

/** The closings that nobody minds first. */
export const CLOSINGS: Words = [
  ["Sincerely", toSay("offends nobody; the closing of business letters")],
  ["Best regards", toSay("friendly, and usual among people who work")],
  ["Kind regards", toSay("friendly, and usual among people who work")],
  ["With thanks", toSay("for a note that asks for something")],
  ["Warm regards", toSay("for people you know well")],
  ["Kindest regards", toSay("some readers find it too casual")],
];

export const LANGUAGES: Words = [
  ["en", toSay("English; every rule reads it")],
  ["de", toSay("German; rules about wording rest")],
  ["es", toSay("Spanish; rules about wording rest")],
  ["fr", toSay("French; rules about wording rest")],
  ["it", toSay("Italian; rules about wording rest")],
  ["nl", toSay("Dutch; rules about wording rest")],
  ["pt", toSay("Portuguese; rules about wording rest")],
];
