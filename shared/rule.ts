/** The contract of a rule: what it says about itself, what it looks at, what it reports, and how its fixes look. */
import type { ElementKind } from "./anatomy/element.ts";
import type { Reading } from "./anatomy/reading.ts";
import type { Batch, Head, Invite, Kind, Mute } from "./batch/batch.ts";
import type { Addressed, Mailing } from "./merge/mailing.ts";
import type { Edit } from "./text/edit.ts";
import type { Span } from "./text/span.ts";

export const SEVERITIES = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const gravest = (severities: readonly Severity[]): Severity =>
  SEVERITIES.find((severity) => severities.includes(severity)) ?? "hint";

/** The articles that the etiquette comes from; `format` and `platform` are Cordial's and the platform's own rules. */
export const SOURCES = {
  blarticle: "Rob, a sales trainer, on cold invitations, and his commenters",
  grimm: "Lisa Grimm, “LinkedIn Invite Etiquette (and beyond)”, 19 November 2012",
  "four-rules": "an unsigned article with four numbered rules",
  barrett: "Sue Barrett, on the valid business reason",
  "must-haves": "“Please Get the LinkedIn Invitation Right!”, 8 July 2011",
  platform: "the platform's own limits",
  format: "the .invite.md format",
} as const;
export type Source = keyof typeof SOURCES;

/** What is wrong: not fit to send, against etiquette, or against the file's form. */
export type Group = "certainty" | "etiquette" | "form";

/** `safe` keeps the meaning and may run unasked; `choice` changes what is said; `yours` leaves a hole that only the writer can fill. */
export type FixClass = "safe" | "choice" | "yours";

export interface Fix {
  readonly title: string;
  readonly class: FixClass;
  /** In the coordinates of the report. In a `yours` fix each `[hole]` in a text becomes a tab stop where the editor has them. */
  readonly edits: readonly Edit[];
  /** Front matter keys to write, where the mend is not in the note: `{ account: "premium" }`. */
  readonly state?: Readonly<Record<string, string>>;
  /** Fields to write into the section: `{ relationship: "friend" }`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** A part to write at the section's end, its heading included: "### Follow-up", a blank line, a text. */
  readonly append?: string;
}

/** What a rule says of a place. */
export interface Report {
  /** The tightest span that shows the flaw; without one, the report stands where the rule's scope says that missing things stand. */
  readonly span?: Span;
  /** One sentence, numbers concrete. */
  readonly message: string;
  /** Where this case is milder or graver than the rule's own severity. */
  readonly severity?: Severity;
  /** Computed only when asked for; the best first. */
  readonly fixes?: () => readonly Fix[];
  /** Text that could go without loss: editors fade it. */
  readonly faded?: boolean;
  /** Other places that belong to the finding; batch rules only, in the file's coordinates. */
  readonly related?: readonly Related[];
  /** How to say it when merged rows of a template have the flaw. Without it, the row that is named has the rule's own message. */
  readonly inRows?: InRows;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
  /** The file in which the span counts, as the front matter names it; absent when it is the batch's own. */
  readonly source?: string;
}

export interface InRows {
  /** Of all rows the one with the greatest weight is named, the first of several; 0 when absent. */
  readonly weight?: number;
  /** What it is about, where cases at one place are about different things, such as two lists: they are said apart. */
  readonly about?: string;
  /** For two rows and more. @param some "3 of 40 rows" @param worst "row 31 (Maximiliane Berger)" */
  readonly say: (some: string, worst: string) => string;
  /** Whether the fixes for the row that is named mend the template; edits that would write of that row alone are left out. */
  readonly mends?: boolean;
}

/**
 * A flawed or clean text. Text that starts with `---` or `##` is a whole file; other text is the note of a one-person
 * file, whose front matter is `given`. Marks: `⟦…⟧` around what is flagged (in `given` too, where missing things stand at `to:`).
 */
export type Example =
  | (Staged & { readonly flagged: string; readonly fixed?: string; readonly fix?: string })
  | (Staged & { readonly clean: string });

interface Staged {
  readonly note?: string;
  readonly given?: string;
  /** Files beside it, by the path that the front matter gives: the CSV of `recipients`, those of `exclude` and `contacted`. */
  readonly files?: Readonly<Record<string, string>>;
}

