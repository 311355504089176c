/** The report for programs. Its shape is a contract: members may be added, never taken away or given another meaning. */
import type { Element } from "../../shared/anatomy/element.ts";
import type { Reading } from "../../shared/anatomy/reading.ts";
import { toSource } from "../../shared/batch/sent.ts";
import { valueOf } from "../../shared/batch/values.ts";
import type { MergedLetter } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { shift, textOf } from "../../shared/text/span.ts";
import { toRange } from "../positions.ts";
import { byInvite, type CheckedFile, countBySeverity, isError, ofNote, recipientOf } from "./report.ts";

/** Lines and characters count from zero, in UTF-16 code units, as in editors' protocol. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const reports = files.map(fileReport);
  const { error, warning, information, hint } = countBySeverity(files);
  const summary = {
    files: files.length,
    invites: reports.reduce((sum, { invites }) => sum + invites.length, 0),
    errors: error,
    warnings: warning,
    information,
    hints: hint,
  };
  return `${JSON.stringify({ version: 1, files: reports, summary }, null, 2)}\n`;
}

function fileReport(file: CheckedFile) {
  const { path, verdict } = file;
  const findings = byInvite(verdict);
  return {
    path,
    invites: [
      ...verdict.readings.flatMap((readings, index) =>
        readings.flatMap((reading) =>
          // A template is sent as what becomes of it.
          reading.invite.template === undefined
            ? [noteReport(file, index, reading, ofNote(findings.get(index) ?? [], reading.note))]
            : [],
        ),
      ),
      ...verdict.merged.flatMap((merged) => rowReports(file, merged)),
    ],
    findings: verdict.findings.map((finding) => findingReport(file, finding)),
  };
}

/** One text that would be sent. */
function noteReport(file: CheckedFile, index: number, reading: Reading, findings: readonly Finding[]) {
  const { document, verdict } = file;
  const { invite, note, text, elements } = reading;
  const offset = verdict.batch.invites[index]?.offset ?? 0;
  return {
    recipient: recipientOf(verdict, index) ?? null,
    part: note.part,
    label: note.label,
    line: document.positionAt(offset + (invite.heading?.span ?? invite.anchor).start).line,
    length: text.length,
    limit: note.limit ?? null,
    status: valueOf(invite, "status") ?? null,
    fit: !findings.some(isError),
    rules: [...new Set(findings.map(({ rule }) => rule.id))],
    elements: elements.map((element) => elementReport(file, offset, reading, element)),
  };
}

/** The texts that a recipient of a template would be sent, each with the places of the template. */
function rowReports(file: CheckedFile, { template, recipient, readings, findings }: MergedLetter) {
  const notes = file.verdict.batch.invites[template]?.value.notes;
  return readings.map((reading, at) => ({
    ...noteReport(
      file,
      template,
      reading,
      findings.filter(({ note }) => note === undefined || note === notes?.[at]),
    ),
    recipient: recipient.person.full,
    ...(recipient.from !== "section" && { row: recipient.record }),
    ...(recipient.source !== undefined && { source: recipient.source }),
  }));
}

function elementReport({ document }: CheckedFile, offset: number, { note, text }: Reading, element: Element) {
  const { kind, span, because } = element;
  const range = toRange(document, shift(toSource(note.sent, span), offset));
  return { kind, text: textOf(text, span), range, ...(because !== undefined && { because }) };
}

function findingReport({ document, verdict }: CheckedFile, finding: Finding) {
  const { rule, severity, message, span, invite } = finding;
  return {
    rule: rule.id,
    severity,
    message,
    recipient: recipientOf(verdict, invite) ?? null,
    range: toRange(document, span),
    fixes: finding.fixes().map((fix) => ({
      title: fix.title,
      class: fix.class,
      edits: fix.edits.map(({ span, text }) => ({ range: toRange(document, span), text })),
    })),
  };
}
