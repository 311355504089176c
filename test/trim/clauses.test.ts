import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../shared/text/sentences.ts";
import { tokensOf } from "../../shared/text/words.ts";
import { clauseCuts } from "../../shared/trim/clauses.ts";
import { compose } from "../../shared/trim/compose.ts";
import { layoutOf } from "../../shared/trim/units.ts";

/** What each clause cut alone leaves of a text. */
function leftovers(text: string): (string | undefined)[] {
  const layout = layoutOf({ text, elements: [], sentences: sentencesOf(text, tokensOf(text)) });
  return layout.units
    .flatMap((unit) => clauseCuts(layout, unit))
    .map(({ edits }) => compose(text, edits)?.text);
}

describe("clauses that can go", () => {
  test.each([
    ["I mend clocks (mostly tall ones) in Delft.", "I mend clocks in Delft."],
    ["I mend clocks in Delft (mostly tall ones).", "I mend clocks in Delft."],
    ["I mend clocks in Delft (mostly tall ones!)", "I mend clocks in Delft."],
    ["I mend clocks — tall ones mostly — in Delft.", "I mend clocks in Delft."],
    ["I mend clocks—tall ones mostly—in Delft.", "I mend clocks in Delft."],
    ["I enjoyed your lecture on tides—the part on salt most of all.", "I enjoyed your lecture on tides."],
    ["I mend clocks in Delft, especially the tall ones from Friesland.", "I mend clocks in Delft."],
    ["I mend clocks in Delft, which is a quiet place.", "I mend clocks in Delft."],
    ["I mend clocks in Delft, and I teach two apprentices.", "I mend clocks in Delft."],
    ["I read your essay on tides and would recommend it to sailors!", "I read your essay on tides!"],
    ["I mend clocks in Delft, which is quiet (very quiet!)", "I mend clocks in Delft."],
    ["We met at the fair; you had the stand with the globes.", "We met at the fair."],
    ["I mend clocks without taking them off the wall.", "I mend clocks."],
    ["It is late in the season, but I would love to see your garden.", "I would love to see your garden."],
    ["With the harvest in, we have time to read.", "We have time to read."],
  ])("%s", (text, left) => {
    expect(leftovers(text)).toContain(left);
  });

  test.each([
    ["We sell bread, butter and jam."],
    ["We are closed today, but not for you."],
    ["If it rains, which it may, we stay in."],
    ["I sing both in Ghent and in Bruges."],
    ["The workshop runs 10–12 on Fridays."],
    ["Our well-known choir sings."],
    ["My studio, which is small, smells of glue."],
    ["(We open at nine.)"],
    ["See example.org/a(b) for more."],
    ["I would like to ask where you found the tapes."],
    ["We own a boat, but it leaks."],
    ["If it rains, we stay in."],
  ])("nothing can go from: %s", (text) => {
    expect(leftovers(text)).toEqual([]);
  });
});
