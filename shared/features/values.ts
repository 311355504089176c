/** What a placeholder becomes: its values for everybody whom its template is filled for, in Markdown. */
import { calledOf, type Recipient } from "../recipients/recipients.ts";
import { statedIn } from "../recipients/stated.ts";
import { said, say, toSay } from "../text/say.ts";
import { shift, textOf } from "../text/span.ts";
import type { MergedLetter, Verdict } from "./check.ts";
import { definitionsAt } from "./definition.ts";
import type { Hover } from "./hover.ts";
import { code } from "./markdown.ts";
import { type Mention, tableOf } from "./mentions.ts";
import { inviteAt } from "./places.ts";
import { groupBy } from "./rows.ts";

/** The values of the placeholder at the offset; undefined where none of a template stands. */
export function valuesAt(verdict: Verdict, offset: number): Hover | undefined {
  const place = inviteAt(verdict, offset);
  if (place?.invite.template === undefined) return undefined;
  const { from, to } = definitionsAt({ verdict, offset }) ?? {};
  if (from?.role !== "placeholder") return undefined;
  const { start } = shift(from.span, -place.offset);
  const letters = verdict.merged.filter(({ template }) => template === from.invite);
  const values = letters.flatMap((letter) => valueIn(letter, start) ?? []);
  const written = code(textOf(verdict.batch.text, from.span));
  const parts = [sourceOf(written, to ?? []), ...unreadIn(verdict), ...about(values)];
  return { span: from.span, markdown: parts.join("\n\n") };
}

/** What one person gets for the placeholder. */
interface Given {
  readonly recipient: Recipient;
  /** Absent where there is none. */
  readonly value?: string;
  /** Whether the value is the placeholder's own. */
  readonly isFallback?: boolean;
}

/** @param start of the placeholder, in the template's section. */
function valueIn({ recipient, notes }: MergedLetter, start: number): Given | undefined {
  for (const { fills, missing } of notes) {
    if (missing.some(({ source }) => source.start === start)) return { recipient };
    const fill = fills.find(({ source }) => source.start === start);
    if (fill) return { recipient, value: fill.value, isFallback: fill.isFallback === true };
  }
  return undefined;
}

function sourceOf(written: string, givers: readonly Mention[]): string {
  const [first] = givers;
  if (first === undefined) return say`${written} has no column, field or key of its name.`;
  const words = new Set(
    givers.map(({ role, source }) => said(SOURCES[role]) + (source ? ` ${code(source)}` : "")),
  );
  return say`${written} is filled from ${[...words].join(", ")}.`;
}

const SOURCES: Readonly<Record<Mention["role"], string>> = {
  field: toSay("the fields of sections"),
  own: toSay("the template's own field"),
  column: toSay("the list"),
  item: toSay("the list in the front matter"),
  default: toSay("the front matter"),
  sender: toSay("the sender"),
  heading: toSay("the names in headings"),
  mapping: toSay("a column"),
  mapped: toSay("a column"),
  placeholder: "",
};

function unreadIn(verdict: Verdict): string[] {
  const { table } = statedIn(verdict.batch.head);
  return table && tableOf(verdict) === undefined
    ? [say`${code(table.path)} has not been read, so its values are not known here.`]
    : [];
}

/** What is missing first, since nobody sees it in the text. */
function about(values: readonly Given[]): string[] {
  if (values.length === 0) return [said("There is nobody to fill it for yet.")];
  const empty = values.filter(({ value, isFallback }) => value === undefined || value === "" || isFallback);
  const given = values.flatMap((one) =>
    one.value === undefined || empty.includes(one) ? [] : [{ ...one, value: one.value }],
  );
  const longest = given.toSorted((a, b) => b.value.length - a.value.length)[0];
  const kinds = groupBy(given, ({ value }) => value);
  return [
    ...(empty.length > 0 ? [emptyLine(empty, values.length)] : []),
    ...(longest && kinds.size > 1
      ? [
          say`**Longest:** ${code(longest.value)}, ${longest.value.length} characters, ${code(calledOf(longest.recipient))}`,
        ]
      : []),
    ...(kinds.size > 0 ? [valuesLine(kinds, given.length)] : []),
  ];
}

function emptyLine(empty: readonly Given[], total: number): string {
  const [first] = empty;
  const who = listed(empty.map(({ recipient }) => code(calledOf(recipient))));
  const line = say`**Empty for ${empty.length} of ${total}:** ${who}`;
  if (!first?.isFallback) return line;
  return first.value ? say`${line}; they get ${code(first.value)}` : say`${line}; nothing stands there`;
}

function valuesLine(kinds: ReadonlyMap<string, readonly unknown[]>, total: number): string {
  const often = [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
  const [only] = often;
  if (only && often.length === 1)
    return total === 1
      ? say`**Value:** ${code(only[0])}`
      : say`**The same for all ${total}:** ${code(only[0])}`;
  const shown = often.map(([value, of]) =>
    of.length > 1 ? say`${code(value)} (${of.length} times)` : code(value),
  );
  return say`**${often.length} different values:** ${listed(shown)}`;
}

const MOST_SHOWN = 12;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_SHOWN).join(", ");
  return words.length > MOST_SHOWN ? say`${shown} and ${words.length - MOST_SHOWN} more` : shown;
}
