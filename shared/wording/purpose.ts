/** What the connection is for, and what is in it for them, as sentences. */
import { firstWord, hasDeterminer } from "./article.ts";
import { behind, isSentence, sentence } from "./sentence.ts";

/**
 * @param reason the value of a field, as people write it: "to compare notes on hiring", "a panel in June", "because we ...".
 * @param asked whether the note already asks to connect.
 */
export function reasonLine(reason: string, asked: boolean): string {
  const said = reason.trim();
  const first = firstWord(said).toLowerCase();
  if (first !== "to" && !BASE_VERBS.has(first) && isSentence(said)) return sentence(said);
  const rest = said.slice(first.length).trim();
  if (first === "to" && BASE_VERBS.has(firstWord(rest).toLowerCase())) return reasonLine(rest, asked);
  if (first === "to" || first === "because" || first === "so")
    return sentence(`I'd like to connect ${behind(said)}`);
  if (first === "about" || first === "regarding") return sentence(`I'm writing ${behind(said)}`);
  if (first === "for") return sentence(`I'm writing about ${rest}`);
  if (BASE_VERBS.has(first)) {
    const verb = said.charAt(0).toLowerCase() + said.slice(1);
    return sentence(asked || TOUCH.test(verb) ? `I'd like to ${verb}` : `I'd like to connect and ${verb}`);
  }
  if (UNDER_WAY.has(first)) return sentence(`I'm ${first} ${rest}`);
  if (hasDeterminer(said) || first.endsWith("ing")) return sentence(`I'm writing about ${behind(said)}`);
  return sentence(`My reason for writing: ${said}`);
}

/** @param offer the value of a field: "send you the slides", "an introduction to our editor", "I can send ...". */
export function offerLine(offer: string): string {
  const said = offer.trim();
  const first = firstWord(said).toLowerCase();
  if (first !== "to" && !BASE_VERBS.has(first) && isSentence(said)) return sentence(said);
  const rest = said.slice(first.length).trim();
  if (first === "to") return sentence(`I'd be glad to ${rest}`);
  if (first === "happy" || first === "glad") return sentence(`I'd be ${behindFirst(said)}`);
  if (BASE_VERBS.has(first)) return sentence(`I'd be glad to ${behindFirst(said)}`);
  return sentence(`I can offer ${behind(said)}`);
}

export const REASON_STARTER = "I'd like to hear about [topic].";
export const OFFER_STARTER = "I'd be glad to help with [topic].";

const behindFirst = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

const TOUCH = /^(?:stay|keep|be|get) (?:in touch|connected)\b|^(?:connect|reconnect)\b/;
const UNDER_WAY: ReadonlySet<string> = new Set(
  "building hiring hoping looking organising organizing planning preparing writing".split(" "),
);

/** Verbs with which people state a reason or an offer. */
const BASE_VERBS: ReadonlySet<string> = new Set(
  `answer arrange ask be book bring build buy catch co-write collaborate collect comment commission compare congratulate
  connect consult contribute cover create credit describe design develop discuss do donate draft draw exchange exhibit explain
  explore feature film find follow follow-up forward get give go have hear help hire host include interview introduce invite
  join keep know learn lend let link list listen make meet mention mentor offer open order organise organize pass pay plan play
  point post prepare present print propose provide publish put quote read recommend reconnect record recruit refer reconnect
  rehearse reply report repay return reuse review run say see sell send set share show show-case sing speak sponsor start stay
  stock study submit suggest support swap take talk teach tell test thank trade translate try understand update use visit
  volunteer welcome work write`.split(/\s+/),
);
