/** An occasion as it stands behind "to meet you": "at the Chamber mixer", "on 14 May", "last week". */
import { firstWord, hasDeterminer, lowerDeterminer } from "./article.ts";
import { withoutStop } from "./sentence.ts";

/** @param event the value of a field, as people write it: "the Chamber mixer", "DataDays 2026", "Chamber mixer, 14 May". */
export function atOccasion(event: string): string {
  const said = withoutStop(event);
  if (isDay(said)) return `on ${said}`;
  const day = /^(.*\S)(?:, ?| \()([^,()\s][^,()]*)\)?$/.exec(said);
  if (day?.[1] && day[2] && (isDay(day[2]) || MONTH.test(day[2])))
    return `${atOccasion(day[1])} ${atOccasion(day[2])}`;
  if (PREPOSITION.test(said)) return said.charAt(0).toLowerCase() + said.slice(1);
  if (RELATIVE.test(said)) return said.charAt(0).toLowerCase() + said.slice(1);
  if (MONTH.test(said)) return `in ${said}`;
  return `at ${withThe(said)}`;
}

/** With "the" where the words name a kind of occasion, and without where they are its name. */
function withThe(event: string): string {
  if (hasDeterminer(event)) return lowerDeterminer(event);
  if (MEALS.has(event.toLowerCase())) return event.toLowerCase();
  const words = (event.split(/\s(?:at|by|for|in|near|of|on|with)\s/, 1)[0] ?? "").split(/\s+/);
  const isNumbered = words.length > 1 && /^\W?\d+$/.test(words.at(-1) ?? "");
  const kind = words.at(isNumbered ? -2 : -1) ?? "";
  const isPlain = /^\p{Ll}[\p{Ll}-]*$/u.test(kind);
  return isPlain || (!isNumbered && OCCASIONS.has(kind.toLowerCase())) ? `the ${event}` : event;
}

const isDay = (said: string): boolean => DAY.test(said) && (WEEKDAY.test(firstWord(said)) || /\d/.test(said));

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DAYS = "mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
const WEEKDAY = new RegExp(`^(?:${DAYS})$`, "i");
const DAY = new RegExp(
  `^(?:(?:${DAYS})(?:,? |$))?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\\.?(?:,? \\d{4})?|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})?$`,
  "i",
);
const MONTH = new RegExp(`^(?:(?:(?:early|late|mid)[ -])?(?:${MONTHS})(?: \\d{4})?|\\d{4})$`, "i");
const RELATIVE = new RegExp(
  `^(?:yesterday|today|tonight|tomorrow)\\b(?!['’])|^(?:last|this|next) (?:night|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|evening|afternoon|${DAYS}|${MONTHS})\\b(?!['’])(?! \\p{L}+$)`,
  "iu",
);
const PREPOSITION = /^(?:at|on|in|during|after|before|over|outside|near) /i;
const MEALS: ReadonlySet<string> = new Set(
  "breakfast brunch lunch dinner church school university college work".split(" "),
);

/** Kinds of occasion; one with a capital still takes "the": "the Leeds Career Fair". */
const OCCASIONS: ReadonlySet<string> = new Set(
  `assembly awards ball breakfast brunch ceremony class colloquium conference congress convention course dinner event
  exhibition expo fair festival forum gala game gathering hackathon hearing launch lecture lunch market marathon match
  meeting meetup meet-up mixer panel party picnic race reception rehearsal retreat reunion roundtable seminar session show
  summit symposium talk tour tournament training tasting webinar wedding workshop`.split(/\s+/),
);
