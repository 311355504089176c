/** The plain ways in which people ask, offer, thank and sell, each beside what looks like it and is not. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";
import { isBare } from "../../shared/anatomy/reading.ts";

const says = (text: string, kind: ElementKind): boolean =>
  readText(text).elements.some((element) => element.kind === kind);
const detailsOf = (text: string, kind: ElementKind): readonly (string | undefined)[] =>
  readText(text).elements.flatMap((element) => (element.kind === kind ? [element.detail] : []));

const WORDINGS: readonly (readonly [ElementKind, yes: string, no: string])[] = [
  [
    "meeting",
    `Kindly share your availability for the week after Easter.
    When might suit you for a look at the drawings?
    Might you have twenty minutes before the vestry opens?
    I can set aside half an hour on the day of the fair.
    Supper once you're back from sea?
    I'll stand you a pint.
    Could you swing by the boatyard one evening?
    I'd love to come over and introduce myself.
    Does the week of the 14th work?
    Are you free to talk?
    Would a quick call in March be better?
    Shall we say Wednesday at noon?
    Give me ten minutes and I'll show you the loom.
    Mind if I rang you on Sunday?
    Drop me your number and I'll phone you.
    Could the two of us meet before the hearing?
    Happy to work around your shifts.
    Could you give me a call when you land?`,
    `I'm looking forward to our chat on Monday.
    No need for a call, an answer here will do.
    Could you spare a minute to fill in our form?
    Glad we could meet at the regatta.
    My diary is full until the harvest.
    I'm not asking for an interview!
    Always keen to meet other weavers.
    We were both on the planning call on Friday.
    I'd love to have you in my network.
    Tell us who you'd like to meet.`,
  ],
  [
    "offer",
    `We could send clients to each other.
    I'd be glad to answer any questions you have about life in Bergen.
    If there's somebody in my network you want to meet, say the word.
    I know the curator and can put in a good word.
    We'd both gain from sharing a stand.
    Use me as a reference if you like.
    This map might come in handy, so I've attached it.
    Entry is on us.
    If I hear of anything in glazing, I'll let you know.
    I'll happily speak at your school.
    How can I help you settle in?`,
    `I follow Sandpiper Books closely.
    Thanks for the intro to [Person].
    If not, please just say so.
    I'm happy to see you won the cup.
    I noticed that you share useful recipes.
    Your free concert was a joy.
    I'd be grateful if you could pass my letter on.
    We've got a special discount until May.
    Our drivers can help your depot.`,
  ],
  [
    "warmth",
    `My compliments on the altar cloth.
    Much appreciated, I know how busy the season is.
    I remember your sermon fondly.
    How clear your tables were!
    Pleased to make your acquaintance.
    I look up to you as a bell founder.
    Sending good thoughts for the operation.
    Glad our paths crossed at the weir.
    I agreed with every word.
    Many happy returns!`,
    `I'm delighted to announce that I have joined Northwind.
    Thanks to a grant, we have a new roof.
    Our clients love how fast it is.
    I look forward to seeing you at the fair.
    I appreciate that this is sudden.
    I love working with data.
    Do you enjoy working there?
    The thank-you dinner is on the 3rd.`,
  ],
  [
    "pitch",
    `We'd love to have [Company] as a customer.
    Our booking app could save your front desk an hour a day.
    I have two excellent candidates for your kitchen.
    We can print your menus by Friday.
    Let us take care of your payroll.
    Have you considered outsourcing your invoicing?
    I'd be glad to quote for the roof.
    Hundreds of florists already use our planner.
    15% off until Sunday: we sharpen saws.
    Why pay a broker when you can list it with our marketplace?
    Can I interest you in our range of gloves?`,
    `Loved the chapter where you talked about pricing.
    How do you find your clients?
    We're in the business of helping people.
    I could send more readers your way.
    Our choir would like to invite you to sing.
    I believe my years at sea could help your crew.
    My colleague bought your course and recommends it.`,
  ],
  [
    "reason",
    `Your advice on tenders would be welcome.
    I'd like us to plan the fair together.
    Reaching out for tips on the pilot's exam.
    Let's stay in touch after the regatta.
    I'm putting together a panel on peat.
    Our open day needs a speaker.
    I'd like to talk shop with another cooper.`,
    `It would be nice to have you as a connection.
    I came across your profile while looking for glaziers.
    Connecting before I forget.
    I look forward to working with you.
    My goal is 900 connections.`,
  ],
  [
    "introduction",
    `I have a background in tunnelling.
    My wife and I run a campsite.
    I'm the one behind the Tideline blog.
    I was one of your apprentices.
    I'm Ada Blum, organist at St. Anne's.`,
    `My name is [Your Name].
    I'm Tom, by the way.
    You work at [Company], I see.
    Are you a recruiter at [Company]?
    As an expert in [subject], you may have ideas.
    I'm in Lisbon next week.`,
  ],
  [
    "context",
    `I was one of your students in the night class.
    Your move from the navy to teaching is one I think about.
    We row in the same league.
    You gave a lecture to our guild.
    You're the author of the guide our crew swears by.
    I was referred to you by your old skipper.
    Still laughing about the ferry ride!`,
    `LinkedIn thinks we might know each other.
    I'd like to work together some day.
    Your headline caught my attention.
    I'm speaking at [Event] in June.
    You have an amazing career history.
    You were recommended to me by the algorithm.
    Is there a particular room you had in mind?`,
  ],
  [
    "chase",
    `I haven't heard back from you.`,
    `I saw your cartoon about getting ghosted by clients.
    Good on you for following up.
    Thank you for getting back to me so fast.`,
  ],
];

describe.each(WORDINGS)("What is %s in plain words", (kind, yes, no) => {
  test.each(yes.split("\n").map((text) => text.trim()))("%s", (text) => {
    expect(says(text, kind)).toBe(true);
  });
  test.each(no.split("\n").map((text) => text.trim()))("None: %s", (text) => {
    expect(says(text, kind)).toBe(false);
  });
});

describe("A bare request to connect", () => {
  test.each([
    "Hi Ilse, add me?",
    "Let's be contacts.",
    "Mind if I add you here?",
    "Care to connect?",
    "I'd be happy to have you as a connection.",
    "I would appreciate it if you could add me to your network.",
    "May I add you to my contacts?",
    "Sir, kindly accept.",
    "I wish to be added to your professional network.",
  ])("%s", (text) => {
    expect(isBare({ text, ...readText(text) })).toBe(true);
  });
  test.each([
    "Happy to connect. How is the new boat?",
    "Please add me; I carve spoons in Hull.",
    "I'd love to add you to my network and hear about the dig.",
  ])("More: %s", (text) => {
    expect(isBare({ text, ...readText(text) })).toBe(false);
  });
});

describe("The cause that is told", () => {
  test.each([
    ["I read your essay on lighthouses twice.", "context", "work"],
    ["I'm taking your course on kilns.", "context", "work"],
    ["I attended your talk in Ghent.", "context", "met"],
    ["Appreciated!", "warmth", "thanks"],
    ["Appreciate the note.", "warmth", "thanks"],
    ["That's generous.", "warmth", "thanks"],
    ["Kind of you to ask.", "warmth", "thanks"],
  ] as const)("%s", (text, kind, detail) => {
    expect(detailsOf(text, kind)).toEqual([detail]);
  });
});
