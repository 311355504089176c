/** A rule in a few lines, for whoever meets its id. */
import { type Rule, SOURCES } from "../rule.ts";
import { said, say } from "../text/say.ts";
import { SEVERITY_WORDS } from "./explain.ts";

/** Why it is one, whose it is, and what to do instead. */
export function reasonsOf({ why, instead, sources, dissent }: Rule): string[] {
  const whose = sources.map((source) => said(SOURCES[source])).join("; ");
  return [
    said(why),
    say`*Instead:* ${said(instead)}`,
    say`*Whose rule:* ${whose}.`,
    ...(dissent ? [say`*Opinions differ:* ${said(dissent)}`] : []),
  ];
}

/** As Markdown. */
export const aboutRule = (rule: Rule): string =>
  [`**${said(rule.title)}** (${said(SEVERITY_WORDS[rule.severity])})`, ...reasonsOf(rule)].join("\n\n");
