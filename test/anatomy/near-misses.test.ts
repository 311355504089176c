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
