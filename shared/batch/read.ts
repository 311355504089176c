/** Reads an `.invite.md` file into a batch. Any text can be read, in time linear in its length. */
import { apart } from "../text/span.ts";
import type { Batch, Head, House, Invite, Placed } from "./batch.ts";
import { commentsIn, insideComment, sectionStart } from "./comments.ts";
import { readHead } from "./front-matter.ts";
import { mutesIn } from "./mutes.ts";
import { readSection, readWhole } from "./section.ts";
import { type Kept, keptOfText } from "./versions.ts";

/**
 * Reads a file. With the batch of an earlier version, whatever has not changed since keeps its object: the head where
 * the front matter is the same, an invite where its section and the head are.
 * @param house what holds beside the file.
 * @param kept how much of the earlier version's text this one starts and ends with, for whoever has followed the edits.
 */
export function readBatch(text: string, previous?: Batch, house?: House, kept?: Kept): Batch {
  const head = readHead(text, previous, house);
  const comments = commentsIn(text, head.end);
  const starts = startsOf(text, head.end, comments);
  const known = previous?.head === head ? previous : undefined;
  const first = starts[0];
  if (first === undefined) {
    const before = known?.invites[0]?.value;
    const whole = before?.text === text ? before : readWhole(text, head);
    const mutes = mutesIn(text, comments, "file").filter(({ reach }) => reach === "file");
    return { text, head, invites: [{ offset: 0, value: whole }], mutes };
  }
  const preamble = comments.filter(({ start }) => start < first);
  const same = known && (kept ?? keptOfText(known.text, text));
  const invites =
    known && same ? sectionsAgain(text, starts, known, same) : [...sections(text, starts, head)];
  return { text, head, invites, mutes: mutesIn(text, preamble, "file") };
}

/**
 * The sections of a file one after the other, each read when it is asked for: for whoever keeps little of them.
 * @param head what `readHead` makes of the same text.
 */
export function* sectionsOf(text: string, head: Head): Generator<Placed<Invite>, void> {
  const starts = startsOf(text, head.end, commentsIn(text, head.end));
  if (starts.length === 0) yield { offset: 0, value: readWhole(text, head) };
  else yield* sections(text, starts, head);
}

/** Where the sections start: the headings of level 2 that are no comment. */
function startsOf(text: string, from: number, comments: ReturnType<typeof commentsIn>): number[] {
  const starts: number[] = [];
  let at = sectionStart(text, from, text.length);
  while (at < text.length) {
    if (!insideComment(comments, at)) starts.push(at);
    at = sectionStart(text, at + 2, text.length);
  }
  return starts;
}

function* sections(text: string, starts: readonly number[], head: Head): Generator<Placed<Invite>, void> {
  for (const [index, offset] of starts.entries())
    yield { offset, value: readSection(text.slice(offset, starts[index + 1]), head) };
}

/** The sections of a later version: those that lie in what was kept are what they were, so that an edit costs one section. */
function sectionsAgain(
  text: string,
  starts: readonly number[],
  { text: before, head, invites: known }: Batch,
  kept: Kept,
): Placed<Invite>[] {
  const by = text.length - before.length;
  const behind = known.length - starts.length;
  const endOf = (index: number) => starts[index + 1] ?? text.length;
  const isAt = (place: Placed<Invite> | undefined, index: number, moved: number) =>
    place !== undefined &&
    place.offset + moved === starts[index] &&
    place.offset + moved + place.value.text.length === endOf(index);
  let front = 0;
  while (front < starts.length && endOf(front) <= kept.front && isAt(known[front], front, 0)) front += 1;
  let back = starts.length;
  const isBehind = (index: number) => (starts[index] ?? 0) >= text.length - kept.back;
  while (
    back > Math.max(front, front - behind) &&
    isBehind(back - 1) &&
    isAt(known[back - 1 + behind], back - 1, by)
  )
    back -= 1;
  const between = known.slice(front, back + behind);
  const moved = new Map(between.map(({ value }) => [value.text, value]));
  const edited = starts.slice(front, back).map((offset, index): Placed<Invite> => {
    const section = text.slice(offset, endOf(front + index));
    // A section of a version that lasts for one keystroke must not keep the whole of that version in memory.
    return { offset, value: moved.get(section) ?? readSection(apart(section), head) };
  });
  const last = known.slice(back + behind);
  return [
    ...known.slice(0, front),
    ...edited,
    ...(by === 0 ? last : last.map(({ offset, value }) => ({ offset: offset + by, value }))),
  ];
}
