/** Reads that the writer asks for a call, a meeting or a slot of time. */
import type { Reader } from "./reader.ts";

export const meeting: Reader = {
  kind: "meeting",
  phrases: [
    {
      because: "asks politely whether you may meet",
      detail: "permission",
      phrases: `
        (would|could|might|may|are|will|can) (you|i|we|it) <really>? (be|possibly|perhaps|please|have|ask|all)? <really>? (open|willing|available|free|up|interested|able|comfortable|happy|game|around|keen|okay|ok|amenable|have|for|possible|spare|share|grab|set|meet|chat|schedule|arrange|jump|hop|find|book|invite|offer|buy|take|carve) (to|for|in|up|on|you|me|a|an|at|some)? ..6 (call|chat|meeting|coffee|zoom|demo|conversation|discussion|meet|interview|lunch|convo|catch up|catchup|walkthrough|phone|minutes|mins|min|minute|hour|15min|20min|30min|10min|reconnecting|talk|chatting|speak|speaking|dinner|breakfast|drink|beer|sit down|virtual tea|tea|video|half an hour|meeting up|stroll|walk|session)
        (would|could) you <really>? (have|spare|give|be free|be available|be around|find|make) (a|an|some|any|me|for|time|the|on|to|next|few)? ..4 (minutes|mins|min|minute|hour|time to|15|20|30|half|slot|time for|week|tuesday|monday|wednesday|thursday|friday|tomorrow|afternoon|morning)
        (if|when|whenever) (you are|you would|you have|you|it is|it suits|you were|ever|that|your) (ever|open|be|up|free|have|available|around|like|game|willing|interested|in town|keen|nearby|near|schedule|a|time|happy|passing)? ..6 (call|chat|coffee|zoom|meeting|conversation|meet up|minutes|mins|lunch|talk over|tea|drink|beer)
        (any|some|a) (chance|possibility|way) (you|we|of|i|for) ..6 (minutes|mins|call|chat|meet|coffee|talk|time|zoom|conversation|lunch)
        (may|could|can|might) i (please|perhaps|possibly|kindly)? (have|get|book|schedule|grab|call|steal|borrow|request|take|invite you|buy you|offer you|give you a call|phone|arrange|set|suggest|speak|ring|visit|stop by|drop by) ..5 (call|chat|minutes|mins|time|coffee|meeting|conversation|lunch|zoom|demo|speak|tea|talk|slot|interview)
        (could|can|may) i (show|walk|demo) (you|it) …
        (could|can|might|shall) we (have|schedule|set|find|arrange|grab|meet|talk|speak|hop|jump|do|chat|book|get|catch) (a|up|on|over|some|for|time|about|next|this|an|coffee|lunch|sometime|briefly|together|by|in|quickly)? …
        (is|are|would|does|do|how) (there|you|it|tuesday|monday|wednesday|thursday|friday|next|this|tomorrow|about|today|sometime) ..2 (free|available|work|suit|good|convenient|week|time) (for|on|this|next|at|you|to|?|tomorrow|or|with) …
      `,
    },
    {
      because: "asks for a meeting",
      phrases: `
        (love|like|happy|glad|great|nice|good|want|wanted|keen|hope|hoping|eager|worth|interested|interest|up|open|fancy|appreciate|welcome|ready|need|lovely|pleasure|delighted|down) (to|for|in|if we could|a|an|if)? (have|schedule|set|get|hop|jump|arrange|grab|book|be|do|organise|organize|find|make|buy|invite|carve|share|on|setting|having|jumping|hopping|grabbing)? (on|up|a|an|in|you|your|some|for|time)? ..3 (call|chat|meeting|coffee|zoom|demo|conversation|meet|interview|lunch|convo|catchup|walkthrough|hop|phone|15min|virtual coffee|tea|beer|drink|chatting|dinner|breakfast)
        (worth|open to|up for|free for|time for|available for|fancy|want|how about|what about|quick|interested in|care for|down for) (a|an|another|some|quick|having|grabbing)? ..3 (call|chat|conversation|coffee|zoom|demo|lunch|meeting|convo|minutes|tea|catch up|beer|drink|phone)
        (chat|talk|meet|connect|speak|call|catch up|conversation|discuss|sync) (briefly|further|more|with you|live|sometime|again|over|about|it)? ..3 (this|next|tomorrow|today|on|sometime|later|in|some) (week|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|september|october|november|december|person|month|time|soon|the phone|zoom)
        (let us|we could|we can|we should|you can|please|just|to|and|or|then|i would like to|i can) (schedule|arrange|book|set up|plan|organise|organize|hop on|jump on|get on|do|have|grab|find|fix|pick) (a|an|some|in|your|another|time|over|on|up|for)? ..3 (call|chat|meeting|time|slot|demo|coffee|zoom|conversation|interview|lunch|phone|appointment|walkthrough|date)
        (schedule|book|arrange|set up) (a|an|some|your|in|another) ..2 (call|chat|meeting|time|slot|demo|coffee|zoom|interview|appointment|visit|consultation|session)
        (hop|jump|get|hopping|jumping) on (a|the|zoom|teams) ..2 (call|chat|zoom|phone|meeting)?
        (let me know|tell me|send me|share|what is|pick|choose|propose|suggest|check) ..5 (availability|available|times|a time|time that|suits you|works for you|calendar|free|what works|when works|your schedule|chat|dates|day works)
        (do you|would you|you) (have|spare|give me|got)? <number>? (have|free|got)? (15|20|30|10|5|a|few|some|ten|fifteen|twenty|thirty|half|an|any|<number>) (quick|minute|minutes|mins|min|hour|free|time|spare|moment) …
        (give me|need|spare|take|have|just|a|only|with|only take|about) (a|only|just|quick|brief|me|you|short)? (<number>|10|15|20|30|ten|fifteen|twenty|thirty|five) (quick|short|or)? <number>? (minutes|mins|min|minute) (of|call|chat|to|for|with|zoom|your|conversation|phone|?|.|meeting|demo|next|this|on|idea|intro|slot|,|$) …
        (15min|20min|30min|10min|5min|10-min|15-min|minute|minutes|mins|min|hour) (call|chat|zoom|meeting|conversation|demo|phone|coffee|interview|idea|intro|slot|walkthrough|discussion|video|talk|catch)
        (when|what time|which day|what day|when would) (are|is|would|works|can|suits|could|do) (you|be|for|best|we|good|it|your|a|i) ..4 (available|free|works|work|best|call|chat|meet|talk|convenient|speak|around|suit|good|you)
        (give|giving) (you|me) a (call|ring|buzz|tinkle|shout)
        (call|phone|ring|text) me (at|on|when|anytime|whenever|this|tomorrow|back|if|to)
        (in|by) (<number>|15min|10min|20min|fifteen|ten|twenty|15|10|20) (min|mins|minutes)? ?
        (meet|meeting) (up|you|in person|for|face|again|over|at|sometime|next|this) (for|in person|at|over|next|this|to discuss|sometime|when|up|and|face)? ..2 (coffee|lunch|week|person|drink|office|booth|stand|tea|town|face|beer|call|sometime|discuss)
        (grab|grabbing|get|have|buy you|share) (a|some|another|coffee|lunch)? (virtual|quick)? (coffee|lunch|drink|beer|tea|bite|breakfast|dinner|pint|brunch) (with|when|next|this|sometime|together|in|and|if|on|soon|?|.|,|at|near|$|together|or|while) …
        (happy|glad) to (chat|hop|meet|jump|talk) (further|on|over|more|anytime|by|live|with|about|in) …
        (i try to|i can|we can|let us|can we|want to|can) do (a|one|it) ..3 (phone|call|zoom|if|demo)
        (a|an) (quick|short|brief|15|20|30|10|informal|introductory|virtual|exploratory|discovery|<number>)  ..2 (call|chat|zoom|demo|coffee) ?
        (meet|chat|talk|discuss|speak|continue|this) ..2 over (a)? (coffee|lunch|dinner|breakfast|drink|beer|tea|zoom|pint) …
        (a|one) time to (talk|chat|speak|meet|connect|catch)
        (on|for|over|via) (a|an) (quick|short|brief|15|20|30) ..2 (call|chat|zoom|coffee|meeting|conversation)
        (speak|talk|chat) (with|to) (me|us) ..3 (phone|zoom|call|video|person|sometime|week)
        (video|phone|zoom|teams|discovery|intro|introductory|strategy|informational) (call|chat|interview|meeting)
        (mtg|calendly)
        i can demo …
      `,
    },
  ],
  never: `
    (taking|take|took|taken|for) the time to
    (enjoyed|loved|after|following|from|great|thanks|thank|since|during) (our|your|the|that|last) ..3 (conversation|chat|call|meeting|discussion|talk|coffee|lunch|dinner) (at|about|last|yesterday|with|on|during|in|after|.|,|and|together|$|we|over)
    (had|having|been having|have had) ..3 (conversation|conversations|chat|call|coffee|lunch|talk) …
    (with them|with him|with her|with <Name>) about
    (nice|great|good|lovely|pleasure|wonderful) (to|of)? (meet|meeting|chat|chatting|talk|talking|see|seeing|speak|speaking) (you|with you|to you)
    (we|i) (met|chatted|talked|spoke) …
    (practice|prospecting|sales|cold) (calls|call)
    (continue|continuing|join|joining|part of) (the|our|this) (conversation|discussion)
    for a conversation about
    (some|great|interesting) (great|interesting|good)? conversations
    (years|months) of …
    before they …
  `,
};
