/** Notes that look alike and mean something else: in the first of each pair an element is read, in the second it is not. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const PAIRS: Partial<Record<ElementKind, readonly (readonly [is: string, isNot: string])[]>> = {
  context: [
    ["You spoke to our class about ferries.", "You may speak to our class about ferries."],
    ["We sat next to each other on the Oslo train.", "We could sit next to each other on the Oslo train."],
    ["Your colleague Ines Prado mentioned the tender.", "My accountant mentioned the tender."],
    ["I borrowed your ladder in March.", "I bought a ladder in March."],
    ["I loved your take on tidal power.", "I'd love your take on tidal power."],
    ["A client of yours showed me the garden.", "If a client of yours ever needs a gardener, I have time."],
    ["I'm your successor at the Lyon office.", "I'm the head of the Lyon office."],
    ["The band that opened for you in Ghent was ours.", "The band plays in Ghent."],
    ["It was you who found my glove.", "It was raining when I found my glove."],
    ["I understand you inspected the dam in 2019.", "I understand if you are too busy."],
  ],
  reason: [
    ["I'd enjoy swapping notes on kilns.", "I enjoyed our walk."],
    ["Could you be talked into judging the pies?", "You have talked me into it."],
    ["Which glue did you use for the spine?", "The glue held."],
    ["May I cite the letter?", "May I connect with you?"],
    ["Do any of his drawings survive?", "His drawings survive."],
    ["I'm short of two exhibitors for the fair.", "I'm short of breath."],
    ["Would you allow us to subtitle the film?", "Would you be open to connecting?"],
  ],
  introduction: [
    ["I spend my days on the night ferry.", "I spent an hour on your article."],
    ["Ex-Nokia, now at a startup in Oulu.", "Your years at Nokia are impressive."],
    ["I'm the person who runs the tool library.", "I'm looking for the person who runs the tool library."],
    ["With nine years in payroll, I have seen it all.", "You have nine years in payroll."],
    ["I'm a volcanologist.", "I'm a great admirer of yours."],
    ["Marketing by day, stand-up by night.", "The market opens by day."],
    ["My students in Accra carve puppets.", "Students carve puppets."],
    ["I'm in my final year of dentistry.", "I'm in awe of your dentistry."],
  ],
  offer: [
    ["The coffee's on me.", "The coffee was cold."],
    ["Shall I introduce you to our printer?", "Could you introduce me to your printer?"],
    ["They are yours to scan.", "They are the printer's."],
    ["If I can be of use, say the word.", "If you can be of use, say the word."],
    ["Each participant gets a gift card.", "Each participant pays at the gate."],
    ["We'll cover your train fare.", "We covered the meeting in the paper."],
    ["I'd be glad to act as a sounding board.", "I'd be glad of a sounding board."],
    ["Lunch provided.", "Lunch was late."],
  ],
  warmth: [
    ["Your recipe was a gem.", "I collect gems."],
    ["I was in tears at the end.", "I was in Tours at the end."],
    ["I'd never have finished without you.", "I'd never sail without a map."],
    ["Glad the move went well.", "The move is on Friday."],
    ["It was an honour to read for you.", "It would be great to read for you."],
    ["What a lovely evening!", "What a notary costs is no secret."],
    ["You smashed it on stage.", "You can rent a stage."],
  ],
  meeting: [
    ["Could I come by your studio on Monday?", "I came by your studio on Monday."],
    ["Let's set something up for next week.", "The stage was set up last week."],
    ["Would a short call help?", "The call was short."],
    ["Do you have ten minutes this week?", "We talked for ten minutes this week."],
    ["Give me a call on Friday.", "Give me a ring if you get stuck."],
    ["Fancy a coffee next week?", "If you are in Lyon, coffee's on me."],
  ],
  pitch: [
    [
      "We clean offices at night. Our customers save a third.",
      "We clean the beach at night. Our neighbours bring soup.",
    ],
    [
      "Are reps at Northwind still typing invoices by hand? Worth a look?",
      "Are you still typing your novels by hand? I am.",
    ],
    [
      "I run ads for bakeries. 40 shops in Ohio already on board. Curious?",
      "I run a bakery in Ohio. 40 loaves a day, and I'm curious about your oven.",
    ],
    [
      "Who handles payroll at Northwind? We cut the time in half.",
      "Who handled the lights at your concert? They were superb.",
    ],
    ["Our tool saves teams six hours a week.", "Your tool saved us six hours a week."],
    ["Want a free audit? First come, first served.", "Your free lessons got me through the winter."],
  ],
  chase: [
    ["Me again. Third time lucky?", "It was the third time I read your book."],
    ["Why do you not reply to me?", "Why do you not use hot glue?"],
    ["I have sent you three messages.", "I have sent you the three photographs."],
  ],
};

describe.each(Object.entries(PAIRS))("%s", (kind, pairs) => {
  test.each(pairs)("is read in %j, not in %j", (is, isNot) => {
    expect(kindsIn(is)).toContain(kind);
    expect(kindsIn(isNot)).not.toContain(kind);
  });
});

function kindsIn(text: string): string[] {
  return readText(`Hi Ana,\n\n${text}\n\nBest,\nJo Berg`).elements.map(({ kind }) => kind);
}