interface About {
  /** Names the flaw, and reads well after "allow". Equal to the file's name. */
  readonly id: string;
  /** A few words, for tables: "No greeting". */
  readonly title: string;
  readonly group: Group;
  readonly severity: Severity;
  /** New and on trial: a hint until it has proved itself, as docs/support.md says. */
  readonly preview?: true;
  /** Why a recipient minds, in our own words: one to four sentences of Markdown. */
  readonly why: string;
  /** What to do instead; one or two sentences. */
  readonly instead: string;
  readonly sources: readonly Source[];
  /** Who of the sources sees it otherwise; shown as "Opinions differ". */
  readonly dissent?: string;
  /** Speaks of invitations that have been sent; all other rules are silent there, since nothing can be mended any more. */
  readonly ofSent?: true;
}

/** Looks at one note; spans count in the sent text. Without a span the report stands at the note's anchor. */
export interface NoteRule extends About {
  readonly scope: "note";
  /** The kinds of note that the rule speaks of; all when absent. */
  readonly kinds?: readonly Kind[];
  /** It speaks only of notes that hold an element of one of these kinds; of all when absent. */
  readonly holding?: readonly ElementKind[];
  /** It speaks of no note that holds an element of one of these kinds. */
  readonly lacking?: readonly ElementKind[];
  /** Languages whose word lists the rule needs, such as `["en"]`; absent when it holds in any language. */
  readonly langs?: readonly string[];
  readonly check: (reading: Reading) => Iterable<Report>;
}

/** Looks at one section; spans count from the section's start. Without a span the report stands at the invite's anchor. */
export interface InviteRule extends About {
  readonly scope: "invite";
  readonly check: (invite: Invite) => Iterable<Report>;
  /** Looks at the front matter for the same flaw; spans count from the file's start. */
  readonly checkHead?: (head: Head) => Iterable<Report & { readonly span: Span }>;
}

/**
 * What a batch rule says of the file, with spans that count from the file's start; or of one invitation, an index into
 * the batch, with spans that count from its section's start, and at the invite's anchor without one; or of one merged
 * row, an index into `Mailing.merged`, with spans that count from its template's section's start.
 */
export type BatchReport =
  | (Report & { readonly span: Span; readonly invite?: never; readonly row?: never })
  | (Report & { readonly invite: number; readonly row?: never })
  | (Report & { readonly row: number; readonly invite?: never });

/** Looks at the whole file, and at what is made of its templates. */
export interface WholeRule extends About {
  readonly scope: "batch";
  /**
   * "people" for a rule that asks who is written to and what the front matter and fields say, but of notes no more than
   * whether there are any: it is not asked again while only notes are edited. Its spans stand in the front matter, or
   * before a section's first note.
   */
  readonly looksAt?: "people";
  readonly check: (batch: Batch, mailing: Mailing) => Iterable<BatchReport>;
}

/**
 * Looks at what each of those gets who are about to be written to, knowing all of them: it is asked again only of what has
 * changed. Spans count from the section's start, of a merged row from its template's section's start.
 */
export interface AmongRule extends About {
  readonly scope: "batch";
  readonly looksAt: "each";
  /** Gets to know the people, and then looks at each. */
  readonly among: (mailing: Mailing) => (one: Addressed) => Iterable<Report>;
}

export type BatchRule = WholeRule | AmongRule;

/** Looks at the comments that silence rules, once all else is judged; spans count from the file's start. */
export interface MuteRule extends About {
  readonly scope: "mute";
  readonly check: (mutes: readonly MuteUse[]) => Iterable<Report & { readonly span: Span }>;
}

/** One id of a silencing comment, and what came of it. */
export interface MuteUse {
  readonly mute: Mute;
  readonly id: string;
  readonly span: Span;
  /** Whether a rule has this id. */
  readonly known: boolean;
  /** Whether it silenced a finding. */
  readonly used: boolean;
  /** The nearest known id, for an unknown one. */
  readonly suggestion?: string;
  /** The whole comment with its line, where it stands alone on one: what goes when nothing is left of it. */
  readonly wholeSpan: Span;
}

export type Rule = NoteRule | InviteRule | BatchRule | MuteRule;

/**
 * Gives a rule its exact type; a rule is one file of `rules/` whose default export is this. The file's other export is
 * `examples`: documentation and tests, which stand apart so that no server carries them.
 */
export const defineRule = <R extends Rule>(rule: R): R => rule;
