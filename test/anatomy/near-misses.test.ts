/** What looks like an element and is none: invented near misses. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const textsOf = (text: string, kind: ElementKind): string[] =>
  readText(text)
    .elements.filter((element) => element.kind === kind)
    .map(({ span }) => text.slice(span.start, span.end));

describe("No context is read in", () => {
  test.each([
    "I came across your profile and would love to connect.",
    "Your impressive background caught my eye.",
    "You work at Northwind as a director.",
    "I'd like to add you to my professional network.",
    "I run a small print shop in Porto.",
    "Nice to meet you!",
    "I worked at Siemens for three years.",
    "Looking forward to connecting with you.",
    "I admire your work.",
    "We can help you cut costs.",
    "Hoping we can work together soon.",
    "Your experience in finance is impressive.",
    "Your career path in shipping is one I would like to take.",
    "I admire your rise from apprentice to head baker.",
    "I noticed your role at Fernhill and thought of writing.",
    "I saw you are the head of sales at Fernhill.",
    "I see you're new to Bergen.",
    "I'm impressed by what you've built.",
    "Fernhill came up while I was looking at breweries.",
    "We seem to move in the same circles.",
    "I had a look at your site yesterday.",
    "I spoke to several founders last month and heard the same trouble.",
    "I would value following your career.",
    "I used to work at a lighthouse.",
    "I'd be happy to answer your questions about the course.",
    "Nice to meet you too!",
    "Congratulations on your success!",
    "Could I have ten minutes of your time to talk about roofing?",
  ])("%s", (text) => {
    expect(textsOf(text, "context")).toEqual([]);
  });
});

describe("No reason is read in", () => {
  test.each([
    "I'd love to connect with you.",
    "Let's connect!",
    "I would like to add you to my network.",
    "I look forward to hearing from you.",
    "How is your week going?",
    "Thanks for accepting my invitation.",
    "Let's stay connected.",
    "I am interested in connecting with you.",
    "Great to meet you at the fair!",
    "If you ever need an introduction at Fernhill, I'd be glad to make one.",
    "If you'd like a copy, it's yours.",
    "Is that true?",
    "Do you have five minutes today?",
    "Glad to find you here!",
    "How did you come across my page?",
    "Congratulations on the new job!",
    "I enjoyed hearing about your allotment.",
    "Does that make sense?",
    "I'm wondering if you've had time to read the draft.",
    "Could you accept my request?",
    "I'm always on the lookout for good people.",
  ])("%s", (text) => {
    expect(textsOf(text, "reason")).toEqual([]);
  });
});

describe("No introduction is read in", () => {
  test.each([
    "I am a big fan of your podcast.",
    "I'm very interested in your research.",
    "I am looking forward to your answer.",
    "I'm reaching out because of your post.",
    "Your role as a director must be demanding.",
    "I am always happy to connect.",
    "I hope you are well.",
    "I'm currently exploring new opportunities.",
    "We worked on the bridge survey together.",
    "We have been in the same choir for years.",
    "I have followed your column for a while.",
    "I'm at the conference until Friday.",
    "If you need an introduction to anyone at Fernhill, I can make one.",
    "You've been promoted to foreman, I hear.",
    "We need a plumber in Porto.",
    "I am from the same valley as you.",
  ])("%s", (text) => {
    expect(textsOf(text, "introduction")).toEqual([]);
  });
});

describe("No offer is read in", () => {
  test.each([
    "Could you share your slides?",
    "Happy to connect!",
    "We help companies like yours to save time.",
    "I'd be happy to hop on a call.",
    "Can you help me with my thesis?",
    "Please send me your price list.",
    "I can send any other documents that you need.",
    "I'd be happy to provide references.",
    "I can walk you through the platform in ten minutes.",
    "I read about your pro bono work.",
    "Feel free to pass this on to a friend.",
    "I will give you a ring on Monday.",
    "I'd be glad to come in for an interview.",
  ])("%s", (text) => {
    expect(textsOf(text, "offer")).toEqual([]);
  });
});

describe("No warmth is read in", () => {
  test.each([
    "Would love to connect.",
    "It would be great to have a call.",
    "I'd like to hear from you.",
    "We have a great opportunity for you.",
    "You would be a perfect fit for the role.",
    "I am looking forward to your reply.",
    "Please accept my invitation.",
    "We are looking for people like you.",
    "I would be grateful to follow your updates.",
    "We'd be glad to serve your esteemed organisation.",
  ])("%s", (text) => {
    expect(textsOf(text, "warmth")).toEqual([]);
  });
});

describe("No request to meet is read in", () => {
  test.each([
    "I enjoyed our conversation at the fair.",
    "Thanks for the call yesterday.",
    "Great meeting you at the dinner!",
    "I'd love to connect with you.",
    "It was lovely to chat with you after the concert.",
    "We had coffee in Turin last spring.",
  ])("%s", (text) => {
    expect(textsOf(text, "meeting")).toEqual([]);
  });
});

describe("No pitch is read in", () => {
  test.each([
    "I help run the food bank in my village.",
    "I'd be glad to help with your move.",
    "Can you help me find the archive?",
    "Your guide helped me a lot.",
    "We are hiring a marine electrician.",
    "If I can help, let me know.",
    "I teach physics at a school in Jena.",
    "I applied for the foreman's role in May. In my last post we cut waste by a third.",
    "We're raising a seed round for an app that helps growers sell apples. May I send you the deck?",
    "We're a team of six building maps for hikers. We ship every day and need a founding engineer; you'd get proper equity.",
    "I'm building an app that helps nurses save time and do user interviews this month. Nothing to buy.",
    "We run a conference on low-cost housing and would like you to give the opening address. There is a small honorarium.",
    "Congratulations on the new job! If you want a hand with anything, just ask.",
    "My client is looking for a controller; there is a base of 60k plus share options.",
    "Your platform helped our team cut reporting time by half.",
  ])("%s", (text) => {
    expect(textsOf(text, "pitch")).toEqual([]);
  });
});

describe("No chasing is read in", () => {
  test.each([
    "Thanks for following our work.",
    "I've been following your research for years.",
    "Following up on our chat at the fair, here is the photo.",
    "Your last message made me laugh.",
    "Did you see the eclipse?",
    "I look forward to your reply.",
    "Following up our call with the address that I promised you.",
    "We tried it in 2019 and liked it.",
  ])("%s", (text) => {
    expect(textsOf(text, "chase")).toEqual([]);
  });
});

describe("No stock phrase is read in", () => {
  test.each([
    "Petra suggested that I reach out to you.",
    "Thank you for reaching out.",
    "I read your profile of the mayor in the Gazette.",
    "The story stayed with me.",
  ])("%s", (text) => {
    expect(textsOf(text, "stock-phrase")).toEqual([]);
  });
});

describe("No collector's aim is read in", () => {
  test.each([
    "I work on the rail network in the north.",
    "I lay fibre networks on islands.",
    "Could you help us expand the allotment?",
    "My connections at Euston were all late.",
  ])("%s", (text) => {
    expect(textsOf(text, "collector")).toEqual([]);
  });
});

describe("No claim is read in", () => {
  test.each([
    "I hope we can do good work.",
    "My friend Amina told me about you.",
    "Your colleague gave a lovely talk.",
  ])("%s", (text) => {
    expect(textsOf(text, "claim")).toEqual([]);
  });
});
