/** Random batches made of the words that Cordial reacts to: plain random text flags nothing and so proves nothing. */
import fc from "fast-check";

const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));

const odd = fc.constantFrom(..."é e\u0301 ß ﬁ İ ı Ж א ع ก 李 あ ｱ ½ € … — “ 👩‍👩‍👧 👍🏽 🇩🇪 ☀️ 𝒜".split(" "));

/** Signs that can be seen. The library's own take it seconds to get ready: it lists all there are. */
const grapheme = fc.oneof({ weight: 2, arbitrary: printable }, { weight: 1, arbitrary: odd });

/** Text that somebody could write. @param maxLength in signs. */
export const written = (maxLength = 20): fc.Arbitrary<string> => fc.string({ unit: grapheme, maxLength });

const codePoint = fc.oneof(
  { weight: 3, arbitrary: grapheme },
  { weight: 1, arbitrary: fc.nat({ max: 0x2fff }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)) },
);

/** Whatever may stand in a string: control characters and halves of signs too. @param maxLength in signs. */
export const anything = (maxLength = 60): fc.Arbitrary<string> => fc.string({ unit: codePoint, maxLength });

const greetings = [
  "Hi Rob,",
  "Robert,",
  "Hey there,",
  "Dear Sir,",
  "Hi {{firstName}},",
  "Hi XX,",
  "Hi Linda,",
  "",
];

const sentences = [
  "I'd like to add you to my professional network on LinkedIn.",
  "It was a pleasure to meet you at the Chamber mixer.",
  "We met at X event.",
  "Your talk on soil sensors changed how we run our trials.",
  "We help companies like yours cut costs by 30%.",
  "Do you have 15 minutes for a quick call this week?",
  "Did you see my last invitation?",
  "As an old friend, I thought I'd write.",
  "I'm an events lead at Northside Chamber.",
  "I would like to take this opportunity to thank you.",
  "It also helped my team.",
  "I came across your profile and hope this finds you well.",
  "Let me know if I can help.",
  "This **really** matters, see https://example.com/x.",
  "Great to see u there!! 👩‍👩‍👧 Ame\u0301lie",
  "We are both in the Leeds alumni group (the old one).",
];

const closings = ["Kindest regards,\nLinda", "Sincerely,\nLinda Park", "Best,", "Linda", ""];

const odds = [
  // A line end behind them: with a comment gone from its line, what follows it there may become a heading.
  "<!-- cordial-disable missing-context -->\n",
  "<!-- cordial-disable-next-line no-such-rule, kindest-regards -- because -->\n",
  "<!-- a comment",
  "### Follow-up",
  "### Variant B",
  "### Remarks",
  "### Something else",
  "- event: the Chamber mixer",
  "- compnay: Fennel",
  "---",
  "===",
  "    indented",
  "* star",
  "[Name]",
  "{{first_name|there}}",
  "{{topic}}",
  "{first_name}}",
];

const heads = [
  "",
  "---\nsender: Linda Park\n---\n",
  "---\nsender:\n  name: Linda Park\n  title: events lead\n  company: Northside Chamber\naccount: free\n---\n",
  "---\nto: Robert Jensen\nrelationship: stranger\n---\n",
  "---\nkind: reply\nlang: de\n---\n",
  "---\nrules: { kindest-regards: off, no-such: error }\nlimit: many\n---\n",
  "---\nto: [unclosed\n",
  "---\nsender: Linda Park\nrecipients: [{ name: Rob Jensen, topic: maps }, { name: Ana Sousa, url: linkedin.com/in/rob-jensen-example }]\n---\n",
];

const headings = [
  "## Robert Jensen",
  "## [Rob Jensen](https://www.linkedin.com/in/rob-jensen-example)",
  "## Dr. Mary Ann van der Berg, PhD",
  "## ",
  "## Template: talk",
  "## Template",
  "# A title",
];

const note = fc
  .tuple(
    fc.constantFrom(...greetings),
    fc.array(fc.constantFrom(...sentences), { maxLength: 6 }),
    fc.constantFrom(...closings),
  )
  .map(([greeting, middle, closing]) => [greeting, middle.join(" "), closing].filter(Boolean).join("\n\n"));

const block = fc.oneof(
  { weight: 4, arbitrary: note },
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 2, arbitrary: fc.constantFrom(...odds) },
  { weight: 1, arbitrary: written() },
);

/** A whole file. */
export const file: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(fc.tuple(block, fc.constantFrom("\n", "\n\n", " ")), { maxLength: 12 }),
  )
  .map(([head, blocks]) => head + blocks.map(([text, end]) => text + end).join(""));

const somebody = fc.constantFrom("Rob Jensen", "Ana Sousa", "Kit Barlow", "Mei Chen");

/** Few people and few notes, so that somebody is there twice or named to others, and notes are alike. */
export const crowd: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      somebody,
      fc.constantFrom("", "- company: Kew\n\n", "- status: sent 2026-05-15\n\n"),
      somebody.chain((name) =>
        fc.constantFrom(
          `Hi there, ${name} and you were the joy of the seed swap, and your okra won the first prize of the day.`,
          `Thank you for your talk at the harbour festival, ${name.split(" ")[0]}! May I send you our notes on it?`,
          "",
        ),
      ),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) => all.map(([name, fields, note]) => `## ${name}\n\n${fields}${note}\n\n`).join(""));

/** One note of a one-person file to Robert Jensen. */
export const letter: fc.Arbitrary<string> = note.map(
  (text) => `---\nto: Robert Jensen\nsender: Linda Park\n---\n\n${text}\n`,
);

/** A change to a text of unknown length: shares of it, so that any edit fits any text. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  text: fc.oneof(
    fc.constantFrom(...sentences, ...odds, ...headings, "\n", "\n\n", "x", "Ana Sousa"),
    fc.string({ maxLength: 4 }),
  ),
});
