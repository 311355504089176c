/** What comes of a command. */
import { printable } from "../../shared/text/printable.ts";

/** What a command has to say, and the exit code. */
export interface Outcome {
  readonly out: string;
  /** For the error stream. */
  readonly err: string;
  /** 0: all is well. 1: something was found. 2: something could not be done. */
  readonly code: 0 | 1 | 2;
}

export const said = (out: string): Outcome => ({ out, err: "", code: 0 });

/** What could not be done, for the error stream. What is wrong for many files, such as a configuration, is said once. */
export const complaints = (messages: readonly string[]): string =>
  [...new Set(messages)].map((words) => `cordial: ${words.split("\n").map(printable).join("\n")}\n`).join("");
