/** Reads what the connection is for. */
import { overlaps } from "../text/span.ts";
import { unlessDoubtful } from "./alone.ts";
import type { Element } from "./element.ts";
import type { Look, Phrasing, Reader } from "./reader.ts";
import { ERRAND } from "./reason/errand.ts";
import { LEARNING } from "./reason/learning.ts";
import { onTheWhole } from "./reason/on-the-whole.ts";
import { TRADE } from "./reason/trade.ts";
import { WORK } from "./reason/work.ts";

export const reason: Phrasing = {
  kind: "reason",
  phrases: [LEARNING, ERRAND, WORK, TRADE],
  never: `
    let you know …
    (share|have|some|with|bring) (you|with you|the|a)? (good|great|exciting|happy|big|bad|sad) news …
    (without|no) (a|the|any)? salary …
    (looked|look|looking) at what (i|we) …
    (see|saw|know) (if|whether) (you|u) ..1 (saw|got|received|seen|read|had) …
    ever lose …
    (could|would|can|will) you (please|kindly)? (accept|approve|confirm) (my|this|the|our|if|that|receipt) …
    do you (still)? remember (me|us|?|meeting|when we|our) …
    where did you (find|get|see) …
    does (that|this|it) (make sense|work|suit) …
    want me to (introduce|put|connect|forward) …
    is (this|that|it) still (your|the same|true|right|valid|ok) …
    have you had (a|the|any) (chance|time) …
    (heard|hear|read|understand|know|gather) ..2 you are (looking|searching|hunting) …
    ^ is (that|this) (true|right|so|fair|resonating|correct|familiar) …
    always (on the|looking|open|happy|keen|glad) (hunt|lookout|to (meet|connect|know)) …
    (if|should|in case) you (ever|would|do|are)? (ever)? (like|need|want|fancy|could use) (an|a|any|some|one|it|tips|my|introductions|<unknown>) …
    (glad|happy|good|great|nice|lovely) to (find|see|have) you (here|on here|on linkedin|again|there)
    if there is (anything|something) (you|i|we) …
    include you (among|as a contact|as a connection) …
    following up (on)? our (call|chat|meeting|conversation|talk)
    (on|in|with|for) (the|your) new (job|role|position|gig|chapter|post)
    (liked|enjoyed|loved) (hearing|learning|chatting|talking|reading)
    wrong person …
    be glad of a steer
    (wondering|wondered|wonder) (if|whether) you (have|had|got) ..2 (time|chance|seen|read|received) …
    do you have ~duration (today|tomorrow|this|next|?|.|$|on|free)
    how (did|do) you (come|find|hear|get|know) ..1 (across|me|my|about me|of me)
    i (really|truly|always|also)? (appreciate|value|enjoy|love) your (insights|perspective|posts|content|views|thoughts) …
    interested in your (recent|latest)? (posts|profile|content|work|background)
    interest in the future
    you (please|kindly)? follow (me|us)
    help us both …
    (discuss|explore) ..2 (synergies|synergy)
    thought you (might|would|could) (enjoy|like|be interested) …
    because i look forward
    (see|saw|noticed|notice) ..3 you are (looking|searching|hunting) …
    (sending|sent) (you)? (a|this|an|my) (request|invite|invitation)
    so i (do not|will not) forget
    (was|is) there (anything|something) (specific|particular|in particular) …
    you were looking for
    see how far you …
    know (two|some|a few|<number>|several) people …
    (meet|know|meeting|knowing) (more|new|other) people …
    (good|nice|great) to know people in …
    open to (connecting|connect|joining my|joining our network)
    looking to (build up|grow|build|widen|broaden) my ..1 (network|circle|connections|contacts) …
    (while|when|as|was) (i was)? (looking|searching|browsing|sourcing) for …
    (goal|aim|target) is (<number>|to (reach|hit|grow|get)) …
    (connecting|connect) before i
    request your way
    plenty to talk about
    forward to (working with you|connecting|our)
    (widen|broaden|enlarge|extend) my ..3 network
    (meet|meeting) (like|likeminded) …
    honored to have you as …
    honoured to have you as …
    (the|my|our) (timing|time) is …
    free to (try|ask|check|ignore) (me|us)? …
    ^ got your …
    no need to …
    (which|what) (is|would be|time|day|one) ..1 (better|best|good|easier) (for|with) you
    (my|our) ..1 (connections|contacts|circle) …
    you (are|will be|were) joining …
    qualified as …
    happy to see (how|that|you) …
    (hope|hoping|wish|want|love|like) (that)? you (will|would|could|can|to)? join (it|us|me|them|in|my network|our network)
    (is|are) (there)? (something|anything|everything|all) (wrong|ok|okay|well|alright|up|amiss|fine)
    (did|has|have) (it|that|this|my <word>) (land|reach|arrive|get|come|go|make|slip|end)
    (shout|holler|come back|get back|write|ping|call|email|reply|message|yell|reach out|let me know|be in touch|back to me|free) ..3 any ..1 (questions|problems|trouble|issues)
    save you the (trouble|time|bother|effort|hassle)
    (are|is) you (there|still there|alive|ok|okay|well|ignoring)
    what is (the|your) (best|easiest) (time|way|day|number|email|address) …
    what is (up|new|happening|going on|good|app|your (name|number|email))
    (interested|interest) in (connecting|meeting|networking|expanding)
    (expand|expanding|grow|growing|build|building) (my|our|your|a)? ..2 network
    (looking|look) (to|for) (connect|connecting|connections|expand|grow|network)
    how (is|are|was|has|have) (your|you|things|life|everything) ..3 (going|week|day|been|doing|today|weekend|so far|year)
    no specific (role|opportunity) …
    (recently|just) (saw|read) $
    (hear|hearing) (back)? from you (soon|shortly|again|either way|all)? (!|.)? $
    (invite|add|inviting|adding|have) you ..4 network
    join (my|your|our) ..3 network
    connect (with you)? (here)? on (linkedin|<slot>|here)
    (link in|link up|adding people|have you as a|stay connected on linkedin) …
    (please)? let me know if …
    your (role|position|job|work) (as|at)
    (any|potential|possible|some|find|explore|discuss)? ..1 (synergies|synergy)
    (role|position) is not …
    (learn|know) (more)? about (you|what you do) $
    not ..2 (looking|interested|hiring|taking|searching|seeking) ..5
    how are (you|things|we)
    what are you (waiting|doing|thinking|saying) …
    thoughts on my (last|previous|earlier|first)
    in case you (missed|did not|have not|forgot)
    (include|including|have) you in (my|our)
    (congratulations|congrats) (on|for) ..4 (role|job|position|opportunity)
    (be|become) your (friend|connection|contact|network)
    (thanks|thank you) for ..4
    so i can (update|close|take you|stop)
    (be|become) (a)? (part|member) of your ..2 network
    what you would like ..3
    (good|great|nice|lovely|glad|happy) (to)? (hear|hearing) from you
    had to find
    reach out to (me|us)
    as (promised|agreed|discussed)
    (hit|reach|hitting|reaching) <number>
    see you (around|soon|there|again|then|in|at|on)
    so (that)? we are connected
    (luck|best|success|wishes) ..5 (role|job|position|opportunity|chapter)
    help (me|us) (out)? (by accepting|get there|reach|grow my|hit)
    (look|looks) like someone
    what (are|have) you (up to|been up to|been doing|been)
    why (do|did|have|are|would|will) you (not|never|still|ignore) ..3
    remind me ..2 (how|where|who|when) (we|you|i)
    (how|where) (do|did|have) (we|you) (know|meet|met|find) (each|me|you|us|?|.)
    answer (any|your|all|further)? questions
    (how|what) (can|may|might|could) (i|we) (help|assist|do for you|be of)
    (you|they|he|she) (are|were|is) (looking|searching) for ?
    invite you to (connect|link|join (my|our) ..1 network)
    (is|was|are|were) looking and
    your (advice|guidance|help|support|feedback|input) ..8 (was|were|helped|has|made|is|gave|got|saved)
    (thinking|think) about the same
    if (i|we) (can|could|may|might) (be of|help|assist|ever)
    if you (accepted|accept|would accept|could accept|connected|approve|approved|added)
  `,
};

