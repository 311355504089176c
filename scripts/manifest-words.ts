/** What the manifest says, in each language: partly written by people, partly derived from the code's tables. */
import { ELEMENT_KINDS } from "../shared/anatomy/element.ts";
import { SEVERITY_WORDS } from "../shared/features/explain.ts";
import { SHOWN } from "../shared/protocol.ts";
import type { Rule } from "../shared/rule.ts";
import { translations } from "./translations.ts";

/** The languages of the manifest, the first of them that of the sources. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

export const manifestPath = (language: Language): string =>
  language === "en" ? "package.nls.json" : `package.nls.${language}.json`;

/** What the manifest says, with what is derived behind what somebody wrote. */
export function withWords(now: string, rules: readonly Rule[], language: Language): string {
  const known: Readonly<Record<string, string>> = translations()[language] ?? {};
  const said = (english: string): string => known[english] ?? english;
  const own = Object.entries(JSON.parse(now) as Record<string, string>).filter(([key]) => !DERIVED.test(key));
  const derived = [
    ...Object.entries(SHOWN).map(([kind, words]) => [`setting.${kind}`, said(words)]),
    ...rules.map(({ id, title, severity }) => [
      `rule.${id}`,
      `${said(title)} (${said(SEVERITY_WORDS[severity])}).`,
    ]),
    ...Object.entries(ELEMENT_KINDS).map(([kind, words]) => [
      `token.${kind}`,
      said(IN_A_NOTE).replace("{0}", said(words)),
    ]),
  ];
  return `${JSON.stringify(Object.fromEntries([...own, ...derived]), null, 2)}\n`;
}

const DERIVED = new RegExp(`^(?:rule|token)\\.|^setting\\.(?:${Object.keys(SHOWN).join("|")})$`);

export const IN_A_NOTE = "In a note: {0}.";
