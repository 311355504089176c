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

/** The day that the value of a field states, such as "Chamber mixer, 14 May", in the words of `calendarDay`. */
export function statedDay(value: string): string | undefined {
  const [, iso, before, monthAfter, monthBefore, after] = DATED.exec(value) ?? [];
  const written = (monthAfter ?? monthBefore)?.toLowerCase();
  const month =
    iso === undefined
      ? MONTHS.find((name) => written !== undefined && name.toLowerCase().startsWith(written.slice(0, 3)))
      : MONTHS[Number(iso.slice(5, 7)) - 1];
  const day = Number(iso?.slice(8) ?? before ?? after);
  return month === undefined || !(day >= 1 && day <= 31) ? undefined : `on ${day} ${month}`;
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
const MONTH_NAMES =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATED = new RegExp(
  `\\b(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH_NAMES})|(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?)\\b`,
  "i",
);
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
