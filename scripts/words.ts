/** Gathers everything that Cordial says to people from its sources: what a translation has to know. */
import type { ESTree } from "rolldown/utils";
import snippets from "../client/snippets/invite.json" with { type: "json" };
import { ELEMENT_KINDS } from "../shared/anatomy/element.ts";
import { FIELD_KEYS, FRONT_MATTER_KEYS, PART_KEYS } from "../shared/batch/keys.ts";
import { RELATIONSHIPS } from "../shared/batch/values.ts";
import { CLOSINGS } from "../shared/features/complete/values.ts";
import { SEVERITY_WORDS } from "../shared/features/explain.ts";
import { FILES_MEANING, PHRASE_KEYS, PROJECT_KEYS } from "../shared/project/words.ts";
import { SHOWN } from "../shared/protocol.ts";
import { SOURCES } from "../shared/rule.ts";
import { rulebook } from "../shared/rulebook.ts";
import { patternOf } from "../shared/text/say.ts";
import { IN_A_NOTE } from "./manifest-words.ts";
import { sourcesIn, treeOf, walk } from "./sources.ts";

/** What is said of a place, and of what can be done about it, may be plain text. */
const PROPERTIES: ReadonlySet<string> = new Set(["message", "title", "error", "why", "because"]);
const CALLS: ReadonlySet<string> = new Set(["said", "inWords", "toSay"]);

/** What the server and the core say: each sentence once, with `{0}` where a value stands. */
export const serverWords = (): string[] => [
  ...new Set([
    ...rulebook.flatMap(({ title, why, instead, dissent }) => [
      title,
      why,
      instead,
      ...(dissent ? [dissent] : []),
    ]),
    ...TABLES.flatMap((table) => Object.values(table)),
    ...Object.keys(ELEMENT_KINDS).map((kind) => kind.replaceAll("-", " ")),
    ...sourcesIn("shared", "server").flatMap(wordsIn),
  ]),
];

const TABLES: readonly Readonly<Record<string, string>>[] = [
  ELEMENT_KINDS,
  FIELD_KEYS,
  FRONT_MATTER_KEYS,
  PART_KEYS,
  PHRASE_KEYS,
  PROJECT_KEYS,
  RELATIONSHIPS,
  SEVERITY_WORDS,
  SHOWN,
  SOURCES,
  Object.fromEntries(Object.values(snippets).map(({ prefix, description }) => [prefix, description])),
  { files: FILES_MEANING, token: IN_A_NOTE },
];

/** What the editor's side says. */
export const clientWords = (): string[] => [
  ...new Set(
    nodesIn("client/words.ts").flatMap((node) => (isCallOf(node, new Set(["t"])) ? firstText(node) : [])),
  ),
];

/** Sentences with values in them that are not tagged with `say`, so that nobody could translate them. */
export const untagged = (): string[] =>
  sourcesIn("shared/rules", "shared/wording").flatMap((path) =>
    nodesIn(path).flatMap((node) =>
      saidBy(node).flatMap((value) =>
        value.type === "TemplateLiteral" && value.quasis.some(({ value: { raw } }) => /\p{L}/u.test(raw))
          ? [`${path}: ${rawOf(value.quasis)}`]
          : [],
      ),
    ),
  );

/**
 * What reads like words for people and is not among what can be translated, in the rooms that speak to them. Whatever
 * this names is to be said with `said`, `say`, `toSay` or the editor's `t`.
 */
export function unsaid(): string[] {
  const known = new Set(serverWords());
  const rooms = ["shared/features", "shared/preview", "shared/project", "server", "client"];
  return [...sourcesIn(...rooms), "shared/config.ts"]
    .filter((path) => ![...UNHEARD, ...ENGLISH].some((room) => path.startsWith(room)))
    .flatMap((path) =>
      proseIn(path).flatMap((words) =>
        known.has(words) || NO_WORDS.has(words) ? [] : [`${path}: ${words}`],
      ),
    );
}

/** What is written for programs, or into notes and files, and reads like words all the same. */
const NO_WORDS: ReadonlySet<string> = new Set(
  ["Enter", "Note", "card is-…", "card-…-name card-…-state", "length over"].concat(
    CLOSINGS.map(([closing]) => closing),
  ),
);

/** What the command says is English, as commands are; what the protocol refuses is for whoever writes clients. */
const UNHEARD = ["server/cli/", "server/manners.ts"];
/** So are the rules' pages and what is written into new files; what is logged is for whoever mends Cordial. */
const ENGLISH = ["server/faults.ts", "shared/features/explain.ts", "shared/features/import.ts"];

