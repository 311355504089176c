/** What is offered, sold, asked for and praised, in the words of many trades: invented sentences, each with its near misses. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";

const says = (text: string, kind: ElementKind): boolean =>
  readText(text).elements.some((element) => element.kind === kind);

const SENTENCES: readonly (readonly [ElementKind, string, string])[] = [
  [
    "offer",
    `If you ever need an extra pair of hands at the shelter, just say so.
    I'd be glad to read a draft of your grant application.
    I'll gladly walk you through how our visa process went.
    You are welcome to use our kiln on weekends.
    Ask me anything about life at Shell.
    In exchange I can translate your brochure into Dutch.
    I am offering free portfolio reviews to laid-off designers this month.
    I made a free checklist for landlords. Want a copy?
    We pay speakers and cover travel.
    I think it could be a win for both of us.
    My door is always open if you want to talk through the offer.
    I am at your disposal for any question about the neighbourhood.
    Would you like a guest pass for Thursday?
    We are giving away ten places on the course.
    Can I get you a copy of the minutes?
    Let me know if a warm intro would help.
    We'd love to offer you a slot at our spring conference, all expenses paid.
    We could promote each other's events.
    Send me your draft and I'll look it over.`,
    `Would you have time to share your experience?
    Could I borrow your slides?
    I'd love to share feedback with your product team.
    Our tool can help you cut costs.
    If you need more information about me, my CV is attached.
    I would like to offer my candidature for the role.
    Let me know what you think.
    I would love to contribute to your lab as a doctoral student.
    Happy to share more about the role.
    Thank you for sharing your slides.
    Feel free to decline.`,
  ],
  [
    "pitch",
    `We install solar panels for schools and farms.
    Our agency gets dentists thirty new patients a month.
    My company manufactures conveyor belts and I would like to quote for your plant.
    Tired of chasing late invoices? Our robot does it for you.
    Acme trusts us with its payroll, and so do 300 other firms.
    One of our customers, a firm your size, halved its returns.
    I offer executive coaching to women in tech.
    Our consultants can have your site audited in two days.
    I have three strong candidates for your open role and would love to send their CVs.
    Are you happy with your current payroll provider?
    You could be saving thousands on card fees.
    Get 20% off your first order this week.
    We take the pain out of VAT returns for online shops.
    We guarantee ten meetings a month.
    Do you need a website?
    I wanted to introduce our translation services.
    Brightdesk cuts support tickets in half.
    We'd love to become your printing partner.
    Companies in your sector are switching to Solvo to speed up audits.
    Get your free audit today.`,
    `I'm recruiting for a startup that builds tools for banks.
    We're a young company building a platform for nurses and need a CTO.
    We are about to start a similar pilot.
    I sell honey at the same market as you.
    I build websites in my spare time and would love your advice.
    Could you send me a quote for fifty chairs?
    What are your rates for a keynote?
    We'd like to buy your olive oil.
    Our podcast reaches ten thousand teachers.
    We use your API to send reminders to patients.
    Our client is looking for a treasurer.
    We offer relocation, health insurance and a training budget.
    I'm researching how clinics handle no-shows.
    I handle press at the museum.
    The role pays 60k plus bonus.
    We're helping a client fill a data role in Madrid.
    I'm a journalist reporting on how companies cut energy costs.
    I grew revenue by 40% in my last role and am looking for the next one.
    We provide free legal aid to tenants and need a translator.
    Could your team translate our handbook into Welsh?`,
  ],
  [
    "meeting",
    `Got fifteen minutes on Thursday?
    Can I ring you tomorrow?
    Grab a slot here: calendar.example/jo
    Fancy a walk along the canal next week?
    I'd love twenty minutes of your time.
    Shall we put something in the diary?
    Ten minutes is all I need.
    Would you be willing to be interviewed for my podcast?
    Up for a pint on Friday?
    Hoping to get on your calendar.
    What does your calendar look like next week?
    I'd love to hear your thoughts over coffee.
    Coffee sometime?`,
    `Your repository came up in our chat.
    Great to e-meet you!
    We have two candidates ready to interview this week.
    We were on the same project call.
    We talked for ten minutes at the bar.
    It took me ten minutes to read your paper.
    Your open call for artists caught my eye.
    I answered your call for poems.
    I'm preparing for my interview at Acme.
    I heard you speak on the phone-in show.
    We met over coffee at the hackathon.`,
  ],
  [
    "warmth",
    `So fun sitting next to you at dinner!
    Your essay was the best thing I read this year.
    I've heard nothing but good things about you.
    Hope life is treating you kindly.
    I owe my career to you.
    You have a gift for explaining hard things.
    Your book has lived on my nightstand for years.
    Nobody explains kerning like you do.
    Your attention to detail shows in every frame.
    I still quote your lecture to my students.
    Your mentoring got me through my first year.
    Hats off for the rescue last week.
    The way you handled the heckler was masterful.
    May the new year bring you joy.
    I had a great time at your workshop.`,
    `We love what we do.
    You may find it useful.
    I have a great team.
    Our product is amazing.
    It would be an honour to connect.
    I think we'd make a great team.
    I love to cook.
    I'm so excited about this role.`,
  ],
  [
    "chase",
    `You missed my two earlier notes.
    My last three messages went unanswered.
    This is my fourth email to you.
    Third time lucky?
    Perhaps my message landed in spam.
    I wrote to you in May and never heard back.
    I've written twice already.
    I sent a connection request last week, not sure whether you saw it.`,
    `You wrote last month about evictions.
    I sent my application two weeks ago and am excited to hear more.
    I was asked twice about your book.
    I have been waiting for a tool like this for years.
    Checking in from the same conference hall.
    Congratulations on closing your first round!
    My first message to you is a thank you.`,
  ],
];

const lines = (text: string): string[] => text.split("\n").map((line) => line.trim());

describe.each(SENTENCES)("Of %s", (kind, meant, near) => {
  test.each(lines(meant))("is read: %s", (text) => {
    expect(says(text, kind)).toBe(true);
  });

  test.each(lines(near))("is nothing read: %s", (text) => {
    expect(says(text, kind)).toBe(false);
  });
});
