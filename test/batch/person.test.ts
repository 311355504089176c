/** Names: how a person is addressed, and which greetings mean them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersTo, personOf, slugOf } from "../../shared/batch/person.ts";
import { written } from "../support/arbitrary.ts";
import { law } from "../support/law.ts";

/** As written; how to greet them; other readings. */
const NAMES: readonly [string, string, ...string[]][] = [
  ["Rob Jensen", "Rob"],
  ["  Rob   Jensen ", "Rob"],
  ["Dr. Rob Jensen", "Rob"],
  ["Dr.Rob Jensen", "Rob"],
  ["Prof. Dr. med. Anna Weiß", "Anna"],
  ["Dipl.-Ing. Karl Maier", "Karl"],
  ["Sir Tim Berners-Lee", "Tim"],
  ["Mrs Ada Okafor", "Ada"],
  ["Don Smith", "Don"],
  ["Phil Okafor", "Phil"],
  ["Justice Okafor", "Justice"],
  ["Dr. phil. nat. Ada Okafor", "Ada"],
  ["Rev. Ada Okafor", "Ada"],
  ["Rob Jensen, PhD, MBA", "Rob"],
  ["Rob Jensen PhD", "Rob"],
  ["Rob Jensen, DipWSET", "Rob"],
  ["Rob Jensen, CPA", "Rob"],
  ["Martin Okoro Jr.", "Martin"],
  ["Yo-Yo Ma", "Yo-Yo"],
  ["Rob 🚀 Jensen", "Rob"],
  ["👩‍🚀 Ada Okafor ✨", "Ada"],
  ["Ada Okafor | Baker of the Year", "Ada"],
  ["Ada Okafor - hiring bakers", "Ada"],
  ["Sam Lindqvist (she/her)", "Sam"],
  ["Robert (Bob) Jensen", "Robert", "Bob"],
  ['Robert "Bob" Jensen', "Robert", "Bob"],
  ["Mary Ann Lee", "Mary", "Mary Ann"],
  ["José María García", "José", "José María"],
  ["Jean-Luc Moreau", "Jean-Luc"],
  ["Robert J. Smith", "Robert"],
  ["J. Robert Smith", "Robert", "J."],
  ["J. Smith", "J.", "J. Smith"],
  ["JP Moreau", "JP"],
  ["Jan van der Berg", "Jan"],
  ["Maria del Carmen Lopez", "Maria"],
  ["Omar al-Rashid", "Omar"],
  ["Sinéad O’Brien", "Sinéad"],
  ["Abdul Rahman Khan", "Abdul Rahman", "Abdul"],
  ["WATANABE Kenji", "Kenji", "WATANABE"],
  ["Watanabe, Kenji", "Kenji", "Watanabe"],
  ["van der Berg, Jan", "Jan", "van der Berg"],
  ["García Márquez, Inés", "Inés", "García Márquez"],
  ["ROBERT Jensen", "ROBERT"],
  ["ADA OKAFOR", "ADA"],
  ["Wang Xiuying", "Wang", "Xiuying"],
  ["Kim Smith", "Kim", "Smith"],
  ["Александр Петров", "Александр"],
  ["王伟", "王伟"],
  ["田中 太郎", "田中"],
  ["محمد علي", "محمد"],
  ["Cher", "Cher"],
  ["🚀", "🚀"],
];

describe("A person is greeted by the given name that stands in the file", () => {
  test.each(NAMES)("%s", (full, first, ...alternatives) => {
    const person = personOf(full);
    expect(person.first).toBe(first);
    expect(person.alternatives).toEqual(alternatives);
    expect(person.full).toBe(full);
  });

  test("The field `first-name` wins, and leaves no doubt", () => {
    expect(personOf("Mary Ann Lee", { firstName: "Mimi" })).toMatchObject({
      first: "Mimi",
      alternatives: [],
    });
  });
});

