/** What an `.invite.md` file is: the types of a batch, from the file down to the text that is sent. */
import type { LineEnd } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Item } from "./yaml.ts";

/** A whole file. Reading one cannot fail: any text gives a batch. */
export interface Batch {
  readonly text: string;
  readonly head: Head;
  /** One entry a person, in order. A file without `##` is a single one. */
  readonly invites: readonly Placed<Invite>[];
  /** Comments above the first invitation that silence a rule in the whole file; spans count from the file's start. */
  readonly mutes: readonly Mute[];
}

/** A value whose own spans count from `offset` (UTF-16) in the file, so that it can move without being read again. */
export interface Placed<T> {
  readonly offset: number;
  readonly value: T;
}

/** What the front matter says. Spans count from the file's start. */
export interface Head {
  /** The front matter with its `---` lines; empty at 0 (or after a byte order mark) when there is none. */
  readonly span: Span;
  /** Where the rest of the file starts. */
  readonly end: number;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  readonly kind: Kind;
  readonly sender?: Sender;
  /** The words of the sender's name, in lower case. */
  readonly senderWords: readonly string[];
  /** The recipient of a one-person file. */
  readonly to?: string;
  readonly account?: Account;
  /** An explicit limit in UTF-16 code units; wins over `account`. */
  readonly limit?: number;
  /** The closing that fixes insert. */
  readonly signOff: string;
  /** BCP 47. */
  readonly lang: string;
  /** The planned day of sending, as written: `2026-05-14`. */
  readonly date?: string;
  /** Rule id -> level, as written; `config.ts` judges them. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** What holds beside the file; absent where nothing was agreed on. */
  readonly house?: House;
}

/** What a team has agreed on for all its files. The front matter has the last word. */
export interface House {
  readonly account?: Account;
  readonly signOff?: string;
  readonly lang?: string;
  /** A name of the team's own in small letters -> the relationship that it behaves as. */
  readonly relationships: ReadonlyMap<string, string>;
  /** Phrases that say how writer and recipient know each other; `*` in them stands for what may differ. */
  readonly context: readonly string[];
  /** Phrases that the team does not want to read. */
  readonly avoid: readonly string[];
}

export type Account = "free" | "premium";
export type Kind = "invite" | "reply" | "message";

/** A top-level key of the front matter, with its places. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  /** A plain value: string, number, list, map. */
  readonly value: unknown;
  /** Of a list or map, what is in it, with the places. */
  readonly items: readonly Item[];
}

/** What is wrong with the front matter, at a place. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** For an unknown key: what it may have been meant to be. */
  readonly suggestion?: string;
  /** An unknown key is a slip; anything else is an error. */
  readonly kind: "unknown-key" | "invalid";
}

export interface Sender {
  readonly name?: string;
  readonly firstName?: string;
  readonly title?: string;
  readonly company?: string;
  readonly url?: string;
}

/** One section: a person, what is known of them, and what will be sent. Spans count from the section's start. */
export interface Invite {
  /** The section's source, heading included. Of a file without `##`: the whole file. */
  readonly text: string;
  readonly head: Head;
  /** Where a finding that something is missing stands: the name in the heading, the value of `to:`, or the note's first word. */
  readonly anchor: Span;
  readonly heading?: Heading;
  /** Absent while the file does not say to whom it goes: rules that need the name wait. */
  readonly recipient?: Person;
  readonly fields: readonly Field[];
  /** Every text that would be sent to this person, the note first. Empty when nothing is written. */
  readonly notes: readonly Note[];
  /** Sub-headings that name no known part; their text is not sent. */
  readonly strayParts: readonly Span[];
  readonly mutes: readonly Mute[];
  /** Where the note starts or would start: after the heading, the fields and the blank lines behind them. */
  readonly noteStart: number;
  /** Of a `## Template` section: the template's name, or "". Its placeholders are filled later, so they are no holes. */
  readonly template?: string;
}

export interface Heading {
  /** The whole line. */
  readonly span: Span;
  readonly nameSpan: Span;
  readonly urlSpan?: Span;
}

/** A `- key: value` line. */
export interface Field {
  /** The key, lower-cased, with `-` for spaces and `_`. */
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  /** The whole line, without its line end. */
  readonly span: Span;
}

/** One text that would be sent. */
export interface Note {
  readonly part: "note" | "variant" | "follow-up" | "reply";
  /** The sub-heading's words, such as "Variant B"; for the note itself, "Note". */
  readonly label: string;
  readonly kind: Kind;
  readonly sent: Sent;
  /** Most UTF-16 code units that may be sent; absent where no limit applies. */
  readonly limit?: number;
  /** Where a finding about something missing stands, in the section. */
  readonly anchor: Span;
  /** Fields of a follow-up: `after`, `wait`. */
  readonly fields: readonly Field[];
  /** The first field line that touches the note without a blank line between, if so. */
  readonly swallowedBy?: Span;
}

/** What is sent, and where each stretch of it stands in the section. */
export interface Sent {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How the section's lines end, where not in `"\n"`: what a new line break must look like in the file. */
  readonly lineEnd?: Exclude<LineEnd, "\n">;
}

/** `length` code units at `sent` in the sent text stand at `source` in the section. Pieces are in order and leave no gap in `sent`. */
export interface Piece {
  readonly sent: number;
  readonly source: number;
  readonly length: number;
  /**
   * How long the piece is in the section, where that differs: a line end takes the blanks before it and its CR along, a
   * value that was merged in stands for its placeholder. Such a piece is one: no place within it has a place of its own.
   */
  readonly sourceLength?: number;
}

/** A person as they are addressed. Never holds a name part that does not stand in the file. */
export interface Person {
  /** As written. */
  readonly full: string;
  /** How to greet them: `first-name`, else the first given name without titles. */
  readonly first: string;
  /** Other readings where the first is not certain (two given names, family name first); `first` is not among them. */
  readonly alternatives: readonly string[];
  /** Every word of the name, folded, without titles and credentials. */
  readonly words: readonly string[];
  readonly url?: string;
  /** The `<slug>` of `/in/<slug>`, lower-cased. */
  readonly slug?: string;
}

/** A comment that silences rules. */
export interface Mute {
  /** The whole comment. */
  readonly span: Span;
  readonly reach: "next-line" | "section" | "file";
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
}
