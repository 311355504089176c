/** Writing CSV: quoted where needed, and nothing that a spreadsheet would take for a formula. */

export const csvLine = (values: readonly string[]): string => `${values.map(cell).join(",")}\r\n`;

function cell(value: string): string {
  // A spreadsheet runs what begins so; the apostrophe makes it text.
  const text = /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
