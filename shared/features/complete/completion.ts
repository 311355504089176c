/** What can be completed at a place: the type of an answer, and the place as all that complete see it. */
import type { Edit } from "../../text/edit.ts";
import { lineAt, lineStart } from "../../text/lines.ts";
import { said } from "../../text/say.ts";
import type { Span } from "../../text/span.ts";
import type { Verdict } from "../check.ts";

export interface Completion {
  /** What is typed to find it: it begins as the text does that it would stand for. */
  readonly label: string;
  readonly kind: "key" | "value" | "rule" | "placeholder" | "text" | "file";
  /** Within the line of the cursor; the span ends at the cursor. */
  readonly edit: Edit;
  /** One or two sentences of Markdown. */
  readonly documentation: string;
}

/** A place where something is being written. */
export interface Spot {
  readonly verdict: Verdict;
  readonly text: string;
  readonly offset: number;
  readonly line: Span;
  /** What stands in the line before the cursor. */
  readonly before: string;
  /** What stands in the line behind the cursor. */
  readonly after: string;
  /** The day where the person sits, as `2026-05-15`. */
  readonly today: string;
}

export function spotAt(verdict: Verdict, offset: number, today: string): Spot {
  const { text } = verdict.batch;
  const { start, end } = lineAt(text, lineStart(text, offset));
  const before = text.slice(start, offset);
  return { verdict, text, offset, line: { start, end }, before, after: text.slice(offset, end), today };
}

/** The last `length` code units before the cursor. */
export const behind = ({ offset }: Spot, length: number): Span => ({ start: offset - length, end: offset });

/**
 * Keys of a list `- key: value` or of front matter; a colon that stands there already is not written twice.
 * Documentation from a table is given in English, and said here.
 */
export const keysOf = (
  spot: Spot,
  typed: string,
  keys: Iterable<readonly [key: string, documentation: string]>,
  afterKey: (key: string) => string = () => ": ",
): Completion[] =>
  [...keys].map(([key, documentation]) => ({
    label: key,
    kind: "key",
    edit: { span: behind(spot, typed.length), text: key + (/^\s*:/.test(spot.after) ? "" : afterKey(key)) },
    documentation: sentence(said(documentation)),
  }));

/** Values of a key, or words in a line. */
export const wordsOf = (
  spot: Spot,
  typed: string,
  words: Iterable<readonly [word: string, documentation: string]>,
  kind: Completion["kind"] = "value",
): Completion[] =>
  [...words].map(([word, documentation]) => ({
    label: word,
    kind,
    edit: { span: behind(spot, typed.length), text: word },
    documentation: sentence(said(documentation)),
  }));

/** With a capital letter and a full stop. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
