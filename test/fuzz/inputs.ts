/** Random inputs, each kind close enough to what Cordial reads to get past its first line. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { anything, change } from "../support/arbitrary.ts";

/** What means something to one of the readers. */
const SIGNS = [
  ..."\n\r\t \"'`#-*_:|,;{}[]()<>!?&%@/\\~=+0.".split(""),
  "\r\n",
  "\n\n",
  "\n---\n",
  "\n## ",
  "\n### ",
  "{{",
  "}}",
  "<!--",
  "-->",
  "\0",
  "\ufeff",
  "\u2028",
  "\u00a0",
  "\u202e",
  "\ud83d",
  "👩‍👩‍👧",
  "e\u0301\u0301\u0301",
  "İ",
  "ß",
  "ﬁ",
  "\u3000",
  "constructor",
  "__proto__",
  "toString",
];

const scrap = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SIGNS) }, anything(30));

/** Bytes of which only some are text. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 300 });

const EXAMPLES = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".invite.md"))
  .toSorted()
  .map((path) => readFileSync(`examples/${path}`, "utf8"));

/** A stretch of somebody's batch, its front matter more often than not. */
const stretch = fc
  .record({
    text: fc.constantFrom(...EXAMPLES),
    at: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })),
    length: fc.integer({ min: 20, max: 1200 }),
  })
  .map(({ text, at, length }) => text.slice(Math.floor(at * text.length)).slice(0, length));

export const edits = fc.array(
  fc.oneof(
    change,
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 60 }),
      text: fc.array(scrap, { maxLength: 4 }).map((scraps) => scraps.join("")),
    }),
  ),
  { minLength: 1, maxLength: 8 },
);

export type Change = { readonly at: number; readonly length: number; readonly text: string };

/** The text after changes, each of which speaks of the text as the one before it left it. */
const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduce((now, { at, length, text: put }) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + length);
  }, text);

/** Somebody's batch after a bad day. */
export const batch: fc.Arbitrary<string> = fc
  .tuple(fc.array(stretch, { minLength: 1, maxLength: 2 }), edits)
  .map(([stretches, changes]) => changed(stretches.join(""), changes));

const yamlPiece = fc.oneof(
  fc.constantFrom(
    "sender:",
    "name: Linda",
    "to: Rob Jensen",
    "limit: 200",
    "rules:",
    "kindest-regards: off",
    "recipients:",
    "columns:",
    "contacted: a.csv",
    "exclude: [a, b]",
    "date: 2026-05-14",
    "lang: de",
    "kind: reply",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!!map ",
    "<<: *a",
    "[",
    "{",
    "}",
    "]",
    ": ",
    " #",
    "|",
    ">-",
    '"',
    "'",
    "%YAML 1.2",
    "...",
    "~",
    "1e999",
    "0x1f",
    "\\u0000",
  ),
  scrap,
);
const line = fc
  .tuple(fc.constantFrom("", "  ", "    ", "\t"), fc.array(yamlPiece, { maxLength: 4 }))
  .map(([indent, pieces]) => indent + pieces.join(""));

/** A batch whose front matter is YAML that nobody would write. */
export const yaml: fc.Arbitrary<string> = fc
  .array(line, { maxLength: 12 })
  .map((lines) => `---\n${lines.join("\n")}\n---\n\n## Rob Jensen\n\nHi {{first_name}}, {{topic}}\n`);

const header = fc.constantFrom(
  "First Name,Last Name,Company",
  "Name;URL;Topic",
  "First Name\tURL\tEmail",
  "Notes:\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
  "",
);
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("Rob", "JENSEN", "Dr. Ana", "", "linkedin.com/in/rob", "a@b.example"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("undefined", "{{x}}", "=1+1", '"a\nb"', '"', "<img src=x onerror=alert(1)>"),
  },
  { weight: 1, arbitrary: scrap },
);
const record = fc.tuple(fc.array(cell, { maxLength: 8 }), fc.constantFrom(",", ",", ";", "\t"));

/** A table that somebody's spreadsheet has exported, or has not. */
export const csv: fc.Arbitrary<string> = fc
  .tuple(header, fc.array(record, { maxLength: 10 }), fc.constantFrom("\n", "\r\n", "\r"))
  .map(([first, records, end]) => [first, ...records.map(([cells, by]) => cells.join(by))].join(end));
