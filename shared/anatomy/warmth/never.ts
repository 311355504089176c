/** What uses the words of thanks and praise for something else. */
export const NEVER = `
  (would|will) <really>? enjoy …
  always <good> to (put|know|connect|have|see)
  (would|will) be (my|a|an|our) ..1 (pleasure|honor|honour|privilege) …
  (as|by way of) (a|my|our) ..1 (thank|thanks)
  (take|takes|taking|took) care of
  be <really>? (grateful|thankful) for (<number>|five|ten|fifteen|a few) …
  (we|i|<Name>|<slot>) (are|am|is) (one of|among) the (best|leading|clearest|finest|sharpest|strongest)
  (is|are|was|were) <adverb> <good> at …
  (hope|hoping|trust) (that)? (it|this) is (ok|okay|alright|all right|fine) (to|if|that|with) …
  (would|i) (be|am)? (appreciate|thankful|grateful) (your|for a|for the|if) (perspective|chance|opportunity|insight|thoughts|advice|input)
  (even)? (a|one|two|couple) ..3 would mean …
  (good|best|nice|great) to know (others|people|more|someone|other)
  so sorry (for|about) (the|any|all) (trouble|delay|bother|inconvenience|late|wait)
  (with)? our compliments
  your (good self|esteemed network|goodself)
  (would|will) be <really>? (grateful|thankful) to (follow|join|learn|hear|have|be|know|get|speak|talk|meet|receive|see|read) …
  your esteemed (organization|organisation|company|firm|institution|institute|university|hospital) …
  moving to …
  (makes|made) me think (that|of|you|we|it|this) …
  (we|i|they) (now|also)? have (a|the|your) (new|week|day|conference|holiday|retreat|summer)
  have (a|an) good (reason|friend|question|point)
  (honored|honoured|proud|humbled) to have been (named|selected|chosen|appointed|awarded|elected)
  (delighted|thrilled|happy|pleased|excited|honored|proud|glad) to (announce|report|inform|say that (i|we)|have (joined|been)|launch)
  thanks to (a|an|our|my) …
  (our|my) (customers|clients|users|members) (love|loves|like|enjoy) (how|it|<slot>|our|this|the) …
  (do|did|would) you (enjoy|love|like)
  (i|we) ..1 (love|enjoy|like) (working|building|helping|teaching|making|meeting|learning|writing|solving|being) (in|at|on|for|with (data|people|numbers|my|our|children|clients)|to|a|people|things)
  (we|i|our <word>) (have|has) (a|an) <good> (track|feeling|idea|job|network|reputation|record|plan|offer)
  thank you (page|event|gift|party|dinner|evening|video)
  appreciate that (this|it|i|we)
  appreciate (that)? you (must|probably|will|may|might|are|get|receive)
  (would|will) be <really>? (pleased|happy|glad|honored|delighted) to (be)? (connected|connect|linked)
  (looking|look) forward to (meeting|seeing|working|hearing|connecting|speaking|chatting|your|receiving|talking)
  happy to be connected and
  what (day|time|date|days|dates|kind|sort|part|way|size|hours) …
  your (spot|place|seat) …
  appreciate (that)? you (have|are|must|get|receive|might|may|will|probably) ..1 (a lot|lots|much|busy|swamped|inundated|many|hundreds|snowed|be|enough|plenty|plenty on) …
  (someone|somebody|people|person|alum|alumna|alumnus|anyone|those|mentor) <!phatic>? (happy|glad|willing|delighted|pleased) to …
  it is (always)? (valuable|useful|helpful|good|great|interesting) to
  (hate|sorry) to (bother|chase|nag|pester|trouble|interrupt|keep)
  (would|i would|will) (love|like|enjoy|be (great|good|nice|lovely)) (to|a|if|the|for)
  appreciate (connecting|the (opportunity|chance)|an|a|if)
  (great|good|nice|lovely|wonderful|awesome|fantastic|happy|glad|delighted|excited) to (connect|link|add|chat further|share|help|discuss|answer|join|have you in|learn)? (!|.|$)
  (would|could|might|may|will) be <really>? (great|good|nice|lovely|happy|glad|wonderful|perfect|awesome|helpful|useful|valuable|interesting|interested|a)
  (happy|glad|delighted|excited) to (share|help|answer|discuss|send|introduce|chat|provide|adjust|hop|stay|expand|explain|talk|offer|return)
  (great|perfect|good|excellent|amazing|strong|ideal|exciting|fantastic|awesome|incredible|great) (fit|match|company|opportunity|candidate|culture|asset|addition|oppurtunity|role|way|resource|place|idea|conversations)
  some great …
  (great|good|perfect|exciting) time (to|for|in|of) …
  (we|i) (love|like|enjoy) what (we|i)
  (our|my) ..2 (is|are|was|were) <really>? (great|amazing|fantastic|wonderful|excellent|awesome|good|beautiful|brilliant|outstanding|incredible)
  (have|has|with|join|joining|be|become|make) (a|an|our) <really>? (great|amazing|fantastic|wonderful|excellent|awesome|good|brilliant|strong|talented|lovely) (team|culture|pair|addition|fit|company|group)
  (honor|honour|privilege|pleasure|delight) to (connect|add|link|join|be part)
  (love|enjoy|like) (climbing|hiking|cooking|reading|music|travel|travelling|traveling|coffee|to)
  may i
  (honored|honoured|delighted|thrilled|happy|glad|pleased) to (list|include|feature|invite|host|share|help|consider|discuss|offer|provide|support|join)
  great (grandfather|grandmother|uncle|aunt|grandparents|grandson|britain|lakes|war|dane)
  (grateful|thankful|glad|happy|honored|delighted|thrilled|obliged) if (you|we) (accept|accepted|would accept|could accept|add|added|approve|approved|connected|connect|could|would)
  (most|many|other|all|few) <role> (never|always|do not)
  <good> (news|idea|service|cause|taste|for|at|in) (to|for|about|is)? ..2 (you|your|our|us|opportunity)
  (have|has|with|offer|offers|built|launched|is|are) (a|an|our|some|the|one of the) <really>? <good> (product|service|offer|platform|opportunity|deal|solution|tool|app|benefits|role|perks|price|prices|rates|program)
  (more|so|very) happy to (connect|help|share|send|answer|hop|chat|stay)
  what (a|an) ..4 (looks|means|costs|does|needs|should|would|could|is worth)
  (hope|hoping) (that)? (you|we|it) (will|can|could|would|may|might) ..1 (accept|consider|agree|connect|respond|reply|find|see|read|have time|help)
  (hope|hoping) to (hear|connect|learn|speak|meet|see|get|talk|work)
  (i am|i'm|we are|am) (very|so|really)? excited (about|to)
`;
