/** Reads the text of a `cordial.json`: JSON with comments and trailing commas. Nothing it is given makes it throw. */
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import * as z from "zod/mini";
import { suggest } from "../batch/suggest.ts";
import { unknownRule } from "../config.ts";
import { said, say, toSay } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { OVERRIDE, PROJECT, type Project } from "./schema.ts";
import { PHRASE_KEYS } from "./words.ts";

export interface Complaint {
  /** In the file, in UTF-16 code units. */
  readonly span: Span;
  readonly message: string;
  /** Whether a JSON schema tells it, too. */
  readonly bySchema: boolean;
}

export interface ProjectText {
  readonly text: string;
  /** What can be understood; nothing of a text that is no JSON. */
  readonly stated: Project;
  readonly complaints: readonly Complaint[];
  /** Where the value stands that a path of keys leads to, or the nearest one around it. */
  readonly placeOf: (path: Path) => Span;
}

type Path = readonly (string | number)[];

/** More is a mistake, and reading it would take long. */
const MOST_CHARACTERS = 500_000;
const MOST_BRACKETS = 50;

export function readProject(text: string): ProjectText {
  const whole = { start: 0, end: Math.min(1, text.length) };
  const nothing = (message: string, span: Span = whole): ProjectText => ({
    text,
    stated: {},
    complaints: [{ span, message, bySchema: true }],
    placeOf: () => whole,
  });
  const tooMuch = whyTooMuch(text);
  if (tooMuch !== undefined) return nothing(tooMuch);
  const errors: ParseError[] = [];
  // A byte order mark is no sign of JSON; a blank in its place keeps all offsets.
  const tree = parseTree(text.replace(/^\uFEFF/, " "), errors, { allowTrailingComma: true });
  if (tree === undefined) return nothing(said("A configuration starts with { and ends with }."));
  const [error] = errors;
  if (error !== undefined) {
    const { offset, length } = error;
    return nothing(wordsFor(error), { start: offset, end: offset + length });
  }
  const { stated, complaints } = understood(tree);
  return {
    text,
    stated,
    complaints: [...complaints, ...twice(tree)].toSorted((a, b) => a.span.start - b.span.start),
    placeOf: (path) => spanOf(nodeAt(tree, path)),
  };
}

/** Why a text is not even looked at, as a sentence; undefined when it is. */
export function whyTooMuch(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return said("This is too long for a configuration.");
  return isTooDeep(text) ? said("This is nested too deeply for a configuration.") : undefined;
}

/** What is right of the values; each that is not is left out and complained of. */
function understood(tree: Node): { stated: Project; complaints: Complaint[] } {
  const value: unknown = getNodeValue(tree);
  let result = z.safeParse(PROJECT, value);
  const complaints = (result.error?.issues ?? []).flatMap((issue) => complaintsOf(issue, tree));
  // What is left out may leave something around it incomplete, which then goes as well.
  for (let round = 0; !result.success && round < MOST_BRACKETS; round += 1) {
    const paths = result.error.issues.flatMap(wrongPaths);
    if (paths.some((path) => path.length === 0)) break;
    for (const path of paths) leaveOut(value, path);
    compact(value);
    result = z.safeParse(PROJECT, value);
  }
  return { stated: result.data ?? {}, complaints };
}

type Issue = z.core.$ZodIssue;

const pathOf = ({ path }: Issue): (string | number)[] =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

const wrongPaths = (issue: Issue): Path[] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...pathOf(issue), key]) : [pathOf(issue)];

/** Takes out what a path leads to; where it leads to nothing, what should hold it. */
function leaveOut(value: unknown, path: Path): void {
  const above = path.slice(0, -1).reduce<unknown>((at, step) => partOf(at, step), value);
  const last = path.at(-1);
  if (last === undefined || typeof above !== "object" || above === null) return;
  if (!Object.hasOwn(above, last)) leaveOut(value, path.slice(0, -1));
  else if (Array.isArray(above)) above[Number(last)] = undefined;
  else Reflect.deleteProperty(above, last);
}

