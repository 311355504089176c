/** Long work that nobody waits for, in slices: messages that come in meanwhile are dealt with between two of them. */

/** How long a slice lasts, in milliseconds. */
const SLICE = 3;
/** A keystroke is answered some turns after it has come in (`quiet.ts`); so many leave room for one slice in between. */
const TURNS = 4;

/**
 * @param work yields where it may be left off.
 * @param soon runs something once the message at hand has been dealt with.
 */
export async function inSlices<T>(work: Generator<void, T>, soon: (run: () => void) => void): Promise<T> {
  let end = Date.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() < end) continue;
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise<void>(soon);
    end = Date.now() + SLICE;
  }
}

export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
