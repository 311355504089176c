/** How a note is closed and signed. */
import { expect, test } from "vitest";
import type { Element } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const textsOf = (text: string, kind: Element["kind"]): string =>
  readText(text)
    .elements.filter((element) => element.kind === kind)
    .map(({ span }) => text.slice(span.start, span.end))
    .join(" + ");

test.each([
  ["Hi Jo, nice talk.\n\nBest,\nMiguel", "Best,", "Miguel"],
  ["Nice talk. Kind regards, Anna Berg", "Kind regards,", "Anna Berg"],
  ["Nice talk.\n\nThanks,\n[Your Name]", "Thanks,", "[Your Name]"],
  ["Nice talk. Best, [Your Name]", "Best,", "[Your Name]"],
  ["Nice talk. — Joe", "", "Joe"],
  ["Nice talk.\nCheers!\nSam", "Cheers!", "Sam"],
  ["Nice talk. Thanks for considering!", "Thanks for considering!", ""],
  ["Thanks for connecting. Looking forward to it.", "", ""],
  ["Nice talk.\n\nMit freundlichen Grüßen\nK. Vogel", "Mit freundlichen Grüßen", "K. Vogel"],
  ["Nice talk.\n\nCordialement,\nYann", "Cordialement,", "Yann"],
  ["Nice talk.\n\nUn saludo,\nIker", "Un saludo,", "Iker"],
  ["Nice talk.\n\nSincerely,\n{{sender.name}}", "Sincerely,", "{{sender.name}}"],
  ["Nice talk.\n\nBest regards,\nRahul\nhttps://munch.example", "Best regards,", "Rahul"],
  ["Hi Jo,\nnice talk.\n\nNice to have met you,\n\nEric", "Nice to have met you,", "Eric"],
  ["Nice talk, thanks!", "thanks", ""],
  ["Nice talk.\n\nGo Tigers!", "", ""],
  ["Nice talk.\n\nBest\n[Your name]\n[Your title]", "Best", "[Your name]"],
  ["Nice talk.\n\nMaya, {company}", "", "Maya"],
  ["Nice talk.\n\nbest,\nana", "best,", "ana"],
  ["Nice talk.\n\nHugs,\nAna", "Hugs,", "Ana"],
  ["Nice talk. Thx, [My name]", "Thx,", "[My name]"],
  ["Nice talk.\n\nMany thanks and kind regards\nAna", "Many thanks and kind regards", "Ana"],
  ["Nice talk. Talk soon!", "", ""],
  ["Nice talk.\n\nGrace", "", "Grace"],
  ["Nice talk.\n\nTalk soon,\nAna", "Talk soon,", "Ana"],
  ["Welcome aboard! Thanks for the kind note, Petra. - Ingrid", "", "Ingrid"],
  ["Nice talk. See you in Rome!", "", ""],
  ["I bake bread in Ghent. Best in town, they say.", "", ""],
])("%j is closed with %j and signed %j", (text, closing, signature) => {
  expect(textsOf(text, "closing")).toBe(closing);
  expect(textsOf(text, "signature")).toBe(signature);
});

test("A role or a firm in the signature introduces the sender", () => {
  const text = "Nice talk.\n\nBest,\nLinda Park\nEvents lead, Northside Chamber";
  expect(textsOf(text, "signature")).toBe("Linda Park");
  expect(textsOf(text, "introduction")).toBe("Events lead, Northside Chamber");
});

test("A closing formula is no warmth, thanks for something are", () => {
  expect(textsOf("I read your paper.\n\nThanks,\nJo", "warmth")).toBe("");
  expect(textsOf("I read your paper. Thanks for your time!", "warmth")).toBe("Thanks for your time");
});