/** Closes the gaps that were left in lists. */
function compact(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) value.splice(0, value.length, ...value.filter((item) => item !== undefined));
  for (const part of Object.values(value)) compact(part);
}

const partOf = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;

function complaintsOf(issue: Issue, tree: Node): Complaint[] {
  const path = pathOf(issue);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(tree, path, key));
  const node = findNodeAtLocation(tree, [...path]);
  const name = path.length === 0 ? said("A configuration") : quoted(path);
  const message = node
    ? mustBe(name, said(issue.message), node)
    : say`${name} is missing: it must be ${said(issue.message)}.`;
  return [{ span: spanOf(node ?? nodeAt(tree, path)), message, bySchema: true }];
}

const mustBe = (name: string, what: string, { value }: Node): string =>
  typeof value === "string" && value !== ""
    ? say`${name} must be ${what}, not “${value.slice(0, 40)}”.`
    : say`${name} must be ${what}.`;

function unknownKey(tree: Node, path: Path, key: string): Complaint {
  const property = findNodeAtLocation(tree, [...path, key])?.parent?.children?.[0];
  return {
    span: spanOf(property ?? nodeAt(tree, path)),
    message: path.at(-1) === "rules" ? unknownRule(key).message : unknownWords(path, key),
    bySchema: true,
  };
}

function unknownWords(path: Path, key: string): string {
  const known = path.length === 0 ? PROJECT.shape : path.at(-1) === "phrases" ? PHRASE_KEYS : OVERRIDE.shape;
  const near = suggest(key, Object.keys(known));
  const name = quoted([...path, key]);
  return near
    ? say`${name} is no key of a configuration; did you mean “${near}”?`
    : say`${name} is no key of a configuration.`;
}

/** `rules.wrong-name`, `overrides[0].files` */
const quoted = (path: Path): string =>
  `“${path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "")}”`;

/** Keys that stand twice in one map. */
function twice(node: Node): Complaint[] {
  const inner = (node.children ?? []).flatMap(twice);
  if (node.type !== "object") return inner;
  const seen = new Set<unknown>();
  const again = (node.children ?? []).flatMap(({ children: [key] = [] }): Complaint[] => {
    if (key === undefined) return [];
    const isNew = !seen.has(key.value);
    seen.add(key.value);
    const message = say`“${String(key.value)}” is set twice; the last one counts.`;
    return isNew ? [] : [{ span: spanOf(key), message, bySchema: false }];
  });
  return [...again, ...inner];
}

/** What a path leads to, or the nearest around it. */
const nodeAt = (tree: Node, path: Path): Node =>
  findNodeAtLocation(tree, [...path]) ?? (path.length === 0 ? tree : nodeAt(tree, path.slice(0, -1)));

/** Of a map or list, the sign that opens it: all of it would be too much to underline. */
const spanOf = ({ type, offset, length }: Pick<Node, "type" | "offset" | "length">): Span => ({
  start: offset,
  end: offset + (type === "object" || type === "array" ? 1 : length),
});

function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > MOST_BRACKETS) return true;
  }
  return false;
}

const wordsFor = ({ error }: ParseError): string =>
  said(MISTAKES[printParseErrorCode(error)] ?? toSay("This is no JSON from here on."));

const MISTAKES: Readonly<Record<string, string>> = {
  InvalidSymbol: toSay("This is no JSON: texts stand in double quotes."),
  PropertyNameExpected: toSay("A key in double quotes is expected here."),
  ValueExpected: toSay("A value is expected here."),
  ColonExpected: toSay("A colon is missing before this."),
  CommaExpected: toSay("A comma is missing before this."),
  CloseBraceExpected: toSay("A closing } is missing before this."),
  CloseBracketExpected: toSay("A closing ] is missing before this."),
  EndOfFileExpected: toSay("The configuration has ended before this."),
  UnexpectedEndOfComment: toSay("This comment has no end: close it with */."),
  UnexpectedEndOfString: toSay("This text has no end: close it with a double quote."),
  InvalidEscapeCharacter: toSay("In JSON a backslash is written twice."),
};
