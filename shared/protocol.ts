/** The words that client, server and manifest must agree on. */
import type { Card } from "./preview/card.ts";

/** What people read: of the output channel, of the status item. */
export const NAME = "Cordial";
export const LANGUAGE_ID = "invite";
export const FILE_SUFFIX = ".invite.md";
/** The section of the editor's settings, and the `source` of every diagnostic. */
export const SECTION = "cordial";

export const COMMANDS = {
  restart: "cordial.restart",
  showOutput: "cordial.showOutput",
  copyNote: "cordial.copyNote",
  /** The client's: shows every note as its recipient will read it. */
  preview: "cordial.preview",
  /** The client's: writes what the preview shows into a file for a colleague. */
  exportPreview: "cordial.exportPreview",
  newBatch: "cordial.newBatch",
  newBatchFromList: "cordial.newBatchFromList",
  newInvitation: "cordial.newInvitation",
  copyNext: "cordial.copyNext",
  exportNotes: "cordial.exportNotes",
  convertDialect: "cordial.convertDialect",
  explainRule: "cordial.explainRule",
  nextProblem: "cordial.nextProblem",
  previousProblem: "cordial.previousProblem",
  /** The client's: shows what is wrong with the file. */
  showProblems: "cordial.showProblems",
  /** The server's own: writes `status: sent` and the day into an invitation. */
  markSent: "cordial.markSent",
  /** The server's own: takes a fix for editors that take only commands as code actions. */
  applyFix: "cordial.applyFix",
} as const;

/** What an editor shows beside the text, and what each setting of that name switches off. */
export const SHOWN = {
  outline: "Show invitations, their parts and what each note is made of in the outline.",
  folding: "Fold front matter, invitations, their parts and comments.",
  highlights:
    "Highlight the recipient's name, or that of a value, wherever it stands, when the cursor is on it.",
  semanticTokens:
    "Colour what a note is made of: greeting, context, reason, names, placeholders, gaps and so on.",
  links: "Make the addresses of profiles, and the files that the front matter names, links.",
  inlayHints: "Show at the end of each note how long it is: `212/300`, or `27 over`.",
  codeLens: "Show above each invitation how long and how ready it is, and what can be done with it.",
} as const;
export type Shown = keyof typeof SHOWN;

/** The setting that says how many findings of a file are shown at most, and what it is when nobody says. */
export const MAX_FINDINGS = "maxFindings";
/** More than anybody reads, and still quick to send. */
export const MOST_FINDINGS = 1000;

/** Request: the text that would be sent from a place, as `copy note` puts it on the clipboard; null where no note stands. */
export const NOTE_AT = "cordial/noteAt";
export interface NoteAtParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}
export interface NoteAtAnswer {
  /** Absent for a person not yet named. */
  readonly recipient?: string;
  readonly text: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly limit?: number;
  /** Whether an error concerns the note. */
  readonly fit: boolean;
}

/** Request: a new batch made of a list of people, for a command such as "New batch from a CSV". */
export const NEW_BATCH = "cordial/newBatch";
export interface NewBatchParams {
  /** The list's text, as CSV. */
  readonly csv: string;
  /** The list as seen from the folder of the new batch, with `/` between its parts; beside the batch or below. */
  readonly path: string;
  /** A section for each person, or one template that is filled from the list. */
  readonly as: "sections" | "template";
}
export interface NewBatchAnswer {
  /** The new batch; empty where the list holds nobody. */
  readonly text: string;
  /** Who or what has not got into it, and why: a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Request of the server: the text of a file, for servers without a disk and for files on none. Sent only to clients that
 * offer `files` when they start.
 */
export const READ_FILE = "cordial/readFile";
export interface ReadFileParams {
  readonly uri: string;
  /** The folder that the file must not leave, by links either; ends in `/`. Absent where it may be anywhere. */
  readonly within?: string;
  /** In bytes: what is larger is not to be read. */
  readonly largest: number;
}
export type ReadFileAnswer = { readonly text: string } | { readonly trouble: FileTrouble };

/** Request of the server, to the same clients: the addresses of files in a folder and below. */
export const FIND_FILES = "cordial/findFiles";
export interface FindFilesParams {
  /** The folder's address. */
  readonly folder: string;
  /** Their names end in one of these: `.csv`. */
  readonly endings: readonly string[];
  /** More than that are not wanted. */
  readonly most: number;
}

/** Why there is no text of a file: it is behind a link, a folder, not in UTF-8, too large. */
export const FILE_TROUBLES = ["missing", "denied", "link", "notFile", "notText", "large"] as const;
export type FileTrouble = (typeof FILE_TROUBLES)[number];
/** The argument of `markSent`: a place in the invitation, or in a row's section. */
export interface MarkSentParams extends NoteAtParams {
  /** Of a merged row, as its card or an `UnsentLetter` has it. */
  readonly row?: number;
  /** The version of the answer that had it; a row of another version may be somebody else. */
  readonly version?: string;
  /** What was sent: by it the row is found in another version, if nobody else gets the same. */
  readonly text?: string;
}

/** Request: the letters of a file, as the preview shows them; null where no file is open. */
export const PREVIEW = "cordial/preview";
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  /** Which cards are wanted, by their place among all; few at a time, since there may be thousands. */
  readonly cards: readonly number[];
  /** Where the cursor is, as an offset (UTF-16). */
  readonly offset?: number;
  /** Or where it is in another file, which may be the list of the letters' recipients. */
  readonly inList?: NoteAtParams;
  /** The version that is known: of the same, only cards are told. */
  readonly known?: string;
}
export interface PreviewAnswer {
  /** Another one whenever anything may be different. */
  readonly version: string;
  /** How far each letter has come, by the first letter of its state; absent when the version is known. */
  readonly states?: string;
  /** The place of the letter at the cursor. */
  readonly at?: number;
  /** Those that were asked for and are there. */
  readonly cards: readonly (readonly [index: number, card: Card])[];
}

