/** Does what the arguments ask for; the command without its process. */
import { inspect } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { VERSION } from "../version.ts";
import type { Command } from "./commands/command.ts";
import { COMMANDS } from "./commands.ts";
import { Failure } from "./failure.ts";
import { helpOn, overview } from "./help.ts";
import { complaints, type Outcome, said } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";

export async function run(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  try {
    return await outcomeOf(args, terminal);
  } catch (error) {
    const words = error instanceof Failure ? error.message : `This is a mistake of ours. ${inspect(error)}`;
    return { out: "", err: complaints([words]), code: 2 };
  }
}

function outcomeOf([name, ...rest]: readonly string[], terminal: Terminal): Outcome | Promise<Outcome> {
  if (name === undefined || name === "--help" || name === "-h") return said(overview(COMMANDS));
  if (name === "--version" || name === "-v") return said(`${VERSION}\n`);
  const command = commandOf(name);
  return asksForHelp(rest) ? said(helpOn(command)) : command.run(rest, terminal);
}

/** @throws Failure when there is no such command. */
function commandOf(name: string): Command {
  const command = COMMANDS.find((command) => command.name === name);
  if (command) return command;
  const near = closest(
    name,
    COMMANDS.map(({ name }) => name),
  );
  const question = distance(name, near) <= 2 ? `Did you mean "${near}"? ` : "";
  throw new Failure(`There is no command "${name}". ${question}See "cordial help".`);
}

/** What stands behind `--` are paths. */
const asksForHelp = (args: readonly string[]): boolean =>
  args
    .slice(0, args.includes("--") ? args.indexOf("--") : undefined)
    .some((arg) => arg === "--help" || arg === "-h");
