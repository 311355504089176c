/** What Cordial writes from the fields of an invitation, read as its recipient would. */
import { describe, expect, test } from "vitest";
import { readBatch } from "../../shared/batch/read.ts";
import { contextLines, contextStarters } from "../../shared/wording/context.ts";
import { atOccasion } from "../../shared/wording/occasion.ts";

function linesFrom(fields: string): string[] {
  const [invite] = readBatch(`## Rob Jensen\n\n${fields}\n`).invites;
  return invite ? contextLines(invite.value) : [];
}

const withField = (key: string, value: string, relationship?: string) =>
  linesFrom(`- ${key}: ${value}${relationship ? `\n- relationship: ${relationship}` : ""}`);

describe("an occasion", () => {
  test.each([
    ["the Chamber mixer", "at the Chamber mixer"],
    ["The Chamber mixer", "at the Chamber mixer"],
    ["Chamber mixer", "at the Chamber mixer"],
    ["Chamber mixer, 14 May 2026", "at the Chamber mixer on 14 May 2026"],
    ["Chamber mixer (May 2026)", "at the Chamber mixer in May 2026"],
    ["Chamber mixer (14 May)", "at the Chamber mixer on 14 May"],
    ["DataDays 2026", "at DataDays 2026"],
    ["DataDays", "at DataDays"],
    ["Rust Summit", "at the Rust Summit"],
    ["Rust Summit 2026", "at Rust Summit 2026"],
    ["Glasgow Coffee Festival", "at the Glasgow Coffee Festival"],
    ["our annual conference", "at our annual conference"],
    ["a dinner in Leeds", "at a dinner in Leeds"],
    ["Ana's leaving party", "at Ana's leaving party"],
    ["conference", "at the conference"],
    ["lunch", "at lunch"],
    ["alumni dinner", "at the alumni dinner"],
    ["your talk on listening", "at your talk on listening"],
    ["last week's mixer", "at last week's mixer"],
    ["governors' evening at Hove Park", "at the governors' evening at Hove Park"],
    ["meetup in Leeds", "at the meetup in Leeds"],
    ["Festival of Lights", "at the Festival of Lights"],
    ["DataDays in Leeds", "at DataDays in Leeds"],
    ["Ana Ruiz's leaving do", "at Ana Ruiz's leaving do"],
    ["alumni association's dinner", "at the alumni association's dinner"],
    ["14 May", "on 14 May"],
    ["May 14th", "on May 14th"],
    ["2026-05-14", "on 2026-05-14"],
    ["Tuesday", "on Tuesday"],
    ["Tuesday, 14 May", "on Tuesday, 14 May"],
    ["May 2026", "in May 2026"],
    ["yesterday", "yesterday"],
    ["last Thursday", "last Thursday"],
    ["on the webinar yesterday", "on the webinar yesterday"],
    ["At the Chamber mixer.", "at the Chamber mixer"],
    ["re:Invent", "at re:Invent"],
  ])("“%s” is said “%s”", (event, said) => {
    expect(atOccasion(event)).toBe(said);
  });
});

describe("an event", () => {
  test("where the two met, or where the file does not say otherwise, is where it was good to meet", () => {
    expect(withField("event", "the Chamber mixer", "met")).toEqual([
      "It was good to meet you at the Chamber mixer.",
    ]);
    expect(withField("event", "14 May")).toEqual(["It was good to meet you on 14 May."]);
  });

  test("is where one saw people again whom one knows", () => {
    expect(withField("event", "DataDays 2026", "colleague")).toEqual([
      "It was good to see you at DataDays 2026.",
    ]);
  });

  test("makes no meeting of it between people who have not met", () => {
    expect(withField("event", "DataDays 2026", "stranger")).toEqual([
      "We were both at DataDays 2026.",
      "We will both be at DataDays 2026.",
    ]);
  });
});

test.each([
  ["group", "Leeds Alumni", "We are both in the Leeds Alumni group."],
  ["group", "the Leeds Alumni group", "We are both in the Leeds Alumni group."],
  ["group", "Women in Data", "We are both in the Women in Data group."],
  ["group", "Avon Rowing Club", "We are both in the Avon Rowing Club."],
  ["group", "a book club in Leeds", "We are both in a book club in Leeds."],
  ["mutual", "Ana Ruiz", "We both know Ana Ruiz."],
  ["mutual", "Ana Ruiz, Tom Lee", "We both know Ana Ruiz and Tom Lee."],
  ["mutual", "Ana, Tom and Jo", "We both know Ana, Tom and Jo."],
  ["work", "your talk on listening", "I'm writing because of your talk on listening."],
  ["work", "talk on listening", "I'm writing because of your talk on listening."],
  ["work", "the talk on listening", "I'm writing because of your talk on listening."],
  ["work", "Keynote on listening", "I'm writing because of your keynote on listening."],
  ["work", "their podcast, Deep Water", "I'm writing because of your podcast, Deep Water."],
  ["work", "Rust for Gardeners", "I'm writing because of your “Rust for Gardeners”."],
  ["work", "TEDx talk on soil", "I'm writing because of your TEDx talk on soil."],
  ["school", "University of Leeds", "We were both at the University of Leeds."],
  ["school", "Leeds University", "We were both at Leeds University."],
  ["school", "MIT", "We were both at MIT."],
  ["school", "London School of Economics", "We were both at the London School of Economics."],
  ["context", "We met at the Chamber mixer.", "We met at the Chamber mixer."],
  ["context", "we share a former boss", "We share a former boss."],
  ["context", "met at the Chamber mixer", "We met at the Chamber mixer."],
  ["context", "worked together at Fennel", "We worked together at Fennel."],
  ["context", "both in the Leeds choir", "We are both in the Leeds choir."],
  ["context", "both know Ana", "We both know Ana."],
  ["context", "at the tenants' meeting", "We know each other from the tenants' meeting."],
  ["context", "the tenants' meeting", "We know each other from the tenants' meeting."],
  ["context", "sat next to each other on the ferry", "We sat next to each other on the ferry."],
  ["context", "The choir trip", "We know each other from the choir trip."],
  ["context", "through Ana Ruiz", "We know each other through Ana Ruiz."],
])("a `%s` field that says “%s” becomes “%s”", (key, value, line) => {
  expect(withField(key, value)).toEqual([line]);
});

test("somebody who put us in touch is said to have done so", () => {
  expect(withField("mutual", "Ana Ruiz", "referral")).toEqual(["Ana Ruiz put us in touch."]);
});

test("words whose subject nobody can know are left alone", () => {
  expect(withField("context", "spoke at our conference")).toEqual([]);
});

test("what counts most in a relationship comes first", () => {
  const lines = linesFrom("- event: DataDays\n- group: Rust Leeds\n- relationship: group");
  expect(lines[0]).toBe("We are both in the Rust Leeds group.");
});

test("with nothing stated, a starter has a hole for what only the writer knows", () => {
  expect(linesFrom("- company: Fennel")).toEqual([]);
  expect(contextStarters("met")).toEqual(["It was good to meet you at [event]."]);
  for (const line of contextStarters()) expect(line).toMatch(/\[[^\]]+\]/);
});
