/** Requests about one letter: what stands at a place, what is to be sent next, what is wrong. */

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

/** The argument of `markSent`: a place in the invitation, or in a row's section. */
export interface MarkSentParams extends NoteAtParams {
  /** Of a merged row, as its card or an `UnsentLetter` has it. */
  readonly row?: number;
  /** The version of the answer that had it; a row of another version may be somebody else. */
  readonly version?: string;
  /** What was sent: by it the row is found in another version, if nobody else gets the same. */
  readonly text?: string;
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
