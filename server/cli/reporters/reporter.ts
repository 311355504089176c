/** The contract of a report's format. A report is written file by file, so that no more than one verdict need be kept. */
import type { createColors } from "picocolors";
import type { Bar } from "../check-options.ts";
import type { CheckedFile } from "../report.ts";
import type { Tally } from "../tally.ts";

export type Colors = ReturnType<typeof createColors>;

/** How a report is to look, and where it is read. */
export interface Look {
  readonly colors: Colors;
  /** The mildest finding that makes the command fail. */
  readonly bar: Bar;
  /** What leads from the folder that readers of the report count paths from to the working directory: "" or "drafts/". */
  readonly lead: string;
}

/** What the files' own parts cannot say. */
export interface Rest {
  readonly tally: Tally;
  /** What could not be done, a sentence each. */
  readonly failures: readonly string[];
  /** The baseline in use, as it is shown. */
  readonly baseline?: string;
}

export interface Reporter {
  /** What is said of one file. */
  readonly part: (file: CheckedFile, look: Look) => string;
  /** The whole report. @param parts in the order of their files. */
  readonly whole: (parts: readonly string[], rest: Rest, look: Look) => string;
}