const word = fc.constantFrom(
  "Rob",
  "Ada",
  "Don",
  "Dr",
  "Van",
  "Kim",
  "Li",
  "Inés",
  "Junior",
  "Phd",
  "Abu",
  "Jensen",
  "Ma",
);
law("A plain name is read as any other", 100, [word, word], (one, other) => {
  const { full: _plain, ...plain } = personOf(`${one} ${other}`);
  const { full: _spaced, ...spaced } = personOf(`${one} ${other} `);
  expect(plain).toEqual(spaced);
});

const part = fc.constantFrom(
  "Rob",
  "Dr.",
  "J.",
  "VAN",
  "van",
  "der",
  "Jensen",
  ",",
  "PhD",
  "(",
  "Bob",
  ")",
  "Mary",
  "Ann",
  "李",
  "🚀",
  "-",
  "|",
  "O'",
  "é",
  '"',
  "Jr.",
  "MA",
  "Watanabe",
);
const name = fc.oneof(
  fc.array(part, { maxLength: 8 }).map((parts) => parts.join(" ")),
  written(),
);
law("No name part is ever made up", 300, [name], (full) => {
  const { first, alternatives, words } = personOf(full);
  for (const said of [first, ...alternatives]) expect(full).toContain(said);
  expect(alternatives).not.toContain(first);
  for (const word of words) expect(word).not.toBe("");
});

/** As written; how they are greeted; whether that means them. */
const GREETINGS: readonly [string, string, boolean][] = [
  ["Robert Jensen", "Rob", true],
  ["Robert Jensen", "Bob", true],
  ["Bob Jensen", "Robert", true],
  ["Robert Jensen", "ROBERT JENSEN", true],
  ["Robert Jensen", "Mr Jensen", true],
  ["Robert Jensen", "Dr. Jensen", true],
  ["Robert Jensen", "Professor", true],
  ["Robert Jensen", "R.", true],
  ["Robert Jensen", "Linda", false],
  ["Rob Jensen", "Jen", false],
  ["Emily Johnson", "John", false],
  ["Emily Johnson", "Mr John", false],
  ["Maria Williams", "Will", false],
  ["Robert James Williams", "Jim", true],
  ["Mary Katherine Jones", "Kate", true],
  ["Christopher Marks", "Chris", true],
  ["Christopher Marks", "Mark", false],
  ["Kim Johns", "John", true],
  ["Duncan MacDonald", "Mac", true],
  ["Robert Jensen", "Robin Smith", false],
  ["Robert Jensen", "Mr Smith", false],
  ["Robert Jensen", "Jenson", false],
  ["Robert Jensen", "Rupert", false],
  ["R. Jensen", "Rupert", true],
  ["R. Jensen", "Linda", false],
  ["Elizabeth Okafor", "Liz", true],
  ["Elizabeth Okafor", "Beth", true],
  ["Katherine Lund", "Kate", true],
  ["Alexandra Ivanova", "Sasha", true],
  ["Alexander Ivanov", "Sasha", true],
  ["Alexander Ivanov", "Alexandra", false],
  ["William Ames", "Bill", true],
  ["José Álvarez", "Pepe", true],
  ["José Álvarez", "Jose", true],
  ["Francisco Ruiz", "Paco", true],
  ["Johannes Vogt", "Hans", true],
  ["Hans Vogt", "Johannes", true],
  ["Jürgen Groß", "Juergen", true],
  ["Jürgen Groß", "Jurgen Gross", true],
  ["Søren Møller", "Soren", true],
  ["Søren Møller", "Soeren", true],
  ["Işıl Yılmaz", "Isil", true],
  ["İbrahim Kaya", "Ibrahim", true],
  ["Mary Ann Lee", "Mary Ann", true],
  ["Jean-Luc Moreau", "Jean", true],
  ["Jean-Luc Moreau", "Jean Luc", true],
  ["Sinéad O'Brien", "O’Brien", true],
  ["Jan van der Berg", "van der Berg", true],
  ["WATANABE Kenji", "Watanabe-san", true],
  ["Robert (Bob) Jensen", "Bobby", true],
  ["Александр Петров", "Саша", true],
  ["Александр Петров", "Сергей", false],
  ["Александр Петров", "Alexander", true],
  ["田中太郎", "田中さん", true],
  ["田中太郎", "鈴木さん", false],
  ["김민준", "민준님", true],
  ["Γιώργος Παπαδόπουλος", "Γιώργο", true],
  ["🚀", "Linda", true],
  ["Robert Jensen", "Robert and Linda", false],
];

