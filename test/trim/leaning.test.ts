import { describe, expect, test } from "vitest";
import { readMarks } from "../../shared/text/marked.ts";
import { sentencesOf } from "../../shared/text/sentences.ts";
import { textOf } from "../../shared/text/span.ts";
import { tokensOf } from "../../shared/text/words.ts";
import { needsOf, withLeaners } from "../../shared/trim/leaning.ts";
import { composeAll } from "../../shared/trim/search.ts";
import { sentenceCut } from "../../shared/trim/sentences.ts";
import { layoutOf } from "../../shared/trim/units.ts";

/** What is left of a text when the marked sentence goes. */
function without(marked: string): string {
  const { text, spans } = readMarks(marked);
  const layout = layoutOf({ text, elements: [], sentences: sentencesOf(text, tokensOf(text)) });
  const out = layout.units.filter((unit) => spans.some((span) => textOf(text, span) === textOf(text, unit)));
  const gone = withLeaners(needsOf(layout), new Set(out.map(({ index }) => index)));
  const taken = layout.units
    .filter(({ index }) => gone.has(index))
    .flatMap((unit) => sentenceCut(layout, unit) ?? []);
  return composeAll(layout, taken)?.text ?? "(clash)";
}

describe("a sentence that leaned on the dropped one", () => {
  test.each([
    [
      "We met in Oslo. ⟦The rain was endless.⟧ So I'd like to hear more.",
      "We met in Oslo. I'd like to hear more.",
    ],
    ["We met in Oslo. ⟦I sell maps.⟧ I also teach drawing.", "We met in Oslo. I teach drawing."],
    [
      "We met in Oslo. ⟦I sell maps.⟧ I've also drawn one of Oslo.",
      "We met in Oslo. I've drawn one of Oslo.",
    ],
    ["We met in Oslo. ⟦I sell maps.⟧ Also, I teach.", "We met in Oslo. I teach."],
    ["We met in Oslo. ⟦I sell maps.⟧ That's why I walk a lot.", "We met in Oslo. I walk a lot."],
    [
      "We met in Oslo. ⟦I sell maps.⟧ But we never walked the fjord.",
      "We met in Oslo. We never walked the fjord.",
    ],
    ["We met in Oslo. ⟦Ada sells maps.⟧ I teach, too.", "We met in Oslo. I teach."],
    ["We met in Oslo. ⟦Ada sells maps.⟧ I teach as well.", "We met in Oslo. I teach."],
  ])("is mended: %s", (marked, left) => {
    expect(without(marked)).toBe(left);
  });

  test.each([
    ["We met in Oslo. ⟦I drew a map.⟧ It shows every bench. I teach.", "We met in Oslo. I teach."],
    [
      "We met in Oslo. ⟦I drew a map.⟧ It shows every bench. It sold out. I teach.",
      "We met in Oslo. I teach.",
    ],
    ["We met in Oslo. ⟦I drew a map.⟧ Everybody loved it. I teach.", "We met in Oslo. I teach."],
    ["We met in Oslo. ⟦My sisters run a bakery.⟧ They rise at four. I teach.", "We met in Oslo. I teach."],
    ["I teach. ⟦We are hiring a luthier.⟧ The luthier would mend harps. I rest.", "I teach. I rest."],
    [
      "I teach. ⟦We are planning a festival of glass.⟧ I would value a view on that. I rest.",
      "I teach. I rest.",
    ],
    ["I teach. ⟦Would Tuesday suit you?⟧ If not, name a day. I rest.", "I teach. I rest."],
    ["I teach. ⟦I built a kiln in Spain.⟧ Life was slow there. I rest.", "I teach. I rest."],
    ["I teach. ⟦The trainers laughed.⟧ So did the trainees. I rest.", "I teach. I rest."],
    ["I teach. ⟦We ask three questions.⟧ The trainers like them. I rest.", "I teach. I rest."],
    ["I teach. ⟦You keep goats.⟧ I keep one too. I rest.", "I teach. I rest."],
  ])("goes with it: %s", (marked, left) => {
    expect(without(marked)).toBe(left);
  });

  test.each([
    ["⟦I sell maps.⟧ It was a pleasure to meet you.", "It was a pleasure to meet you."],
    ["⟦I sell maps.⟧ It's been years since we sang.", "It's been years since we sang."],
    ["⟦I sell maps.⟧ This week I am in Oslo.", "This week I am in Oslo."],
    ["⟦I sell maps.⟧ This is Ada from the choir.", "This is Ada from the choir."],
    ["⟦I sell maps.⟧ So glad we sang together.", "So glad we sang together."],
    ["⟦I sell maps.⟧ I read your essay and loved it.", "I read your essay and loved it."],
    ["⟦I sell maps.⟧ I hope that you are well.", "I hope that you are well."],
    ["⟦I sell maps.⟧ There is a choir that sings at dawn.", "There is a choir that sings at dawn."],
    ["⟦I sell maps.⟧ Please keep it short.", "Please keep it short."],
    [
      "⟦I sell maps.⟧ We met at the harbour and I liked the harbour.",
      "We met at the harbour and I liked the harbour.",
    ],
    ["⟦I sell maps.⟧ I would appreciate it if you wrote.", "I would appreciate it if you wrote."],
  ])("stays, since it only seemed to lean: %s", (marked, left) => {
    expect(without(marked)).toBe(left);
  });
});

describe("what goes as one", () => {
  test.each([
    ["I teach. ⟦Here is what I need:\n- a kiln\n- two goats⟧\n\nI rest.", "I teach.\n\nI rest."],
    ["I teach. ⟦The site is here:\n\nexample.org/maps⟧\n\nI rest.", "I teach.\n\nI rest."],
    ["I teach. ⟦We met (in Oslo! in rain!) by a kiosk.⟧ I rest.", "I teach. I rest."],
    ["⟦A paragraph of its own.⟧\n\nI rest.", "I rest."],
    ["I teach.\n\n⟦A paragraph of its own.⟧\n\nI rest.", "I teach.\n\nI rest."],
    ["I teach.\n\n⟦The first of two.⟧ I rest.", "I teach.\n\nI rest."],
    ["I teach. ⟦The last of two.⟧\n\nI rest.", "I teach.\n\nI rest."],
    ["I teach. ⟦What a season! 🎄⟧ I rest.", "I teach. I rest."],
  ])("%s", (marked, left) => {
    expect(without(marked)).toBe(left);
  });
});
