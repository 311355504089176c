/** `cordial render`: every final note of a file, as text, JSON, CSV or a page; what is not fit to send is left out and listed. */
import type { Note, Person } from "../../shared/batch/batch.ts";
import { isDoneWith } from "../../shared/batch/status.ts";
import { valueOf } from "../../shared/batch/values.ts";
import type { Verdict } from "../../shared/features/check.ts";
import type { Finding } from "../../shared/features/finding.ts";
import { type Page, pageOfLetters } from "../../shared/features/page.ts";
import { pileOf } from "../../shared/features/preview.ts";
import { calledOf } from "../../shared/recipients/recipients.ts";
import { isUnreadable } from "../../shared/recipients/surroundings.ts";
import { judge } from "./check-file.ts";
import { Configuration } from "./configuration.ts";
import { csvLine } from "./csv.ts";
import { readText } from "./disk.ts";
import { Failure } from "./failure.ts";
import { findFiles } from "./files.ts";
import { complaints, type Outcome } from "./outcome.ts";
import { printable } from "./printable.ts";
import type { RenderOptions } from "./render-options.ts";
import { rulesIn } from "./settled.ts";
import type { Terminal } from "./terminal.ts";

/** What one person would get. */
interface Rendered {
  readonly person: Person;
  /** "row 31 (Maximiliane Berger)", or the name. */
  readonly called: string;
  readonly row?: number;
  readonly source?: string;
  readonly field: (key: string) => string;
  readonly notes: readonly Note[];
  /** Why it must not be sent; empty when it may. */
  readonly reasons: readonly string[];
}

export async function runRender(
  { paths, format, all, config }: RenderOptions,
  { folder }: Terminal,
): Promise<Outcome> {
  const configuration = new Configuration({ folder, ...(config !== undefined && { config }) });
  const found = await findFiles(paths, folder, configuration);
  const failures = found.failures.map(({ message }) => message);
  const bench = { folder, rules: rulesIn([]), configuration };
  const rendered: Rendered[] = [];
  const pages: Page[] = [];
  const missing: string[] = [];
  for (const path of found.paths) {
    try {
      const verdict = await judge(path, await readText(folder, path), bench);
      const why = whyNone(verdict);
      if (why !== undefined) throw new Failure(`${path}: ${why}`);
      rendered.push(...lettersOf(verdict));
      if (format === "html") pages.push({ title: path, pile: pileOf(verdict) });
      missing.push(...neverMerged(verdict));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
    }
  }
  const unfit = rendered.filter(({ reasons }) => reasons.length > 0);
  // Whoever looks a page over wants to see what is wrong; it is no list to send from.
  const isWhole = all || format === "html";
  const shown = isWhole ? rendered : rendered.filter(({ reasons }) => reasons.length === 0);
  const out = format === "html" ? pageOfLetters(pages) : FORMATS[format](shown);
  const did = isWhole ? "not fit to send" : "left out";
  const listed = [
    ...missing.map((one) => `left out: ${one}`),
    ...unfit.map(({ called, reasons }) => `${did}: ${called}: ${reasons.join(" ")}`),
  ];
  const err = complaints(failures) + listed.map((line) => `cordial: ${printable(line)}\n`).join("");
  return { out, err, code: failures.length > 0 ? 2 : listed.length > 0 ? 1 : 0 };
}

/** What is wrong with the file as a whole: then nobody can say who would get what, or who must not. */
function whyNone({ findings, mailing: { surroundings, roster } }: Verdict): string | undefined {
  const { table, excluded = [], contacted = [] } = surroundings;
  const unread = [...(table ? [table] : []), ...excluded, ...contacted].find(isUnreadable);
  if (unread) return `“${unread.source}” ${unread.why}.`;
  const [flaw] = roster.flaws;
  if (flaw) return `In “${table?.source}” ${flaw.message}.`;
  return findings.find(isOfTheFile)?.message;
}

/** What could not be read of a list is told line by line. */
const isOfTheFile = ({ invite, severity, rule }: Finding): boolean =>
  invite === undefined && severity === "error" && rule.id !== "unreadable-recipients";

