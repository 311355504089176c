/** Elements that are not told by phrases alone, and what details they carry. */
import { describe, expect, test } from "vitest";
import type { Element } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";
import { isBare } from "../../shared/anatomy/reading.ts";

const details = (text: string, kind: Element["kind"]): (string | undefined)[] =>
  readText(text)
    .elements.filter((element) => element.kind === kind)
    .map(({ detail }) => detail);

describe("The default sentence is known in", () => {
  test.each([
    "I'd like to add you to my professional network on LinkedIn.",
    "I would like to join your network.",
    "Since you are a person I trust, I wanted to invite you to join my network.",
    "Let's connect!",
    "Would love to connect with you",
    "Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen.",
    "Ich würde mich gerne mit dir vernetzen.",
    "Lass uns vernetzen!",
    "Je souhaite vous ajouter à mon réseau professionnel.",
    "J'aimerais t'ajouter à mon réseau professionnel.",
    "Me gustaría añadirte a mi red profesional.",
    "Quisiera agregarlo a mi red de contactos.",
    "Vorrei aggiungerti alla mia rete professionale.",
    "Desidero aggiungerla alla mia rete professionale.",
    "Gostaria de adicionar você à minha rede profissional.",
    "Gostaria de adicionar-te à minha rede profissional.",
    "Ik wil je graag toevoegen aan mijn professionele netwerk.",
    "Graag zou ik u willen toevoegen aan mijn netwerk.",
  ])("%s", (text) => {
    expect(details(text, "default-sentence")).toHaveLength(1);
    expect(isBare({ text, ...readText(text) })).toBe(true);
  });
});

test.each([
  ["Hi Jo, I'd like to add you to my network. Best, Sam", true],
  ["I came across your profile and wanted to connect.", true],
  ["Would love to connect. Looking forward to staying in touch!", true],
  ["We met at the book fair. I'd like to add you to my network.", false],
  ["I'm a potter from Delft. Let's connect!", false],
  ["Thanks for the book. Let's connect!", false],
  ["The seals on pier nine have had pups. Let's connect!", false],
  ["Good morning", false],
  ["", false],
])("Whether %j says nothing of its own: %s", (text, bare) => {
  expect(isBare({ text, ...readText(text) })).toBe(bare);
});

test.each([
  ["Book a slot at calendly.com/jo or write to jo@example.org.", ["link", "email"]],
  ["Ring me on +44 20 7946 0018.", ["phone"]],
  ["The demo: [link]", ["url"]],
  ["I use Node.js and have 10 000 bees.", []],
  ["We met on 2026-05-14 at 5.30.", []],
])("Links, addresses and numbers are told in %j", (text, kinds) => {
  expect(details(text, "contact-detail")).toEqual(kinds);
});

test.each([
  ["can u call me pls", ["u", "pls"]],
  ["wanna grab a coffee", ["wanna"]],
  ["U. K. Reddy sends regards", []],
  ["what a talk 🎉🎉🎉", [undefined]],
  ["what a talk 🎉", []],
  ["what a talk 👩‍🌾", []],
])("Texting style in %j", (text, kinds) => {
  expect(details(text, "texting")).toEqual(kinds);
});

test.each([
  ["this is AMAZING", ["capitals"]],
  ["great news!!", ["marks"]],
  ["really??", ["marks"]],
  ["the CEO of NASA met a CTO", []],
  ["GDPR, HIPAA, SOC2", []],
  ["Great news!", []],
])("Shouting in %j", (text, kinds) => {
  expect(details(text, "shouting")).toEqual(kinds);
});

test.each([
  ["As a friend I have to tell you.", "friend"],
  ["We have done business together before.", "business"],
  ["We worked together at Acme.", "colleague"],
  ["As discussed on the phone, here are the dates.", "prior-talk"],
])("%j claims that the two are or have: %s", (text, detail) => {
  expect(details(text, "claim")).toContain(detail);
});

test("A meeting that is asked for politely asks permission", () => {
  expect(details("Would you be open to a short call?", "meeting")).toEqual(["permission"]);
  expect(details("Let's schedule a call.", "meeting")).toEqual([undefined]);
});

test("To keep in touch is a reason for people who have met, and for nobody else", () => {
  expect(details("Great meeting you at the fair! Let's stay in touch.", "reason")).toEqual(["touch"]);
  expect(details("Let's stay in touch.", "reason")).toEqual([]);
});

test("To sell is a reason", () => {
  expect(details("We help clinics fill their calendars.", "reason")).toEqual(["sale"]);
});

describe("A slot counts as what its name promises", () => {
  test.each([
    ["Great meeting you at [Event]!", "context"],
    ["[Mutual connection] suggested that I write.", "context"],
    ["I loved your {{post}}.", "context"],
    ["I'm a {{role}} at {{company}}.", "introduction"],
    ["I'm applying for the [Role] position.", "reason"],
  ] as const)("%s is %s", (text, kind) => {
    expect(details(text, kind).length).toBeGreaterThan(0);
  });

  test("and of random-choice text the first choice is read", () => {
    const text = "{Hi|Hello|Hey} Ana, {I loved|I liked} your talk on kilns.";
    expect(details(text, "greeting")).toHaveLength(1);
    expect(details(text, "warmth")).toHaveLength(1);
  });
});