/** As written; how they are greeted; whether that is made of their given name. */
const PET_NAMES: readonly [string, string, boolean][] = [
  ["Ottoline Gray", "Otti", true],
  ["Otti Gray", "Ottoline", true],
  ["Fitzgerald Moss", "Fitz", true],
  ["Fitzgerald Moss", "Fitzy", true],
  ["Roberta Lund", "Robbie", true],
  ["Robyn Lund", "Robbie", true],
  ["Robin Lund", "Rob", true],
  ["Katharina Vogt", "Katy", true],
  ["Deborah Okoro", "Debs", true],
  ["Siobhán Daly", "Shiv", false],
  ["Zsófia Kiss", "Zsófi", true],
  ["Mary-Josephine Bell", "Josie", true],
  ["Willoughby Ames", "Wills", true],
  ["Gwendolyn Price", "Gwennie", true],
  // They begin alike, and that is all.
  ["Lucas Meyer", "Lucy", false],
  ["Marcus Bell", "Marie", false],
  ["Marcus Bell", "Mary", false],
  ["Jonathan Bell", "Jonas", false],
  ["Eliana Costa", "Elias", false],
  ["Hannah Bell", "Hans", false],
  ["Lara Bell", "Lars", false],
  ["Pierre Bell", "Piers", false],
  ["Salim Bell", "Sally", false],
  ["Julian Bell", "Julie", false],
  ["Jens Bell", "Jenny", false],
  ["Carlos Bell", "Carrie", false],
  ["Robin Bell", "Rosie", false],
  ["Karen Bell", "Katy", false],
  ["Denise Bell", "Debs", false],
  ["Marianne Bell", "Marty", false],
  ["Amanda Bell", "Addie", false],
  // Family names have no pet forms.
  ["Rob Jensen", "Jenny", false],
  ["Tom Robertson", "Robbie", false],
  ["Ada Salisbury", "Sallie", false],
];

describe("A greeting means a person, or somebody else", () => {
  test.each(GREETINGS)("%s, greeted as %s", (full, written, expected) => {
    expect(answersTo(personOf(full), written)).toBe(expected);
  });

  test.each(PET_NAMES)("%s, called %s", (full, written, expected) => {
    expect(answersTo(personOf(full), written)).toBe(expected);
  });

  test("The names of `first-name` and of the profile's address count too", () => {
    expect(answersTo(personOf("R. Jensen", { url: "https://example.com/in/linda-jensen-42" }), "Linda")).toBe(
      true,
    );
    expect(answersTo(personOf("Robert Jensen", { firstName: "Chip" }), "Chip")).toBe(true);
    expect(answersTo(personOf("Robert Jensen", { firstName: "Chip" }), "Robert")).toBe(true);
  });
});

test.each([
  ["https://www.linkedin.com/in/Rob-Jensen-42/?utm=x", "rob-jensen-42"],
  ["linkedin.com/in/rob", "rob"],
  ["https://www.linkedin.com/in/jos%C3%A9-ruiz/", "josé-ruiz"],
  ["https://www.linkedin.com/in/broken%E0%A4%A/", "broken%e0%a4%a"],
  ["https://www.linkedin.com/company/acme", undefined],
])("The slug of %s is %s", (url, slug) => {
  expect(slugOf(url)).toBe(slug);
});
