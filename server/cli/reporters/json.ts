/** The report for programs. Its shape is a contract: members may be added, never taken away or given another meaning. */
import type { Element } from "../../../shared/anatomy/element.ts";
import { readingsOf } from "../../../shared/anatomy/read.ts";
import type { Reading } from "../../../shared/anatomy/reading.ts";
import { toSource } from "../../../shared/batch/sent.ts";
import { valueOf } from "../../../shared/batch/values.ts";
import type { MergedLetter } from "../../../shared/features/check.ts";
import type { Finding } from "../../../shared/features/finding.ts";
import { shift, textOf } from "../../../shared/text/span.ts";
import { toRange } from "../../positions.ts";
import { byInvite, type CheckedFile, fixesOf, isError, ofNote, recipientOf } from "../report.ts";
import type { Reporter } from "./reporter.ts";

/** Lines and characters count from zero, in UTF-16 code units, as in editors' protocol. */
export const json: Reporter = {
  part: (file) => JSON.stringify(fileReport(file), null, 2),
  whole: (parts, { tally: { files, notes, findings, accepted }, baseline }) => {
    const { error, warning, information, hint } = findings;
    const summary = {
      files,
      invites: notes,
      errors: error,
      warnings: warning,
      information,
      hints: hint,
      ...(baseline !== undefined && { accepted }),
    };
    const all = parts.map((part) => `\n    ${indented(part, "    ")}`).join(",");
    const rest = indented(JSON.stringify(summary, null, 2), "  ");
    return `{\n  "version": 1,\n  "files": [${all}${all && "\n  "}],\n  "summary": ${rest}\n}\n`;
  },
};

/** A line break in JSON was put there for reading: within a value it is written as two characters. */
const indented = (json: string, indent: string): string => json.replaceAll("\n", `\n${indent}`);

function fileReport(file: CheckedFile) {
  const { path, verdict } = file;
  const findings = byInvite(verdict.findings);
  return {
    path,
    invites: [
      ...verdict.batch.invites.flatMap(({ value }, index) =>
        // A template is sent as what becomes of it.
        value.template === undefined
          ? readingsOf(value).map((reading) =>
              noteReport(file, index, reading, ofNote(findings.get(index) ?? [], reading.note)),
            )
          : [],
      ),
      ...verdict.merged.flatMap((merged) => rowReports(file, merged)),
    ],
    findings: file.findings.map((finding) => findingReport(file, finding)),
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
function rowReports(file: CheckedFile, { template, recipient, invite, findings }: MergedLetter) {
  const notes = file.verdict.batch.invites[template]?.value.notes;
  return readingsOf(invite).map((reading, at) => ({
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
    fixes: fixesOf(finding).map((fix) => ({
      title: fix.title,
      class: fix.class,
      edits: fix.edits.map(({ span, text }) => ({ range: toRange(document, span), text })),
    })),
  };
}
