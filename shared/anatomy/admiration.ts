/** Reads praise of somebody's work that does not say which work. */
import type { Phrasing } from "./reader.ts";

export const admiration: Phrasing = {
  kind: "admiration",
  phrases: [
    {
      because: "praises without saying what",
      phrases: `
        (<enjoy>|follow|following|followed|inspired by|impressed by|impressed with|fan of|admirer of) (all|of|reading|seeing|watching)? your (great|amazing|excellent|wonderful|fantastic|inspiring|impressive|interesting)? (work|posts|content|writing|articles|insights|updates|videos|career|achievements|contributions|publications|output)
        (<enjoy>|follow|following|inspired by|impressed by|impressed with|fan of) (everything|all|all that|all of)? what you (do|post|share|write|publish|make)
        your (work|content|posts|writing|insights) (is|are) (<really>)? (great|amazing|excellent|wonderful|fantastic|inspiring|impressive|interesting|brilliant|superb|awesome|remarkable)
      `,
    },
  ],
  // What follows says which work it is.
  never: `
    your ..1 (work|posts|content|writing|articles|insights|updates|videos|career|achievements|contributions|publications|output) (on|about|at|for|with|in|into|around|regarding|to|of|from|as|over|against|behind|since|because|especially|<number>|<slot>|:|") …
    to (follow|enjoy|see|read) (all|of)? (your|what you) …
    what you (do|post|share|write|publish|make) (about|at|for|with|to|of|as) …
  `,
};
