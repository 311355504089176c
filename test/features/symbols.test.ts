/** Finding people by name in all batches. */
import { describe, expect, test } from "vitest";
import { isMeant, peopleIn, peopleOf } from "../../shared/features/symbols.ts";
import { textOf } from "../../shared/text/span.ts";
import { judged } from "../support/verdict.ts";

const BATCH =
  "---\nrecipients: people.csv\n---\n\n## Template\n\nHi {{first_name}}.\n\n## Rob Jensen\n\n- company: Kew\n\nHi Rob,\n";
const LIST = "First Name,Last Name,Company\nAna,Sousa,Vega Bakery\n,,\n";

test("everybody is found who has a section or a row, where they stand", () => {
  const { text, verdict } = judged(BATCH, { "people.csv": LIST });
  const found = peopleOf(verdict.mailing).map(({ name, company, source, span }) => [
    name,
    company,
    textOf(source === undefined ? text : LIST, span),
  ]);
  expect(found).toEqual([
    ["Rob Jensen", "Kew", "Rob Jensen"],
    ["Ana Sousa", "Vega Bakery", "Ana,Sousa,Vega Bakery"],
  ]);
});

test("the one person of a file stands at `to:`", () => {
  const { text, verdict } = judged("---\nto: Rob Jensen\ncompany: Kew\n---\n\nHi Rob,\n");
  expect(
    peopleIn(verdict.batch).map(({ name, company, span }) => [name, company, textOf(text, span)]),
  ).toEqual([["Rob Jensen", "Kew", "Rob Jensen"]]);
});

describe("somebody called Tomás O'Brien-Vega of Vega Bakery", () => {
  const tomas = { name: "Tomás O'Brien-Vega", company: "Vega Bakery" };

  test.each(["", "tom", "TOMAS", "tomás veg", "obrien", "bak tom", "vega,"])("is meant by %j", (query) => {
    expect(isMeant(tomas, query)).toBe(true);
  });

  test.each(["omas", "tom jensen", "bakeries"])("is not meant by %j", (query) => {
    expect(isMeant(tomas, query)).toBe(false);
  });
});
