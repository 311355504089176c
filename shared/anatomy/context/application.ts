/** Phrases that name the role the recipient offers and the writer applied for. */
import type { Phrases } from "../reader.ts";

export const APPLICATION: readonly Phrases[] = [
  {
    because: "names the role they offer",
    detail: "job",
    phrases: `
      (i|we|have|just|recently) (just|recently|have|also|already|am|am currently|did|am writing to|would like to|want to|wish to)? (applied|apply|applying|submitted|interviewed|interviewing) (for|to|at|with|an|my) ..5 (at|with|in|to|for|@company|role|position|internship|program|job|opening|<Name>|<slot>) …
      (application|interview|candidacy|offer|interest) (for|in) the ..4 (role|position|internship|job|opening|vacancy|program|post)
      (i|we) ..2 (applied|apply|applying|submitted|interviewed|interviewing) ..3 (for|to|at|with) (the|your|a|an|<Name>|<slot>|one|this|that|two) …
      (cv|resume|application|portfolio|letter) ..1 (for|to) (the|your|@title|@company|this|<Name>) ..3 (role|position|job|internship|opening|vacancy|post|@title|@company|team|program) …
      (regarding|about|concerning|re|on|following|attached|status of|of|since|with) ..1 my (application|interview|submission|candidacy) …
      my (application|interview|candidacy) (for|at|with|is|was|on|to|last|yesterday|and|went) …
    `,
  },
];