/** Lines of the table that could not be read, and rows that ask for a template which is not there. */
function neverMerged({ mailing: { surroundings, astray } }: Verdict): string[] {
  const { table } = surroundings;
  const flaws =
    table && !isUnreadable(table)
      ? table.flaws.map(({ line, why }) => `line ${line} of “${table.source}” ${why}.`)
      : [];
  return [...flaws, ...astray.map((recipient) => `${calledOf(recipient)}: there is no template for it.`)];
}

/** Sections with notes of their own that are not done with, and merged rows. */
function* lettersOf(verdict: Verdict): Generator<Rendered> {
  const { batch, merged, findings } = verdict;
  for (const [index, { value: invite }] of batch.invites.entries()) {
    const { recipient: person, template, notes } = invite;
    if (template !== undefined || notes.length === 0 || isDoneWith(invite)) continue;
    const field = (key: string) => valueOf(invite, key) ?? "";
    const own = findings.filter((finding) => finding.invite === index);
    const nobody = person === undefined ? ["It is not said to whom it goes."] : [];
    const called = person?.full ?? "somebody not yet named";
    yield {
      person: person ?? NOBODY,
      called,
      field,
      notes,
      reasons: [...nobody, ...reasonsIn(own, isCertain)],
    };
  }
  for (const { invite, recipient, findings } of merged) {
    const field = (key: string) => valueOf(invite, key) ?? "";
    const place = {
      ...(recipient.from !== "section" && { row: recipient.record }),
      ...(recipient.source !== undefined && { source: recipient.source }),
    };
    const called = calledOf(recipient);
    yield {
      person: recipient.person,
      called,
      ...place,
      field,
      notes: invite.notes,
      reasons: reasonsIn(findings, isOfTheList),
    };
  }
}

const NOBODY: Person = { full: "", first: "", alternatives: [], words: [] };

const reasonsIn = (findings: readonly Finding[], holdsBack: (finding: Finding) => boolean): string[] => [
  ...new Set(findings.filter(holdsBack).map(({ message }) => message)),
];

/** Somebody else's name may be meant to be there, and is only a warning; but nothing goes out before somebody has looked. */
const isCertain = ({ severity, rule }: Finding): boolean =>
  severity === "error" || (severity === "warning" && rule.id === "other-recipient");

/** What somebody wrote for one person they have read; of rows nobody may have read, so all but etiquette holds them back. */
const isOfTheList = (finding: Finding): boolean =>
  isCertain(finding) || (finding.severity === "warning" && finding.rule.group !== "etiquette");

const FORMATS: Readonly<
  Record<Exclude<RenderOptions["format"], "html">, (letters: readonly Rendered[]) => string>
> = {
  text: asText,
  json: asJson,
  csv: asCsv,
};

function asText(letters: readonly Rendered[]): string {
  return letters
    .flatMap(({ person, reasons, notes }) => {
      const mark = reasons.length > 0 ? " (not fit to send)" : "";
      const title = `=== ${printable(person.full || "Somebody not yet named")}${mark}`;
      return notes.map(
        ({ part, label, sent }) => `${part === "note" ? title : `${title}: ${label}`}\n\n${sent.text}\n\n`,
      );
    })
    .join("");
}

function asJson(letters: readonly Rendered[]): string {
  const notes = letters.map(({ person, row, source, notes, reasons }) => ({
    recipient: person.full,
    url: person.url ?? null,
    ...(row !== undefined && { row }),
    ...(source !== undefined && { source }),
    fit: reasons.length === 0,
    reasons,
    notes: notes.map(({ part, label, sent }) => ({ part, label, text: sent.text })),
  }));
  return `${JSON.stringify({ version: 1, recipients: notes }, null, 2)}\n`;
}

const HEADER = ["linkedin_url", "first_name", "last_name", "company", "title", "connection_note"] as const;

function asCsv(letters: readonly Rendered[]): string {
  const isMarked = letters.some(({ reasons }) => reasons.length > 0);
  const rows = letters.map(({ person, field, notes, reasons }) => {
    const note = notes.find(({ part }) => part === "note")?.sent.text ?? "";
    const last = person.full.startsWith(`${person.first} `) ? person.full.slice(person.first.length + 1) : "";
    const values = [person.url ?? "", person.first, last, field("company"), field("title"), note];
    return csvLine(isMarked ? [...values, reasons.join(" ")] : values);
  });
  return csvLine(isMarked ? [...HEADER, "not_fit_because"] : HEADER) + rows.join("");
}
