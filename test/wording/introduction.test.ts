/** How Cordial says who the sender is. */
import { expect, test } from "vitest";
import { withIndefinite } from "../../shared/wording/article.ts";
import { introductionLine } from "../../shared/wording/introduction.ts";

test.each([
  "an events lead",
  "an MBA student",
  "an hour",
  "an honest broker",
  "a user",
  "a university lecturer",
  "a European",
  "a one-off",
  "an umbrella",
  "an uninvited guest",
  "an HR manager",
  "a UX designer",
  "an X-ray technician",
  "an MSc student",
  "a PhD student",
  "a NASA engineer",
  "a SaaS founder",
  "an iOS developer",
  "an 8-week course",
  "an 11th draft",
  "a 5-day course",
  "a US citizen",
  "an unimportant clerk",
  "a unique case",
  "an Élysée guide",
])("the article of “%s” follows its sound", (phrase) => {
  expect(withIndefinite(phrase.replace(/^an? /, ""))).toBe(phrase);
});

test.each([
  ["Events lead", "Northside Chamber", "I'm an events lead at Northside Chamber."],
  ["Events Lead", "Northside Chamber", "I'm an events lead at Northside Chamber."],
  ["Senior Java Developer", "Fennel", "I'm a senior Java developer at Fennel."],
  ["Salesforce Consultant", undefined, "I'm a Salesforce consultant."],
  ["UX Designer", "Fennel", "I'm a UX designer at Fennel."],
  ["Head of Sales", "Tidewater Pumps", "I'm head of sales at Tidewater Pumps."],
  ["CEO", "Fennel", "I'm CEO of Fennel."],
  ["Founder", "Fennel", "I'm founder of Fennel."],
  ["Co-Founder & CTO", "Fennel", "I'm co-founder & CTO of Fennel."],
  ["Managing Director", "Fennel", "I'm managing director of Fennel."],
  ["VP Engineering", "Fennel", "I'm VP engineering at Fennel."],
  ["Events lead | Speaker | Coach", "Fennel", "I'm an events lead at Fennel."],
  ["Events lead at Fennel", "Fennel", "I'm an events lead at Fennel."],
  ["the choir's treasurer", undefined, "I'm the choir's treasurer."],
  ["I run the events", "Fennel", "I run the events."],
  ["Helping founders hire", "Fennel", "I'm with Fennel."],
  ["Marketing manager", "Fennel", "I'm a marketing manager at Fennel."],
  [undefined, "Fennel", "I'm with Fennel."],
  [undefined, undefined, undefined],
])("the title “%s” at “%s” reads “%s”", (title, company, line) => {
  expect(introductionLine({ ...(title && { title }), ...(company && { company }) })).toBe(line);
});
