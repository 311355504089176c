/** Reads YAML into plain values that know their places. Nothing it is given makes it throw. */
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { say, toSay } from "../text/say.ts";
import { type Span, trimmed } from "../text/span.ts";
import { explain } from "./yaml-problem.ts";

/** A key and its value. Scalars are the text that was written: `2026-05-14` is no date object, `007` no seven. */
export interface Item {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  readonly valueSpan: Span;
  /** Of a map or list, what is in it; the key of a list's item is its place. */
  readonly items: readonly Item[];
}

export interface Flaw {
  readonly span: Span;
  readonly message: string;
}

/** More is a mistake, and reading it would take long. */
const MOST_CHARACTERS = 200_000;
const MOST_BRACKETS = 50;
/** How far a line may be indented, and how many keys and list marks it may hold. */
const MOST_IN_LINE = 200;

/** The map that stands at `place`; of the errors only the first is told, since it tends to cause the others. */
export function readYaml(text: string, place: Span): { items: readonly Item[]; flaws: readonly Flaw[] } {
  const start = { start: place.start, end: Math.min(place.end, place.start + 1) };
  if (place.end - place.start > MOST_CHARACTERS)
    return { items: [], flaws: [{ span: start, message: tooLong() }] };
  const yaml = text.slice(place.start, place.end);
  if (isTooDeep(yaml)) return { items: [], flaws: [{ span: start, message: TOO_DEEP }] };
  const document = parseDocument(yaml, OPTIONS);
  const reading = new Reading(text, place.start);
  const [error] = document.errors;
  if (error) reading.flaws.push({ span: spanOfError(text, place, error.pos), message: explain(error) });
  const { contents } = document;
  if (isMap(contents)) return { items: reading.pairs(contents.items), flaws: reading.flaws };
  if (contents && !error) reading.flaws.push({ span: reading.spanOf(contents), message: NO_MAP });
  return { items: [], flaws: reading.flaws };
}

const tooLong = (): string =>
  say`The front matter is too long to read: keep it under ${MOST_CHARACTERS} characters.`;
const TOO_DEEP = toSay("The front matter is nested too deeply to be read.");
const NO_MAP = toSay("The front matter must be lines of the form “key: value”.");
const ALIAS = toSay(
  "A value that starts with “*” points to another one, which Cordial does not follow: put it in quotes.",
);

/** Every scalar stays the text that was written; keys that come twice are told by whoever reads the items. */
const OPTIONS = { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;

/**
 * Whether the YAML nests deeper than anybody would write. The library descends by calling itself, and running out of
 * stack there ends the whole process.
 */
function isTooDeep(yaml: string): boolean {
  let brackets = 0;
  let inLine = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const code = yaml.charCodeAt(at);
    if (code === 10 || code === 13) inLine = 0;
    else if (OPENING.has(code)) brackets += 1;
    else if (CLOSING.has(code)) brackets = Math.max(0, brackets - 1);
    // Blanks that indent a line, and each `- `, `? ` and `key: ` in it, may open a level.
    else if (NESTING.has(code) && BLANK.has(yaml.charCodeAt(at + 1))) inLine += 1;
    if (brackets > MOST_BRACKETS || inLine > MOST_IN_LINE) return true;
  }
  return false;
}

const codes = (characters: string): ReadonlySet<number> =>
  new Set(characters.split("").map((each) => each.charCodeAt(0)));
const OPENING = codes("[{");
const CLOSING = codes("]}");
const NESTING = codes(" \t-?:");
const BLANK = codes(" \t\r\n");

/** Turns nodes into items; keeps what it could not follow. */
class Reading {
  readonly flaws: Flaw[] = [];
  readonly #text: string;
  readonly #offset: number;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  pairs(list: readonly Pair[]): Item[] {
    return list.flatMap(({ key, value }) => {
      if (!isScalar(key) || String(key.value).trim() === "") return [];
      return this.#item(String(key.value), this.spanOf(key), value);
    });
  }

  /** Where a node stands; the library counts the line end behind a list or map as part of it. */
  spanOf({ range }: Node): Span {
    const [start, end] = range ?? [0, 0];
    return trimmed(this.#text, { start: this.#offset + start, end: this.#offset + end });
  }

  #item(key: string, keySpan: Span, node: unknown): Item {
    const valueSpan = isNode(node) ? this.spanOf(node) : { start: keySpan.end, end: keySpan.end };
    const place = { key, keySpan, valueSpan };
    if (isMap(node)) {
      const items = this.pairs(node.items);
      return { ...place, items, value: Object.fromEntries(items.map(({ key, value }) => [key, value])) };
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        this.#item(String(index), isNode(item) ? this.spanOf(item) : valueSpan, item),
      );
      return { ...place, items, value: items.map(({ value }) => value) };
    }
    if (isAlias(node)) this.flaws.push({ span: valueSpan, message: ALIAS });
    return { ...place, items: [], value: isScalar(node) && typeof node.value === "string" ? node.value : "" };
  }
}

/** Where an error stands: within the front matter, and at the end of a line rather than behind it. */
function spanOfError(text: string, place: Span, [from, to]: readonly [number, number]): Span {
  let start = Math.min(place.start + from, place.end);
  while (start > place.start && start >= place.end && text.charAt(start - 1).trim() === "") start -= 1;
  return { start, end: Math.max(start, Math.min(place.start + to, place.end)) };
}
