/** Reads one section: its heading, its fields, and the texts that would be sent. */
import { fitted, NONE } from "../text/fitted.ts";
import { lineAt, lineStart } from "../text/lines.ts";
import { type Span, trimmed } from "../text/span.ts";
import type { Head, Heading, Invite, Note, Person } from "./batch.ts";
import { commentsIn, headingIn, insideComment } from "./comments.ts";
import { type Fields, readFields } from "./fields.ts";
import { limitOf } from "./limit.ts";
import { mutesIn } from "./mutes.ts";
import { personOf } from "./person.ts";
import { slotsIn } from "./placeholders.ts";
import { sentOf } from "./sent.ts";

/** Reads a section that starts with its `##` line. Its spans count from its own start, so that it can move. */
export function readSection(text: string, head: Head): Invite {
  const comments = commentsIn(text);
  const line = lineAt(text, 0);
  const heading = readHeading(text, line, comments[0]);
  const name = text.slice(heading.nameSpan.start, heading.nameSpan.end);
  const template = heading.urlSpan ? undefined : templateName(name);
  const anchor = name === "" ? heading.span : heading.nameSpan;
  const [main = { start: line.next, end: line.next }, ...parts] = divide(text, line.next, comments);
  const fields = readFields(text, main.start, main.end, comments);
  const { notes, strayParts, noteStart } = readBody(
    { text, head, comments },
    { ...main, start: fields.end },
    fields,
    parts,
    anchor,
  );
  const recipient = template === undefined ? recipientOf(text, heading, fields) : undefined;
  return {
    text,
    head,
    anchor,
    heading,
    ...(recipient && { recipient }),
    fields: fields.fields,
    notes,
    strayParts,
    noteStart,
    mutes: fitted(mutesIn(text, comments, "section")),
    ...(template !== undefined && { template }),
  };
}

/** Reads a file without sections: the whole of it, from its first character, is about one person. */
export function readWhole(text: string, head: Head): Invite {
  const comments = commentsIn(text, head.end);
  const start = behindTitle(text, head.end, comments);
  const [main = { start, end: text.length }, ...parts] = divide(text, start, comments);
  const noteStart = behindBlanks(text, main);
  const to = head.entries.get("to");
  const anchor = to && head.to !== undefined ? to.valueSpan : firstWord(text, main, comments);
  const none = { fields: [], end: noteStart };
  const body = readBody({ text, head, comments }, { ...main, start: noteStart }, none, parts, anchor);
  const isNamed = head.to !== undefined && slotsIn(head.to).length === 0;
  const recipient = isNamed ? personOf(head.to, addressOf(head)) : undefined;
  return {
    text,
    head,
    anchor,
    ...(recipient && { recipient }),
    fields: [],
    ...body,
    mutes: mutesIn(text, comments, "file").filter(({ reach }) => reach === "next-line"),
  };
}

interface Source {
  readonly text: string;
  readonly head: Head;
  readonly comments: readonly Span[];
}

/** A stretch of a section under a heading of level 1 or 3, which it does not hold; the first stretch has none. */
export interface Part extends Span {
  readonly level?: number;
  readonly words?: Span;
}

/** Divides what is below the heading at the headings of level 1 to 3 that are no comment. */
export function divide(text: string, start: number, comments: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let open: Part = { start, end: start };
  let from = start;
  for (let mark = text.indexOf("#", from); mark >= 0; mark = text.indexOf("#", from)) {
    const line = lineAt(text, Math.max(from, lineStart(text, mark)));
    from = line.next;
    const heading = headingIn(text, line);
    if (!heading || insideComment(comments, line.start)) continue;
    parts.push({ ...open, end: line.start });
    open = { start: line.next, end: line.next, ...heading };
  }
  parts.push({ ...open, end: text.length });
  return parts;
}

/** The notes: the section's own text, and that of each part with a known name. */
function readBody(
  source: Source,
  main: Span,
  { swallows }: Fields,
  parts: readonly Part[],
  anchor: Span,
): Pick<Invite, "notes" | "strayParts" | "noteStart"> {
  const { text, head, comments } = source;
  const notes: Note[] = [];
  const strayParts: Span[] = [];
  const sent = sentOf(text, main, comments);
  const place = { label: "Note", anchor, fields: NONE, ...(swallows && { swallowedBy: swallows }) };
  if (sent.text !== "") notes.push(noteOf(head, "note", { ...place, sent }));
  for (const { start, end, level, words } of parts) {
    if (level === 1 || !words) continue;
    const label = text.slice(words.start, words.end);
    const part = partNamed(label);
    if (part === "remarks") continue;
    if (!part) {
      strayParts.push(words);
      continue;
    }
    const { fields, end: from, swallows } = readFields(text, start, end, comments);
    const sent = sentOf(text, { start: from, end }, comments);
    const place = { label, anchor: words, fields, ...(swallows && { swallowedBy: swallows }) };
    if (sent.text !== "") notes.push(noteOf(head, part, { ...place, sent }));
  }
  const first = notes[0]?.part === "note" ? sent.pieces[0] : undefined;
  return {
    notes: fitted(notes),
    strayParts: fitted(strayParts),
    noteStart: first ? first.source : main.start,
  };
}

