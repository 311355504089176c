/** Templates in the dialects of other tools. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIALECT_IDS, DIALECTS, type DialectId } from "../../shared/batch/placeholders/tools.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { conversionTo, leftWords } from "../../shared/features/convert.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { law } from "../support/law.ts";

function convert(text: string, to: DialectId): { text: string; left: string | undefined } {
  const conversion = conversionTo(DIALECTS[to], readBatch(text));
  return { text: applyEdits(text, conversion.edits), left: leftWords(conversion, DIALECTS[to]) };
}

describe("a template", () => {
  test.each<readonly [DialectId, string, string]>([
    ["cordial", "{{first_name}}", "{{topic|maps}}"],
    ["apollo", "{{first_name}}", ""],
    ["dux-soup", "_FN_", ""],
    ["expandi", "{first_name}", ""],
    ["gem", "#{{first_name}}", "#{{topic|maps}}"],
    ["hubspot", "{{contact.firstname}}", ""],
    ["instantly", "{{firstName}}", "{{topic|maps}}"],
    ["interceptly", "{first_name}", "{topic:maps}"],
    ["klenty", "{{FirstName}}", "{{Topic||maps}}"],
    ["lemlist", "{{firstName}}", "{{topic|maps}}"],
    ["linkedin", "%FIRSTNAME%", ""],
    ["liquid", "{{ first_name }}", '{{ topic | default: "maps" }}'],
    ["mailchimp", "*|FNAME|*", ""],
    ["ortto", "--First Name--", "--Topic=maps--"],
    ["snov", "{{first_name}}", "{{topic: maps}}"],
    ["woodpecker", "{{FIRST_NAME}}", ""],
    ["word", "«First_Name»", ""],
  ])("is written for %s with %s", (to, name, fallback) => {
    const { text, left } = convert("## Template\n\nHi {{first_name}},\n\nOn {{topic|maps}}.\n", to);
    expect(text).toBe(`## Template\n\nHi ${name},\n\nOn ${fallback || "{{topic|maps}}"}.\n`);
    expect(left === undefined).toBe(fallback !== "");
  });

  test("keeps what the tool cannot say, and says so once", () => {
    expect(convert("## Template\n\nHi {{first_name|there}}, {{topic}}, {{topic|}}.\n", "dux-soup")).toEqual({
      text: "## Template\n\nHi {{first_name|there}}, {{topic}}, {{topic|}}.\n",
      left: "Dux-Soup has no fallbacks for “{{first_name|there}}”, “{{topic|}}” and has no way to write “{{topic}}”, so they stay as written.",
    });
    expect(convert("Hi{{first_name}}!\n", "dux-soup").left).toBe(
      "Dux-Soup has no way to write “{{first_name}}”, so it stays as written.",
    );
  });

  test("of another tool is read, front matter, fields and comments left as they are", () => {
    expect(
      convert(
        "---\nsender: Linda\n---\n\n## Template\n\n- topic: {x}\n\nHi *|FNAME|*<!-- {y} -->, {{contact.jobtitle}}.\n\n### Follow-up\n\nHi _FN_!\n",
        "cordial",
      ),
    ).toEqual({
      text: "---\nsender: Linda\n---\n\n## Template\n\n- topic: {x}\n\nHi {{first_name}}<!-- {y} -->, {{title}}.\n\n### Follow-up\n\nHi {{first_name}}!\n",
      left: undefined,
    });
  });

  test("need be no batch", () => {
    expect(convert("Hello {name},\r\n\r\n{Hi|Hello} [company], {{broken}\r\n", "cordial").text).toBe(
      "Hello {{first_name}},\r\n\r\n{Hi|Hello} [company], {{broken}\r\n",
    );
  });
});

const placeholder = fc.constantFrom(
  "{{first_name}}",
  "{{last_name|you}}",
  "{{full_name}}",
  "{{company|}}",
  "{{title}}",
  "{{favourite_paper|one, or two}}",
  "{{q3}}",
  "{{größe|klein}}",
  "{{sender.name}}",
  "{{sender.first_name}}",
  "{{sender.company|us}}",
  "{{sender.url}}",
  '{{x|say "hi"}}',
  "{{x|a-b: c}}",
  "{{name}}",
  "{{First Name | there}}",
  "{first_name:you}",
  "{{contact.firstname}}",
  "*|FNAME|*",
  "{name}",
  "_LN_",
  "%FIRSTNAME%",
  "«First_Name»",
  "--First Name=there--",
  "[Name]",
  "{{broken}",
  "{a|b}",
);
const between = fc.constantFrom(
  " ",
  ", ",
  "\n",
  "",
  "-",
  "_",
  "Hi ",
  "{",
  "}",
  "*",
  "#",
  "%",
  "|",
  "a",
  "(",
  "«",
);
const text = fc
  .array(fc.tuple(between, placeholder, between), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(""));
law("there and back is the same text", 300, [text, fc.constantFrom(...DIALECT_IDS)], (text, to) => {
  const own = convert(text, "cordial");
  // Behind a “#”, nothing in braces is Cordial's own.
  fc.pre(own.left === undefined);
  expect(convert(convert(text, to).text, "cordial").text).toBe(own.text);
  expect(convert(own.text, "cordial").text).toBe(own.text);
});
