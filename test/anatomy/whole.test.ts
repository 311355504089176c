/** What is told from the signs of a whole note, where no sentence says it by itself: invented notes, each kind with near misses. */
import { describe, expect, test } from "vitest";
import type { ElementKind } from "../../shared/anatomy/element.ts";
import { readText } from "../../shared/anatomy/read.ts";
import { isBare } from "../../shared/anatomy/reading.ts";

const says = (text: string, kind: ElementKind): boolean =>
  readText(text).elements.some((element) => element.kind === kind);

const NOTES: readonly (readonly [ElementKind, yes: string, no: string])[] = [
  [
    "reason",
    `I run the seed library in Hove, three hundred kinds of bean and not one shelf. Who on your side keeps the old cabinets?
    I keep the drawings of a closed shipyard, and they are drying on my kitchen table. Ring Ruth at the museum, she has the list of what is left.
    Our choir of bus drivers sings on Friday in your foyer. Bring the two keys for the piano, the porter has neither.`,
    `Please accept my request. I am a baker in Hull.
    What a good day for your kiln! I was two years below you at St Brigid's.
    Hi Mr Brandt, I am a safety engineer. Please add me to your network.
    What a lovely talk! Would love to connect.`,
  ],
  [
    "pitch",
    `Two mills in Leeds were losing a shift a week before they moved to Loomly. I can show you the numbers. Tuesday?
    The rate card is here: [link]. Three spots left in the autumn issue. Want one?
    I am an independent surveyor for small landlords. Here is my brochure: [link]
    Seating is limited, and early rates end on Friday: 01632 960 222`,
    `I am planning to join the evening course at your college. Are the fees worth it? Please advise.
    We're raising £400k for the ferry, and forty customers pay us. May I send you the deck?
    Do you know a good joiner? We pay a referral bonus of £200.
    Our members would love to hear you. We cover travel and a small fee. Could we find a date?
    My crew of nine is trying to cut waiting times at the lock by 30%, and your plan looks sound. Worth a chat?
    I am writing about clinical trials in small towns, and our readers ask for it. I would love to quote you. Open to a call?
    Your ward came up among other leads. We measured a drop of 20% in falls. Would you be up for a coffee?`,
  ],
  [
    "meeting",
    `Is it worth talking again?
    Grab fifteen minutes with me before the fair.
    I am only after a cup of tea, somewhere quiet.
    I would be grateful for a chance to discuss the post.
    Call me. 01632 960 333`,
    `Does it still work for your crew?
    Would she take it over?
    How is it so good?
    We need no new software, so I'll save you the phone call.
    I only need to organise my calendar.
    If you ever need a speaker for your lunch, I know one.`,
  ],
  [
    "introduction",
    `See you at the regatta. Ruth Amadi, Harbour Trust
    I'm 58, and I have run ferries for thirty years.
    I was resident engineer on the Severn scheme.`,
    `See you at the regatta. Ruth Amadi
    See you at the regatta. Ruth Amadi, she/her
    I reckon we sat in the same row.
    I was the one at the back.`,
  ],
  [
    "chase",
    `I sent you a note in the spring about the allotments.
    Left you two voicemails about the lease, and it ends on Friday.
    Checking whether the parcel of proofs reached you.
    Sorry to insist, but the printer is waiting.
    I did not get your reply about the quote.`,
    `Closing out the season with two boats left.
    Following up on what we agreed: you bring the flour.
    Hoping to hear from people who have rowed it.`,
  ],
  [
    "collector",
    `I'd like to connect with more bakers.
    I want more of you kiln people in my network.
    I'm looking for curious people to add to my network.`,
    `We have 12 connections in common.
    Happy to share our numbers if that helps.
    I'd like to learn more about the people in my network.`,
  ],
  [
    "offer",
    `The scan is in the folder, use it however you like.
    If the wiring gets odd, I'll talk you through it.
    We could swap some ideas about kilns.
    The first round is on me.
    I rebuilt my own loom last year. I can show you exactly how in ten minutes.
    I promised you a recipe, so here I am.`,
    `Shall we keep the conversation going here?
    No pitch, I promise.
    We go to press at four, and I will write that you declined.
    Say so if anything is unclear.
    Our platform cuts looms' idle time by 30%. I can show you exactly how in ten minutes.`,
  ],
  [
    "warmth",
    `Your letter had my whole crew laughing.
    You said what I have been thinking for years.
    That is enormously useful.
    It was kind of you to carry the harp.
    You are one of the clearest voices on peat.
    Obrigada for the map.`,
    `I hope it's OK to write here.
    We are one of the leading voices in gravel.
    I would be thankful for a chance to explain.
    So sorry for the trouble.`,
  ],
  [
    "texting",
    `pls send it
    see you there lol`,
    `I passed the exam last year. Dana Lim, RN
    All set for the move. V/r, Dana`,
  ],
];

const lines = (text: string): string[] => text.split("\n").map((line) => line.trim());

describe.each(NOTES)("Of %s", (kind, meant, near) => {
  test.each(lines(meant))("is read: %s", (line) => {
    expect(says(line, kind)).toBe(true);
  });

  test.each(lines(near))("is nothing read: %s", (line) => {
    expect(says(line, kind)).toBe(false);
  });
});

const isBareNote = (text: string): boolean => isBare({ text, ...readText(text) });

describe("A note that collects", () => {
  test.each([
    "I'd love to connect and expand my professional network.",
    "Hi Ana, let's connect and grow our networks!",
    "I want to expand my network, Ana, so please accept!",
    "Hi Ana, I'm sending you a request to connect. Have a lovely week!",
  ])("says nothing of its own: %s", (text) => {
    expect(isBareNote(text)).toBe(true);
  });

  test.each([
    "Trying to reach 500 connections by Friday, please accept!",
    "Growing my circle of Welsh bakers. Hope you'll accept!",
    "I'd like to expand my network in [industry]. Let's connect.",
  ])("says whom or how many it wants: %s", (text) => {
    expect(isBareNote(text)).toBe(false);
  });
});
