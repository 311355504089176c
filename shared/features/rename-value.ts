/** Renaming a value: in placeholders, fields, the list, the front matter and the header of the table at once. */
import { FIELD_KEYS, FRONT_MATTER_KEYS } from "../batch/keys.ts";
import { columnKey, isKnownColumn } from "../recipients/columns.ts";
import { statedIn } from "../recipients/stated.ts";
import { said, say } from "../text/say.ts";
import { type Span, textOf } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { type Mention, mentionAt, mentionsIn, type Spot, tableOf } from "./mentions.ts";
import type { PlacedEdit } from "./placed-edit.ts";

/** The name at the spot that can be renamed, in the spot's file; undefined where there is none. */
export function valueNameAt(spot: Spot): Span | undefined {
  const mention = mentionAt(spot);
  return mention && (isHeader(mention, mentionsIn(spot.verdict)) || isFree(mention.key))
    ? mention.name
    : undefined;
}

/** The edits that call the value at the spot by another name, or why there are none, as a sentence. */
export function renamedValue(spot: Spot, written: string): readonly PlacedEdit[] | string {
  const { verdict } = spot;
  const name = written.trim();
  const mention = mentionAt(spot);
  if (mention === undefined) return said("Only the names of values can be changed here.");
  const mentions = mentionsIn(verdict);
  const asHeader = isHeader(mention, mentions);
  const same = mentions.filter(
    (one) => one.key === mention.key && one.role !== "heading" && isHeader(one, mentions) === asHeader,
  );
  const why = whyNot(name, mention.key, asHeader, verdict, mentions);
  if (why !== undefined) return why;
  return same.map(({ name: span, role, source }) => {
    const text = source === undefined ? verdict.batch.text : (tableOf(verdict)?.text ?? "");
    const put = asHeader ? name : spelledLike(textOf(text, span), role, name);
    return { span, text: put, ...(source !== undefined && { source }) };
  });
}

/** A header to which the front matter points under `columns` has a name apart from that of its value. */
const isHeader = ({ key, role }: Mention, mentions: readonly Mention[]): boolean =>
  role === "mapped" ||
  (role === "column" && mentions.some((one) => one.role === "mapping" && one.key === key));

/** Names that the format knows mean something, whoever uses them. */
const isFree = (key: string): boolean => !key.startsWith("sender.") && !FIXED.has(key) && !isKnownColumn(key);

const FIXED: ReadonlySet<string> = new Set(
  [FIELD_KEYS, FRONT_MATTER_KEYS].flatMap((keys) => Object.keys(keys).map(columnKey)),
);

function whyNot(
  name: string,
  key: string,
  asHeader: boolean,
  verdict: Verdict,
  mentions: readonly Mention[],
): string | undefined {
  const table = statedIn(verdict.batch.head).table;
  const wanted = columnKey(name);
  if (!NAME.test(name) || wanted === "")
    return said("A name is made of letters, digits, blanks, “_” and “-”.");
  if (table && tableOf(verdict) === undefined)
    return say`“${table.path}” could not be read, so its column cannot be renamed along.`;
  if (!asHeader && !isFree(key))
    return said("This name has a meaning of its own; only your own names can be changed.");
  if (!asHeader && !isFree(wanted)) return say`“${name}” has a meaning of its own; choose another name.`;
  const isTaken = mentions.some((one) => one.key === wanted && one.key !== key);
  return isTaken ? say`There is a “${name}” already; choose another name.` : undefined;
}

/** What is a name in every place: as placeholder, field, key and header. */
const NAME = /^\p{L}(?:[\p{L}\p{N} _-]{0,38}[\p{L}\p{N}])?$/u;

/** The name in the manner of the one that it replaces: `Favourite Paper`, `favourite-paper`, `favouritePaper`. */
function spelledLike(old: string, role: Mention["role"], name: string): string {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[\s_-]+/)
    .map((word, index) => CASES[caseOf(old)](word, index));
  const put = words.join(/[\s_-]/.exec(old)?.[0] ?? (isHumped(old) ? "" : jointOf(role)));
  return columnKey(put) === columnKey(name) ? put : name;
}

const isHumped = (old: string): boolean => /\p{Ll}\p{Lu}/u.test(old);

/** What stands between the words of a name, where the old one was a single word. */
const jointOf = (role: Mention["role"]): string =>
  role === "placeholder" ? "_" : role === "column" ? " " : "-";

const CASES = {
  upper: (word: string) => word.toUpperCase(),
  lower: (word: string) => word.toLowerCase(),
  title: (word: string) => capital(word),
  first: (word: string, index: number) => (index === 0 ? capital(word) : word.toLowerCase()),
  humped: (word: string, index: number) => (index === 0 ? word.toLowerCase() : capital(word)),
} as const;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function caseOf(old: string): keyof typeof CASES {
  if (isHumped(old)) return /^\p{Lu}/u.test(old) ? "title" : "humped";
  if (old === old.toLowerCase()) return "lower";
  if (old.length > 1 && old === old.toUpperCase()) return "upper";
  return /[\s_-]\p{Lu}/u.test(old) || !/[\s_-]/.test(old) ? "title" : "first";
}
