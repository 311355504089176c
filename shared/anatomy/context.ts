/** Reads how the two know each other, how the writer knows of the recipient, or what they share. */
import { APPLICATION } from "./context/application.ts";
import { MEETING } from "./context/meeting.ts";
import { MOMENT } from "./context/moment.ts";
import { PEOPLE } from "./context/people.ts";
import { SHARED } from "./context/shared.ts";
import { READ, WORK } from "./context/work.ts";
import type { Phrasing } from "./reader.ts";

export const context: Phrasing = {
  kind: "context",
  phrases: [READ, MEETING, MOMENT, WORK, PEOPLE, SHARED, APPLICATION],
  never: `
    linkedin (thought|thinks|keeps) …
    i ..1 (wrote|published|posted|made|recorded|released) (a|an|my) …
    (like|love|hope|want|forward|opportunity|chance|how|ways|could|can|might|someday) ..3 (work|working|collaborate|collaborating) together
    your (headline|tagline|banner|photo|picture|title|bio) …
    respect for (anyone|people|those|everyone) …
    you have (a|an|such a|such an) ..2 (career|profile|history|background|resume|cv|network|experience|journey) …
    i am (speaking|exhibiting|presenting|hosting) (at|in|on)
    i met my
    (searching|looking|search|browsing) for ..6 your (name|profile)
    (growth|benefit|success|good|development|interest) ..2 both of us
    you (had|have) in mind
    (work|things) (you|your team) (is|are) doing (at|with|in) (@company|<slot>)
    you have (read|seen|opened|viewed) (them|it|my|this)
    asked (me|us) to (find|fill|hire|recruit|source|help)
    (recommended|suggested|shown) (to (me|us))? by (the|an|your) (algorithm|system|feed|app)
    (love|loved|like|enjoy|enjoying) your (content|posts|feed|stuff|page) (!|.|,|$)
    you asked (for|:|,|is) …
    (off|from|on) your list …
    (message|note|email|invitation) (says|said) …
    (for|help|helps|suits|save|saves|good|easier|better|benefit|works|work|win) ..1 both of us …
    (seat|seats|left|places|spot|spots|opens) in the ..2 cohort …
    your (say|say so|consent|permission|approval|blessing)
    (told|tells|says|said) (me)? (that)? i (ought|should|need|have|must) …
    we (have)? started (teaching|making|offering|selling|running|doing|building|shipping|a|an|our|this) …
    <congrats> (!|.|$)
    (join|joining|joined|part of|member of) (my|our|your) ..2 (network|circle|community|connections|contacts|mailing list|newsletter)
    (grandson|granddaughter|daughter|son|kids|wife|husband|boss|coach|niece|nephew|everyone|grandchildren|mother) (says|say|said|tells me|told me|insists|thinks) (that)? i (need|should|must|ought|have|had) …
    ~thanks for your (<really>)? (kindness|understanding|cooperation|patience|attention|consideration|support|time) (.|!|,|$|in advance)
    (love|loving|like|liked|adore) your (pics|pic|vibe|energy|profile|page|look|smile|style|photos|feed|insta)
    sorry (to|for) ..2 your (news|loss)
    your (eminent|esteemed|valued|distinguished|valuable|kind|generous|prestigious|respected|reputed|renowned|honorable|honourable) (contribution|organization|organisation|company|institution|firm|self|presence|participation|university|institute|journal|hospital|concern)
    you (said|mentioned|told|asked) (me|us)? (to|that)? ..1 (no|not|stop|unsubscribe)
    teach (me|us)
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
    in your (field|industry|sector|space|area|market|company|business)
    (could|can|might|may|should|shall|would) (we|you|i) ..2 (sit|meet|share|work|sing|speak|talk|walk|play|ride|stand)
    (we|you|i) (could|can|might|may|should) (sit|meet|share|work|sing|speak|talk|walk|play|ride|stand) ..4
    profile (suggests|shows|says|tells|indicates)
    (may|can|could) (we|i) (print|use|quote|publish|reprint) your
    you (have|had|did)? (received|got|saw|missed|read|seen|get|see|receive) (my|our|the|this|these) (request|invitation|invite|message|email|note|messages|emails|mail|last|previous|first|earlier|attached)
    (what|when|if|how|where|whether|as) you (need|want|wanted|asked)
    what (you|your team|your company|you guys) (do|does|are doing|are building|are up to|are working on) (at|with|in|for)? (@company|<slot>|<Name>)? (.|!|,|$|and)
    (client|clients|customer|customers|member|patient|user) of yours (ever|needs|need|wants|gets|is|are|has)
    (get|hear|have|know|ask|for|share|need|with|seek|seeking|value|hearing|getting|knowing|asking) ..1 your (thoughts|take|perspective|perspectives|opinion|view|views|insights|insight|feedback|input|ideas|stance|notes|question|questions)
    would (love|like|appreciate|value|welcome|enjoy) ..3 your (thoughts|take|perspective|perspectives|opinion|view|views|insights|insight|feedback|input|ideas)
    (look|looking) forward to ..2 your (posts|content|updates|work|thoughts|reply|response|insights|feed)
    (my|a) former (colleague|boss|manager|student|coworker) <Name> <Name>? (is|was|has|needs|wants|would) (looking|hunting|searching|seeking|in|on|be|a)
    (share|send|sent|offer|sell|give|show|email|mail|bring) you
    (received|viewed|visited|checked|googled|searched|found|saw|see|browsed|noticed|reviewed) your (number|profile|linkedin|page|website|site|company|contact|email)
    if you ..4 (use|want|need|like|know|are|have|ever)
    (accepted|accept|accepting|approve|approved) (my|our|this|the)
    (preparing|prepare|writing|submitting|finishing) (my|an) application
    your (next|own|current|existing|first) (hire|project|order|event|invoice|campaign|website|site|team|order|home|roof)
  `,
};
