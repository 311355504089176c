/** Reads the front matter. It cannot fail: what is wrong becomes a problem at its place, and the rest still counts. */
import { lineAt, linesOf } from "../text/lines.ts";
import { said, say, toSay } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import type { Entry, Head, House, Problem, Sender } from "./batch.ts";
import { headingIn } from "./comments.ts";
import { anyOf, judge, type Settings, settingsOf } from "./front-matter-schema.ts";
import { FIELD_KEYS, FRONT_MATTER_KEYS, foldKey, SENDER_KEYS } from "./keys.ts";
import { suggest } from "./suggest.ts";
import { behavesAs } from "./values.ts";
import { type Item, readYaml } from "./yaml.ts";

/** The front matter of `text`; the `previous` object itself where its text has not changed. */
export function readHead(
  text: string,
  previous?: { readonly text: string; readonly head: Head },
  house?: House,
): Head {
  const place = placeOf(text);
  if (previous && previous.head.house === house && isSame(text, place, previous)) return previous.head;
  const problems: Problem[] = [];
  if (place.unclosed) problems.push({ span: place.unclosed, message: UNCLOSED, kind: "invalid" });
  const { items, flaws } = place.inner ? readYaml(text, place.inner) : NOTHING;
  const slips: Problem[] = [];
  const entries = entriesOf(items, slips);
  const settings = settingsOf(judged(items, entries, slips, house));
  for (const { span, message } of flaws) problems.push({ span, message, kind: "invalid" });
  // From a flaw on the reading is a guess, and a complaint about it would be noise.
  const sound = Math.min(...flaws.map(({ span }) => span.start));
  problems.push(...slips.filter(({ span }) => span.end <= sound));
  return { span: place.span, end: place.span.end, entries, problems, ...headOf(settings, house) };
}

const UNCLOSED = toSay(
  "The front matter that starts here has no end: close it with a line “---” before the first invitation.",
);
const NOTHING = { items: [], flaws: [] };

interface Place {
  /** With the `---` lines; empty where the file has no front matter. */
  readonly span: Span;
  /** The YAML between the `---` lines. */
  readonly inner?: Span;
  /** A `---` that opens what nothing closes. */
  readonly unclosed?: Span;
}

function placeOf(text: string): Place {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { span: { start, end: start } };
  const open = lineAt(text, start);
  if (!isFence(text, open)) return none;
  let isYaml = true;
  for (const line of linesOf(text, open.next)) {
    if (isFence(text, line)) {
      return { span: { start, end: line.next }, inner: { start: open.next, end: line.start } };
    }
    const heading = headingIn(text, line);
    if (heading?.level === 2) isYaml = false;
    // A heading may be a comment of YAML; prose behind it may not.
    if (!isYaml && !YAML_LINE.test(text.slice(line.start, line.end))) break;
  }
  return { ...none, unclosed: { start, end: start + "---".length } };
}

/** A blank line, a comment, an indented line, a list item or a key. */
const YAML_LINE = /^(?:$|[\s#-]|[\p{L}"'][^:]{0,60}:(?:\s|$))/u;

const isFence = (text: string, { start, end }: Span): boolean =>
  text.startsWith("---", start) && text.slice(start + 3, end).trim() === "";

function isSame(
  text: string,
  { span, inner, unclosed }: Place,
  { text: before, head }: { readonly text: string; readonly head: Head },
): boolean {
  if (head.span.start !== span.start || head.end !== span.end) return false;
  if (!inner) return (unclosed !== undefined) === head.problems.length > 0;
  return before.slice(span.start, span.end) === text.slice(span.start, span.end);
}

/** The first of each key; a key that comes twice or that nobody knows is a problem. */
function entriesOf(items: readonly Item[], problems: Problem[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const item of items) {
    const { keySpan, valueSpan } = item;
    const key = foldKey(item.key);
    if (entries.has(key)) {
      const message = say`“${item.key}” is set twice; the first one counts.`;
      problems.push({ span: keySpan, message, kind: "invalid" });
      continue;
    }
    const value = key === "sender" ? foldKeys(item.value) : item.value;
    entries.set(key, { key, keySpan, valueSpan, value, items: item.items });
    if (!TOP_KEYS.includes(key)) problems.push(unknown(item.key, key, keySpan, TOP_KEYS));
    if (key !== "sender" || Array.isArray(value)) continue;
    for (const { key, keySpan } of item.items) {
      const folded = foldKey(key);
      if (!SENDER_KEYS.includes(folded))
        problems.push(unknown(`sender.${key}`, folded, keySpan, SENDER_KEYS));
    }
  }
  return entries;
}

const TOP_KEYS: readonly string[] = [...Object.keys(FRONT_MATTER_KEYS), ...Object.keys(FIELD_KEYS)];

function unknown(written: string, key: string, span: Span, known: readonly string[]): Problem {
  const suggestion = suggest(key, known);
  const message = suggestion
    ? say`“${written}” is not a key of the front matter; did you mean “${suggestion}”?`
    : say`“${written}” is not a key of the front matter.`;
  return { span, message, kind: "unknown-key", ...(suggestion && { suggestion }) };
}

function foldKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [foldKey(key), inner]));
}

