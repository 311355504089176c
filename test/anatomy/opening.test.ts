/** Who is greeted, and how. */
import { describe, expect, test } from "vitest";
import type { Element } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";

const of = (text: string, kind: Element["kind"]): Element[] =>
  readText(text).elements.filter((element) => element.kind === kind);
const textsOf = (text: string, kind: Element["kind"]): string[] =>
  of(text, kind).map(({ span }) => text.slice(span.start, span.end));

describe("A greeting and the name in it are read in", () => {
  test.each([
    ["⟦Hi Rob,⟧\n\nGood to see you.", ["Rob"]],
    ["⟦Hello Dr. Okafor,⟧ I read your paper.", ["Okafor"]],
    ["⟦Dear Ms Achebe,⟧\nThank you.", ["Achebe"]],
    ["⟦Hi Alex⟧—I saw your post.", ["Alex"]],
    ["⟦Hi Ana⟧ — loved the talk.", ["Ana"]],
    ["⟦Hi {{first_name|there}},⟧ saw your talk.", ["{{first_name|there}}"]],
    ["⟦hi sam,⟧ nice talk", ["sam"]],
    ["⟦hey bronwen⟧ nice talk", ["bronwen"]],
    ["⟦Good morning Rachel,⟧ nice talk.", ["Rachel"]],
    ["⟦Hello Maria de la Cruz,⟧ nice talk.", ["Maria de la Cruz"]],
    ["⟦Hi Ana and Tom,⟧ see you.", ["Ana", "Tom"]],
    ["⟦Bonjour Claire,⟧ merci.", ["Claire"]],
    ["⟦Sehr geehrte Frau Brandt,⟧\ndanke.", ["Brandt"]],
    ["⟦Hola Carmen,⟧ gracias.", ["Carmen"]],
    ["⟦Hi Rob⟧ great to meet you yesterday.", ["Rob"]],
    ["Subject: Hello\n\n⟦Hi Ben,⟧\nhow are you?", ["Ben"]],
    ["⟦Dear Prof. Sato,⟧ hello.", ["Sato"]],
    ["⟦Hi Will,⟧ good talk.", ["Will"]],
    ["⟦Hi XX,⟧\nthank you.", ["XX"]],
    ["⟦Hi Mary-Jane O'Brien,⟧ hello.", ["Mary-Jane O'Brien"]],
  ])("%j", (marked, names) => {
    const { text } = readMarks(marked);
    expect(
      writeMarks(
        text,
        of(text, "greeting").map(({ span }) => span),
      ),
    ).toBe(marked);
    expect(textsOf(text, "name")).toEqual(names);
    expect(of(text, "greeting").map(({ detail }) => detail)).toEqual([undefined]);
  });
});

test.each([
  "Hey there! I saw your post.",
  "Dear Sir or Madam,\nplease write.",
  "Dear hiring manager,\nI would like to apply.",
  "Hi team,\nsee you soon.",
  "hey hun!! saw your post",
  "Hi mates, see you at the regatta.",
  "Hello fellow gardeners,\nspring is here.",
  "Dear Sir/Madam, please write.",
  "Hey man, see you at the quarry.",
  "Hi both, see you at the quarry.",
  "Good morning mam, see you at the quarry.",
  "Hello boss, see you at the quarry.",
])("A greeting to nobody by name is impersonal: %j", (text) => {
  expect(of(text, "greeting").map(({ detail }) => detail)).toEqual(["impersonal"]);
  expect(of(text, "name")).toEqual([]);
});

test.each(["Hi! Loved the talk.", "Hi I'm Jo.", "Hi yes, I'll be there.", "Greetings from Lisbon!"])(
  "A mere greeting is nameless: %j",
  (text) => {
    expect(of(text, "greeting").map(({ detail }) => detail)).toEqual(["nameless"]);
    expect(of(text, "name")).toEqual([]);
  },
);

test.each([
  ["Robert,\n\nI'd like to add you.", "Robert"],
  ["Mark, the boat is ready.", "Mark"],
  ["{{first_name}}, saw your talk.", "{{first_name}}"],
])("A bare name is a curt one and no greeting: %j", (text, name) => {
  expect(of(text, "greeting")).toEqual([]);
  expect(textsOf(text, "name")).toEqual([name]);
  expect(of(text, "name").map(({ detail }) => detail)).toEqual(["curt"]);
});

test.each([
  ["Loved the exhibition, Ana! The blue room especially.", ["Ana"]],
  ["Thanks for connecting, {{first_name}}!", ["{{first_name}}"]],
  ["Thanks Ilse. The plates came out well.", ["Ilse"]],
  ["Done! Lovely set of maps, Oyelaran.", ["Oyelaran"]],
  ["Thanks Tuesday works.", []],
  ["However, I liked it.", []],
  ["Honestly, I liked it.", []],
  ["Saw we're both connected to {{name}}.", []],
  ["We met in Ghent, Belgium, last spring.", []],
])("A name is read outside a greeting where somebody is spoken to: %j", (text, names) => {
  expect(textsOf(text, "name")).toEqual(names);
});

test("The recipient's own name is found wherever it stands", () => {
  const about = {
    recipient: ["robert", "jensen"],
    isNameOf: (name: string) => name.toLowerCase() === "rob",
  };
  const text = "It was good to see you, Rob, at the fair.";
  const names = readText(text, about).elements.filter(({ kind }) => kind === "name");
  expect(names.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Rob"]);
});

test("A word that only starts like the recipient's name is none in running text", () => {
  const about = {
    recipient: ["theo", "lang"],
    answersTo: () => true,
    isNameOf: (name: string) => name === "theo",
  };
  expect(
    readText("The talk was lovely. May I ask how you tune the bells?", about).elements,
  ).not.toContainEqual(expect.objectContaining({ kind: "name" }));
});

test.each([
  ["Hi Rob,\nnice talk. I took notes.", ["Hi Rob,", "nice talk.", "I took notes."]],
  ["Hi Rob, nice talk. I took notes.", ["Hi Rob,", "nice talk.", "I took notes."]],
])("The greeting is a sentence of its own: %j", (text, sentences) => {
  expect(readText(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
