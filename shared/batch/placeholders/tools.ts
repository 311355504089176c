/** How other tools spell placeholders: what a template has to look like so that they fill it. */

export interface Dialect {
  /** As people call the tool, or the language that several tools share. */
  readonly tool: string;
  /** The tool's word for a name, as `Slot.name`; undefined where it has none. */
  readonly word: (name: string) => string | undefined;
  /** What stands around the word. */
  readonly marks: readonly [open: string, close: string];
  /** What stands before and behind a fallback; absent where the tool has none in the text itself. */
  readonly fallback?: readonly [between: string, close: string];
}

/** A placeholder in a dialect; undefined for what it cannot express. @param name as `Slot.name`. */
export function spelled(
  { word, marks: [open, close], fallback }: Dialect,
  name: string,
  instead: string | undefined,
): string | undefined {
  const written = word(name);
  if (written === undefined || (instead !== undefined && fallback === undefined)) return undefined;
  if (instead === undefined || fallback === undefined) return open + written + close;
  return open + written + fallback[0] + instead + fallback[1];
}

type Words = (name: string) => string;

/** The words of a name: `sender.first-name` has three. Of a name that may be any, only the whole one is sure. */
const wordsOf = (name: string): string[] => (name === "name" ? ["full", "name"] : name.split(/[.-]/));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const snake: Words = (name) => wordsOf(name).join("_");
const caps: Words = (name) => snake(name).toUpperCase();
const pascal: Words = (name) => wordsOf(name).map(capital).join("");
const camel: Words = (name) =>
  wordsOf(name)
    .map((word, at) => (at === 0 ? word : capital(word)))
    .join("");
const titled: Words = (name) => wordsOf(name).map(capital).join("_");
const spaced: Words = (name) => wordsOf(name).map(capital).join(" ");
const own: Words = (name) => (name === "name" ? "full_name" : name.replaceAll("-", "_"));

/** A tool's own words for some names; without `others`, it has no more. */
const mapped =
  (words: Readonly<Record<string, string>>, others: Dialect["word"] = () => undefined): Dialect["word"] =>
  (name) =>
    Object.hasOwn(words, name) ? words[name] : others(name);

const BRACES = ["{{", "}}"] as const;

/** By the word for `--to`, Cordial's own first. */
const TABLE = {
  cordial: { tool: "Cordial", word: own, marks: BRACES, fallback: ["|", "}}"] },
  apollo: { tool: "Apollo", word: snake, marks: BRACES },
  "dux-soup": {
    tool: "Dux-Soup",
    word: mapped({ "first-name": "FN", "last-name": "LN", company: "CN" }),
    marks: ["_", "_"],
  },
  expandi: {
    tool: "Expandi",
    word: mapped({ company: "company_name", title: "job_title" }, snake),
    marks: ["{", "}"],
  },
  gem: { tool: "Gem", word: snake, marks: ["#{{", "}}"], fallback: ["|", "}}"] },
  hubspot: {
    tool: "HubSpot",
    word: mapped(
      {
        "first-name": "contact.firstname",
        "last-name": "contact.lastname",
        title: "contact.jobtitle",
        "sender.first-name": "owner.firstname",
        "sender.name": "owner.full_name",
        "sender.title": "owner.jobtitle",
        "sender.company": "owner.company",
      },
      (name) => (name.startsWith("sender.") ? undefined : `contact.${snake(name)}`),
    ),
    marks: BRACES,
  },
  instantly: { tool: "Instantly", word: camel, marks: BRACES, fallback: ["|", "}}"] },
  interceptly: { tool: "Interceptly", word: snake, marks: ["{", "}"], fallback: [":", "}"] },
  klenty: { tool: "Klenty", word: pascal, marks: BRACES, fallback: ["||", "}}"] },
  lemlist: { tool: "lemlist", word: camel, marks: BRACES, fallback: ["|", "}}"] },
  linkedin: {
    tool: "LinkedIn's message ads",
    word: mapped({
      "first-name": "FIRSTNAME",
      "last-name": "LASTNAME",
      company: "COMPANYNAME",
      title: "JOBTITLE",
    }),
    marks: ["%", "%"],
  },
  liquid: { tool: "Liquid", word: snake, marks: ["{{ ", " }}"], fallback: [' | default: "', '" }}'] },
  mailchimp: {
    tool: "Mailchimp",
    word: mapped({ "first-name": "FNAME", "last-name": "LNAME" }, caps),
    marks: ["*|", "|*"],
  },
  ortto: { tool: "Ortto", word: spaced, marks: ["--", "--"], fallback: ["=", "--"] },
  snov: { tool: "Snov.io", word: snake, marks: BRACES, fallback: [": ", "}}"] },
  woodpecker: { tool: "Woodpecker", word: caps, marks: BRACES },
  word: { tool: "Word", word: titled, marks: ["«", "»"] },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectId = keyof typeof TABLE;
export const DIALECTS: Readonly<Record<DialectId, Dialect>> = TABLE;

const isDialect = (word: string): word is DialectId => Object.hasOwn(TABLE, word);
export const DIALECT_IDS: readonly DialectId[] = Object.keys(TABLE).filter(isDialect);
