/** What a finding is known by in another run, when lines have moved: its rule, whom it concerns, and what it marks. */
import { createHash } from "node:crypto";
import type { Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { calledOf, type Recipient } from "../../shared/recipients/recipients.ts";
import { textOf } from "../../shared/text/span.ts";
import { isSame } from "./report.ts";

/** Plain data, as baselines hold it. */
export interface Mark {
  readonly rule: string;
  /** The profile, else name and company; of a template "Template: name". Absent where it concerns the whole file. */
  readonly recipient?: string;
  /** Where it is not the note itself: "Follow-up". */
  readonly part?: string;
  /** What is marked, blanks evened out. Absent where something is missing. */
  readonly text?: string;
}

/**
 * What a finding is known by: one mark; or, where it concerns only some rows of a template, one for each of them, so that
 * another row with the same flaw is something new.
 */
export function marksOf(finding: Finding, verdict: Verdict): Mark[] {
  const { rule, invite, note, anchored, span } = finding;
  const text = anchored ? "" : textOf(verdict.batch.text, span).replaceAll(/\s+/g, " ").trim();
  const rest = {
    ...(note && note.part !== "note" && { part: note.label }),
    ...(text !== "" && { text }),
  };
  const letters = verdict.merged.filter(({ template }) => template === invite);
  const rows = letters.filter(({ findings }) => findings.some((other) => isSame(finding, other)));
  if (rows.length > 0 && rows.length < letters.length)
    return rows.map(({ recipient }) => ({ rule: rule.id, recipient: nameOf(recipient), ...rest }));
  const recipient = invite === undefined ? undefined : nameOfSection(verdict, invite);
  return [{ rule: rule.id, ...(recipient !== undefined && { recipient }), ...rest }];
}

const nameOf = (recipient: Recipient): string =>
  recipient.identity ?? (recipient.person.full || calledOf(recipient));

function nameOfSection({ batch }: Verdict, index: number): string | undefined {
  const { recipient, template, fields } = batch.invites[index]?.value ?? {};
  if (template !== undefined) return `Template: ${template}`;
  if (recipient?.slug !== undefined) return `in/${recipient.slug}`;
  const company = fields?.find(({ key }) => key === "company")?.value;
  return recipient && [recipient.full, company].filter(Boolean).join(", ");
}

/** Marks as one text; equal for equal marks. */
export const keyOf = ({ rule, recipient = "", part = "", text = "" }: Mark): string =>
  [rule, recipient, part, text].join("\0");

/** A short text for each finding, which says nothing about anybody; those of findings that are alike differ by their number. */
export function fingerprintsOf(verdict: Verdict, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = marksOf(finding, verdict).map(keyOf).join("\0\0");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${createHash("sha256").update(key).digest("hex").slice(0, 32)}:${count}`;
  });
}
