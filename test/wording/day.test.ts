/** A day that is counted from the day of sending becomes a calendar day. */
import { expect, test } from "vitest";
import { calendarDay } from "../../shared/wording/day.ts";

test.each([
  // 2026-05-15 is a Friday.
  ["Yesterday", "2026-05-15", "on 14 May"],
  ["last night", "2026-05-15", "on 14 May"],
  ["the day before yesterday", "2026-05-01", "on 29 April"],
  ["tomorrow", "2026-12-31", "on 1 January"],
  ["last Friday", "2026-05-15", "on 8 May"],
  ["last Thursday", "2026-05-15", "on 14 May"],
  ["last Saturday", "2026-05-15", "on 9 May"],
  ["last Sunday", "2024-03-01", "on 25 February"],
])("%s, sent on %s, is %s", (relative, date, day) => {
  expect(calendarDay(relative, date)).toBe(day);
});

test.each([
  ["last week", "2026-05-15"],
  ["three days ago", "2026-05-15"],
  ["yesterday", "some day in May"],
])("%s, sent on %s, is no day that can be named", (relative, date) => {
  expect(calendarDay(relative, date)).toBeUndefined();
});
