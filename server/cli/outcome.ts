/** What a command has to say, and the exit code. */
export interface Outcome {
  readonly out: string;
  /** For the error stream. */
  readonly err: string;
  /** 0: all is well. 1: something was found. 2: something could not be done. */
  readonly code: 0 | 1 | 2;
}

export const said = (out: string): Outcome => ({ out, err: "", code: 0 });

/** What could not be done, a line each. */
export const complaints = (failures: readonly Error[]): string =>
  failures.map(({ message }) => `cordial: ${message}\n`).join("");
