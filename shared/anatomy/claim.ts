/** Reads that the note claims a relationship: friend, colleague, business done together, an earlier talk. */
import type { Phrasing } from "./reader.ts";

export const claim: Phrasing = {
  kind: "claim",
  phrases: [
    {
      because: "claims friendship",
      detail: "friend",
      phrases: `
        as (a|your|an old|old|good|dear)? friend (of yours)? (,|i|we|and|.|$)
        (my|dear|old|hello|hi) (dear|good|old)? friend (,|!|.|$)
        we are (old|good|close|best|already|such)? friends
        (our|of our) (long|old|great|good)? friendship
        since (you are|we are) (a)? (friend|friends)
        you are a (friend|trusted friend)
      `,
    },
    {
      because: "claims business done together",
      detail: "business",
      phrases: `
        (done|did|doing|do) (some|much|a lot of|lots of|good)? business (together|with (you|each|your))
        (i|we) (have|had)? (been|was|were|am|are)? (a|your|loyal|long|happy)? (customer|client|supplier|vendor) of (yours|your)
        (our|past|previous|earlier|former) (business|commercial) (relationship|dealings|together|partnership|with)
        you (were|are|have been) (a|our|my|one of our) (valued|loyal|great|long|past|former)? (customer|client|supplier|vendor)
        (our|your) companies (have)? (worked|done) …
        business we (did|have done) …
      `,
    },
    {
      because: "claims that you worked together",
      detail: "colleague",
      phrases: `
        (as|my|your|old|former|past|ex|fellow|we were|were|previous) (a|an|your|my)? (former|old|past|ex|fellow|previous)? (colleague|colleagues|coworker|coworkers|classmate|classmates|teammate|teammates) (of yours|at|from|in|,|.|!|$|and|we|i|back|once)
        (we|i) (both)? (used to|once|previously|have|had)? (work|worked) (together|with you|alongside you|for you|under you|side by side)
        (used to work|worked|working) together
        we (studied|trained|graduated|went to (school|university|college)) together
        we were (at|in) (school|university|college|class) together
      `,
    },
    {
      because: "claims that you have talked before",
      detail: "prior-talk",
      phrases: `
        (as|like) (discussed|agreed|promised|mentioned|we discussed|we agreed|we said|you requested|requested|you asked|you mentioned|per our) …
        (per|as per|following|further to|after|following up on|follow up on|in follow up to|regarding|about|based on|re|continuing|from) (on)? (our|your) (recent|last|earlier|previous|brief|short|quick|great|phone|nice|lovely)? (phone|zoom|email|video)? (call|conversation|chat|talk|discussion|meeting|exchange|email|emails|request|conversations)
        (as|when) we (spoke|talked|discussed|agreed|chatted|met) (about|on|last|yesterday|earlier|at|,|that)
        (good|great|nice|lovely|pleasure) (speaking|talking|chatting|catching up) (with|to)? (you|again) …
        (i|we) (spoke|talked|chatted|discussed) (with you)? (earlier|last|yesterday|on|about|briefly|over|this) …
      `,
    },
  ],
  never: `
    (indicated|indicate) you are …
  `,
};
