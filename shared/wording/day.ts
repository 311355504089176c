/** Days counted from another day, as calendar days: what "yesterday" is on 14 May. */

/** @param base the day of sending, as `2026-05-14`. Undefined for what is no single day, such as "last week". */
export function calendarDay(relative: string, base: string): string | undefined {
  const [year = 0, month = 0, day = 0] = base.split("-").map(Number);
  const sent = new Date(Date.UTC(year, month - 1, day));
  const offset = offsetOf(relative.toLowerCase(), sent.getUTCDay());
  if (Number.isNaN(sent.getTime()) || offset === undefined) return undefined;
  sent.setUTCDate(sent.getUTCDate() + offset);
  return `on ${sent.getUTCDate()} ${MONTHS[sent.getUTCMonth()] ?? ""}`;
}

function offsetOf(relative: string, weekday: number): number | undefined {
  const known = OFFSETS.get(relative);
  if (known !== undefined) return known;
  const [which, name = ""] = relative.split(/\s+/);
  const wanted = WEEKDAYS.indexOf(name);
  if (wanted < 0) return undefined;
  if (which === "last") return wanted < weekday ? wanted - weekday : wanted - weekday - 7;
  return which === "this" ? (wanted - weekday + 7) % 7 : undefined;
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["last night", -1],
  ["yesterday evening", -1],
  ["yesterday morning", -1],
  ["yesterday afternoon", -1],
  ["the day before yesterday", -2],
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["tomorrow", 1],
]);
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
