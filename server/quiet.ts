/** Waiting for a moment of quiet. */

/**
 * Puts something off until nothing has come in for a turn, and then does it once: messages that arrive together are dealt
 * with one a turn.
 * @param soon runs something once the message at hand has been dealt with.
 */
export function whenQuiet(soon: (run: () => void) => void, run: () => void): () => void {
  let asked = 0;
  let isWaiting = false;
  const settle = (seen: number) => {
    soon(() =>
      soon(() => {
        if (seen !== asked) return settle(asked);
        isWaiting = false;
        run();
      }),
    );
  };
  return () => {
    asked += 1;
    if (isWaiting) return;
    isWaiting = true;
    settle(asked);
  };
}
