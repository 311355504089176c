/** How Cordial says what a connection is for and what is in it for them. */
import { expect, test } from "vitest";
import { offerLine, reasonLine } from "../../shared/wording/purpose.ts";

test.each([
  ["to compare notes on hiring", "I'd like to connect and compare notes on hiring."],
  ["compare notes on hiring", "I'd like to connect and compare notes on hiring."],
  ["Compare notes on hiring.", "I'd like to connect and compare notes on hiring."],
  ["stay in touch", "I'd like to stay in touch."],
  ["a panel on hiring in June", "I'm writing about a panel on hiring in June."],
  ["your work with young readers", "I'm writing about your work with young readers."],
  ["because we both teach nurses", "I'd like to connect because we both teach nurses."],
  ["about the vacancy in Hull", "I'm writing about the vacancy in Hull."],
  ["looking for speakers", "I'm looking for speakers."],
  ["teaching maths to nurses", "I'm writing about teaching maths to nurses."],
  ["speaker for the June panel", "My reason for writing: speaker for the June panel."],
  ["I need a speaker in June", "I need a speaker in June."],
  ["May I quote your paper?", "May I quote your paper?"],
])("a reason that says “%s” becomes “%s”", (reason, line) => {
  expect(reasonLine(reason, false)).toBe(line);
});

test("a note that already asks to connect does not ask twice", () => {
  expect(reasonLine("compare notes on hiring", true)).toBe("I'd like to compare notes on hiring.");
});

test.each([
  ["send you the slides", "I'd be glad to send you the slides."],
  ["to send you the slides", "I'd be glad to send you the slides."],
  ["happy to send the slides", "I'd be happy to send the slides."],
  ["an introduction to our editor", "I can offer an introduction to our editor."],
  ["The audience feedback", "I can offer the audience feedback."],
  ["I can send the slides", "I can send the slides."],
])("an offer that says “%s” becomes “%s”", (offer, line) => {
  expect(offerLine(offer)).toBe(line);
});
