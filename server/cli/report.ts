/** What both reports are made of: the checked files, and which findings concern whom. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Note } from "../../shared/batch/batch.ts";
import type { Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { LANGUAGE_ID } from "../../shared/protocol.ts";
import type { Severity } from "../../shared/rule.ts";

export interface CheckedFile {
  readonly path: string;
  readonly verdict: Verdict;
  /** Turns offsets into lines and characters. */
  readonly document: TextDocument;
  /** Whether safe fixes were written into it. */
  readonly mended: boolean;
}

export function checkedFile(path: string, verdict: Verdict, mended: boolean): CheckedFile {
  return { path, verdict, mended, document: TextDocument.create(path, LANGUAGE_ID, 1, verdict.batch.text) };
}

/** The findings of each invitation by its index; those that concern the whole file are under `undefined`. */
export function byInvite({ findings }: Verdict): ReadonlyMap<number | undefined, readonly Finding[]> {
  const found = new Map<number | undefined, Finding[]>();
  for (const finding of findings) {
    const known = found.get(finding.invite);
    if (known) known.push(finding);
    else found.set(finding.invite, [finding]);
  }
  return found;
}

/** Of an invitation's findings, those that concern one of its notes: its own, and those of the whole invitation. */
export const ofNote = (findings: readonly Finding[], note: Note): readonly Finding[] =>
  findings.filter((finding) => finding.note === undefined || finding.note === note);

export const recipientOf = ({ batch }: Verdict, invite: number | undefined): string | undefined =>
  invite === undefined ? undefined : batch.invites[invite]?.value.recipient?.full;

export const isError = ({ severity }: Finding): boolean => severity === "error";

export function countBySeverity(files: readonly CheckedFile[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { verdict } of files) for (const { severity } of verdict.findings) count[severity] += 1;
  return count;
}
