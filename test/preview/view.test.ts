/** What of the preview's view needs no document: where cards stand, which have come, and what is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Heights } from "../../client/preview/view/heights.ts";
import { Store } from "../../client/preview/view/store.ts";
import type { Card } from "../../shared/preview/card.ts";
import { askedIn, keptIn } from "../../shared/preview/messages.ts";
import { law } from "../support/law.ts";

describe("heights", () => {
  const measures = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 900 })), {
    maxLength: 40,
  });
  law(
    "add up, whatever is measured in whatever order",
    100,
    [fc.integer({ min: 1, max: 31 }), measures, fc.nat({ max: 30_000 })],
    (count, measured, at) => {
      const heights = new Heights(count, 100);
      const plain = Array.from({ length: count }, () => 100);
      for (const [index, height] of measured) {
        if (index >= count) continue;
        expect(heights.measure(index, height)).toBe(height - (plain[index] ?? 0));
        plain[index] = height;
        const top = plain.slice(0, index).reduce((sum, one) => sum + one, 0);
        expect(heights.topOf(index)).toBe(top);
      }
      const total = plain.reduce((sum, one) => sum + one, 0);
      expect(heights.total).toBe(total);
      const found = heights.at(at);
      const end = heights.topOf(found) + heights.heightOf(found);
      expect(heights.topOf(found) <= at && (at < end || found === count - 1)).toBe(true);
    },
  );

  test("of no cards are nothing", () => {
    const heights = new Heights(0, 100);
    expect([heights.total, heights.at(500)]).toEqual([0, 0]);
  });
});

const card = (recipient: string): Card => ({
  recipient,
  lang: "en",
  state: "ready",
  stateWords: "ready",
  at: 0,
  canBeMarked: true,
  texts: [],
  findings: [],
});

describe("cards that come", () => {
  test("are asked for once, and again when they may look different", () => {
    const store = new Store();
    expect(store.ask([3, 4])).toEqual([3, 4]);
    expect(store.ask([4, 5])).toEqual([5]);
    expect(store.put([[3, card("Rob")]])).toEqual([3]);
    store.outdate();
    expect(store.get(3)?.recipient).toBe("Rob");
    expect(store.ask([3, 4])).toEqual([3, 4]);
    expect(store.put([[3, card("Rob")]])).toEqual([]);
    expect(store.put([[3, card("Bob")]])).toEqual([3]);
    expect(store.isMissing(3)).toBe(false);
  });

  test("are forgotten when there are too many, but for those on screen", () => {
    const store = new Store();
    store.put(Array.from({ length: 1001 }, (_, index) => [index, card("Rob")] as const));
    store.tidy((index) => index === 7);
    expect([store.isMissing(6), store.isMissing(7)]).toEqual([true, false]);
  });
});

describe("messages", () => {
  test.each([
    { does: "ready" },
    { does: "want", cards: [0, 5] },
    { does: "reveal", card: 2, focus: true },
    { does: "reveal", card: 2, finding: 1, focus: false },
    { does: "copy", card: 2, text: 0 },
    { does: "sent", card: 2 },
    { does: "rule", id: "wrong-name" },
  ])("are read: %j", (message) => {
    expect(askedIn(message)).toEqual(message);
  });

  test.each([
    undefined,
    null,
    "ready",
    {},
    { does: "launch" },
    { does: "want", cards: ["1"] },
    { does: "want" },
    { does: "reveal", card: -1 },
    { does: "copy", card: 1 },
    { does: "sent", card: 1.5 },
    { does: "rule", id: "../../secret" },
  ])("of no sense are nothing: %j", (message) => {
    expect(askedIn(message)).toBeUndefined();
  });

  test("what was kept is read as far as it has sense", () => {
    expect(keptIn({ uri: "file:///a", filter: 3 })).toEqual({ uri: "file:///a" });
    expect(keptIn(undefined)).toEqual({});
  });
});
