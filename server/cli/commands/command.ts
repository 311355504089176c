/** What a command says of itself: its arguments are read, its help is printed and shells complete it from this alone. */
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";
import type { Outcome } from "../outcome.ts";
import type { Terminal } from "../terminal.ts";

export interface Option {
  readonly type: "boolean" | "string";
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What stands for the value in help: "FILE". */
  readonly value?: string;
  /** All that the value can be. */
  readonly words?: readonly string[];
  /** What shells offer, where anything else is possible too. */
  readonly offers?: Offers;
  /** One or two sentences. */
  readonly says: string;
}

/** An option that several commands have. */
export const CONFIG = {
  type: "string",
  value: "FILE",
  offers: "files",
  says: "Use this project file for everything; otherwise each file has the nearest cordial.json, beside it or above.",
} as const satisfies Option;

/** What shells can offer for a value: files, the ids of the rules, or the commands. */
export type Offers = "files" | "rules" | "commands" | readonly string[];

export interface Operands {
  /** How help writes them: "[paths]". */
  readonly value: string;
  /** The most there can be; any number when absent. */
  readonly most?: number;
  readonly offers?: Offers;
}

interface About {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly says: string;
  /** Paragraphs for its own help. */
  readonly more?: readonly string[];
  readonly operands?: Operands;
  readonly options: Readonly<Record<string, Option>>;
  /** Command lines, each with what it is for. */
  readonly examples?: readonly (readonly [line: string, says: string])[];
}

export interface Command extends About {
  /** @throws Failure when the arguments cannot be understood. */
  readonly run: (args: readonly string[], terminal: Terminal) => Outcome | Promise<Outcome>;
}

/** A command line that has been read. */
export interface Given<Name extends string = string> {
  readonly operands: readonly string[];
  readonly has: (name: Name) => boolean;
  /** The value of an option, the last one given. */
  readonly value: (name: Name) => string | undefined;
  readonly values: (name: Name) => readonly string[];
  /** The value of an option that can be one of a few words. */
  readonly word: <W extends string>(name: Name, words: readonly W[]) => W | undefined;
}

export const defineCommand = <const Options extends About["options"]>(
  about: Omit<About, "options"> & { readonly options: Options },
  run: (given: Given<keyof Options & string>, terminal: Terminal) => Outcome | Promise<Outcome>,
): Command => ({ ...about, run: (args, terminal) => run(read(about, args), terminal) });

/** An option as help writes it: "-q, --quiet" or "--format FORMAT". */
export const written = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;

const seeHelp = ({ name }: About): string => `See "cordial help ${name}".`;

/** @throws Failure */
function read(about: About, args: readonly string[]): Given {
  const { values, positionals: operands } = parse(about, args);
  const { most = Infinity } = about.operands ?? { most: 0 };
  if (operands.length > most)
    throw new Failure(`"cordial ${about.name}" has no use for "${operands[most]}". ${seeHelp(about)}`);
  const all = (name: string): string[] =>
    [values[name]].flat().flatMap((value) => (typeof value === "string" ? [value] : []));
  for (const [name, { words }] of Object.entries(about.options))
    if (words) for (const value of all(name)) oneOf(words, `--${name}`, value);
  return {
    operands,
    has: (name) => values[name] !== undefined,
    value: (name) => all(name).at(-1),
    values: all,
    word: (name, words) => words.find((word) => word === all(name).at(-1)),
  };
}

function parse(about: About, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(about.options).map(([name, { type, short, multiple = false }]) => [
      name,
      { type, multiple, ...(short !== undefined && { short }) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Its second sentence tells how to name a file that starts with a dash, which is not what has happened.
    const [sentence = error.message] = error.message.split(/\.? To specify/);
    throw new Failure(`${sentence.replace(/\.?$/, ".")} ${seeHelp(about)}`);
  }
}

function oneOf(words: readonly string[], option: string, given: string): void {
  if (!words.includes(given)) throw new Failure(`${option} can be ${words.join(", ")}; it is "${given}".`);
}
