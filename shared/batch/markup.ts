/** Finds the marks of Markdown in a text that will be pasted as it stands, where they would be characters. */
import { type Line, linesOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

export interface Markup {
  readonly kind: "bold" | "italics" | "code" | "link" | "bullet" | "heading";
  /** The marks and what stands between them; of a bullet or heading, the marks alone. */
  readonly span: Span;
  /** What is left without the marks, or what says the same in plain text. */
  readonly plain: string;
}

/** The marks in order of place; of marks within marks, the outer ones. Takes time linear in the text. */
export function markupIn(text: string): Markup[] {
  const found: Markup[] = [];
  if (!MARKS.test(text)) return found;
  for (const line of linesOf(text)) {
    const lead = leadOf(text, line);
    if (lead) found.push(lead);
    inLine(text, { start: lead?.span.end ?? line.start, end: line.end }, found);
  }
  return found;
}

/** Most notes have none, and need no closer look. */
const MARKS = /[*_`[#]|^[ \t]*[-+]/m;
const BULLET = /^([ \t]*)[-*+][ \t]+(?=\S)/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/;

function leadOf(text: string, { start, end }: Line): Markup | undefined {
  const line = text.slice(start, end);
  const heading = HEADING.exec(line);
  if (heading) return { kind: "heading", span: { start, end: start + heading[0].length }, plain: "" };
  const bullet = BULLET.exec(line);
  if (!bullet) return undefined;
  return { kind: "bullet", span: { start, end: start + bullet[0].length }, plain: `${bullet[1] ?? ""}• ` };
}

function inLine(text: string, { start, end }: Span, found: Markup[]): void {
  for (let at = start; at < end; ) {
    const markup = markupAt(text, at, end);
    if (markup) found.push(markup);
    at = markup ? markup.span.end : at + runLength(text, at, end);
  }
}

function markupAt(text: string, at: number, end: number): Markup | undefined {
  const char = text.charAt(at);
  if (char === "[") return linkAt(text, at, end);
  return char === "*" || char === "_" || char === "`" ? pairAt(text, at, end) : undefined;
}

/** `**so**`, `_so_`, `` `so` ``: the same run of marks twice, close to what they enclose and not within a word. */
function pairAt(text: string, at: number, end: number): Markup | undefined {
  const run = text.slice(at, at + runLength(text, at, end));
  const from = at + run.length;
  const to = text.slice(from, end).indexOf(run) + from;
  if (run.length > 3 || to <= from) return undefined;
  const span = { start: at, end: to + run.length };
  const inner = text.slice(from, to);
  if (
    inner.trim() !== inner ||
    isWord(text, at - 1) ||
    isWord(text, span.end) ||
    text.charAt(span.end) === run[0]
  )
    return undefined;
  if (run.startsWith("`")) return { kind: "code", span, plain: inner };
  return { kind: run.length > 1 ? "bold" : "italics", span, plain: plainOf(inner) };
}

const LINK = /^\[([^[\]\n]{0,300})\]\(<?([^\s()<>]{1,2000})>?(?: "[^"\n]{0,200}")?\)/;

/** `[words](address)`: the address is what the recipient could use, so it stays, in brackets where the words say something else. */
function linkAt(text: string, at: number, end: number): Markup | undefined {
  const [whole, words = "", address = ""] = LINK.exec(text.slice(at, Math.min(end, at + 2600))) ?? [];
  if (whole === undefined) return undefined;
  const span = { start: at, end: at + whole.length };
  return { kind: "link", span, plain: words === "" || words === address ? address : `${words} (${address})` };
}

function plainOf(text: string): string {
  const found: Markup[] = [];
  inLine(text, { start: 0, end: text.length }, found);
  let plain = "";
  let from = 0;
  for (const { span, plain: inner } of found) {
    plain += text.slice(from, span.start) + inner;
    from = span.end;
  }
  return plain + text.slice(from);
}

/** How often the character at `at` stands there in a row. */
function runLength(text: string, at: number, end: number): number {
  let to = at + 1;
  while (to < end && text.charCodeAt(to) === text.charCodeAt(at)) to += 1;
  return to - at;
}

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
