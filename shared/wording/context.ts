/** How we know each other, as a sentence: from what the file states, else with holes for what only the writer knows. */
import type { Invite } from "../batch/batch.ts";
import { type Relationship, relationshipOf, valueOf } from "../batch/values.ts";
import { firstWord, hasDeterminer, lowerDeterminer } from "./article.ts";
import { atOccasion } from "./occasion.ts";
import { isSentence, sentence, withoutStop } from "./sentence.ts";

/** A field from which a line can be written. */
export type ContextField = "event" | "mutual" | "group" | "school" | "work" | "context";

/** Lines that say what the file states and nothing more, the best first; empty when it states nothing. */
export function contextLines(invite: Invite, fields: readonly ContextField[] = FIELDS): string[] {
  const relationship = relationshipOf(invite);
  return statedContext(invite, fields).flatMap((field) =>
    LINES[field](valueOf(invite, field) ?? "", relationship),
  );
}

/** Which of the fields that say how two people know each other are stated; what counts most in their relationship first. */
export function statedContext(invite: Invite, fields: readonly ContextField[] = FIELDS): ContextField[] {
  const relationship = relationshipOf(invite);
  const lead = relationship && LEADS[relationship];
  return fields
    .filter((field) => valueOf(invite, field) !== undefined)
    .toSorted((a, b) => Number(b === lead) - Number(a === lead));
}

/** Lines with holes, for a writer who has stated nothing yet. */
export const contextStarters = (relationship?: Relationship): readonly string[] =>
  relationship
    ? [STARTERS[relationship]]
    : [STARTERS.met, STARTERS.referral, STARTERS.group, STARTERS.follower];

const FIELDS: readonly ContextField[] = ["event", "mutual", "group", "school", "work", "context"];

/** What counts most in each relationship. */
const LEADS: Partial<Record<Relationship, ContextField>> = {
  met: "event",
  colleague: "context",
  business: "context",
  friend: "context",
  classmate: "school",
  group: "group",
  referral: "mutual",
  follower: "work",
};

const STARTERS: Readonly<Record<Relationship, string>> = {
  met: "It was good to meet you at [event].",
  colleague: "We worked together at [company].",
  classmate: "We were both at [school].",
  business: "We worked together on [project].",
  friend: "We know each other from [place].",
  group: "We are both in the [group] group.",
  referral: "[Mutual connection] put us in touch.",
  follower: "I'm writing because of your [talk or post] on [topic].",
  stranger: "We both [what you share].",
};

const LINES: Readonly<Record<ContextField, (value: string, relationship?: Relationship) => string[]>> = {
  event: fromEvent,
  mutual: (value, relationship) => {
    const names = listOf(value);
    return [relationship === "referral" ? `${names} put us in touch.` : `We both know ${names}.`];
  },
  group: (value) => [`We are both in ${groupName(value)}.`],
  school: (value) => [`We were both at ${schoolName(value)}.`],
  work: (value) => [`I'm writing because of ${workName(value)}.`],
  context: fromContext,
};

/** An occasion does not say that two people met there, so those who did not meet may have been there or may be going. */
function fromEvent(event: string, relationship: Relationship = "met"): string[] {
  const occasion = atOccasion(event);
  if (relationship === "met") return [`It was good to meet you ${occasion}.`];
  if (KNOWN.has(relationship)) return [`It was good to see you ${occasion}.`];
  return [`We were both ${occasion}.`, `We will both be ${occasion}.`];
}

const KNOWN: ReadonlySet<Relationship> = new Set(["colleague", "classmate", "business", "friend"]);

/** Words that stand on their own become a sentence; others are put behind what the field means: how we know each other. */
function fromContext(context: string, relationship?: Relationship): string[] {
  const said = context.trim();
  if (isSentence(said)) return [sentence(said)];
  const rest = said.slice(firstWord(said).length).trim();
  const first = firstWord(said).toLowerCase();
  if (first === "met") return [sentence(`We ${decapitalised(said)}`)];
  if (first === "both")
    return [sentence(PLACE.test(rest) ? `We are ${decapitalised(said)}` : `We ${decapitalised(said)}`)];
  if (first.endsWith("ed") || IRREGULAR.has(first))
    return /\b(?:together|each other)\b/i.test(said) ? [sentence(`We ${decapitalised(said)}`)] : [];
  const thing = lowerDeterminer(PLACE.test(said) ? rest : said);
  if (relationship === "stranger" || relationship === "follower")
    return [sentence(`I'm writing because of ${thing}`)];
  return [
    sentence(
      first === "through" || first === "via"
        ? `We know each other through ${rest}`
        : `We know each other from ${thing}`,
    ),
  ];
}

const PLACE = /^(?:at|from|in|on|members of) /i;
const IRREGULAR: ReadonlySet<string> = new Set(
  "did gave had made ran sang sat shared spoke swam taught took went were was wrote".split(" "),
);
const decapitalised = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

/** "Ana Ruiz, Tom Lee" as "Ana Ruiz and Tom Lee". */
function listOf(value: string): string {
  const names = value
    .split(/[,;&]|\band\b/)
    .map((name) => name.trim())
    .filter(Boolean);
  const last = names.pop() ?? value;
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

function groupName(value: string): string {
  const said = value.trim().replace(/^(?:in|on) /i, "");
  const named = GROUPS.has(said.split(/\s+/).at(-1)?.toLowerCase() ?? "") ? said : `${said} group`;
  return hasDeterminer(said) ? lowerDeterminer(said) : `the ${named}`;
}

const GROUPS: ReadonlySet<string> = new Set(
  `alliance association band board book-club chapter choir circle class club collective committee community council crew
  discord forum group guild institute league list network orchestra society slack team union`.split(/\s+/),
);

function schoolName(value: string): string {
  const said = value.trim().replace(/^at /i, "");
  if (hasDeterminer(said)) return lowerDeterminer(said);
  return /\b(?:University|School|Institute|College|Academy|Conservatory|Polytechnic) (?:of|for)\b/.test(said)
    ? `the ${said}`
    : said;
}

/** Their work is theirs: "the talk on listening" becomes "your talk on listening", a title stands in quotation marks. */
export function workName(value: string): string {
  const said = withoutStop(value);
  const first = firstWord(said);
  if (first.toLowerCase() === "your" || first.toLowerCase() === "my" || first.toLowerCase() === "our")
    return lowerDeterminer(said);
  if (hasDeterminer(said) && first.length <= 5) return `your ${said.slice(first.length).trim()}`;
  if (/^["“‘']/.test(said)) return `your ${said}`;
  if (WORKS.has(first.toLowerCase())) return `your ${decapitalised(said)}`;
  const isTitle = /^\p{Lu}/u.test(said) && !said.split(/\s+/).some((word) => WORKS.has(word));
  return isTitle ? `your “${said}”` : `your ${said}`;
}

const WORKS: ReadonlySet<string> = new Set(
  `album article blog book campaign chapter column course design documentary dissertation episode essay exhibition film
  interview keynote lecture library newsletter novel package page paper photo photograph photographs photos piece play
  podcast poem post posts presentation project recipe release report research review series session show slides song story
  study talk talks thesis thread tool translation tutorial video videos webinar website work workshop`.split(
    /\s+/,
  ),
);
