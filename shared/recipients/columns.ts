/** The names of columns: which of them mean the same, and which column of a header holds what. */
import { looseKey } from "../batch/keys.ts";
import { canonicalName } from "../batch/placeholders/meaning.ts";
import { ALIASES } from "../batch/placeholders/words.ts";
import { say } from "../text/say.ts";
import { apart } from "../text/span.ts";

/**
 * What two names of a value have in common: `First Name`, `first_name`, `Vorname` and `fname` all give `firstname`;
 * a name of one's own counts without case, accents, blanks, `_` and `-`.
 */
export function columnKey(written: string): string {
  const known = keys.get(written);
  if (known !== undefined) return known;
  const key = looseKey(unaccented(canonicalName(written)));
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(apart(written), key);
  return key;
}

const keys = new Map<string, string>();
const MOST_KEYS = 2000;

const unaccented = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

const bare = (written: string): string =>
  unaccented(written)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const KNOWN: ReadonlySet<string> = new Set([...ALIASES.values()].map((key) => columnKey(key)));

/** Whether a header is one of those that lists of people have. */
export const isKnownColumn = (header: string): boolean => header.length <= 60 && KNOWN.has(columnKey(header));

/** Headers that win over, or yield to, others of the same meaning, by what is left of them without blanks and marks. */
const RANKS: Readonly<Record<string, number>> = {
  // Cleaned of "GmbH" and "Inc." for use in a text.
  companynameforemails: -1,
  // A page of the company, or of the list, beside the person's own.
  associatedcompany: 1,
  headline: 1,
  // Old and further addresses beside the one to use.
  personalemail: 1,
};

export interface Columns {
  /** Key (see `columnKey`) -> place in the header. */
  readonly places: ReadonlyMap<string, number>;
  /** What is wrong with headers, as the rest of a sentence that begins with the table, each with its place in the header. */
  readonly flaws: readonly { readonly place: number; readonly message: string }[];
}

/** @param mapping name of a value -> header, for headers that nobody could know. */
export function columnsOf(
  headers: readonly string[],
  mapping: Readonly<Record<string, string>> = {},
): Columns {
  const places = new Map<string, number>();
  const flaws: { place: number; message: string }[] = [];
  const chosen = new Map(Object.entries(mapping).map(([name, header]) => [columnKey(name), header]));
  for (const [key, header] of chosen) {
    const place = headers.findIndex((each) => bare(each) === bare(header));
    if (place >= 0) places.set(key, place);
    else flaws.push({ place: 0, message: say`there is no column “${header}”, which “columns” asks for` });
  }
  const mapped = new Set(places.values());
  for (const [place, header] of headers.entries()) {
    const key = columnKey(header);
    if (header.trim() === "" || key === "" || mapped.has(place) || chosen.has(key)) continue;
    const before = places.get(key);
    const other = before === undefined ? undefined : headers[before];
    const rank = rankOf(header) - rankOf(other ?? "");
    if (other === undefined || rank < 0) places.set(key, place);
    else if (rank === 0) flaws.push({ place, message: ambiguous(other, header) });
  }
  return { places, flaws };
}

const rankOf = (header: string): number => RANKS[bare(header)] ?? 0;

const ambiguous = (one: string, other: string): string =>
  one.trim() === other.trim()
    ? say`there are two columns “${other.trim()}”`
    : say`the columns “${one.trim()}” and “${other.trim()}” mean the same; say under “columns” which one counts`;
