/** Finds what is still to be filled in a text: placeholders of any dialect, random-choice text and holes. */
import { braces, otherDialects, strayClosing } from "./placeholders/dialects.ts";
import {
  angleBrackets,
  crosses,
  markers,
  roundBrackets,
  squareBrackets,
  underscores,
} from "./placeholders/holes.ts";
import { type Slot, type SlotReader, slotOf } from "./placeholders/slot.ts";

/** The slots of a text in order of place; they do not overlap. */
export function slotsIn(text: string): Slot[] {
  const slots: Slot[] = [];
  TRIGGER.lastIndex = 0;
  for (let found = TRIGGER.exec(text); found; found = TRIGGER.exec(text)) {
    const { index: at } = found;
    const slot = readAt(text, at);
    if (!slot) {
      TRIGGER.lastIndex = at + 1;
      continue;
    }
    slots.push(inPlace(text, slot));
    TRIGGER.lastIndex = slot.span.end;
  }
  return slots;
}

/** What a slot may begin with; everything else is passed over quickly. */
const TRIGGER = /[{[<(«%*_#$]|--|\}\}|X|TODO|FIXME|TKTK|[Ll]orem/g;

const READERS: Readonly<Record<string, readonly SlotReader[]>> = {
  "{": [braces],
  $: [braces],
  "#": [braces, otherDialects],
  "}": [strayClosing],
  "%": [otherDialects],
  "*": [otherDialects],
  "«": [otherDialects],
  "-": [otherDialects],
  _: [otherDialects, underscores],
  "[": [squareBrackets],
  "<": [angleBrackets],
  "(": [roundBrackets],
  X: [crosses],
};

function readAt(text: string, at: number): Slot | undefined {
  for (const read of READERS[text.charAt(at)] ?? [markers]) {
    const slot = read(text, at);
    if (slot) return slot;
  }
  return undefined;
}

/** Where a slot stands tells more than its name: behind a greeting it is whoever is greeted. */
function inPlace(text: string, slot: Slot): Slot {
  if (!COULD_BE_GREETED.has(slot.stands)) return slot;
  const before = text.slice(Math.max(0, slot.span.start - 20), slot.span.start);
  if (!GREETING.test(before)) return slot;
  if (!slot.name.startsWith("sender.")) return { ...slot, stands: "name" };
  return slotOf(slot.form, slot.span, "first-name", { ...slot, convert: slot.converted !== undefined });
}

const COULD_BE_GREETED: ReadonlySet<Slot["stands"]> = new Set(["sender-name", "mutual", "other", "title"]);
const GREETING = /(?:^|[^\p{L}])(?:hi|hello|hey|dear|hallo|hola|bonjour|liebe|lieber)[ \t]{1,3}$/iu;
