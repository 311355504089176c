/** Every letter of a batch as its recipient will read it: the sections, and each row of a template. */
import { LOOKED_FOR } from "../anatomy/element.ts";
import { readingsOf } from "../anatomy/read.ts";
import { has, type Reading } from "../anatomy/reading.ts";
import { isDoneWith } from "../batch/status.ts";
import { valueOf } from "../batch/values.ts";
import type { Card, CardState, CardText } from "../preview/card.ts";
import type { Recipient } from "../recipients/recipients.ts";
import { said, say } from "../text/say.ts";
import { covers, shift } from "../text/span.ts";
import type { Verdict } from "./check.ts";
import { byGravity } from "./finding.ts";
import { flat } from "./flat.ts";
import { isFit, sectionAt } from "./places.ts";
import { isNoteless, listedIn, type Sheet, sheetsOf } from "./sheets.ts";
import { stateOf } from "./standing.ts";

/** The letters of one verdict, in the file's order; a card is written out when it is asked for. */
export interface Pile {
  readonly states: readonly CardState[];
  /** Undefined where there is none. */
  readonly card: (index: number) => Card | undefined;
  /** The letter that stands at an offset of the file; of a template, its first. */
  readonly at: (offset: number) => number | undefined;
  /** The letter to whoever stands at an offset of a list: of the file that the front matter names so, or without a name of its own. */
  readonly atRow: (offset: number, source?: string) => number | undefined;
  /** Where the letter's recipient stands in a list; undefined for one who has a section. */
  readonly rowOf: (index: number) => Pick<Recipient, "span" | "source"> | undefined;
}

/** The pile of a verdict is the same whenever it is asked for. */
export function pileOf(verdict: Verdict): Pile {
  const known = PILES.get(verdict);
  if (known) return known;
  const sheets = sheetsOf(verdict);
  const firsts = new Map<number, number>();
  for (const [index, { invite }] of sheets.entries()) if (!firsts.has(invite)) firsts.set(invite, index);
  const atRow = (offset: number, source?: string) => {
    const place = { start: offset, end: offset };
    const at = sheets.findIndex((sheet) => {
      const row = listedIn(sheet);
      return row !== undefined && row.source === source && covers(row.span, place);
    });
    return at < 0 ? undefined : at;
  };
  const pile: Pile = {
    states: sheets.map(standingOf),
    card: (index) => {
      const sheet = sheets[index];
      return sheet && cardOf(sheet);
    },
    rowOf: (index) => listedIn(sheets[index]),
    atRow,
    at: (offset) => {
      const listed = atRow(offset);
      if (listed !== undefined) return listed;
      const invite = sectionAt(verdict.batch, offset);
      return invite === undefined ? undefined : firsts.get(invite);
    },
  };
  PILES.set(verdict, pile);
  return pile;
}

const PILES = new WeakMap<Verdict, Pile>();

function standingOf(sheet: Sheet): CardState {
  if (sheet.done || (sheet.merged === undefined && isDoneWith(sheet.place.value))) return "sent";
  const isWritten = isWrittenIn(sheet) || isNoteless(sheet);
  return isWritten && sheet.problems === 0 ? "ready" : "problems";
}

function cardOf(sheet: Sheet): Card {
  const { place, letter, merged, row, template, done } = sheet;
  const findings = sheet.findings();
  const { value: section, offset } = place;
  const invite = merged?.invite ?? section;
  const notes = (template ?? section).notes;
  const url = (done?.recipient.person ?? invite.recipient)?.url;
  const valueIn = (key: string) => (done ? done.recipient.values.get(key)?.value : valueOf(invite, key));
  const about = [valueIn("title"), valueIn("company")].filter((one) => one !== undefined);
  const stated = merged ? undefined : (done?.status ?? valueOf(section, "status"));
  const listed = listedIn(sheet);
  return {
    recipient: calledOf(sheet),
    lang: section.head.lang,
    ...(about.length > 0 && { about: about.join(", ") }),
    ...(listed && { from: rowOf(listed) }),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
    state: standingOf(sheet),
    stateWords: stateOf(stated, sheet.problems, letter?.notes[0], isNoteless(sheet)),
    at: shift(section.anchor, offset).start,
    ...(row !== undefined && { row }),
    canBeMarked: canBeMarked(sheet),
    texts: (letter ? readingsOf(letter) : []).map((reading, index) =>
      textOf(reading, isFit(findings, notes[index])),
    ),
    findings: findings.toSorted(byGravity).map(({ rule, severity, message, span }) => ({
      rule: rule.id,
      severity,
      message,
      at: span.start,
    })),
  };
}

function calledOf({ merged, done, place: { value } }: Sheet): string {
  const name = (merged ?? done)?.recipient.person.full ?? value.recipient?.full ?? "";
  if (name !== "") return name;
  if (value.template === undefined) return said("Somebody not yet named");
  return value.template === "" ? said("Template") : say`Template: ${value.template}`;
}

const rowOf = ({ record, source }: Recipient): string =>
  source === undefined ? say`row ${record}` : say`row ${record} of ${source}`;

/** A row always: where there is no place to write it down, that is what is said. */
const canBeMarked = (sheet: Sheet): boolean => {
  const { merged, place } = sheet;
  return (
    merged !== undefined ||
    (place.value.template === undefined && !isDoneWith(place.value) && isWrittenIn(sheet))
  );
};

const isWrittenIn = ({ letter }: Sheet): boolean => letter !== undefined && letter.notes.length > 0;

const textOf = (reading: Reading, fit: boolean): CardText => ({
  label: reading.note.label,
  text: reading.text,
  ...(reading.note.limit !== undefined && { limit: reading.note.limit }),
  fit,
  found: reading.elements.map(({ kind, span: { start, end } }) => ({ kind, start, end })),
  marks: flat(reading.elements).map(({ start, end, element: { kind, because } }) => ({
    start,
    end,
    kind,
    ...(because !== undefined && { because }),
  })),
  missing: reading.note.kind === "invite" ? LOOKED_FOR.filter((kind) => !has(reading, kind)) : [],
});
