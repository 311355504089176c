/** Reading a whole file: sections, what is kept of an earlier version, and the laws that hold for any text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Batch } from "../../shared/batch/batch.ts";
import { readBatch, sectionsOf } from "../../shared/batch/read.ts";
import { keptByBoth } from "../../shared/batch/versions.ts";
import type { Span } from "../../shared/text/span.ts";
import { anything } from "../support/arbitrary.ts";
import { effort } from "../support/effort.ts";
import { law } from "../support/law.ts";

const names = ({ invites }: Batch) => invites.map(({ value }) => value.recipient?.full);
const sent = ({ invites }: Batch) => invites.map(({ value }) => value.notes.map(({ sent }) => sent.text));

describe("A file is divided into sections", () => {
  test.each([
    ["one a heading", "# Mixer\n\nfor us\n\n## Ada\n\nHi\n\n## Bo\n\nHo\n", ["Ada", "Bo"], [["Hi"], ["Ho"]]],
    ["with a byte order mark", "\uFEFF## Ada\nHi", ["Ada"], [["Hi"]]],
    ["with front matter behind a byte order mark", "\uFEFF---\nlang: de\n---\n## Ada\nHi", ["Ada"], [["Hi"]]],
    ["with CRLF", "## Ada\r\n\r\nHi\r\n\r\n## Bo\r\nHo", ["Ada", "Bo"], [["Hi"], ["Ho"]]],
    ["with blanks before and behind", "   ##   Ada  ##  \nHi", ["Ada"], [["Hi"]]],
    ["but not at a byte order mark within a line", "## Ada\nHi \uFEFF## Bo", ["Ada"], [["Hi \uFEFF## Bo"]]],
    ["but not at four spaces", "## Ada\n    ## Bo\nHi", ["Ada"], [["    ## Bo\nHi"]]],
    [
      "but not at a hashtag or a lower heading",
      "## Ada\n##bread\n#### Why\nHi",
      ["Ada"],
      [["##bread\n#### Why\nHi"]],
    ],
    ["but not within a comment", "## Ada\nHi\n<!--\n## Bo\nHo\n-->\nbye", ["Ada"], [["Hi\nbye"]]],
    [
      "also behind a comment that does not end",
      "## Ada\nHi <!-- a\n## Bo\nHo",
      ["Ada", "Bo"],
      [["Hi <!-- a"], ["Ho"]],
    ],
    [
      "also where only a later comment ends",
      "## Ada\nHi <!-- a\n## Bo\nHo <!-- b -->",
      ["Ada", "Bo"],
      [["Hi <!-- a"], ["Ho"]],
    ],
    [
      "with a title between, whose text is for the team",
      "## Ada\nHi\n# Day two\nus\n## Bo\nHo",
      ["Ada", "Bo"],
      [["Hi"], ["Ho"]],
    ],
    ["without a name", "##\nHi", [undefined], [["Hi"]]],
    ["without a note", "## Ada\n\n- note: none\n", ["Ada"], [[]]],
  ])("%s", (_, text, people, notes) => {
    const batch = readBatch(text);
    expect(names(batch)).toEqual(people);
    expect(sent(batch)).toEqual(notes);
  });
});

describe("A file without sections is about one person", () => {
  test.each([
    [
      "who is named in the front matter",
      "---\nto: Ada Okafor\n---\n\nHi Ada,\nbye\n",
      "Ada Okafor",
      "Hi Ada,\nbye",
      "Ada Okafor",
    ],
    ["or not named yet", "Hi Ada,\nbye", undefined, "Hi Ada,\nbye", "Hi"],
    ["with a title for the team", "\n# Bakers\n\nHi Ada,", undefined, "Hi Ada,", "Hi"],
    ["whose bullets are no fields", "- company: Acme\n\nHi", undefined, "- company: Acme\n\nHi", "-"],
    ["with an empty name", "---\nto:\n---\nHi", undefined, "Hi", "Hi"],
    ["with nothing to send", "---\nto: Ada\n---\n\n \n", "Ada", undefined, "Ada"],
    ["with nothing at all", "", undefined, undefined, ""],
    ["whose heading stands in a comment", "<!--\n## Bo\n-->\nHi", undefined, "Hi", "Hi"],
  ])("%s", (_, text, full, note, anchor) => {
    const [placed, ...others] = readBatch(text).invites;
    expect(others).toEqual([]);
    expect(placed?.offset).toBe(0);
    expect(placed?.value.text).toBe(text);
    expect(placed?.value.recipient?.full).toBe(full);
    expect(placed?.value.notes[0]?.sent.text).toBe(note);
    expect(text.slice(placed?.value.anchor.start, placed?.value.anchor.end)).toBe(anchor);
  });

  test("may have later messages, a first name and an address", () => {
    const text =
      "---\nto: Ada Okafor\nfirst-name: Adi\nurl: example.com/in/ada\nkind: reply\n---\nHi\n### Follow-up\nagain";
    const invite = readBatch(text).invites[0]?.value;
    expect(invite?.recipient).toMatchObject({ first: "Adi", slug: "ada" });
    expect(invite?.notes.map(({ part, kind, limit }) => [part, kind, limit])).toEqual([
      ["note", "reply", undefined],
      ["follow-up", "message", undefined],
    ]);
  });
});

describe("A later version keeps what has not changed", () => {
  const text = "---\nlang: en\n---\n# Us\n\n## Ada\nHi\n\n## Bo\nHo\n\n## Cy\nHe\n";
  const before = readBatch(text);
  const kept = (after: Batch) =>
    after.invites.map(({ value }) => before.invites.findIndex((old) => old.value === value));

  test.each([
    ["the very same", text, [0, 1, 2]],
    ["a note changed", text.replace("Ho", "Hello"), [0, -1, 2]],
    ["text for the team changed", text.replace("# Us", "# Them\n\nand us"), [0, 1, 2]],
    ["a section in front", text.replace("## Ada", "## Di\nHa\n\n## Ada"), [-1, 0, 1, 2]],
    ["a section gone", text.replace("## Bo\nHo\n\n", ""), [0, 2]],
    ["sections swapped", "---\nlang: en\n---\n## Cy\nHe\n## Bo\nHo\n\n## Ada\nHi\n\n", [2, 1, 0]],
    ["the front matter changed", text.replace("en", "de"), [-1, -1, -1]],
  ])("%s", (_, changed, expected) => {
    expect(kept(readBatch(changed, before))).toEqual(expected);
  });

  test("The head is kept where its text is the same, also when it has no end", () => {
    expect(readBatch(`${text}\nmore`, before).head).toBe(before.head);
    expect(readBatch(text.replace("en", "de"), before).head).not.toBe(before.head);
    const open = readBatch("---\nHi");
    expect(readBatch("---\nHi there", open).head).toBe(open.head);
    expect(readBatch("--\nHi there", open).head).not.toBe(open.head);
  });
});

const FRAGMENT = fc.constantFrom(
  "## ",
  "## Ada Okafor\n",
  "## [Bo](https://example.com/in/bo)\n",
  "### Follow-up\n",
  "### Remarks\n",
  "### Variant B",
  "# T\n",
  "---\n",
  "to: Ada\n",
  "limit: 20\n",
  "sender:\n  name: Li\n",
  "rules: [",
  "- company: Acme\n",
  "* wait: 3 days\n",
  "- x:",
  "<!--",
  "-->",
  "<!-- cordial-disable a, b -- c -->",
  "<!-- cordial-disable-next-line d -->\n",
  "## Template: t\n",
  "Hi {{first_name}},",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  " ",
  "\t",
  "\uFEFF",
  "text",
  "👩‍🚀",
  "é",
  "#",
  "*",
);
const TEXT = fc.oneof(
  fc.array(FRAGMENT, { maxLength: 30 }).map((parts) => parts.join("")),
  anything(),
);

/** Every span of a value, however deep. */
function spansOf(value: unknown, skip: ReadonlySet<string> = new Set()): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => (skip.has(key) ? [] : spansOf(part, skip)));
  return isSpan(value) ? [value, ...inner] : inner;
}

