/** What the editor says: plain words, in the language of the editor. */
import { l10n } from "vscode";
import type { NoteAtAnswer } from "../shared/protocol/letters.ts";
import type { Rendering } from "../shared/protocol/writing.ts";
import type { StatusParams } from "../shared/protocol.ts";

const { t } = l10n;

/** "Copied Rob Jensen's note (212 of 300 characters)." */
export function copiedWords(note: NoteAtAnswer): string {
  const { recipient } = note;
  const long = howLong(note);
  return recipient ? t("Copied {0}'s note ({1}).", recipient, long) : t("Copied the note ({0}).", long);
}

export function unfitWords(note: NoteAtAnswer): string {
  const { recipient } = note;
  const long = howLong(note);
  return recipient
    ? t("{0}'s note is not fit to send yet ({1}).", recipient, long)
    : t("The note is not fit to send yet ({0}).", long);
}

/** "12 notes, 2 not fit to send" */
export function statusWords({ invites, unfit }: Pick<StatusParams, "invites" | "unfit">): string {
  if (invites === 0) return t("No notes yet");
  if (invites === 1) return unfit ? t("1 note, not fit to send") : t("1 note, fit to send");
  return unfit
    ? t("{0} notes, {1} not fit to send", invites, unfit)
    : t("{0} notes, all fit to send", invites);
}

export const previewTitle = (file: string): string => t("Preview: {0}", file);

export const notRefreshedWords = (): string => t("The preview could not be brought up to date.");

export const exportedWords = (): string =>
  t("The page is written. It can be sent to anybody who has a browser.");

/** @param error what the server said, if anything. */
export const notMarkedWords = (error: unknown): string =>
  `${t("This letter could not be marked as sent.")} ${error instanceof Error ? error.message : ""}`.trim();

const howLong = ({ length, limit }: NoteAtAnswer): string =>
  limit === undefined ? t("{0} characters", length) : t("{0} of {1} characters", length, limit);

/** What is written on buttons and in lists. */
export const LABELS = {
  copyNote: () => t("Copy Note"),
  copyAnyway: () => t("Copy Anyway"),
  showProblems: () => t("Show Problems"),
  markSent: () => t("Mark Sent"),
  show: () => t("Show"),
  open: () => t("Open"),
  restart: () => t("Restart"),
  reading: () => t("Reading the notes"),
  stopped: () => t("Cordial is not running"),
} as const;

export const noNoteWords = (): string => t("There is no note here: put the cursor into an invitation.");

export const noFileWords = (): string => t("Open a file of invitations first: its name ends in .invite.md.");

/** After the note has been copied. @param opened whether the profile was opened. */
export function sendWords(note: NoteAtAnswer, opened: boolean): string {
  const copied = copiedWords(note);
  return opened
    ? `${copied} ${t("On the profile choose Connect, then Add a note, and paste it there.")}`
    : `${copied} ${t("It names no profile to open.")}`;
}

/** @param held how many are not sent and not ready. */
export function noneReadyWords(held: number): string {
  if (held === 0) return t("Every note of this file has been sent.");
  return held === 1
    ? t("No note is ready: 1 is a draft or has problems.")
    : t("No note is ready: {0} are drafts or have problems.", held);
}

export const noProblemsWords = (): string => t("No invitation in this file has errors or warnings.");

export const movedWords = (): string =>
  t("The file has changed since: put the cursor into the invitation and mark it there.");

/** For choosing how one knows the people that one writes to. */
export const relationshipWords = (): string => t("How do you know the people you write to?");

/** For making a batch of a list. */
export const listWords = {
  fromList: () => t("From a list of people..."),
  fromListDetail: () => t("a CSV file, as spreadsheets and LinkedIn's export write it"),
  choose: () => t("Choose a List"),
  how: () => t("What should the batch be made of?"),
  sections: () => t("A section for each person"),
  sectionsDetail: () => t("to write each note by hand"),
  template: () => t("One template for all"),
  templateDetail: () => t("filled in from the list, which stays the place for names"),
  nobody: () => t("Nobody in this list can be written to."),
};

/** @param count of people or lines that are not in what was made. */
export const leftOutWords = (count: number): string =>
  count === 1 ? t("1 is left out.") : t("{0} are left out.", count);

export const onlyOneWords = (): string =>
  t("This file is a letter to one person. A second invitation needs a batch of its own.");

export const formatWords = (): string => t("What should the notes be written as?");

export const FORMAT_WORDS: Readonly<
  Record<Rendering, () => { readonly label: string; readonly detail: string }>
> = {
  text: () => ({ label: t("Text"), detail: t("to read them through, one after the other") }),
  csv: () => ({ label: t("CSV"), detail: t("for spreadsheets and other tools, a row for each person") }),
  json: () => ({ label: t("JSON"), detail: t("for programs") }),
};

export const nothingToExportWords = (): string => t("There is no note to export.");

export const ruleWords = (): string => t("Which rule should be explained?");

export const toolWords = (): string => t("How should the placeholders be written?");

export const noPlaceholdersWords = (): string =>
  t("There is no placeholder that could be written in another way.");
