// Waits for what a screen shows: nothing on it is there at once.
import { setTimeout } from "node:timers/promises";

/** Asks again and again until the answer is truthy, and gives it; rejects with the last answer or error when time is up. */
export async function until(what, ask, timeout = 15_000) {
  const end = Date.now() + timeout;
  for (;;) {
    let answer;
    try {
      answer = await ask();
      if (answer) return answer;
    } catch (error) {
      answer = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`, { cause: answer });
    await setTimeout(50);
  }
}
