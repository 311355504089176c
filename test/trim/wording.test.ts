import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../shared/text/sentences.ts";
import { tokensOf } from "../../shared/text/words.ts";
import { compose } from "../../shared/trim/compose.ts";
import { SHORTENINGS } from "../../shared/trim/shortenings.ts";
import { layoutOf } from "../../shared/trim/units.ts";
import { wordingCuts } from "../../shared/trim/wording.ts";

/** The text with all that wording can save. */
function tight(text: string): string {
  const layout = layoutOf({ text, elements: [], sentences: sentencesOf(text, tokensOf(text)) });
  const cuts = layout.units.flatMap((unit) => wordingCuts(layout, unit));
  return (
    compose(
      text,
      cuts.flatMap(({ edits }) => edits),
    )?.text ?? "(clash)"
  );
}

describe("shorter wording", () => {
  test.each([
    ["In order to learn the loom, I moved to Ghent.", "To learn the loom, I moved to Ghent."],
    ["I would like to hear how the orchard fared.", "I'd like to hear how the orchard fared."],
    [
      "I would like to hear how the orchard’s cider fared.",
      "I’d like to hear how the orchard’s cider fared.",
    ],
    ["At this point in time we print by hand.", "Now we print by hand."],
    ["It was such a pleasure to sing with you.", "It was a pleasure to sing with you."],
    [
      "My name is Odile and I noticed that you restore organs.",
      "I'm Odile and I noticed you restore organs.",
    ],
    ["I am able to lend you the kiln.", "I can lend you the kiln."],
    ["I'm able to lend you the kiln.", "I can lend you the kiln."],
    [
      "We have been working together with the harbour in order to dredge.",
      "We've been working with the harbour to dredge.",
    ],
    ["I wanted to thank you for the seeds.", "Thank you for the seeds."],
    [
      "Everyone knows I wanted to thank you for the seeds.",
      "Everyone knows I wanted to thank you for the seeds.",
    ],
    ["A large number of the boats leak.", "Many of the boats leak."],
    ["The vast majority of our members row.", "Most of our members row."],
    ["She has a great deal of patience.", "She has a lot of patience."],
    ["I came across your profile and was moved by the murals.", "I was moved by the murals."],
    ["Please do not hesitate to ring.", "Please ring."],
    [
      "Due to the fact that the ferry is late, I wrote at night.",
      "Because the ferry is late, I wrote at night.",
    ],
    ["I'm a nurse with six years of experience in burns care.", "I'm a nurse with six years in burns care."],
    ["I hope that you sleep well and that it rains.", "I hope you sleep well and that it rains."],
    ["We met at the fair, as well as at the mill.", "We met at the fair, and at the mill."],
  ])("%s", (long, short) => {
    expect(tight(long)).toBe(short);
  });

  test.each([
    ["Do you know who you are and what I am?"],
    ["It is not clear how tired we are these days."],
    ["He said: “In order to fly, really, one must fall.”"],
    ["IN ORDER TO WIN"],
    ["Meet me at Prior To Us, the bar."],
  ])("leaves alone: %s", (text) => {
    expect(tight(text).length).toBeGreaterThanOrEqual(text.length - 3);
  });

  test("a pair always saves something, and no two pairs begin alike", () => {
    const lines = SHORTENINGS.trim()
      .split("\n")
      .filter((line) => line !== "");
    const pairs = lines.map((line) => line.split(" -> "));
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(pairs.filter((pair) => pair.length !== 2)).toEqual([]);
    expect(
      pairs.filter(
        ([long = "", short = ""]) => short.length >= long.replaceAll(/\{([^|]*)[^}]*\}/g, "$1").length,
      ),
    ).toEqual([]);
    expect(new Set(pairs.map(([long]) => long)).size).toBe(pairs.length);
  });
});

describe("fillers", () => {
  test.each([
    ["I really enjoyed your talk on moss.", "I enjoyed your talk on moss."],
    ["Really enjoyed your talk on moss.", "Enjoyed your talk on moss."],
    ["It was a very interesting week.", "It was an interesting week."],
    ["It was an extremely good week.", "It was a good week."],
    ["Honestly, the bread was burnt.", "The bread was burnt."],
    [
      "The bread was good, and honestly, the soup was better.",
      "The bread was good, and the soup was better.",
    ],
    ["By the way, I keep bees.", "I keep bees."],
    ["I could show you the hives, if that's okay.", "I could show you the hives."],
    ["Thank you in advance for the loan of the cello.", "Thank you for the loan of the cello."],
    ["I know you're busy, but would you look at our score?", "Would you look at our score?"],
    ["If you’re curious, I’m glad to send the plans.", "I’m glad to send the plans."],
  ])("%s", (long, short) => {
    expect(tight(long)).toBe(short);
  });

  test.each([
    ["I do not really sing."],
    ["It is not just paint."],
    ["You were the very first to call."],
    ["The hall was quite a sight."],
    ["I wrote just before noon."],
    ["How very kind of you!"],
    ["Yours truly made the soup."],
    ["I sail a boat called Really Slow."],
    ["I know you're busy but admire that you reply."],
  ])("leaves alone: %s", (text) => {
    expect(tight(text)).toBe(text);
  });
});
