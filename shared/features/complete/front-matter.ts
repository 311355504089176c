/** Completing the front matter: its keys, their values, and what stands under `sender` and `rules`. */
import { FIELD_KEYS, FRONT_MATTER_KEYS, foldKey, SENDER_KEYS } from "../../batch/keys.ts";
import { lineAt, lineEndOf, lineStart, linesOf } from "../../text/lines.ts";
import { toSay } from "../../text/say.ts";
import type { Span } from "../../text/span.ts";
import { type Completion, keysOf, type Spot, wordsOf } from "./completion.ts";
import { headersIn, itemKeysIn, unfilledIn } from "./known.ts";
import { ruleIds, ruleLevels } from "./rules.ts";
import { valuesOf } from "./values.ts";

/** Undefined outside of the front matter. */
export function inFrontMatter(spot: Spot): Completion[] | undefined {
  const inner = innerOf(spot);
  if (inner === undefined || spot.offset < inner.start || spot.offset > inner.end) return undefined;
  const { before } = spot;
  const parent = before.startsWith(" ") ? parentOf(spot, inner) : undefined;
  if (/^rules:\s*\{[^{}:]*$/.test(before) || /^rules:\s*\{[^{}]*,[^{}:,]*$/.test(before)) {
    const typed = (before.split(/[{,]/).at(-1) ?? "").trimStart();
    return ruleIds(spot, typed, new Set(), ": ");
  }
  const [, key, value] = /^\s*(?:- )?([^\s:#-][^:]*):[ \t]+([^]*)$/.exec(before) ?? [];
  if (key !== undefined && value !== undefined) {
    if (parent === "rules") return ruleLevels(spot, value);
    return wordsOf(spot, value, parent === "columns" ? headersIn(spot.verdict) : valuesOf(spot, key));
  }
  const [, indent, typed] = /^(\s*(?:- )?)([\p{L}\d_-]*)$/u.exec(before) ?? [];
  if (typed === undefined) return [];
  return indent === "" ? topKeys(spot, typed) : keysUnder(spot, parent, typed);
}

/** What stands between the `---` lines; to the end of the file, or the first heading, while the second is not written yet. */
export function innerOf({ text, verdict: { batch } }: Spot): Span | undefined {
  const { span } = batch.head;
  const first = lineAt(text, span.start);
  if (span.end > span.start) return { start: first.next, end: lineStart(text, span.end - 1) - 1 };
  if (text.slice(first.start, first.end).trimEnd() !== "---") return undefined;
  for (const { start, end } of linesOf(text, first.next))
    if (/^(?:#{1,3}\s|---)/.test(text.slice(start, end))) return { start: first.next, end: start - 1 };
  return { start: first.next, end: text.length };
}

/** The key that an indented line stands under. */
export function parentOf({ text, line }: Spot, { start }: Span): string | undefined {
  const lines = [...linesOf(text, start, line.start)].map(({ start, end }) => text.slice(start, end));
  const top = lines.findLast((line) => /^[^\s#-]/.test(line));
  return top === undefined ? undefined : foldKey(top.split(":", 1)[0] ?? "");
}

function topKeys(spot: Spot, typed: string): Completion[] {
  const { entries } = spot.verdict.batch.head;
  const isFree = ([key]: readonly [string, string]) =>
    !entries.has(key) || entries.get(key)?.keySpan.start === spot.line.start;
  const keys = [...Object.entries(FRONT_MATTER_KEYS), ...Object.entries(FIELD_KEYS)].filter(isFree);
  const eol = lineEndOf(spot.text);
  return keysOf(spot, typed, keys, (key) => (MAPS.has(key) ? `:${eol}  ` : ": "));
}

/** Keys with more keys under them. */
const MAPS: ReadonlySet<string> = new Set(["sender", "rules", "columns"]);

function keysUnder(spot: Spot, parent: string | undefined, typed: string): Completion[] {
  if (parent === "rules") {
    const { items = [] } = spot.verdict.batch.head.entries.get("rules") ?? {};
    const others = items.filter(({ keySpan }) => keySpan.end !== spot.offset);
    return ruleIds(spot, typed, new Set(others.map(({ key }) => key)), ": ");
  }
  if (parent === "columns") return keysOf(spot, typed, unfilledIn(spot.verdict));
  if (parent === "recipients") return keysOf(spot, typed, itemKeysIn(spot.verdict));
  if (parent !== "sender") return [];
  return keysOf(
    spot,
    typed,
    SENDER_KEYS.map((key) => [key, SENDER_WORDS[key] ?? ""]),
  );
}

const SENDER_WORDS: Readonly<Record<string, string>> = {
  name: toSay("who writes, in full"),
  "first-name": toSay("how notes are signed; wins over the name"),
  title: toSay("what you do; introductions say it"),
  company: toSay("where you work; introductions say it"),
  url: toSay("the address of your own profile"),
};
