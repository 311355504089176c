/** Who I am, as a sentence, from what the front matter says of the sender. */
import type { Sender } from "../batch/batch.ts";
import { hasDeterminer, lowerDeterminer, withIndefinite } from "./article.ts";
import { isSentence, sentence, withoutStop } from "./sentence.ts";

/** "I'm an events lead at Northside Chamber."; undefined when neither title nor company is stated. */
export function introductionLine({ title, company }: Sender): string | undefined {
  const role = title === undefined ? "" : roleOf(title);
  if (role === "" || DOING.test(role)) return company ? `I'm with ${company}.` : undefined;
  if (isSentence(role)) return sentence(role);
  const place =
    company === undefined || namesPlace(role, company) ? "" : ` ${HEADS.test(role) ? "of" : "at"} ${company}`;
  return sentence(`I'm ${withArticle(role)}${place}`);
}

export const INTRODUCTION_STARTER = "I'm [what you do] at [company].";

/** The first of several titles, as it stands within a sentence: "Events Lead | Speaker" becomes "events lead". */
function roleOf(title: string): string {
  const first = withoutStop(title.split(/[|·•]| [–—-] /, 1)[0] ?? "");
  return first.replaceAll(
    /\p{L}[\p{L}-]*(?=( (?:of|for|in|at|and|&) |$)|)/gu,
    (word, isHeadNoun?: string) => {
      const isOrdinary =
        ORDINARY.has(word.toLowerCase()) || (isHeadNoun !== undefined && ENDS_LIKE_A_ROLE.test(word));
      return isOrdinary ? word.toLowerCase() : word;
    },
  );
}

const withArticle = (role: string): string => {
  if (hasDeterminer(role)) return lowerDeterminer(role);
  return HEADS.test(role) || SINGLE_POST.test(role) ? role : withIndefinite(role);
};

const namesPlace = (role: string, company: string): boolean =>
  role.toLowerCase().includes(company.toLowerCase()) || /(?: at | @)/.test(role);

/** What people are called by what they do: archivist, beekeeper, musician. */
const ENDS_LIKE_A_ROLE = /^\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman|person|ess|smith|wright)$/u;

/** A headline such as "Helping founders hire" is no title. */
const DOING =
  /^\p{L}+ing\b(?! (?:director|editor|partner|manager|lead|assistant|consultant|specialist|executive|officer|coordinator|engineer|agent|teacher|artist))/iu;

/** Posts that one person holds and that go with "of". */
const HEADS =
  /^(?:(?:co-?)?founder|founding partner|(?:co-?)?owner|CEO|managing director|president|chair(?:man|woman|person)?|dean|principal|head teacher)(?: and | & |$|, )/i;

/** Posts that take no article, whatever follows. */
const SINGLE_POST =
  /^(?:head of|chief|C[A-Z]O\b|director of|vice[- ]president|[SE]?VP\b|professor of|editor[- ]in[- ]chief|president of|chair of|dean of|managing editor|lead of)/i;

/** Words of titles that have a capital only because titles like capitals. */
const ORDINARY: ReadonlySet<string> = new Set(
  `account accountant administrator advisor adviser agent analyst architect assistant associate author baker board botanist
  brand business buyer campaign captain care career chair chairman chairperson chairwoman chef chief choir climate
  co-founder co-owner coach cofounder commercial communications community conductor consultant content coordinator copywriter
  creative curator customer data dean delivery dentist deputy designer developer development digital director doctor
  ecologist economist editor education engagement engineer engineering event events executive facilitator farmer field
  film finance financial florist founder founding freelance fundraising gardener general graduate graphic growth
  head history human illustrator independent innovation insights intern investor journalist junior lawyer lead leader
  lecturer librarian local machine maker manager managing market marketing mechanical media member mentor midwife nurse
  officer operations organiser organizer owner partner partnership partnerships people photographer physicist planner policy
  postdoctoral potter practice president press principal print process producer product production professor programme
  program project purchasing quality recruiter recruiting recruitment regional relations reporter research researcher
  resources retail sales school science scientist secretary secondary security senior service services site social
  software solutions specialist staff strategist strategy structural student studio success supply supervisor support
  surgeon sustainability talent teacher team tech technical technician technology trainee trainer training translator
  treasurer tutor veterinarian vice video visual volunteer volunteers web wedding writer`.split(/\s+/),
);
