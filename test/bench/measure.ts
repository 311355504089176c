/** Measures the parts of a check against one pass over the words of the same text, in turns, so that a busy machine slows all alike. */
import { readNote } from "../../shared/anatomy/read.ts";
import type { Batch } from "../../shared/batch/batch.ts";
import { readBatch } from "../../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../../shared/config.ts";
import { check, Memory } from "../../shared/features/check.ts";

/** Milliseconds, the medians of several rounds. */
export type Times<Part extends string> = Readonly<Record<Part, number>>;

export const PARTS = ["pass", "sections", "reading", "judging", "total"] as const;

/** One full check: `judging` is all that comes after the sections, reading included; `total` is all of it. */
export function measureCheck(text: string, rounds: number): Times<(typeof PARTS)[number]> {
  const batch = readBatch(text);
  return inTurns(rounds, {
    pass: () => countWords(text),
    sections: () => readBatch(text),
    reading: () => readAll(batch),
    judging: () => check(batch, DEFAULT_CONFIG),
    total: () => check(readBatch(text), DEFAULT_CONFIG),
  });
}

/** One keystroke in the middle of a file that is known: splitting it again, and judging what changed. */
export function measureKeystroke(text: string, rounds: number): Times<"sections" | "judging"> {
  const at = text.lastIndexOf(" ", text.indexOf("\n##", text.length / 2));
  const memory = new Memory();
  let batch = readBatch(text);
  check(batch, DEFAULT_CONFIG, memory);
  let typed = "";
  return inTurns(rounds, {
    sections: () => {
      typed = typed.length > 20 ? "" : `${typed}a`;
      batch = readBatch(text.slice(0, at) + typed + text.slice(at), batch);
    },
    judging: () => check(batch, DEFAULT_CONFIG, memory),
  });
}

function countWords(text: string): number {
  let length = 0;
  for (const { 0: word } of text.matchAll(/\p{L}+/gu)) length += word.length;
  return length;
}

function readAll({ invites }: Batch): void {
  for (const { value } of invites) for (const note of value.notes) readNote(value, note);
}

/** Runs all parts once a round; the first rounds warm up and do not count. */
function inTurns<Part extends string>(
  rounds: number,
  parts: Readonly<Record<Part, () => unknown>>,
): Times<Part> {
  const names = Object.keys(parts) as Part[];
  const times = new Map<Part, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1)
    for (const name of names) {
      const start = performance.now();
      parts[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Times<Part>;
}

const WARM_UP = 3;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
