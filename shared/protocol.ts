/** The words that client, server and manifest must agree on; the requests beside the protocol are in `protocol/`. */

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

/** Request: the ids of the rules that a place speaks of: in findings, comments and settings. */
export const RULES_AT = "cordial/rulesAt";

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
