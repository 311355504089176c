/** What the editor says of notes: plain words, without the editor. */
import type { NoteAtAnswer, StatusParams } from "../shared/protocol.ts";

/** "Copied Rob Jensen's note (212 of 300 characters)." */
export const copiedWords = (note: NoteAtAnswer): string => `Copied ${whose(note)} (${howLong(note)}).`;

export const unfitWords = (note: NoteAtAnswer): string =>
  `${capital(whose(note))} is not fit to send yet (${howLong(note)}).`;

/** "12 notes, 2 not fit to send" */
export function statusWords({ invites, unfit }: Pick<StatusParams, "invites" | "unfit">): string {
  if (invites === 0) return "No notes yet";
  if (invites === 1) return unfit ? "1 note, not fit to send" : "1 note, fit to send";
  return unfit ? `${invites} notes, ${unfit} not fit to send` : `${invites} notes, all fit to send`;
}

export const previewTitle = (file: string): string => `Preview: ${file}`;

export const noFileWords = (): string => "Open a file of invitations first: its name ends in .invite.md.";

export const exportedWords = (): string =>
  "The page is written. It can be sent to anybody who has a browser.";

/** @param error what the server said, if anything. */
export const notMarkedWords = (error: unknown): string =>
  `This letter could not be marked as sent. ${error instanceof Error ? error.message : ""}`.trim();

const whose = ({ recipient }: NoteAtAnswer): string => (recipient ? `${recipient}'s note` : "the note");

const howLong = ({ length, limit }: NoteAtAnswer): string =>
  limit === undefined ? `${length} characters` : `${length} of ${limit} characters`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
