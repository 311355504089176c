/** What makes an element: invented sentences, with the element marked. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";
import { readMarks, writeMarks } from "../../shared/text/marked.ts";

const marked = (text: string, kind: ElementKind): string =>
  writeMarks(
    text,
    readText(text)
      .elements.filter((element) => element.kind === kind)
      .map(({ span }) => span),
  );

describe("Context is read in", () => {
  test.each([
    "It was a ⟦pleasure meeting you at the harbour open day in June⟧.",
    "⟦We sat next to each other on the early train to Ghent⟧.",
    "⟦Your talk on soil sensors changed how we water the nursery⟧.",
    "⟦I read your paper on kelp forests twice⟧.",
    "⟦Loved the exhibition⟧, especially the blue room.",
    "⟦Loved your ceramics at the winter market⟧.",
    "⟦Petra Lang suggested that I write to you⟧.",
    "⟦My colleague Amina told me about your archive⟧.",
    "⟦We are both members of the choir at St Anne's⟧.",
    "I ⟦noticed you also volunteer with the Saturday reading club⟧.",
    "⟦Congratulations on your new role at Northwind⟧!",
    "I ⟦saw you led the restoration of the old mill⟧.",
    "⟦I applied for the archivist position at your museum last week⟧.",
    "⟦Your name came up when people talked about tidal power⟧.",
    "Thanks ⟦for sharing the clear slides from the peat congress⟧.",
    "⟦You taught me to weld in 2009⟧.",
    "⟦Fellow Leeds graduate here⟧, ⟦class of 2011⟧.",
    "I've ⟦been following your work on bird migration for years⟧.",
    "I am ⟦a regular reader of your column⟧.",
    "⟦Saw that you're hiring⟧ for two lab technicians.",
    "⟦Great to see you again at the beekeepers' dinner⟧.",
    "⟦Thank you for taking the time to talk after the panel⟧.",
    "⟦He mentioned you catalogued the parish maps⟧.",
    "The ⟦British Council gave me your name⟧.",
    "⟦I watched your lecture on Heian poetry online⟧.",
    "⟦We have several mutual connections⟧ in the film world.",
    "⟦Thanks for stopping by our stand at the Hannover fair⟧.",
    "⟦We worked together at the port authority in 2015⟧.",
    "⟦I heard you on the Soil Stories podcast⟧.",
    "⟦Our paths crossed at the Lisbon workshop⟧.",
    "⟦I use your plugin every day in our newsroom⟧.",
    "⟦Ihr Vortrag über Moore hat mich sehr beeindruckt⟧.",
    "J'ai lu ⟦votre article sur les semences paysannes⟧.",
    "⟦We connected last year about the exchange programme⟧.",
    "⟦Impressed by Brightwell's work on storm drains⟧.",
    "⟦It's Molly from the allotments⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "context")).toBe(text);
  });
});

describe("A reason is read in", () => {
  test.each([
    "⟦I'd love to hear how you train new volunteers⟧.",
    "⟦Could you tell me who runs the facilities at the Dublin site⟧?",
    "⟦I am looking for a partner school for an exchange of letters⟧.",
    "I ⟦hope to learn more about your approach to flood insurance⟧.",
    "⟦Would you be willing to review two pages of our leaflet⟧?",
    "⟦I'd like to order your bread for my café⟧.",
    "⟦May I quote two lines of your essay in my book⟧?",
    "⟦We are hiring a marine electrician in Bergen⟧.",
    "⟦Let's compare notes on volunteer schedules⟧.",
    "I'm ⟦exploring how museums label contested objects⟧.",
    "We'd be ⟦delighted if you joined the jury⟧.",
    "I ⟦would be grateful for your advice on storing old maps⟧.",
    "⟦I'd like to invite you to speak at our spring meeting⟧.",
    "I ⟦wanted to ask whether you take commissions⟧.",
    "⟦Would love to follow your research on tide gauges⟧.",
    "⟦I have two fintech roles in Leeds that may suit you⟧.",
    "⟦How did you keep the dome from cracking⟧?",
    "It ⟦would be great to exchange ideas about grid storage⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "reason")).toBe(text);
  });
});

describe("An introduction is read in", () => {
  test.each([
    "⟦I'm a doctoral candidate working on sediment dynamics⟧.",
    "My name is Rosa and ⟦I restore church organs⟧.",
    "⟦I run a small print shop in Porto⟧.",
    "⟦I coordinate the food bank on Mill Road⟧.",
    "⟦I teach drama to teenagers in Leeds⟧.",
    "⟦As a fellow beekeeper I was cheering⟧.",
    "⟦I'm with the Kisumu tech hub⟧.",
    "⟦We make compostable trays for bakeries⟧.",
    "⟦I'm opening a café in Ghent this autumn⟧.",
    "⟦I have spent twelve years in river engineering⟧.",
    "⟦I recently graduated from Wageningen with a degree in agronomy⟧.",
    "⟦I look after recruitment for a robotics firm⟧.",
    "⟦As someone who works with refugees⟧, I found it moving.",
    "⟦I am student in Sapporo⟧.",
    "⟦Ich arbeite als Förster im Harz⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "introduction")).toBe(text);
  });
});

describe("An offer is read in", () => {
  test.each([
    "⟦If I can ever⟧ ⟦return the favour⟧, just ask.",
    "⟦Happy to share our survey data with you⟧.",
    "⟦Let me know if I can help with the move⟧.",
    "⟦I can introduce you to the curator in Basel⟧.",
    "⟦I saved a seat for you in the front row⟧.",
    "I think ⟦we could both benefit from a swap of speakers⟧.",
    "⟦Attached is a free guide to grant writing⟧.",
    "⟦If you ever need spare books⟧, ⟦they are yours⟧.",
    "The ⟦coffee is on me⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "offer")).toBe(text);
  });
});

describe("Warmth is read in", () => {
  test.each([
    "⟦Thank you for the kind words about our orchard⟧.",
    "I ⟦really enjoyed our chat about lighthouses⟧.",
    "Your slides were ⟦a delight to read⟧.",
    "⟦Congratulations⟧ on the prize!",
    "I ⟦hope the move to Oslo goes well⟧.",
    "⟦What a brilliant piece on night trains⟧.",
    "⟦I was moved by how you spoke of your father⟧.",
    "⟦I admire how you handled the recall⟧.",
    "⟦Wishing you a peaceful winter break⟧.",
    "⟦Good luck with the launch on Friday⟧!",
    "The workshop ⟦was wonderful⟧.",
    "⟦Great work on the flood map⟧!",
    "I ⟦learned so much from your workshop⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "warmth")).toBe(text);
  });
});

describe("A request to meet is read in", () => {
  test.each([
    "⟦Would you be open to a short call next week⟧?",
    "⟦Could we meet for coffee when you are in Turin⟧?",
    "⟦Do you have 20 minutes on Thursday⟧?",
    "⟦Let me know what time works for you⟧.",
    "⟦Let's schedule a video call⟧.",
    "⟦Happy to hop on a call any time⟧.",
    "⟦Worth a quick chat⟧?",
    "⟦Are you free for lunch on Monday⟧?",
    "I'd ⟦love to grab a coffee with you sometime⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "meeting")).toBe(text);
  });
});

describe("A pitch is read in", () => {
  test.each([
    "⟦We help dental clinics fill their calendars⟧.",
    "⟦Our platform cuts your reporting time in half⟧.",
    "⟦I help founders like you raise their first round⟧.",
    "Would you ⟦like a free demo of our software⟧?",
    "⟦We offer packaging solutions at competitive prices⟧.",
    "⟦Our app saves site managers five hours a week⟧.",
    "⟦We've helped companies like yours reduce energy costs by 20⟧%.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "pitch")).toBe(text);
  });
});

describe("Chasing is read in", () => {
  test.each([
    "⟦Just following up on my last message⟧.",
    "⟦Did you see my invitation⟧?",
    "I ⟦haven't heard back from you yet⟧.",
    "⟦Bumping this to the top of your inbox⟧.",
    "Sorry, I ⟦wrote to you two weeks ago and am still waiting for an answer⟧.",
    "⟦One last try⟧ before I ⟦close the file⟧.",
    "⟦In case you missed my earlier note⟧, here it is again.",
    "⟦Any update on this⟧?",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "chase")).toBe(text);
  });
});

describe("A stock phrase is read in", () => {
  test.each([
    "I ⟦came across your profile⟧ and was curious.",
    "I ⟦hope this message finds you well⟧.",
    "I'd love to ⟦pick your brain⟧ about kilns.",
    "There may be ⟦synergies⟧ between our firms.",
    "I was ⟦impressed by your background⟧.",
    "I ⟦wanted to reach out and say hello⟧.",
    "I am ⟦always looking to connect with like-minded professionals⟧.",
    "⟦Your impressive experience⟧ ⟦stood out to me⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "stock-phrase")).toBe(text);
  });
});

describe("A collector's aim is read in", () => {
  test.each([
    "I'm trying to ⟦grow my network⟧ in logistics.",
    "I want to ⟦expand my professional network⟧.",
    "I am ⟦building my connections⟧ in Dubai.",
    "Ich möchte ⟦mein Netzwerk erweitern⟧.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "collector")).toBe(text);
  });
});

describe("A claim is read in", () => {
  test.each([
    "⟦As a friend I⟧ have to tell you.",
    "We have ⟦done business together⟧ before.",
    "⟦We worked together⟧ at Acme.",
    "⟦As discussed on the phone⟧, here are the dates.",
    "⟦As your former colleague I⟧ know the plant well.",
  ])("%s", (text) => {
    expect(marked(readMarks(text).text, "claim")).toBe(text);
  });
});
