/** Everything that is derived from the rules and other tables of the code, as pure functions: what each file should hold. */
import { ELEMENT_KINDS, type ElementKind } from "../shared/anatomy/element.ts";
import { pageOf, SEVERITY_WORDS } from "../shared/features/explain.ts";
import { MAX_FINDINGS, MOST_FINDINGS, SECTION, SHOWN } from "../shared/protocol.ts";
import { type Example, type Rule, SEVERITIES, SOURCES, type Source } from "../shared/rule.ts";
import { commandList } from "./command-page.ts";
import { LANGUAGES, type Language, manifestPath, withWords } from "./manifest-words.ts";
import { projectSchema } from "./project-schema.ts";

/** What a file of `shared/rules/` holds. */
export interface RuleFile {
  readonly rule: Rule;
  readonly examples: readonly Example[];
}

/** The files that are only partly derived, as they are now. */
export interface Sources {
  readonly packageJson: string;
  /** Absent while there is none. */
  readonly readme?: string;
  /** docs/command.md; absent while there is none. */
  readonly commandPage?: string;
  /** docs/sources.md; absent while there is none. */
  readonly sourcesPage?: string;
  /** What the manifest says, by language; each absent while there is none. */
  readonly manifestWords?: Readonly<Record<Language, string | undefined>>;
}

/** Path -> content of every derived file. */
export function artefacts(
  files: readonly RuleFile[],
  { packageJson, readme, commandPage, sourcesPage, manifestWords }: Sources,
): Map<string, string> {
  const sorted = inOrder(files.map(({ rule }) => rule));
  return new Map([
    ["shared/rulebook.ts", rulebook(sorted)],
    ["shared/examples.ts", examples(sorted)],
    ["package.json", withSettings(packageJson, sorted)],
    ...LANGUAGES.flatMap((language) =>
      part(manifestPath(language), manifestWords?.[language], (now) => withWords(now, sorted, language)),
    ),
    ["schemas/cordial.schema.json", projectSchema(levels(sorted, wordsOfRule))],
    ["docs/rules/README.md", index(sorted)],
    ...files.map((file): [string, string] => [`docs/rules/${file.rule.id}.md`, page(file)]),
    ...part("README.md", readme, (page) => withTable(page, sorted)),
    ...part("docs/command.md", commandPage, (page) =>
      between("commands", page, commandList(), "docs/command.md"),
    ),
    ...part("docs/sources.md", sourcesPage, (page) =>
      between("sources", page, bySource(sorted), "docs/sources.md"),
    ),
  ]);
}

/** A file that is only partly derived, if it is there. */
const part = (path: string, now: string | undefined, then: (page: string) => string): [string, string][] =>
  now === undefined ? [] : [[path, then(now)]];

const GROUPS = {
  certainty: "Not fit to send",
  etiquette: "Etiquette",
  form: "Form",
} as const satisfies Record<Rule["group"], string>;

const ORDER = Object.keys(GROUPS);

/** Certainties first, then etiquette, then form; by id within each. */
export const inOrder = (rules: readonly Rule[]): Rule[] =>
  rules.toSorted((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || (a.id < b.id ? -1 : 1));

function rulebook(rules: readonly Rule[]): string {
  const imports = rules.map(({ id }) => `import ${camel(id)} from "./rules/${id}.ts";`).toSorted();
  return [
    "/** All rules: certainties first, then etiquette, then form. Made by `npm run generate` from `rules/`; do not edit. */",
    'import type { Rule } from "./rule.ts";',
    ...imports,
    "",
    "export const rulebook: readonly Rule[] = [",
    ...rules.map(({ id }) => `  ${camel(id)},`),
    "];",
    "",
  ].join("\n");
}

function examples(rules: readonly Rule[]): string {
  const imports = rules
    .map(({ id }) => `import { examples as ${camel(id)} } from "./rules/${id}.ts";`)
    .toSorted();
  return [
    "/** The examples of each rule, by its id. Made by `npm run generate` from `rules/`; do not edit. */",
    'import type { Example } from "./rule.ts";',
    ...imports,
    "",
    "export const examples: ReadonlyMap<string, readonly Example[]> = new Map([",
    ...rules.map(({ id }) => `  ["${id}", ${camel(id)}],`),
    "]);",
    "",
  ].join("\n");
}

const camel = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const page = ({ rule, examples }: RuleFile): string =>
  `${MADE}\n\n${pageOf(rule, examples)}\n[All rules](README.md)\n`;

const MADE = "<!-- Made by `npm run generate`; do not edit. -->";

function index(rules: readonly Rule[]): string {
  const intro =
    "Only what must not be sent is an error; etiquette advises. Every rule can be switched off or made graver, and its page says how.";
  return `${MADE}\n\n# The rules\n\n${intro}\n\n${table(rules, "")}\n`;
}

/** @param folder where the pages are, seen from the table; ends in `/` unless empty. */
function table(rules: readonly Rule[], folder: string): string {
  const groups = Object.entries(GROUPS).map(([group, title]) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(({ id, title, severity }) => `| [\`${id}\`](${folder}${id}.md) | ${title} | ${severity} |`);
    return [`**${title}**`, "", "| rule | flaw | severity |", "| --- | --- | --- |", ...rows].join("\n");
  });
  return groups.join("\n\n");
}

