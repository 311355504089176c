/** A rule in a few lines, for whoever meets its id. */
import { type Rule, SOURCES } from "../rule.ts";
import { SEVERITY_WORDS } from "./explain.ts";

/** Why it is one, whose it is, and what to do instead. */
export function reasonsOf({ why, instead, sources, dissent }: Rule): string[] {
  const whose = sources.map((source) => SOURCES[source]).join("; ");
  return [
    why,
    `*Instead:* ${instead}`,
    `*Whose rule:* ${whose}.`,
    ...(dissent ? [`*Opinions differ:* ${dissent}`] : []),
  ];
}

/** As Markdown. */
export const aboutRule = (rule: Rule): string =>
  [`**${rule.title}** (${SEVERITY_WORDS[rule.severity]})`, ...reasonsOf(rule)].join("\n\n");