function noteOf(
  head: Head,
  part: Note["part"],
  {
    label,
    sent,
    anchor,
    fields,
    swallowedBy,
  }: Pick<Note, "label" | "anchor" | "fields" | "swallowedBy" | "sent">,
): Note {
  const kind = part === "reply" ? "reply" : part === "follow-up" ? "message" : head.kind;
  const limit = limitOf(head, part, kind);
  return {
    part,
    kind,
    label,
    sent,
    anchor,
    fields,
    ...(swallowedBy && { swallowedBy }),
    ...(limit !== undefined && { limit }),
  };
}

/** Which part a sub-heading names; undefined for one that nobody knows, which is not sent. */
export function partNamed(label: string): Exclude<Note["part"], "note"> | "remarks" | undefined {
  const name = label.toLowerCase();
  if (/^follow[- ]?up( ?\d{1,3})?$/.test(name)) return "follow-up";
  if (/^reply( ?\d{1,3})?$/.test(name)) return "reply";
  if (/^variant( [\p{L}\p{N}]{1,3})?$/u.test(name)) return "variant";
  return /^remarks?$/.test(name) ? "remarks" : undefined;
}

const LINK = /^\[([^\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)$/;

/** @param comment the section's first comment: what follows it on the line is not part of the name. */
function readHeading(text: string, line: Span, comment?: Span): Heading {
  const span = { start: line.start, end: line.end };
  const said = { start: line.start, end: Math.min(line.end, comment?.start ?? line.end) };
  const words = headingIn(text, said)?.words ?? { start: said.end, end: said.end };
  const [, name, url] = LINK.exec(text.slice(words.start, words.end)) ?? [];
  if (name === undefined || url === undefined) return { span, nameSpan: words };
  const nameStart = words.start + 1;
  const urlStart = nameStart + name.length + 2;
  return {
    span,
    nameSpan: trimmed(text, { start: nameStart, end: nameStart + name.length }),
    urlSpan: { start: urlStart, end: urlStart + url.length },
  };
}

/** The name of `Template: name`, "" of a bare `Template`. */
function templateName(name: string): string | undefined {
  const found = /^template(?:\s*:(.*))?$/iu.exec(name);
  return found ? (found[1] ?? "").trim() : undefined;
}

function recipientOf(text: string, { nameSpan, urlSpan }: Heading, { fields }: Fields): Person | undefined {
  const full = text.slice(nameSpan.start, nameSpan.end);
  if (full === "" || slotsIn(full).length > 0) return undefined;
  const field = (key: string) => fields.find((field) => field.key === key && field.value !== "")?.value;
  const firstName = field("first-name");
  const url = field("url") ?? (urlSpan && text.slice(urlSpan.start, urlSpan.end));
  return personOf(full, { ...(firstName && { firstName }), ...(url && { url }) });
}

function addressOf({ entries }: Head): { firstName?: string; url?: string } {
  const text = (key: string) => {
    const value = entries.get(key)?.value;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const firstName = text("first-name");
  const url = text("url");
  return { ...(firstName && { firstName }), ...(url && { url }) };
}

/** Behind the title of a one-person file, which is for the team; comments may stand before it. */
function behindTitle(text: string, from: number, comments: readonly Span[]): number {
  let start = behindBlanks(text, { start: from, end: text.length });
  for (const comment of comments) {
    const { next } = lineAt(text, comment.end - 1);
    if (comment.start !== start || text.slice(comment.end, next).trim() !== "") break;
    start = behindBlanks(text, { start: next, end: text.length });
  }
  const line = lineAt(text, start);
  return headingIn(text, line)?.level === 1 && !insideComment(comments, start) ? line.next : from;
}

/** The first word that is sent; empty where one would stand. */
function firstWord(text: string, main: Span, comments: readonly Span[]): Span {
  const { text: sent, pieces } = sentOf(text, main, comments);
  const indent = sent.length - sent.trimStart().length;
  const start = (pieces[0]?.source ?? behindBlanks(text, main)) + indent;
  return { start, end: start + (/^\S{1,100}/.exec(sent.slice(indent, indent + 100))?.[0].length ?? 0) };
}

function behindBlanks(text: string, { start, end }: Span): number {
  let at = start;
  for (let line = lineAt(text, at, end); at < end; line = lineAt(text, at, end)) {
    if (text.slice(line.start, line.end).trim() !== "") return at;
    at = line.next;
  }
  return at;
}
