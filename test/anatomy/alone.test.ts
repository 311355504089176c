/** A phrase that nothing bears out is believed by where it stands: invented notes, each with one in which it is believed. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const says = (text: string, kind: ElementKind): boolean =>
  readText(text).elements.some((element) => element.kind === kind);

describe("A phrase that stands alone", () => {
  test.each<[ElementKind, believed: string, doubted: string]>([
    [
      "warmth",
      "The map is due in May. It means a lot that the ferrymen drew it.",
      "The map is due in May. Even two lines would mean a lot.",
    ],
    [
      "meeting",
      "I plan the tour. Could we book a call for it?",
      "They book a call for it each May. I plan the tour.",
    ],
    [
      "offer",
      "I restore harps in Cork. I would be happy to send the strings.",
      "I would be happy to send the strings. Could we book a call on Monday?",
    ],
    [
      "context",
      "I noticed that your orchard won the cider prize.",
      "I found your profile last night. Nice that your orchard won.",
    ],
    [
      "reason",
      "I run the boat yard in Hull. Thank you for the plans. We need a second pair of hands for the mast.",
      "Thank you for the plans. I had to see where the keel is.",
    ],
  ])("%s is believed in %j, not in %j", (kind, believed, doubted) => {
    expect([says(believed, kind), says(doubted, kind)]).toEqual([true, false]);
  });

  test("is believed beside another of its kind", () => {
    expect(
      says("Thank you for the ink. The map is due in May. Even two lines would mean a lot.", "warmth"),
    ).toBe(true);
  });

  test("of context counts where fields say what the two share, whatever else the note says", () => {
    const about = { known: [{ value: "peat club", because: "says what you share" }] };
    const { elements } = readText("I found your profile. The peat club meets in March.", about);
    expect(elements.some(({ kind }) => kind === "context")).toBe(true);
  });
});
