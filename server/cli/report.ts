/** What every report is made of: a checked file, what is to be told of it, and which findings concern whom. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Note } from "../../shared/batch/batch.ts";
import type { Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import type { FileFix } from "../../shared/features/place-fix.ts";
import { LANGUAGE_ID } from "../../shared/protocol.ts";

export interface CheckedFile {
  /** As it is shown: seen from the working directory, with `/` between the parts. */
  readonly path: string;
  readonly verdict: Verdict;
  /** Of the verdict's findings those that are to be told. How an invitation stands depends on all of them. */
  readonly findings: readonly Finding[];
  /** Turns offsets into lines and characters. */
  readonly document: TextDocument;
  /** Whether safe fixes were written into it. */
  readonly mended: boolean;
}

export const documentOf = (path: string, { batch }: Verdict): TextDocument =>
  TextDocument.create(path, LANGUAGE_ID, 1, batch.text);

/** The findings of each invitation by its index; those that concern the whole file are under `undefined`. */
export function byInvite(findings: readonly Finding[]): ReadonlyMap<number | undefined, readonly Finding[]> {
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

/** Whether two are one finding: a row's own is in words of its own, but has its template's rule and place. */
export const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.span.start === b.span.start && a.span.end === b.span.end;

const FIXES = new WeakMap<Finding, readonly FileFix[]>();

/** A finding's fixes. They take time to work out, and more than one part of a report looks at them. */
export function fixesOf(finding: Finding): readonly FileFix[] {
  let fixes = FIXES.get(finding);
  if (fixes === undefined) FIXES.set(finding, (fixes = finding.fixes()));
  return fixes;
}