const SPOKEN: ReadonlySet<string> = new Set([...CALLS, "t"]);
const LOGGED: ReadonlySet<string> = new Set(["warn", "error", "log", "info"]);

/** Two words in a row, or one with a capital letter. */
const PROSE = /\p{L}{2,}[,:;.!?]? \p{L}{2,}|^\p{Lu}\p{Ll}{2,}[.!?]?$/u;
/** Markup, style sheets, patterns of files. */
const CODE = /[<{]|\*\//;

function proseIn(path: string): string[] {
  const words: string[] = [];
  walkIn(path, (node, around) => {
    const text =
      node.type === "TemplateLiteral" ? rawOf(node.quasis) : node.type === "Literal" ? node.value : "";
    if (typeof text !== "string" || !PROSE.test(text) || CODE.test(text)) return;
    if (!around.some((one) => isSpoken(one) || isForMenders(one))) words.push(text);
  });
  return words;
}

const rawOf = (quasis: readonly ESTree.TemplateElement[]): string =>
  quasis.map(({ value: { raw } }) => raw).join("…");

const isSpoken = (node: ESTree.Node): boolean =>
  isCallOf(node, SPOKEN) ||
  (node.type === "TaggedTemplateExpression" && node.tag.type === "Identifier" && node.tag.name === "say");

/** Errors that nobody is told, and the log. */
const isForMenders = (node: ESTree.Node): boolean =>
  node.type === "ThrowStatement" ||
  (node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    node.callee.property.type === "Identifier" &&
    LOGGED.has(node.callee.property.name));

function wordsIn(path: string): string[] {
  if (UNHEARD.some((room) => path.startsWith(room))) return [];
  return nodesIn(path).flatMap((node) => {
    if (node.type === "TaggedTemplateExpression" && node.tag.type === "Identifier" && node.tag.name === "say")
      return [patternOf(node.quasi.quasis.map(({ value }) => value.cooked ?? ""))];
    if (isCallOf(node, CALLS)) return firstText(node);
    return saidBy(node)
      .flatMap(textIn)
      .filter((text) => /\p{L}/u.test(text));
  });
}

/** What a property such as `message` may hold: the branches of a condition, one by one. */
function saidBy(node: ESTree.Node): ESTree.Node[] {
  if (node.type !== "Property" || node.key.type !== "Identifier" || !PROPERTIES.has(node.key.name)) return [];
  return branches(node.value).filter(
    (value) => node.key.type !== "Identifier" || node.key.name !== "title" || isSentence(value),
  );
}

/** People have titles, too, and they are written small. */
const isSentence = (value: ESTree.Node): boolean =>
  value.type !== "Literal" || (typeof value.value === "string" && /^\p{Lu}.* /u.test(value.value));

function branches(node: ESTree.Node): ESTree.Node[] {
  if (node.type === "ConditionalExpression")
    return [...branches(node.consequent), ...branches(node.alternate)];
  if (node.type === "LogicalExpression") return [...branches(node.left), ...branches(node.right)];
  return node.type === "Literal" || node.type === "TemplateLiteral" ? [node] : [];
}

const isCallOf = (node: ESTree.Node, names: ReadonlySet<string>): node is ESTree.CallExpression =>
  node.type === "CallExpression" && node.callee.type === "Identifier" && names.has(node.callee.name);

const firstText = ({ arguments: [first] }: ESTree.CallExpression): string[] => (first ? textIn(first) : []);

const textIn = (node: ESTree.Node): string[] =>
  branches(node).flatMap((one) =>
    one.type === "Literal" && typeof one.value === "string" ? [one.value] : [],
  );

/** All that a file holds, but for the examples of a rule. */
function nodesIn(path: string): ESTree.Node[] {
  const nodes: ESTree.Node[] = [];
  walkIn(path, (node) => nodes.push(node));
  return nodes;
}

function walkIn(path: string, visit: (node: ESTree.Node, around: readonly ESTree.Node[]) => void): void {
  for (const statement of treeOf(path).body) if (!isExamples(statement)) walk(statement, visit);
}

const isExamples = (node: ESTree.Node): boolean =>
  node.type === "ExportNamedDeclaration" &&
  node.declaration?.type === "VariableDeclaration" &&
  node.declaration.declarations.some(({ id }) => id.type === "Identifier" && id.name === "examples");
