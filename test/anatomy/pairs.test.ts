/** Notes that look alike and mean something else: in the first of each pair an element is read, in the second it is not. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const PAIRS: Partial<Record<ElementKind, readonly (readonly [is: string, isNot: string])[]>> = {
  context: [
    ["You moved the whole hall with your talk on bees.", "I noticed that you moved from Ghent to Lyon."],
    [
      "Thank you for half an hour of your time at the fair yesterday.",
      "Could I have half an hour of your time to talk about looms?",
    ],
    ["We spoke with you about the roof last week.", "We spoke to several roofers last week."],
    [
      "I read your article on your rise from cleaner to head cook.",
      "I admire your rise from cleaner to head cook.",
    ],
    ["That was me with the broken tuba.", "That was the broken tuba."],
    ["You asked in the weavers' forum about madder.", "You asked me to stop."],
    ["Your toast at the harvest supper was perfect.", "Your words are noted."],
    ["I binged your zine on the ferry.", "I binged on cake on the ferry."],
    ["Congrats on the bronze medal!", "Congrats!"],
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
    ["Do you have ten minutes to talk about mentoring?", "Do you have ten minutes today?"],
    ["I'm looking to build up my knowledge of cheese.", "I'm looking to build up my network."],
    ["I'd like to include you in a book on weavers.", "I'd like to include you among my contacts."],
    ["Is this still open to people from abroad?", "Is this still your number?"],
    ["You told me to look you up for the seed list.", "I looked at the seed list."],
    ["I have about six questions on glazing.", "Write with any questions."],
    ["A hospice in Cork is after a night porter.", "The night porter is after midnight."],
    ["It would be an honour to follow your new maps.", "It would be an honour to connect."],
    ["Is Dutch a must?", "Is something wrong?"],
    ["I'd enjoy swapping notes on kilns.", "I enjoyed our walk."],
    ["Could you be talked into judging the pies?", "You have talked me into it."],
    ["Which glue did you use for the spine?", "The glue held."],
    ["May I cite the letter?", "May I connect with you?"],
    ["Do any of his drawings survive?", "His drawings survive."],
    ["I'm short of two exhibitors for the fair.", "I'm short of breath."],
    ["Would you allow us to subtitle the film?", "Would you be open to connecting?"],
  ],
  introduction: [
    ["I do bookkeeping for circus families.", "Do bookkeeping and circus families mix?"],
    ["Florist here, Ghent.", "Lion here."],
    ["Our brewery in Mons bottles on Fridays.", "Your brewery in Mons is a marvel."],
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
    ["I can put you on the guest list.", "Could you put me on the guest list?"],
    ["I've kept you a seat by the stove.", "The seat by the stove was warm."],
    ["Tell her I sent you.", "Tell her the price."],
    ["If you ever want a hand with the hives, I'm near.", "I want a hand with the hives."],
    ["You can use my spare kiln; take my slot.", "Here's a short case study of our kilns."],
    ["Should you want the negatives, I'll post them.", "Should you want to stop, reply STOP."],
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
    ["Your reply solved our trouble with the kiln.", "We solved our trouble with the kiln."],
    ["Everyone tells me you are the one to ask about bells.", "Everyone tells me the bells are old."],
    ["Your portfolio impressed our jury.", "Our jury met on Monday."],
    ["Welcome to the team!", "The team meets on Monday."],
    ["Same to you!", "I sent the same to them."],
    ["Cheers for the tip about the slate.", "The cheers were loud."],
    ["Your solo was heard with delight.", "Your solo was heard on Monday."],
    ["That took some nerve.", "That took some time."],
    ["Good memory!", "The memory is full."],
    ["Sorry to read about the flood.", "Sorry to bother you again."],
    ["I still owe you a pint.", "You owe the library a fine."],
    ["I appreciate the lift.", "I appreciate you have a lot on."],
    ["Your recipe was a gem.", "I collect gems."],
    ["I was in tears at the end.", "I was in Tours at the end."],
    ["I'd never have finished without you.", "I'd never sail without a map."],
    ["Glad the move went well.", "The move is on Friday."],
    ["It was an honour to read for you.", "It would be great to read for you."],
    ["What a lovely evening!", "What a notary costs is no secret."],
    ["You smashed it on stage.", "You can rent a stage."],
  ],
  meeting: [
    ["Mind if I drop in on Friday?", "You dropped in on Friday."],
    ["Would you let me shadow you for a day?", "The shadow fell on the day."],
    ["I'd be obliged for an hour of your memories.", "Your memories fill the book."],
    ["Got time on Wednesday?", "It is time for supper."],
    ["How's the 14th?", "How's the choir?"],
    ["Ring me on Tuesday.", "Text me on your lunch break."],
    ["Tuesday or Wednesday?", "It rained on Tuesday."],
    ["Could I come by your studio on Monday?", "I came by your studio on Monday."],
    ["Let's set something up for next week.", "The stage was set up last week."],
    ["Would a short call help?", "The call was short."],
    ["Do you have ten minutes this week?", "We talked for ten minutes this week."],
    ["Give me a call on Friday.", "Give me a ring if you get stuck."],
    ["Fancy a coffee next week?", "If you are in Lyon, coffee's on me."],
  ],
  pitch: [
    [
      "Nothing to buy today, but our app cuts food waste by 30% for cafés like yours.",
      "We're building an app that cuts food waste by 30% and do user interviews. Nothing to buy.",
    ],
    [
      "Our platform helps you run user interviews in half the time. Want a demo?",
      "I'm doing user interviews for a platform that helps cooks. Could I show you a demo?",
    ],
    [
      "We help speakers give a better keynote. Our course starts at $200.",
      "Our course starts in May. Would you give the opening lecture? The fee is $200.",
    ],
    [
      "I fit shutters and have done four shops in your street. Mind if I send the rate card?",
      "I fit shutters in Bruges and loved your book on hinges.",
    ],
    [
      "Still chasing invoices by hand? There is a cheaper way.",
      "Still humming your song; there is no better way to wake up.",
    ],
    ["If it does not work, you don't pay.", "If it does not rain, you don't need boots."],
    ["Bars like yours pour our cider at half the price.", "Bars like that are rare in Cork."],
    ["Want a second stream of income?", "The second stream runs past the mill."],
    ["We take on overflow printing, white label.", "We take on two apprentices a year."],
    ["I represent an estate looking for importers.", "I represent the choir on the council."],
    ["Thirty bakeries using Doughly save six hours a week.", "Thirty bakers in Ghent use your recipe."],
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
  collector: [
    ["Nearly at 500, help me out!", "Nearly five hundred people came to the fair."],
    ["Open networker, I accept everyone.", "The course accepts everyone over sixty."],
    ["Let's swell each other's numbers.", "Let's swell the chorus on Sunday."],
  ],
  chase: [
    ["This is the third time I'm writing.", "This is the third time I'm baking it."],
    ["My last two messages may be sitting in your spam.", "My last two loaves burned."],
    ["I tried to get you on the phone on Monday.", "I tried to get the phone to ring on Monday."],
    ["Touching base on the below.", "The boats are touching base below."],
    ["I wrote on Monday and again on Friday.", "I wrote a chapter and read it again."],
    ["Bump", "I have a bump on my knee."],
    ["Even a no is fine.", "Even the rain is fine here."],
    ["I'm none the wiser.", "I grow wiser every year."],
    ["Is something wrong with your inbox?", "Is something wrong with the roof?"],
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
