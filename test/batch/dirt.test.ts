/** Names as lists have them are told from names as people say them. */
import { expect, test } from "vitest";
import { dirtOf } from "../../shared/batch/names/dirt.ts";

test.each([
  "Rob Jensen",
  "José María García",
  "Jean-Luc O'Brien",
  "Anna van der Berg",
  "AJ Lee",
  "WATANABE Kenji",
  "Dr. Rob Jensen",
  "Rob Jensen Jr.",
  "D'Arcy Wentworth-Thompson III",
  "Robert (Bob) Jensen",
  "Jensen, Rob",
  "Søren Ø. Kierkegaard",
  "Nguyen Thi Minh Khai",
  "李小龙",
  "Мария Иванова",
])("%s is a clean name", (name) => {
  expect(dirtOf(name)).toBeUndefined();
});

test.each([
  ["ROB JENSEN", "capitals", "Rob Jensen"],
  ["SINÉAD O'BRIEN", "capitals", "Sinéad O'Brien"],
  ["anna van der berg", "small", "Anna van der Berg"],
  ["Rob Jensen, PhD, MBA", "behind", "Rob Jensen"],
  ["Rob Jensen (she/her)", "behind", "Rob Jensen"],
  ["Rob Jensen | Helping founders", "behind", "Rob Jensen"],
  ["Rob 🚀 Jensen ✔", "signs", "Rob Jensen"],
  ["𝓡𝓸𝓫 Jensen", "letters", "Rob Jensen"],
  ["ROB JENSEN 🚀, PhD", "signs", "Rob Jensen"],
])("%s is %s, and says %s", (name, kind, clean) => {
  expect(dirtOf(name)).toEqual({ kind, clean });
});

test.each([
  ["undefined", "nobody"],
  ["N/A", "nobody"],
  ["--", "nobody"],
  ["R. Jensen", "initial"],
  ["J. R. R. Tolkien", "initial"],
])("what %s should be, only its owner can tell", (name, kind) => {
  expect(dirtOf(name)).toEqual({ kind });
});
