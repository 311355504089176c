/** Reads an `.invite.md` file into a batch. Any text can be read, in time linear in its length. */

import { apart } from "../text/span.ts";
import type { Batch, Head, House, Invite, Placed } from "./batch.ts";
import { commentsIn, insideComment, sectionStart } from "./comments.ts";
import { readHead } from "./front-matter.ts";
import { mutesIn } from "./mutes.ts";
import { readSection, readWhole } from "./section.ts";

/**
 * Reads a file. With the batch of an earlier version, whatever has not changed since keeps its object: the head where
 * the front matter is the same, an invite where its section and the head are.
 * @param house what holds beside the file.
 */
export function readBatch(text: string, previous?: Batch, house?: House): Batch {
  const head = readHead(text, previous, house);
  const comments = commentsIn(text, head.end);
  const starts = startsOf(text, head.end, comments);
  const known = previous?.head === head ? previous.invites : [];
  const first = starts[0];
  if (first === undefined) {
    const before = known[0]?.value;
    const whole = before?.text === text ? before : readWhole(text, head);
    const mutes = mutesIn(text, comments, "file").filter(({ reach }) => reach === "file");
    return { text, head, invites: [{ offset: 0, value: whole }], mutes };
  }
  const preamble = comments.filter(({ start }) => start < first);
  return { text, head, invites: sections(text, head, starts, known), mutes: mutesIn(text, preamble, "file") };
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

/** The sections, those of `known` first from the front, then from the back, so that an edit costs one section. */
function sections(
  text: string,
  head: Head,
  starts: readonly number[],
  known: readonly Placed<Invite>[],
): Placed<Invite>[] {
  const texts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  const behind = known.length - starts.length;
  const same = (index: number) => known[index]?.value.text;
  let front = 0;
  while (front < texts.length && same(front) === texts[front]) front += 1;
  let back = texts.length;
  while (back > front && back + behind > front && same(back - 1 + behind) === texts[back - 1]) back -= 1;
  const moved = new Map<string, Invite>();
  for (const { value } of known.slice(front, Math.max(front, back + behind))) {
    moved.set(value.text, value);
  }
  // A section of a version that lasts for one keystroke must not keep the whole of that version in memory.
  const isEdited = known.length > 0;
  return texts.map((section, index) => {
    const kept = index < front ? known[index] : index >= back ? known[index + behind] : undefined;
    const value = kept?.value ?? moved.get(section) ?? readSection(isEdited ? apart(section) : section, head);
    return { offset: starts[index] ?? 0, value };
  });
}
