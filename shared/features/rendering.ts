/** Letters as one text: to be read, for programs, for spreadsheets. */
import type { Rendering } from "../protocol/writing.ts";
import { csvLine } from "../recipients/csv-line.ts";
import { printable } from "../text/printable.ts";
import { said, say } from "../text/say.ts";
import type { Rendered } from "./letters.ts";

/** Letters that are not fit to send are marked. */
export const rendered = (letters: readonly Rendered[], format: Rendering): string => FORMATS[format](letters);

const FORMATS: Readonly<Record<Rendering, (letters: readonly Rendered[]) => string>> = {
  text: asText,
  json: asJson,
  csv: asCsv,
};

function asText(letters: readonly Rendered[]): string {
  return letters
    .flatMap(({ person, reasons, notes }) => {
      const who = printable(person.full || said("Somebody not yet named"));
      const title = `=== ${reasons.length > 0 ? say`${who} (not fit to send)` : who}`;
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