/** The values that are what they must be. An empty one says nothing, as while it is being typed. */
function judged(
  items: readonly Item[],
  entries: ReadonlyMap<string, Entry>,
  problems: Problem[],
  house: House | undefined,
): Record<string, unknown> {
  const good: Record<string, unknown> = {};
  for (const { key, value, valueSpan, keySpan } of entries.values()) {
    if (value === "" || !TOP_KEYS.includes(key)) continue;
    if (key === "relationship" && typeof value === "string" && behavesAs(value, house)) continue;
    const complaint = judge(key, value);
    if (!complaint) {
      good[key] = value;
      continue;
    }
    const item = items.find((item) => item.keySpan === keySpan);
    const wrong = item && at(item, complaint.path.slice(1));
    const name = complaint.path
      .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
      .join("");
    const own = key === "relationship" ? [...(house?.relationships.keys() ?? [])] : [];
    const must = said(complaint.must);
    const choices = own.length > 0 ? say`${must}, or of your own ${anyOf(own)}` : must;
    const message = messageFor(name.slice(1), choices, wrong?.value);
    problems.push({ span: wrong?.valueSpan ?? valueSpan, message, kind: "invalid" });
  }
  return good;
}

/** The value that a path leads to within an item, as far as it has a place of its own. */
function at(item: Item, path: readonly PropertyKey[]): Pick<Item, "value" | "valueSpan"> {
  const [step, ...rest] = path;
  const inner = item.items.find(({ key }) => key === String(step) || foldKey(key) === step);
  return inner ? at(inner, rest) : item;
}

const short = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value);

function headOf(
  settings: Settings,
  house: House | undefined,
): Omit<Head, "span" | "end" | "entries" | "problems"> {
  const { account = house?.account, date, limit, sender, to } = settings;
  return {
    kind: settings.kind ?? "invite",
    ...(sender && { sender: senderOf(sender) }),
    senderWords: wordsOf(sender),
    ...(to?.trim() && { to: to.trim() }),
    ...(account && { account }),
    ...(limit !== undefined && { limit }),
    signOff: settings["sign-off"]?.trim() || house?.signOff?.trim() || "Sincerely",
    lang: settings.lang ?? house?.lang ?? "en",
    ...(date && { date }),
    rules: settings.rules ?? {},
    ...(house && { house }),
  };
}

function wordsOf(sender: Settings["sender"]): string[] {
  const name = typeof sender === "string" ? sender : (sender?.name ?? sender?.["first-name"] ?? "");
  return name.toLowerCase().split(/\s+/).filter(Boolean);
}

function senderOf(sender: NonNullable<Settings["sender"]>): Sender {
  const { "first-name": firstName, ...rest } = typeof sender === "string" ? { name: sender } : sender;
  const said = Object.entries({ ...rest, firstName }).flatMap(([key, value]): [string, string][] => {
    const trimmed = value?.trim();
    return trimmed ? [[key, trimmed]] : [];
  });
  return Object.fromEntries(said);
}

const messageFor = (name: string, must: string, value: unknown): string =>
  typeof value === "string"
    ? say`“${name}” must be ${must}, not “${short(value)}”.`
    : say`“${name}” must be ${must}.`;
