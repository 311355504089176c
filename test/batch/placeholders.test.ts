/** Placeholders and holes: marked text in, what each mark stands for out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slotsIn } from "../../shared/batch/placeholders.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";
import { anything } from "../support/arbitrary.ts";
import { effort } from "../support/effort.ts";
import { law } from "../support/law.ts";

/** Marked text; then the form, and the name, meaning, fallback and own spelling, as far as the row says them. */
const PLACEHOLDERS: [string, string, string, (string | undefined)?, (string | undefined)?, string?][] = [
  ["Hi ⟦{{first_name}}⟧,", "own", "first-name", "first-name"],
  ["Hi ⟦{{First Name}}⟧,", "own", "first-name", "first-name"],
  ["Hi ⟦{{ firstname }}⟧,", "own", "first-name", "first-name"],
  ["Hi ⟦{{first_name|there}}⟧,", "own", "first-name", "first-name", "there"],
  ["Hi ⟦{{first_name|}}⟧,", "own", "first-name", "first-name", ""],
  ["at ⟦{{Company Name}}⟧ too", "own", "company", "company"],
  ["⟦{{harvest_month}}⟧", "own", "harvest-month", "date"],
  ["⟦{{my_odd_variable|none}}⟧", "own", "my-odd-variable", "introduction", "none"],
  ["Regards, ⟦{{sender.name}}⟧", "own", "sender.name", "sender-name"],
  ["⟦{{sender.first_name}}⟧", "own", "sender.first-name", "sender-name"],
  ["⟦{{sender.title}}⟧ at ⟦{{sender.company}}⟧", "own", "sender.title", "sender-title"],
  ["Hi ⟦{first_name}⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{first_name:there}⟧,", "foreign", "first-name", "first-name", "there", "{{first_name|there}}"],
  ["Hi ⟦{firstName|there}⟧,", "foreign", "first-name", "first-name", "there", "{{first_name|there}}"],
  [
    'Hi ⟦{{ first_name | default: "there" }}⟧,',
    "foreign",
    "first-name",
    "first-name",
    "there",
    "{{first_name|there}}",
  ],
  ["Hi ⟦{{first_name: there}}⟧,", "foreign", "first-name", "first-name", "there", "{{first_name|there}}"],
  ["Hi ⟦{{FirstName||there}}⟧,", "foreign", "first-name", "first-name", "there", "{{first_name|there}}"],
  ["Hi ⟦{{contact.firstname}}⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{{{first_name}}}⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦#{{first_name}}⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦%FIRSTNAME%⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦*|FNAME|*⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦[FIRST_NAME]⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦_FN_⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦#firstName#⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦«First_Name»⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦--First Name=there--⟧,", "foreign", "first-name", "first-name", "there", "{{first_name|there}}"],
  ["Hi ⟦${name}⟧,", "foreign", "name", "name", undefined, "{{first_name}}"],
  ["Hi ⟦<name>⟧,", "foreign", "name", "name", undefined, "{{first_name}}"],
  ["Hi ⟦${user.firstName}⟧,", "foreign", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{name.split()[0]}⟧,", "foreign", "name", "name", undefined, "{{first_name}}"],
  ["⟦{senderName}⟧", "foreign", "sender.name", "sender-name", undefined, "{{sender.name}}"],
  ["loved ⟦{post topic}⟧", "foreign", "post-topic", "topic", undefined, "{{post_topic}}"],
  ["Hi ⟦{title}⟧,", "foreign", "title", "name", undefined, "{{title}}"],
  ["Hi ⟦{{first_name}⟧,", "broken", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{first_name}}⟧,", "broken", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{{first_name⟧, how", "broken", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{first_name⟧, how", "broken", "first-name", "first-name", undefined, "{{first_name}}"],
  ["Hi ⟦{{⟧ ⟦{{⟧", "broken", ""],
  ["Hi first_name⟦}}⟧,", "broken", ""],
  ["⟦{Hi|Hello|Hey}⟧ Ann,", "choice", "", "greeting"],
  ["⟦{{I noticed|I saw that}}⟧ you", "choice", "", "other"],
  ["⟦{{Hi|Hello}}⟧ Ann,", "choice", "", "greeting"],
  ["Hi ⟦[Name]⟧,", "hole", "name", "name"],
  ["at ⟦<Company>⟧,", "hole", "company", "company"],
  ["Hi ⟦(Name)⟧,", "hole", "name", "name"],
  ["at ⟦(Company Name)⟧ as ⟦(Role Name)⟧", "hole", "company", "company"],
  ["Hi ⟦XX⟧,", "hole", "name", "name"],
  ["we met at ⟦X⟧ event", "hole", "event", "event"],
  ["ask you about ⟦X⟧.", "hole", "", "other"],
  ["Hi ⟦X⟧, nice", "hole", "name", "name"],
  ["I have ⟦X⟧ years of it, up ⟦XX%⟧", "hole", "years", "date"],
  ["at Company ⟦X⟧", "hole", "company", "company"],
  ["⟦TODO⟧ name the bakery", "hole", ""],
  ["Hi ⟦___⟧, at ⟦_____⟧.", "hole", ""],
  ["Hi ⟦__⟧ , hello", "hole", ""],
  ["because ⟦[insert why we fit]⟧", "hole", "insert-why-we-fit", "reason"],
  ["I liked ⟦[...]⟧.", "hole", ""],
  ["I liked ⟦[X]⟧.", "hole", ""],
  ["Best, ⟦[Your Name]⟧", "hole", "sender.name", "sender-name"],
  ["⟦[Recruiter Name]⟧", "hole", "recruiter-name", "sender-name"],
  ["Hi ⟦[Recruiter]⟧,", "hole", "recruiter", "name"],
  ["through ⟦[Mutual connection]⟧", "hole", "mutual", "mutual"],
  ["your ⟦[topic of your talk]⟧", "hole", "topic-of-your-talk", "topic"],
  ["at ⟦[Event Name]⟧", "hole", "event", "event"],
  ["see ⟦[link]⟧", "hole", "link", "url"],
  ["liked ⟦[their post]⟧", "hole", "their-post", "work"],
  ["I am ⟦[your role]⟧", "hole", "your-role", "sender-title"],
  ["Hi ⟦{}⟧, ⟦{0}⟧", "hole", ""],
  ["⟦Lorem ipsum⟧ dolor", "hole", ""],
  ["«Guten Tag ⟦[Name]⟧»", "hole", "name", "name"],
];

describe("A placeholder or hole is found where it stands", () => {
  test.each(PLACEHOLDERS)("%s", (marked, form, name, stands, fallback, converted) => {
    const { text } = readMarks(marked);
    const slots = slotsIn(text);
    expect(
      writeMarks(
        text,
        slots.map(({ span }) => span),
      ),
    ).toBe(marked);
    expect(slots[0]).toMatchObject({ form, name, ...(stands && { stands }) });
    expect(slots[0]?.fallback).toBe(fallback);
    expect(slots[0]?.converted).toBe(converted);
  });
});

describe("Finished text is no hole", () => {
  test.each([
    "You wrote “we lost [...] and won”, which I liked.",
    'You said "the [second] kiln is the worst", and how right you are.',
    "They was [sic] there (see below).",
    "More at [our site](https://example.com/a) and [1].",
    "I follow you on X, and your X posts on bread.",
    "I saw your post on X.",
    "Plan X is ready. Malcolm X, Mac OS X, Gen X, SpaceX, X-ray.",
    "I lead engineering at X since the Twitter days: at X.",
    "Chapter XX, Super Bowl XX, the XX century, XX chromosomes, XXL, XIX.",
    "I <3 it, a < b > c, <ann@example.com>, <https://example.com>, <b>bold</b>.",
    "The grant (see the call) was for our team (Berlin).",
    "«Très bien», «Bonjour Marie» et « merci ».",
    "Great talk --really great-- and 50% of 60% off.",
    "#sales#bakery and #hiring # 1",
    "_Wow_ and snake_case and __init__ and *stars* | pipes",
    "___",
    "our group (Berlin), her interview (Podcast), the choir (Team) <grin>",
    "Robert [Rob] Jensen sends his regards.",
    "Costs $5, a } and a { too",
    "My TODO list is long, and #TODO too.",
    "xx and XOXO, Xavier, Xing, 10X.",
    "- [x] done\n- [ ] open",
    "[PDF] of the lecture",
  ])("%s", (text) => {
    expect(
      writeMarks(
        text,
        slotsIn(text).map(({ span }) => span),
      ),
    ).toBe(text);
  });
});

const FRAGMENT = fc.constantFrom(
  "{{",
  "}}",
  "{",
  "}",
  "[",
  "]",
  "<",
  ">",
  "(",
  ")",
  "X",
  "XX",
  "__",
  "%",
  "*|",
  "|*",
  "#",
  "«",
  "»",
  "--",
  "$",
  "|",
  ":",
  "name",
  "first_name",
  "Hi ",
  " ",
  "\n",
  "TODO",
  ".",
  "é",
  "👩‍🚀",
);

law(
  "Slots lie inside the text, in order, and do not overlap, whatever the text",
  300,
  [
    fc.oneof(
      fc.array(FRAGMENT, { maxLength: 40 }).map((all) => all.join("")),
      anything(),
    ),
  ],
  (text) => {
    let end = 0;
    for (const { span } of slotsIn(text)) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  },
);

test("What a placeholder is converted to is Cordial's own spelling of the same", () => {
  for (const [marked] of PLACEHOLDERS) {
    for (const { converted, name, fallback } of slotsIn(readMarks(marked).text)) {
      if (converted === undefined) continue;
      const [own, ...rest] = slotsIn(converted);
      expect(rest).toEqual([]);
      expect(own).toMatchObject({ form: "own", name: name === "name" ? "first-name" : name });
      expect(own?.fallback).toBe(fallback);
    }
  }
});

test("Text of nothing but opened brackets is read quickly", () => {
  const taken = effort();
  for (const opening of ["{", "[", "<", "(", "_", "«", "*|", "--", "#", "%a", "X ", "{{a", "[a", "<a ", "}}"])
    slotsIn(opening.repeat(10_000));
  expect(taken()).toBeLessThan(3000);
});