/** A short note that thanks or praises is written for that, unless it asks. */
export const reasonReader: Reader = {
  kind: "reason",
  read,
  judge: unlessDoubtful(
    ({ asks, isWished }, { tokens, of }, { detail, span }) =>
      !asks &&
      !isWished &&
      detail === undefined &&
      of("warmth").some((one) => !overlaps(one.span, span)) &&
      tokens.filter(({ kind }) => kind === "word").length < SHORT,
  ),
};

const SHORT = 20;

function read(look: Look): readonly Element[] {
  if (look.of("reason").length > 0) return [];
  const told = [...keepInTouch(look), ...toSell(look)];
  return told.length > 0 ? told : onTheWhole(look);
}

/** To sell is a reason, though not a good one. */
const toSell = ({ of }: Look): readonly Element[] =>
  of("pitch").map(({ span }) => ({
    kind: "reason",
    span,
    because: "asks them to buy or to try",
    detail: "sale",
  }));

/** To keep in touch is a reason only for people who have met, or who learn why they should be. */
function keepInTouch({ of }: Look): readonly Element[] {
  const met = of("context").some(({ detail }) => detail === "met");
  const isKnown = of("context").length > 0 && of("introduction").length > 0;
  if (!met && !isKnown) return [];
  return of("request")
    .filter(({ detail }) => detail === "touch")
    .map(({ span }) => ({
      kind: "reason",
      span,
      because: "wants to keep up after you met",
      detail: "touch",
    }));
}
