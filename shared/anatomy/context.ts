/** Reads how the two know each other, how the writer knows of the recipient, or what they share. */
import { APPLICATION } from "./context/application.ts";
import { MEETING } from "./context/meeting.ts";
import { PEOPLE } from "./context/people.ts";
import { SHARED } from "./context/shared.ts";
import { WORK } from "./context/work.ts";
import type { Reader } from "./reader.ts";

export const context: Reader = {
  kind: "context",
  phrases: [...MEETING, ...WORK, ...PEOPLE, ...SHARED, ...APPLICATION],
  never: `
    (came|come|coming) across your (linkedin)? profile
    your (linkedin|impressive)? profile …
    your ..2 (background|profile|experience|credentials|skills|skillset|resume|expertise|qualifications)
    your (career)? journey
    fellow (professional|professionals)
    for (connecting|accepting|adding|reaching|considering|contacting|messaging|getting|writing|approving|replying|reading|having|giving|inviting|letting|allowing|following|sending|keeping|checking) (me|us|(my|our) <word>? (<polite>|<vague>))
    (hear|learn|know|understand|ask|curious|wondering|wonder|hearing|learning|asking) ..2 how you …
    how you (can|could|might|would|will|feel|guys|may|prefer|like|want|are|doing|all)
    (people|professionals|companies|leaders|work|things) you (know|<past>|<deed>)
    your ..2 (posts|content|work|articles) about your work and
    (hope|hoping|wish) ..6 $
    (how|what) ..2 we (might|could|can|would) both
    (help|helps|benefit|benefits|grow|for|good|useful|win) (us|you) both
    we (could|can|would|might|may|should|will) both
    your ..1 (company|website|site|team|business|store|shop|page|app|product) (is|are) (slow|losing|missing|wasting|leaking|not|costing|paying|spending|growing|looking|struggling)
    your <number> years
    (be|become|being) your <kin>
    name is ..3 and (i|we)
    you (missed|have not|did not|might|may)
    your ..1 work (at|with) <Name> <Name>? (and|,|.|!|is|$)
    linkedin <said>
    (hear|share|learn|know|tell|about) (me|more|us)? (about)? your (story|stories)
    we both know (how|that|what|why)
    in your (field|industry|sector|space|area|market|company|business)
  `,
};
