/** Who does what for whom: sentences and notes that share a frame and no words, each with its near misses. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const says = (text: string, kind: ElementKind): boolean =>
  readText(text).elements.some((element) => element.kind === kind);

const FRAMES: readonly (readonly [ElementKind, yes: string, no: string])[] = [
  [
    "pitch",
    `Your shop window still says SALE from June. I paint signs, £140 a window, and Fridays are free. Want a sketch?
    I make wedding films for couples who hate cameras. Two dates left in May, from €900. May I send you a short one?
    Most clinics pay twice for gloves. Our rates are on one page: [link]
    Your boiler is due its service in March. We cover all makes for £70, no contract. 01632 960 111
    Could we quote for your next catalogue? We print for two museums in town.
    The pilot runs a month without obligation, and your drivers need no training. Worth a call?
    I'm an independent broker in Cork. Restaurants lose a tenth of their premium to a clause that nobody reads. Can I show you yours?
    When you need a new menu, call me: I photograph food, $60 a plate.`,
    `I'd love to hear how you price your catalogue. My thesis is about small printers.
    We're hiring a night nurse, £19 an hour. Can I ring you this evening?
    Could you show us your software? We pay too much for ours.
    I coordinate volunteers at the hospice. We cover fares. There's more on [website].
    Thanks for the quote, but your rates are above our budget.
    I'm raising a seed round, 12% a month growth, deck: [link]
    Your talk on pricing was superb. Could we meet for coffee?
    I have questions about your clinic. Would you have ten minutes for a call?`,
  ],
  [
    "reason",
    `We should chat about pooling our couriers.
    I'd be happy to come along and judge the scones.
    I'm after a second-hand loom.
    I want to get you onto the bill for the folk night.
    If anything turns up in your archive, keep me in mind.
    Could you tell me who's the right person for moorings?
    What if we shared the stall?
    Fancy guarding the gate with me on Sunday?
    There's a proofreader post going at our press.
    Might you be tempted to open the show?`,
    `I heard about the chat.
    You came to mind.
    I was after midnight when we docked.
    Feel free to try again in spring.
    I'd like to grow my connections.
    Very happy to see how well the mill is doing.
    Got your request.
    Which day is better for you?
    No need to answer.
    Hope all is well.`,
  ],
  [
    "offer",
    `If you would ever like a tour of the foundry, ask.
    I've attached the list of growers.
    The first two hours are on me.
    The course costs you nothing.
    We'll trade you six jars for an afternoon.
    You'd have a full credit on the sleeve.
    I've passed your name to my sister, who books the hall.
    We don't charge for that.
    We could be sending each other patients.
    Your choir can have our hall on Mondays.
    Any questions before the move, just ring me.`,
    `I'll send you our price list.
    There is one seat left in the class.
    I'll bring the contract.
    Can I show you how our scanner reads it?
    The report is yours for £95.
    We cover TIG and MIG welding.
    I sent you a request.
    I'd like to invite you to a demo.
    As you may have guessed, we lost.
    I've attached my CV.`,
  ],
  [
    "context",
    `Great lunch on Friday.
    40 of your listings have no floor plan.
    The reviews of your bakery all speak of the rye.
    Your stairwell mural is gorgeous.
    Bea in your office thought you'd know.
    You're the editor everyone sends their first draft to.
    I work just across the corridor.
    Sorry I missed you at the wake.
    We were on opposite benches in the mock trial.
    I've sent in my papers for the curator post.
    Glad to meet somebody else who trained at Guy's.
    The same as you, I left in 1998.`,
    `Great lunches are rare.
    Your profile is impressive.
    It would be easier for both of us.
    Please take me off your list.
    A friend told me that I ought to be here.
    You asked for the form, here it is.
    Nothing moves without your say-so.
    We've started making cheese.
    There's a seat left in the spring cohort.
    Your message says nothing.`,
  ],
  [
    "warmth",
    `Great workshop last Saturday.
    Got it, thanks Ines!
    Good on you for asking twice.
    I've recommended your handbook to all my trainees.
    That essay deserves a bigger stage.
    You put it better than anyone I know.`,
    `What day are you at the mill?
    Is your spot still open?
    The workshop is on Saturday.
    Greater good comes of it.
    What size of kiln do you need?
    The handbook is on the shelf.`,
  ],
  [
    "meeting",
    `Are you in on Tuesday?
    I could do Thursday after four.
    Might I telephone you one evening?
    We should meet before the vote.
    I'm free most mornings for a look at it.
    Could I drop by on my way home?`,
    `Our meeting rooms are open to all.
    Great call this morning.
    Quick hello from the ferry.
    Are you in publishing?
    You could do worse.
    The minutes of the meeting are attached.`,
  ],
  [
    "chase",
    `Coming back to my letter of the 9th.
    Just making sure this didn't get buried.
    I suspect it drowned in the rush.
    My request still shows as pending.
    I fear the holidays ate my email.`,
    `Good on you for following up.
    We were ghosted by the supplier.
    I'd like to bring it to you.
    Thank you for getting back to me so fast.
    The cave swallowed the path.`,
  ],
  [
    "introduction",
    `I'm six weeks into a job at the harbour.
    I graduate from Lund in June.
    I'm in customs now, at a small port.
    Thirty years of choirs behind me.
    I'm doing an apprenticeship in glass.
    Everyone in our darkroom class says hello.`,
    `Shall I release them?
    I've drawn the plan already.
    I am making this request for a friend.
    My wife and I are moving to Raleigh.
    Years of rain.
    Our class of 1998 meets in May.`,
  ],
];

const lines = (text: string): string[] => text.split("\n").map((line) => line.trim());

describe.each(FRAMES)("Of %s", (kind, yes, no) => {
  test.each(lines(yes))("something is read: %s", (text) => {
    expect(says(text, kind)).toBe(true);
  });

  test.each(lines(no))("nothing is read: %s", (text) => {
    expect(says(text, kind)).toBe(false);
  });
});
