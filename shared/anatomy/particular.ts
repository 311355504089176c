/** Reads what is said of nobody else, where nothing says how the two know each other: a thing of theirs, a name, a number. */
import type { Phrasing, Reader } from "./reader.ts";

export const particular: Phrasing = {
  kind: "particular",
  phrases: [
    {
      because: "speaks of something that is theirs",
      phrases: `
        your <!vague> <!joint> …
        you <adverb>? (<past>|<irregular>) <!needless> …
      `,
    },
    {
      because: "names somebody or something",
      phrases: `
        <!clausal> <Name> …
        (at|in|from|near|since|after|before|by|with|about|to|of) (the|our|a)? <!vague> <Name> …
        <Name> (<Name>|'s) …
      `,
    },
    {
      because: "gives a number",
      phrases: `
        (<number>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|first|last|every) <!aimless> (ago|since|before|after|later|of|in|at|on|from|for|with|without|we|i|you|it) …
      `,
    },
  ],
  // A slot may hold anything, and what everyone's profile says is nobody's own.
  never: `
    <slot>
    (on|via|through) linkedin
    (ceo|cto|vp|hr|ai|saas|seo|b2b|roi)
    (see|saw|noticed|notice) (that)? you (work|are) …
    (minutes|minute|mins|min|percent|%)
  `,
};

export const particularReader: Reader = {
  kind: "particular",
  judge: (own, { of }) => (of("context").length > 0 ? [] : own),
};
