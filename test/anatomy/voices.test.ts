/** Sentences of the most varied writers, and whether they hold context, a reason or an introduction. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const holds = (sentence: string, kind: ElementKind): boolean =>
  readText(`Hi Ana,\n\n${sentence}`).elements.some((element) => element.kind === kind);

describe("Context is read in", () => {
  test.each([
    "My grandmother bought her loom from your father.",
    "I submitted my application for the nurse educator post on Monday.",
    "I'll be at Web Summit too and saw you on the attendee list.",
    "I came across your paper on kelp while writing my thesis.",
    "I listened to your conversation with Ezra about housing.",
    "Thanks for the tour of the plant on Wednesday!",
    "I picked up your card at the Ceramics Biennale.",
    "You reviewed my grant application two years ago, anonymously as you thought.",
    "Fellow Duke alum here.",
    "Dana from accounts said you'd know.",
    "It was nice talking at the alumni dinner.",
    "Our mutual friend Sofia thinks we'd get along.",
    "I heard about your work with deaf students from the BBC piece.",
    "We were on the 7:40 ferry together this morning.",
    "We sat on the same jury for the young chef award.",
    "I was an exchange student at your school in 2010.",
    "Ours was the stall opposite yours at the Christmas market.",
    "You don't know me, but your book got me through chemo.",
    "Your newsletter on hospital procurement is the only one I open.",
    "I have read your article of water treatment with big interest.",
    "I saw on the news that your lab has mapped the reef.",
    "I see you're organising the hackathon in Split.",
    "I was on the panel you moderated in Graz.",
    "As a Wharton alum myself, I was glad to find you.",
    "The way you handled that hostile question at the town hall stayed with me.",
    "Our companies share a floor at the Docklands hub.",
    "It's Colm, your neighbour from number 14.",
    "I'm married to your old flatmate Tobias.",
    "I recognise your name from the Debian mailing list.",
    "You and my wife ran the Boston marathon together.",
    "I used to sit behind you in calculus.",
    "I quoted your thesis in my own.",
    "I attended your webinar about solar leasing yesterday.",
    "Caught your segment on regional radio this morning about bus fares.",
    "Your remark at the town hall about rents has been going round my head.",
    "I'm a fellow member of the Rotary club in Izmir.",
    "Your assistant Rosa suggested I contact you here.",
    "Your organisation funded my master's.",
    "We're both in the Product-Led Slack.",
    "I'm also an alumna of the Erasmus programme in Vilnius.",
    "I am having seen your lecture in Moscow on concrete.",
    "I follow you since two years on Twitter.",
    "I caught the tail end of your set at Green Man.",
    "I came here after reading your essay on silence.",
    "My manager, Paolo Conti, worked with you at Fiat.",
  ])("%s", (sentence) => {
    expect(holds(sentence, "context")).toBe(true);
  });
});

describe("No context is read in", () => {
  test.each([
    "I have a client who wants someone like you.",
    "I'm interested in your company.",
    "I'm expanding into your area and want to meet local agents.",
    "I think your skills would be a great fit.",
    "I came across your profile and was impressed by your background.",
    "You have an amazing profile.",
    "I'm a potter and I make bowls.",
    "Can you help me find a job in your country?",
    "I saw that you work at Google.",
    "Is your team struggling with invoices?",
    "I am looking for a job in your company.",
    "Your team will love it.",
    "I am from Pakistan and looking for a sponsor.",
    "I help founders like you raise money.",
    "We worked with Nestlé and Danone to cut waste.",
    "Please see my CV attached.",
    "Looking at your role, I think our product would help.",
    "I'd like to know more about your business.",
    "Your skills are exactly what my client needs.",
    "I see you work in supply chain.",
    "We are a family bakery in Porto.",
    "We have helped 200 companies like yours.",
  ])("%s", (sentence) => {
    expect(holds(sentence, "context")).toBe(false);
  });
});

describe("A reason is read in", () => {
  test.each([
    "I want to thank you and to ask where you buy your yarn.",
    "I'd be keen to hear what you'd change.",
    "Interested in how you train guide dogs.",
    "I'd like to keep an eye on your openings.",
    "I'd like to keep up with what your team publishes.",
    "I'd like your view on the new tariff rules.",
    "Are you taking on new clients this spring?",
    "Happy to exchange notes on grant writing.",
    "I would like to know your fees for a wedding.",
    "I'd love a copy of the paper.",
    "I am wanting to know about masters in your university.",
    "Do you take interns?",
    "I'd be grateful for a reference.",
    "Any chance you could look at my deck?",
    "If you're still looking for a drummer, I'm free.",
    "I'm writing a piece on night shifts and looking for nurses to interview.",
    "I would be happy to work with you on the tidal project.",
    "Connecting so I can send you the photos.",
    "I'd like to buy the blue bowl if it is unsold.",
    "Please advise on the best way to apply.",
    "Please consider me for the lab technician position.",
    "I have a question about kiln temperatures.",
    "I'd like to sell my shares in the mill and am told you buy.",
    "I'd appreciate pointers on breaking into museum work.",
    "I'd like to stay in the loop about your residencies.",
    "To talk about how small museums handle loans.",
    "Looking to talk to dairy farmers about methane.",
    "Do you know anyone who restores pianos?",
    "I want to license two of your photographs.",
    "i need ur help with a visa letter",
    "I want to move from teaching into UX and am asking people how they did it.",
    "I was hoping to ask you about the pension changes.",
    "Would you be up for a guest spot on our show?",
    "How did you find your first distributor?",
    "Looking for feedback on a prototype.",
  ])("%s", (sentence) => {
    expect(holds(sentence, "reason")).toBe(true);
  });
});

describe("No reason is read in", () => {
  test.each([
    "Thanks so much for the kind words.",
    "It was so good to see you on Friday.",
    "I'd like to connect.",
    "Please accept my invitation.",
    "I hope all is well with you.",
    "Happy to connect!",
    "Just adding you here so we're connected.",
    "I hope we can meet one day.",
    "It would be great to connect with you here.",
    "I'd love to keep in touch.",
    "Have a great weekend.",
    "I'm happy to be in touch.",
    "I saw your post about the strike.",
    "Your talk on bees was wonderful.",
    "Sorry I missed your call.",
    "What a lovely photo.",
    "Thank you for thinking of me, but I am happy where I am.",
    "I'm a physiotherapist in Cork.",
    "Thanks for connecting, enjoy your weekend.",
    "You did a great job on the panel.",
  ])("%s", (sentence) => {
    expect(holds(sentence, "reason")).toBe(false);
  });
});

describe("An introduction is read in", () => {
  test.each([
    "My firm advises pension funds.",
    "I recently took over as principal of St Brigid's.",
    "I'm a mother of two who went back to school.",
    "Self-taught illustrator, mostly children's books.",
    "I'm a glaciologist in Tromsø.",
    "I am working as HR executive in Pune.",
    "I sing in a choir and write grant applications.",
    "I used to captain the Tromsø ferry.",
    "I captain a tug in Antwerp.",
    "I'm a bookkeeper with a passion for jazz.",
    "Founder of Pebble, a savings app.",
    "We are leading exporter of basmati rice.",
    "I serve on the school board.",
    "Our team at Lumo designs hearing aids.",
    "Currently a barista, soon a nurse.",
    "i'm a student from delhi doing btech",
    "Speaking as a former magistrate, well said.",
    "I hold a degree in statistics from Lund.",
    "I'm the communications officer at a food bank.",
    "I've recently qualified as a solicitor.",
    "Head of Learning at a mid-size bank.",
    "I have my own practice in Split.",
    "I take portraits of working dogs.",
    "I build guitars.",
    "Our lab studies bat hearing.",
    "I oversee three nurseries.",
    "I do payroll for a chain of garden centres.",
    "I've spent a decade in ship repair.",
    "Olu from Dataworks here.",
    "I'm on the organising team for PyCon Lithuania.",
    "Ex-army, now retraining as a plumber.",
    "I edit a quarterly on typography.",
    "I'm the person who runs the tool library.",
    "I am a software developer with 5 years experience.",
    "I lead a team of eight at Skyscanner.",
  ])("%s", (sentence) => {
    expect(holds(sentence, "introduction")).toBe(true);
  });
});

describe("No introduction is read in", () => {
  test.each([
    "I'm on my way.",
    "I'm glad you liked it.",
    "I hope you find a good editor.",
    "I post this with thanks.",
    "I'm a big fan of your work.",
    "Here is my calendar link.",
    "I'm delighted to see you here.",
    "I'm following up on my last note.",
    "I think you know my friend Ana.",
    "I keep your book by my bed.",
    "I'm not the right person for this.",
    "I found your post helpful.",
    "I'm so glad you asked.",
    "I'm in.",
    "I was in the second row.",
    "I'm wondering if you have time.",
    "I'm glad we met.",
    "I'd be happy to help.",
    "You're doing great work as a director.",
    "I read it on the train.",
    "I'm impressed by your background.",
    "I work hard to reply to everyone.",
  ])("%s", (sentence) => {
    expect(holds(sentence, "introduction")).toBe(false);
  });
});