const isSpan = (value: object): value is Span => "start" in value && "end" in value;

const outside = ({ length }: string, spans: readonly Span[]): Span[] =>
  spans.filter(({ start, end }) => start < 0 || end < start || end > length);

const OF_FILE = new Set(["head"]);
const OF_SENT = new Set(["head", "sent"]);

/** What two readings have in common when the text is the same; the heads are objects of their own. */
const shape = ({ text, head, invites, mutes }: Batch) => ({
  text,
  mutes,
  head: { ...head, entries: [...head.entries] },
  invites: invites.map(({ offset, value }) => ({ offset, value: { ...value, head: undefined } })),
});

test.each([
  "# For the team\n\nHi Rob,\n",
  "<!-- to check -->\n\n# For the team\n\nHi Rob,\n",
  "---\nto: Rob Jensen\n---\n<!-- to check -->\n<!-- twice -->\n# For the team\nHi Rob,\n",
  "<!-- to check -->\n\nHi Rob,\n",
])("A title and the comments before it are for the team, and the note comes behind them: %j", (text) => {
  expect(sent(readBatch(text))).toEqual([["Hi Rob,"]]);
});

describe("Of any text", () => {
  law("a batch is read, its sections tile the file, and every span lies inside", 400, [TEXT], (text) => {
    const batch = readBatch(text);
    for (const [index, { offset, value }] of batch.invites.entries()) {
      const next = batch.invites[index + 1]?.offset ?? text.length;
      expect(text.slice(offset, next)).toBe(value.text);
      expect(value.head).toBe(batch.head);
      expect(outside(value.text, spansOf(value, OF_SENT))).toEqual([]);
      expect(value.noteStart).toBeLessThanOrEqual(value.text.length);
      for (const { sent } of value.notes) expect(sent.text.trim()).not.toBe("");
    }
    const ofFile = [
      ...spansOf(batch.head),
      ...[...batch.head.entries.values()].flatMap((entry) => spansOf(entry)),
      ...spansOf(batch.mutes, OF_FILE),
    ];
    expect(outside(text, ofFile)).toEqual([]);
  });

  law("CRLF sends what LF sends", 200, [TEXT], (text) => {
    const lf = text.replace(/\r\n?/g, "\n");
    const crlf = readBatch(lf.replaceAll("\n", "\r\n"));
    expect(sent(crlf)).toEqual(sent(readBatch(lf)));
    expect(names(crlf)).toEqual(names(readBatch(lf)));
  });

  law(
    "a reading that knows the version before equals a fresh one",
    200,
    [TEXT, TEXT, fc.nat()],
    (text, put, at) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place);
      expect(shape(readBatch(changed, readBatch(text)))).toEqual(shape(readBatch(changed)));
    },
  );

  law("sections read one after the other are those of the batch", 100, [TEXT], (text) => {
    const { head, invites } = readBatch(text);
    expect([...sectionsOf(text, head)]).toEqual(invites);
  });

  law(
    "as much is kept by whoever follows the edits, and no more than was",
    200,
    [TEXT, fc.array(fc.tuple(FRAGMENT, fc.nat(), fc.nat({ max: 9 })), { maxLength: 3 })],
    (text, edits) => {
      let kept = { front: text.length, back: text.length };
      let now = text;
      for (const [put, at, length] of edits) {
        const start = at % (now.length + 1);
        const end = Math.min(start + length, now.length);
        kept = keptByBoth(kept, { front: start, back: now.length - end });
        now = now.slice(0, start) + put + now.slice(end);
      }
      const before = readBatch(text);
      expect(shape(readBatch(now, before, undefined, kept))).toEqual(shape(readBatch(now)));
    },
  );
});

describe("Reading takes time that grows with the length alone", () => {
  test.each([
    "<!-- ",
    "## ",
    "## A\n<!-- ",
    "#",
    "- a: b\n",
    "<!-- a -->",
    "---\n",
    "[",
    "- ",
    " ",
    "\r",
    "-->",
  ])("of a file of %j", (part) => {
    const taken = effort();
    readBatch(part.repeat(10_000));
    expect(taken()).toBeLessThan(1500);
  });

  test.each(["[", "{a: ", "a: *b\n", "? ", "- ", "&a ", "'", "k: v\n", "a: b: "])(
    "of front matter of %j",
    (part) => {
      const taken = effort();
      const batch = readBatch(`---\n${part.repeat(2000)}\n---\n## Ada\nHi`);
      expect(taken()).toBeLessThan(1500);
      expect(batch.invites[0]?.value.notes[0]?.sent.text).toBe("Hi");
      expect(batch.head.problems).not.toEqual([]);
    },
  );
});
