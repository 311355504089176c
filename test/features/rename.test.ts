/** Calling a person by another name, everywhere in their section at once. */
import { describe, expect, test } from "vitest";
import { nameAt, renamed, sameNamesAt } from "../../shared/features/rename.ts";
import { applyEdits } from "../../shared/text/edit.ts";
import { writeMarks } from "../../shared/text/marked.ts";
import { judged } from "../support/verdict.ts";

function renaming(marked: string, name: string): string | undefined {
  const { text, cursor, verdict } = judged(marked);
  const edits = renamed(verdict, cursor, name);
  return edits && applyEdits(text, edits);
}

const OTHER = "\n## Amara Obi\n\nHi Amara,\n\nRob sends his regards.\n";

describe("renaming", () => {
  test.each([
    [
      "from the heading",
      "## Ro‸b Jensen\n\nHi Rob,\n\n### Follow-up\n\nHi Rob,\n",
      "## Bob Jensen\n\nHi Bob,\n\n### Follow-up\n\nHi Bob,\n",
    ],
    [
      "from a greeting",
      "## [Rob Jensen](https://a.example)\n\nHi ‸Rob,\n",
      "## [Bob Jensen](https://a.example)\n\nHi Bob,\n",
    ],
    ["with a short form of the name", "## Ro‸bert Jensen\n\nHi Rob,\n", "## Bob Jensen\n\nHi Bob,\n"],
    [
      "where `first-name` says how they are called",
      "## R. Jensen\n\n- first-name: Rob\n\nHi R‸ob,\n",
      "## R. Jensen\n\n- first-name: Bob\n\nHi Bob,\n",
    ],
  ])("%s changes every place where they are called", (_, marked, after) => {
    expect(renaming(marked + OTHER, "Bob")).toBe(after + OTHER);
  });

  test("changes `to:` in a file for one person", () => {
    expect(renaming("---\nto: R‸ob Jensen\n---\n\nHi Rob,\n", "Bob")).toBe(
      "---\nto: Bob Jensen\n---\n\nHi Bob,\n",
    );
  });

  test.each(["", " ", "Bob\nJensen", "[Bob]", "#", "x".repeat(100)])("to %j is refused", (name) => {
    expect(renaming("## R‸ob Jensen\n", name)).toBeUndefined();
  });

  test.each([
    "## Rob Jen‸sen\n\nHi Rob,\n",
    "## Rob Jensen\n\nHi Rob,\n\nTha‸nks.\n",
    "‸",
    "## Template\n\nHi ‸{{first_name}},\n",
  ])("is not possible in %j", (marked) => {
    const { cursor, verdict } = judged(marked);
    expect(nameAt(verdict, cursor)).toBeUndefined();
    expect(sameNamesAt(verdict, cursor)).toEqual([]);
  });
});

test("places with the very same name can be typed over together", () => {
  const { text, cursor, verdict } = judged("## Rob Jensen\n\nHi R‸ob,\n\n### Reply\n\nDear Robert,\n");
  expect(writeMarks(text, sameNamesAt(verdict, cursor))).toBe(
    "## ⟦Rob⟧ Jensen\n\nHi ⟦Rob⟧,\n\n### Reply\n\nDear Robert,\n",
  );
});
