/** Flags lists of people that cannot be read, and what in them belongs to nobody. */
import type { Batch } from "../batch/batch.ts";
import type { Mailing } from "../merge/mailing.ts";
import { calledOf } from "../recipients/recipients.ts";
import { type StatedPath, statedIn } from "../recipients/stated.ts";
import { isUnreadable } from "../recipients/surroundings.ts";
import { cellSpan, type Table } from "../recipients/table.ts";
import { type BatchReport, defineRule, type Example } from "../rule.ts";
import { said, say } from "../text/say.ts";

const NOTE = `

## Template

Hi {{first_name}}, your talk at the spring job fair made my week.`;

export default defineRule({
  id: "unreadable-recipients",
  title: "List that cannot be read",
  group: "form",
  severity: "error",
  scope: "batch",
  why: "A value too few shifts all that stand behind it, and everybody gets what was meant for somebody else. So Cordial merges by name, never by place, and leaves out every line that it is not sure of.",
  instead: "Mend the line, or save the list again as CSV. Paths count from the file's own folder.",
  sources: ["format"],
  *check(batch, mailing): Generator<BatchReport> {
    const { table: path, exclude, contacted } = statedIn(batch.head);
    const { table, excluded = [], contacted: known = [] } = mailing.surroundings;
    for (const read of [...excluded, ...known]) {
      const stated = [...exclude, ...contacted].find((one) => isUnreadable(read) && one.path === read.source);
      if (stated && isUnreadable(read))
        yield { span: stated.span, message: say`“${read.source}” ${said(read.why)}.` };
    }
    if (path && table) {
      if (isUnreadable(table)) yield { span: path.span, message: say`“${table.source}” ${said(table.why)}.` };
      else yield* ofTable(table, path, mailing);
    }
    yield* ofRows(batch, mailing);
  },
});

export const examples: readonly Example[] = [
  {
    flagged: `---
recipients: ⟦people.csv⟧
---${NOTE}`,
  },
  {
    files: { "people.csv": "First Name,Last Name,Company\nTomás,Vega\nAmara,Okafor,Kew Herbarium\n" },
    flagged: `---
recipients: ⟦people.csv⟧
---${NOTE}`,
  },
  {
    note: "Two headers that mean the same:",
    files: { "people.csv": "First Name,first_name,Company\nTomás,Tom,Vega Bakery\n" },
    flagged: `---
recipients: ⟦people.csv⟧
---${NOTE}`,
  },
  {
    note: "A list of whom to leave out must be there as well:",
    flagged: `---
exclude: ⟦not-them.txt⟧
---

## Rob Jensen

Hi Rob, your talk at the spring job fair made my week.`,
  },
  {
    note: "Somebody asks for a template that there is not:",
    flagged: `---
recipients: ⟦[{ name: Jo Brandt, template: bakers }]⟧
---

## Template: gardeners

Hi {{first_name}}, your talk at the spring job fair made my week.`,
  },
  {
    files: { "people.csv": 'First Name;Last Name;Company\nTomás;Vega;"Vega; Sons"\n;;\nAmara;Okafor;\n' },
    clean: `---
recipients: people.csv
---${NOTE}`,
  },
  {
    note: "One of two headers is chosen:",
    files: { "people.csv": "First Name,Rufname\nThomas,Tom\n" },
    clean: `---
recipients: people.csv
columns:
  first_name: Rufname
---${NOTE}`,
  },
  {
    files: { "not-them.txt": "# who asked us not to\n@harbour.example\n" },
    clean: `---
exclude: not-them.txt
---

## Rob Jensen

Hi Rob, your talk at the spring job fair made my week.`,
  },
];

function* ofTable(table: Table, { span }: StatedPath, { roster }: Mailing): Generator<BatchReport> {
  const { source, flaws, rows, header } = table;
  for (const { message, place } of roster.flaws)
    yield {
      span,
      message: say`In “${source}” ${message}.`,
      related: [{ source, span: cellSpan(table, header, place), message: "The header is here." }],
    };
  if (rows.length === 0 && flaws.length === 0)
    yield { span, message: say`“${source}” has a header, but nobody below it.`, severity: "warning" };
  const [first] = flaws;
  if (first === undefined) return;
  yield {
    span,
    message:
      flaws.length === 1
        ? say`Line ${first.line} of “${source}” ${said(first.why)}, so it is left out.`
        : say`${flaws.length} lines of “${source}” are left out; the first, line ${first.line}, ${said(first.why)}.`,
    related: flaws
      .slice(0, MOST_RELATED)
      .map(({ span, line, why }) => ({ source, span, message: say`Line ${line} ${said(why)}.` })),
  };
}

const MOST_RELATED = 10;

function* ofRows({ head }: Batch, { merged, astray }: Mailing): Generator<BatchReport> {
  for (const [row, { recipient }] of merged.entries())
    if (recipient.person.full === "" && recipient.person.slug === undefined)
      yield {
        row,
        message: "There is neither a name nor a profile.",
        inRows: {
          say: (some, worst) => say`${some} have neither a name nor a profile; the first is ${worst}.`,
        },
      };
  const span = head.entries.get("recipients")?.valueSpan;
  if (span === undefined) return;
  for (const recipient of astray) {
    const wanted = recipient.values.get("template")?.value ?? "";
    yield { span, message: say`There is no template “${wanted}”, which ${calledOf(recipient)} asks for.` };
  }
}
