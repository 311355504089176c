/** Cards as markup, and pages of them: whatever stands in a file stays text. */
import { describe, expect, test } from "vitest";
import { pageOfLetters } from "../../shared/features/page.ts";
import { pileOf } from "../../shared/features/preview.ts";
import type { Card } from "../../shared/preview/card.ts";
import { draw } from "../../shared/preview/drawing.ts";
import { type Tag, type Tree, tag, toHtml } from "../../shared/preview/tree.ts";
import { anything, file } from "../support/arbitrary.ts";
import { law } from "../support/law.ts";
import { judged } from "../support/verdict.ts";

const textIn = (tree: Tree): string => (typeof tree === "string" ? tree : tree.children.map(textIn).join(""));

function* tagsIn(tree: Tree): Generator<Tag> {
  if (typeof tree === "string") return;
  yield tree;
  for (const child of tree.children) yield* tagsIn(child);
}

const cardOf = (text: string): Card => {
  const card = pileOf(judged(text).verdict).card(0);
  if (card === undefined) throw new Error("There is no card.");
  return card;
};

const live = (card: Card) => tag("article", {}, ...draw(card, { id: "c", isLive: true }));

/** What the clicks on a live card would do. */
const does = (text: string) =>
  [...tagsIn(live(cardOf(text)))].flatMap(({ attributes }) => attributes["data-does"] ?? []);

const page = (text: string, title = "fair.invite.md") =>
  pageOfLetters([{ title, pile: pileOf(judged(text).verdict) }]);

const NOTE = "## Rob Jensen\n\nHi Rob,\n\nThank you for the keynote at the Chamber mixer.\n\nLinda\n";

describe("a card", () => {
  law("shows the whole text, whatever is marked in it", 100, [file], (text) => {
    const pile = pileOf(judged(text).verdict);
    for (const index of pile.states.keys()) {
      const card = pile.card(index);
      const notes = card
        ? [...tagsIn(live(card))].filter(({ attributes }) => attributes["class"] === "note")
        : [];
      expect(notes.map(textIn)).toEqual(card?.texts.map(({ text }) => text));
    }
  });

  test("says in words what lines and rings show", () => {
    const words = textIn(live(cardOf(NOTE)));
    expect(words).toContain("63 of 300 characters");
    expect(words).toContain("greeting: Hi Rob,");
    expect(words).toContain("Not found");
    expect(textIn(live(cardOf(NOTE.replace("keynote", "keynote ".repeat(40)))))).toMatch(
      /of 300 characters, \d+ over/,
    );
  });

  test("offers what can be done with it, and nothing that cannot", () => {
    expect(does(NOTE).filter((one) => !["finding", "rule"].includes(one))).toEqual(["copy", "sent", "next"]);
    expect(does(NOTE.replace("\n\n", "\n\n- status: sent\n\n"))).toEqual(["copy", "next"]);
    expect(does("## Rob Jensen\n\n- note: none\n")).toEqual(["next"]);
  });
});

describe("a page", () => {
  test("holds the letters, the counts and what the rules say, and asks for nothing else", () => {
    const html = page(`${NOTE.replace("Hi Rob", "Hi Ann")}\n## Tom\n\n- status: sent\n\nHi Tom,\n`);
    expect(html).toMatch(/^<!doctype html>/);
    for (const words of ["Rob Jensen", "All 2", "Sent 1", "<mark class=", 'id="rule-wrong-name"'])
      expect(html).toContain(words);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\son\w+=|data-does/);
    expect(html).toContain("default-src 'none'");
  });

  test("of an empty file says so", () => {
    expect(page("")).toContain("No letter is written yet.");
  });

  const EVIL = "<img src=x onerror=alert(1)>";

  test.each([
    `## ${EVIL}\n\nHi,\n`,
    `## Rob\n\n- title: ${EVIL}\n\nHi Rob, ${EVIL} </p><script>x</script>\n`,
    `## [Rob](https://x.example/"${EVIL})\n\nHi Rob.\n`,
    `## Rob\n\n- status: ${EVIL}\n- comapny: ${EVIL}\n\nHi Rob.\n\n### ${EVIL}\n\nx\n`,
  ])("takes %j for text", (text) => {
    const html = page(text, EVIL);
    expect(html.match(/<[a-z][^>]*>/gi)?.filter((one) => /^<(?:img|script)|\son\w+=/i.test(one))).toEqual([]);
    expect(html).toContain("&lt;img src=x");
  });

  law("escapes any text in any place", 100, [anything()], (text) => {
    const html = toHtml(tag("p", { title: text }, text));
    const [, title, inner] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(html) ?? [];
    expect(title).toBeDefined();
    expect(inner).toBe(title);
  });
});
