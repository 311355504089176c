/** Completing a `cordial.json`: its keys, rule ids and values. For editors that do not do it by the JSON schema. */
import { findNodeAtLocation, getLocation, type Node, parseTree } from "jsonc-parser";
import { RELATIONSHIPS } from "../../batch/values.ts";
import { LEVELS } from "../../config.ts";
import { whyTooMuch } from "../../project/document.ts";
import { OVERRIDE } from "../../project/schema.ts";
import { FILES_MEANING, PHRASE_KEYS, PROJECT_KEYS } from "../../project/words.ts";
import { rulebook } from "../../rulebook.ts";
import { said } from "../../text/say.ts";
import { aboutRule } from "../rule-words.ts";
import { type Completion, sentence } from "./completion.ts";
import { LEVEL_WORDS } from "./rules.ts";
import { ACCOUNTS, CLOSINGS, LANGUAGES } from "./values.ts";

type Words = readonly (readonly [word: string, documentation: string])[];
type Path = readonly (string | number)[];

/** What could stand at a place of the file, the spans of the edits ending there; nothing behind a value that is complete. */
export function projectCompletionsAt(text: string, offset: number): Completion[] {
  if (whyTooMuch(text) !== undefined) return [];
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const quote = previousNode && quoteBefore(text, offset, previousNode);
  if (quote === undefined && /["\]}\d]/.test(text.charAt(offset - 1))) return [];
  const span = { start: quote === undefined ? wordBefore(text, offset) : quote + 1, end: offset };
  const behind = text.slice(offset);
  const isClosed = quote !== undefined && /^[^"\n]*"/.test(behind);
  const needsColon = isAtPropertyKey && !/^[^"\n,:}]{0,60}"?\s{0,60}:/.test(behind);
  const tail = isClosed ? "" : needsColon ? '": ' : '"';
  const words = isAtPropertyKey ? keysAt(text, path) : valuesAt(path);
  return words.map(([label, documentation]) => ({
    label,
    kind: isAtPropertyKey ? "key" : "value",
    edit: { span, text: `${quote === undefined ? '"' : ""}${label}${tail}` },
    documentation: sentence(said(documentation)),
  }));
}

/** Where the word begins that ends at a place, which may be nothing yet. */
function wordBefore(text: string, at: number): number {
  let start = at;
  while (/[\w-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the quotes open that a place is in; undefined when it is in none. */
function quoteBefore(text: string, at: number, { offset, length }: Node): number | undefined {
  const end = offset + length;
  const isOpen = length === 1 || text.charAt(end - 1) !== '"';
  const isInside = text.charAt(offset) === '"' && offset < at && (at < end || (isOpen && at === end));
  return isInside ? offset : undefined;
}

/** An override holds what the file itself holds, so that the way to it makes no difference. */
const within = (path: Path): Path => (path[0] === "overrides" ? path.slice(2) : path);

/** Keys that the map around a place may have, and has not. */
function keysAt(text: string, path: Path): Words {
  const above = path.slice(0, -1);
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...above]);
  const taken = new Set((node?.children ?? []).map(({ children }): unknown => children?.[0]?.value));
  return keysUnder(above).filter(([key]) => key === path.at(-1) || !taken.has(key));
}

function keysUnder(path: Path): Words {
  const [inner, ...more] = within(path);
  const isList = path[0] === "overrides" && path.length === 1;
  if (isList || more.length > 0) return [];
  if (inner === "rules") return rulebook.map((rule) => [rule.id, aboutRule(rule)]);
  if (inner === "phrases") return Object.entries(PHRASE_KEYS);
  if (inner !== undefined) return [];
  return path.length === 0 ? Object.entries(PROJECT_KEYS) : OVERRIDE_KEYS;
}

const OVERRIDE_KEYS: Words = [
  ["files", FILES_MEANING],
  ...Object.entries(PROJECT_KEYS).filter(([key]) => Object.hasOwn(OVERRIDE.shape, key)),
];

function valuesAt(path: Path): Words {
  const [key, inner, ...more] = within(path);
  if (more.length > 0) return [];
  if (inner !== undefined) {
    if (key === "rules") return LEVELS.map((level) => [level, LEVEL_WORDS[level]]);
    return key === "relationships" ? Object.entries(RELATIONSHIPS) : [];
  }
  if (key === "account") return ACCOUNTS;
  if (key === "lang") return LANGUAGES;
  return key === "sign-off" ? CLOSINGS : [];
}
