/** Reads what is in it for the recipient. */
import type { Reader } from "./reader.ts";

export const offer: Reader = {
  kind: "offer",
  phrases: [
    {
      because: "offers something",
      phrases: `
        (happy|glad|delighted|willing|pleased|love|like|able|keen|can|could|gladly|will|welcome|always|more than) (to|always|also|more|than|happy)? (to)? (help|introduce|connect you|share|send|lend|return|contribute|give|pass|support|offer|assist|make|put you|recommend|review|refer|exchange referrals|host|show you around|swap|volunteer|advise|invite|provide|buy you|reciprocate|feature|promote|write|donate|cover|bring) (you|with|out|in|if|my|our|some|a|an|any|the|your|back|what|ideas|notes|insights|it|on|resources|them|whatever|contacts|intros|introductions|slides|how|feedback|that|data|photos|advice|anything|experience|experiences|knowledge|return|around|anytime|tips|along|where|however|whenever|free|recordings|one|copies|two|details|research|results|findings|this|for|this|at|as|whom|favour|favor|numbers|learnings|examples|lessons|templates|materials|by|to) …
        (return|returning|repay) (the|a|your) (favor|kindness|hospitality) …
        (if|whenever|when|should) (there is|i|you|we|it|anything|i may|ever)? (anything|can|could|may|ever|you|need|i)? ..3 (anything i can|can help|can ever|be of (help|service|use|assistance)|could be useful|can be helpful|be useful|can support|can do|help you|could help|need anything|need a hand|need help|need an|can return|can assist|may be of|i can be|helpful to)
        (let me know|shout|just ask|tell me|please say|ping me|reach out|get in touch|drop me|feel free|call on me|do ask|holler) ..4 (anything|i can|can i|can help|could help|useful|need|helpful|be of|ever want|if you would like (it|them|a|the|me|some)|if you want (it|them|a|me|some))
        how (i|we) (can|could|might|may|would) (also|both|be|best|each|ever)? (also|both|be)? (help|be helpful|help you|support|benefit|be of|useful|contribute|add|help each|assist|gain) …
        (mutual|mutually|shared) (benefit|beneficial|benefits|help|value|useful|gain|valuable|support|growth|advantage)
        (both|each) (benefit|gain|profit|win)
        (help|helps|helping|benefit|benefits|support|supporting|useful|valuable|good|learn) (us both|each other|one another|both of us|for both|to both|from each other|from one another)
        (share|sharing) ..1 (insight|insights|ideas|knowledge|resources|learnings|experiences|experience|tips|notes|thoughts|what i|what we|best practices|perspectives|expertise|lessons|stories|my|some|our|practices|a few|data|contacts|findings|opportunities|useful) …
        (exchange|swap|trade) (referrals|leads|introductions|favors|clients|skills|contacts|knowledge|resources)
        (here is|sending|attached|attaching|enclosed|sharing|send you|sent you|send over|send along) (you|a|an|the|over|my|some|is)? ..3 (free|resource|article|report|guide|checklist|template|link to|slides|recording|copy|notes|list|paper|book|photos|playlist|recipe|study|ebook|intro|introduction|results|summary|feedback)
        (free|complimentary|gratis) (report|guide|ebook|copy|ticket|tickets|resource|checklist|audit|access|pass|book|seat|workshop|template|session|webinar|course|sample|consultation|invitation|seats|review|passes|toolkit|entry|spot|place|trial)
        (make|making|made|do) (an|the|some|you an|a|any|warm) (intro|introduction|introductions|intros|warm) …
        (want|like|care) me to (make|send|share|introduce|forward|connect|put|pass|show|bring|give|review|explain)
        (introduce|connect) you (to|with) …
        (mind|ok|okay|may|might|could|can|shall) (if)? i (share|send|introduce|pass|forward|offer|buy|bring|show you around|give you)? (what worked|a copy|you a|some|my|the|it|a few|our|with you|share what|send you)
        (might|may|could|will|would|can|perhaps) (also)? know (someone|somebody|of someone|a few|people|the right|just the) …
        (might|may|could|will|would) find (it|this|that|them|these|the|useful|helpful)? ..1 (useful|helpful|valuable|of use|handy)
        (thought|think|hope|hoping|believe|figured) (it|you|they|this|that|these)? (it|might|may|would|will|could|'ll|you)? (might|may|would|be|will)? (find|be|enjoy|like) (it|them|this|that|these|of)? <really>? (useful|helpful|valuable|handy|of use)
        (i|we) (can|could|will|would|may|might) (gladly|happily|also|always|send|share|offer|introduce|help|connect|lend|put|bring|show|provide|host|give) (you|how|a|an|our|the|my|some|send|share|introduce|with|your|offer|them|it|help|what|in|to|over|along|advice|put|tips) …
        (i have|we have|got|there is|i saved|i kept|i can get|we saved) (a|an|two|some|spare|extra|three|the)? ..2 (ticket|tickets|seat|seats|spare|copy|copies|discount|template|templates|dataset|guest|voucher|room|slot for you|place for you|pass|passes|spot)
        beneficial (for|to) (both|us|you|each|our) …
        if you (ever|should|would)? (need|want|would like|could use|are ever short of) (spare|a|an|any|some|help|more|it|them|one|copies|access|data|introductions|volunteers|someone) …
        (at|on) (no|my|our) (cost|charge|expense|account|treat|me|house)
        (my|the|coffee|lunch|drinks|first|dinner|beer|cake) (treat|on me|is on me|shout|round|are on me|is on us|on us)
        (in return|in exchange|as a thank|for your trouble) ..3 (i|we|can|could|happy|you|would|will|,|get)
        (count on|rely on|call on|lean on) me …
        (would|could|might|may) be (of)? (mutually|useful|valuable|helpful|benefit|of value|interesting) (to|for) (you|both|your|us)
        (give|giving|gave) back …
        (that|which) (might|may|could|would) (be)? (useful|valuable|helpful|benefit|help|interest) (to|for|you|your|@company)? (you|your|@company|both)?
        (all|any|every) (royalties|proceeds|travel|costs|expenses|fees|fee) ..2 (paid|covered|yours|go|are)
        (we|i) (pay|cover|reimburse) …
        (promise|like|want|love|hope) to (return|repay|give back|help|be useful|be of use|contribute)
        valued (networking)? partner
      `,
    },
  ],
  never: `
    (could|can|would|will) (they|i ask) …
    (could|can|would|will) you (share|send|give|help|connect|introduce|provide|make|offer|recommend|review|refer)
    (invite|inviting|add) you ..3 (join|network)
    (i|we|that|which|to|platform|tool|who|team) (help|helps|helping|helped) (<buyer>|you|your|our|us|<slot>) (to|with|get|build|hire|save|reduce|cut|automate|grow|scale|move|<word>)
    (we|it|platform|this) (can|could|would|might) help (your|you|<buyer>|companies|<slot>)
    help (us|me) (avoid|to|with|move)
    share how my
    (happy|glad) to (answer|hop|jump|chat|discuss|share more|connect (!|.|$|with you|here|on)|adjust|share a (short|quick)? (proposal|deck|quote))
    share more (about|on|details|if) …
    share what (i|we) (am|are) (building|working)
    (show|share|demo) (you|with you)? how (it|we|our) (works|can|could)
    (give|share) (me|us) …
    (send|sent|forward) me …
  `,
};
