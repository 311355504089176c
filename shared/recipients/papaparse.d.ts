/**
 * What Cordial uses of the CSV library. It has no types of its own, and those that others wrote for it pull in Node's,
 * which the core must not know.
 */
declare module "papaparse" {
  interface Step {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly message: string }[];
    /** `cursor`: where the next record starts, in UTF-16 code units. */
    readonly meta: { readonly cursor: number };
  }

  interface Options {
    readonly delimiter: string;
    readonly newline: string;
    /** Whether text without quotes may be split without looking closely. */
    readonly fastMode: boolean;
    /** How many records are read; 0 for all. */
    readonly preview: number;
    readonly step: (step: Step) => void;
  }

  const Papa: { readonly parse: (text: string, options: Options) => void };
  export default Papa;
}