const withTable = (readme: string, rules: readonly Rule[]): string =>
  between("rules", readme, table(rules, "docs/rules/"), "README.md");

const isSource = (source: string): source is Source => Object.hasOwn(SOURCES, source);

function bySource(rules: readonly Rule[]): string {
  const rows = Object.keys(SOURCES)
    .filter(isSource)
    .map((source) => {
      const theirs = rules.filter(({ sources }) => sources.includes(source)).map(({ id }) => id);
      return `| ${capital(SOURCES[source])} | ${theirs.map((id) => `[\`${id}\`](rules/${id}.md)`).join(", ")} |`;
    });
  return ["| source | rules |", "| --- | --- |", ...rows].join("\n");
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** @throws Error when the page has lost one of the two comments that what is derived stands between. */
function between(what: string, page: string, derived: string, path: string): string {
  const start = `<!-- ${what}: generated by npm run generate -->`;
  const end = `<!-- /${what} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} needs a line ${start} and, below it, a line ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${derived}\n\n${page.slice(to)}`;
}

interface Manifest {
  contributes: {
    configuration?: { title?: string; properties?: Record<string, unknown> };
    semanticTokenTypes?: readonly TokenType[];
  };
}

function withSettings(packageJson: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(packageJson) as Manifest;
  const { configuration } = manifest.contributes;
  manifest.contributes.configuration = {
    title: "Cordial",
    ...configuration,
    properties: { ...configuration?.properties, "cordial.rules": settings(rules), ...SWITCHES, ...MOST },
  };
  manifest.contributes.semanticTokenTypes = TOKEN_TYPES;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const settings = (rules: readonly Rule[]) => ({
  type: "object",
  scope: "resource",
  default: {},
  markdownDescription: "%setting.rules%",
  additionalProperties: false,
  properties: levels(rules, ({ id }) => `%rule.${id}%`),
});

/** What may be said of each rule, by its id. */
const levels = (rules: readonly Rule[], describe: (rule: Rule) => string) =>
  Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      { enum: ["off", ...SEVERITIES], default: rule.severity, description: describe(rule) },
    ]),
  );

const wordsOfRule = ({ title, severity, instead }: Rule): string =>
  `${title} (${SEVERITY_WORDS[severity]}). ${instead}`;

const SWITCHES = Object.fromEntries(
  Object.keys(SHOWN).map((kind) => [
    `${SECTION}.${kind}`,
    { type: "boolean", scope: "resource", default: true, markdownDescription: `%setting.${kind}%` },
  ]),
);

const MOST = {
  [`${SECTION}.${MAX_FINDINGS}`]: {
    type: "integer",
    scope: "resource",
    minimum: 1,
    default: MOST_FINDINGS,
    markdownDescription:
      "How many findings of one file are shown at most, the gravest first. The status item says how many are not.",
  },
};

interface TokenType {
  readonly id: string;
  readonly superType?: string;
  readonly description: string;
}

/** The colours that themes have, for what a writer looks for; what is flagged anyway needs none. */
const COLOURS: Partial<Record<ElementKind, string>> = {
  greeting: "keyword",
  closing: "keyword",
  name: "variable",
  signature: "variable",
  context: "string",
  reason: "function",
  introduction: "type",
  offer: "number",
  placeholder: "parameter",
  hole: "regexp",
};

const isKind = (kind: string): kind is ElementKind => Object.hasOwn(ELEMENT_KINDS, kind);

const TOKEN_TYPES: readonly TokenType[] = Object.keys(ELEMENT_KINDS)
  .filter(isKind)
  .map((id) => {
    const superType = COLOURS[id];
    return { id, ...(superType && { superType }), description: `%token.${id}%` };
  });