/** Request: where the recipient of a letter stands in a list; null for one who has a section, or in another version. */
export const ROW_AT = "cordial/rowAt";
export interface RowAtParams {
  readonly textDocument: { readonly uri: string };
  /** The letter's place among all, and the version in which it has it. */
  readonly card: number;
  readonly version?: string;
}
export interface RowAtAnswer {
  readonly uri: string;
  readonly range: { readonly start: NoteAtParams["position"]; readonly end: NoteAtParams["position"] };
}

/** Request: the same letters as a page of HTML that stands for itself; null where no file is open. */
export const PAGE = "cordial/page";
export interface PageParams {
  readonly textDocument: { readonly uri: string };
  /** What stands above it. */
  readonly title: string;
}

/** Request: the next letter that is ready and not sent, from the invitation at a place on and once around the file. */
export const NEXT_UNSENT = "cordial/nextUnsent";
export interface NextUnsentParams extends NoteAtParams {
  /** The letter of the last answer, to go on behind it; holds while the file does not change. */
  readonly after?: number;
}
export interface NextUnsentAnswer {
  /** Absent when none is ready. */
  readonly next?: UnsentLetter;
  /** How many are not sent and not ready: drafts, and those with problems. */
  readonly held: number;
}
export interface UnsentLetter extends NoteAtAnswer {
  /** Its place among the letters of the file. */
  readonly letter: number;
  /** Where its invitation stands, or its template. */
  readonly position: NoteAtParams["position"];
  /** Of their profile, as written. */
  readonly url?: string;
  /** Of one made of a template: which row it goes to, for `markSent`. */
  readonly row?: number;
  /** Different for every version of the file and of its list. */
  readonly version: string;
}

/** Request: the next invitation with errors or warnings, from a place on and once around the file; null where there is none. */
export const PROBLEM_NOTE = "cordial/problemNote";
export interface ProblemNoteParams extends NoteAtParams {
  readonly direction: "next" | "previous";
}
export interface ProblemNoteAnswer {
  /** Where the first of its problems stands. */
  readonly range: { readonly start: NoteAtParams["position"]; readonly end: NoteAtParams["position"] };
  readonly message: string;
}

/** Request: what a person can choose from, in their language. */
export const CHOICES = "cordial/choices";
export interface ChoicesAnswer {
  readonly relationships: readonly Choice[];
  readonly rules: readonly Choice[];
}
export interface Choice {
  readonly id: string;
  readonly words: string;
  readonly detail?: string;
}

/** Request: the ids of the rules that a place speaks of: in findings, comments and settings. */
export const RULES_AT = "cordial/rulesAt";

/** Request: a snippet with tab stops; null where the file is a letter to one person and takes no second. */
export const NEW_INVITATION = "cordial/newInvitation";
export interface NewInvitationParams {
  readonly relationship: string;
  /** The file to whose end it is to be added; without, the snippet is a whole new batch. */
  readonly textDocument?: { readonly uri: string };
}
export interface NewInvitationAnswer {
  readonly snippet: string;
}

/** Request: what everybody would get, as one text; null where no file is open. */
export const RENDER = "cordial/render";
export const RENDERINGS = ["text", "json", "csv"] as const;
export type Rendering = (typeof RENDERINGS)[number];
export interface RenderParams {
  readonly textDocument: { readonly uri: string };
  readonly format: Rendering;
}
export interface RenderAnswer {
  readonly text: string;
  /** How many people are in it. */
  readonly count: number;
  /** Who or what is not, and why: a sentence each. */
  readonly leftOut: readonly string[];
}

/** Notification: what the status item shows of a file. Sent only to clients that ask for it when they start. */
export const STATUS = "cordial/status";
export interface StatusParams {
  readonly uri: string;
  readonly invites: number;
  /** Invitations that an error concerns. */
  readonly unfit: number;
  /** Said when something was skipped, such as a file too large. */
  readonly message?: string;
}

/** What stands for the rule's id in the address of its page. */
export const RULE_ID = "{rule}";

/** The documentation's address, ending in `/`, which the bundler writes in once the manifest has a `homepage`. */
declare const CORDIAL_SITE: string | undefined;

/** The address of the rule pages on the documentation's site; until there is one, the pages that ship are what is linked to. */
export const SITE_PAGES =
  typeof CORDIAL_SITE === "string" ? `${CORDIAL_SITE}rules/${RULE_ID}.html` : undefined;

/** What the client passes in `initializationOptions`. */
export interface StartOptions {
  /** What the server is to say in the person's language, as `dist/l10n/` has it; the server looks for its own when absent. */
  readonly words?: Readonly<Record<string, string>>;
  /** Where the rule pages stand: a folder, or an address in which `{rule}` stands for the id; the server knows its own when absent. */
  readonly docs?: string;
  /** Whether the client wants to hear of `STATUS`. */
  readonly status?: boolean;
  /** Whether the client answers `READ_FILE` and `FIND_FILES`. */
  readonly files?: boolean;
  /** Whether the client has the commands that are its own, so that lenses may offer them. */
  readonly commands?: boolean;
  /** Whether the client itself checks and completes `cordial.json` by its JSON schema. */
  readonly schemas?: boolean;
  /** Whether the client has a preview, so that lenses may offer it. */
  readonly preview?: boolean;
  /** Whether the client wants snippets of whole invitations among the completions, having none itself. */
  readonly snippets?: boolean;
}
