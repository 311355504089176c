/** Reads the command line: what is to be done, and how. */
import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { SEVERITIES } from "../../shared/rule.ts";
import { Failure } from "./failure.ts";

export const FORMATS = ["pretty", "json"] as const;
export type Format = (typeof FORMATS)[number];

export const BARS = [...SEVERITIES, "never"] as const;
/** The mildest finding that makes the command fail. */
export type Bar = (typeof BARS)[number];

export interface CheckOptions {
  /** Files, folders or patterns, as given. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: Bar;
  readonly fix: boolean;
  readonly stdin: boolean;
  /** How the text of the input is called in the report. */
  readonly stdinFilename: string;
  /** Undefined: where a person reads along. */
  readonly color?: boolean;
}

export const RENDERINGS = ["text", "json", "csv"] as const;

export interface RenderOptions {
  /** Files, folders or patterns, as given. */
  readonly paths: readonly string[];
  readonly format: (typeof RENDERINGS)[number];
  /** Whether what is not fit to send is rendered as well, marked. */
  readonly all: boolean;
}

export type Command =
  | { readonly name: "check"; readonly options: CheckOptions }
  | { readonly name: "render"; readonly options: RenderOptions }
  | { readonly name: "explain"; readonly rule?: string }
  | { readonly name: "lsp" | "help" | "version" };

/** @throws Failure when the command line cannot be understood. */
export function readCommand(args: readonly string[]): Command {
  const [name = "help", ...rest] = args;
  if (name === "check") return readCheck(rest);
  if (name === "render") return readRender(rest);
  if (name === "explain") return readExplain(rest);
  // Its arguments say how to talk to the editor, which the library reads by itself.
  if (name === "lsp") return { name };
  if (name === "help" || name === "--help" || name === "-h") return { name: "help" };
  if (name === "--version" || name === "-v") return { name: "version" };
  throw new Failure(
    `There is no command "${name}". ${didYouMean(name, ["check", "render", "explain", "lsp"])}${SEE_HELP}`,
  );
}

const SEE_HELP = 'See "cordial --help".';

function readCheck(args: string[]): Command {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "pretty" },
      "fail-on": { type: "string", default: "warning" },
      fix: { type: "boolean", default: false },
      stdin: { type: "boolean", default: false },
      "stdin-filename": { type: "string" },
      color: { type: "boolean" },
      "no-color": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return { name: "help" };
  const format = oneOf(FORMATS, "--format", values.format);
  const stdin = values.stdin || values["stdin-filename"] !== undefined;
  if (stdin && positionals.length > 0) throw new Failure("Give either paths or --stdin, not both.");
  if (stdin && values.fix && format === "json")
    throw new Failure("--stdin with --fix prints the mended text, so it cannot print JSON as well.");
  const color = values["no-color"] ? false : values.color;
  return {
    name: "check",
    options: {
      paths: positionals.length > 0 ? positionals : ["."],
      format,
      failOn: oneOf(BARS, "--fail-on", values["fail-on"]),
      fix: values.fix,
      stdin,
      stdinFilename: values["stdin-filename"] ?? "<stdin>",
      ...(color !== undefined && { color }),
    },
  };
}

function readRender(args: string[]): Command {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      all: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return { name: "help" };
  const format = oneOf(RENDERINGS, "--format", values.format);
  const paths = positionals.length > 0 ? positionals : ["."];
  return { name: "render", options: { paths, format, all: values.all } };
}

function readExplain(args: string[]): Command {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return { name: "help" };
  const [rule, another] = positionals;
  if (another !== undefined) throw new Failure(`One rule at a time, please: "cordial explain ${rule}".`);
  return { name: "explain", ...(rule !== undefined && { rule }) };
}

const parse: typeof parseArgs = (config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Its second sentence tells how to name a file that starts with a dash, which is not what has happened.
    const [sentence = error.message] = error.message.split(/\.? To specify/);
    throw new Failure(`${sentence.replace(/\.?$/, ".")} ${SEE_HELP}`);
  }
};

function oneOf<T extends string>(words: readonly T[], option: string, given: string): T {
  const word = words.find((word) => word === given);
  if (word !== undefined) return word;
  throw new Failure(`${option} can be ${words.join(", ")}; it is "${given}".`);
}

/** A question that names the nearest word, if one is near; ends in a blank. */
function didYouMean(given: string, words: readonly string[]): string {
  const near = closest(given, words);
  return distance(given, near) <= 2 ? `Did you mean "${near}"? ` : "";
}
