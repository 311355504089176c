/** What can be asked of a check. */
import { SEVERITIES } from "../../shared/rule.ts";

export const FORMATS = ["pretty", "json", "sarif", "github", "junit"] as const;
export type Format = (typeof FORMATS)[number];

export const BARS = [...SEVERITIES, "never"] as const;
/** The mildest finding that makes the command fail. */
export type Bar = (typeof BARS)[number];

export interface CheckOptions {
  /** Files, folders or patterns, as given. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: Bar;
  /** So many warnings pass. */
  readonly maxWarnings?: number;
  /** What is said of rules for this one run: "id" or "id=level". */
  readonly rules: readonly string[];
  /** Whether only what is as grave as `failOn` is told. */
  readonly quiet: boolean;
  readonly fix: boolean;
  /** Whether mended texts are shown as a patch instead of written. */
  readonly diff: boolean;
  /** The path of the file that accepts findings; false for none; undefined for the one in the working directory, if any. */
  readonly baseline?: string | false;
  /** The one project file to use; the nearest of each file when absent. */
  readonly config?: string;
  readonly stdin: boolean;
  /** How the text of the input is called in the report. */
  readonly stdinFilename: string;
  readonly watch: boolean;
  /** Undefined: where a person reads along. */
  readonly color?: boolean;
}
