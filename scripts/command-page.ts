/** The part of docs/command.md that lists all commands and options, from the table that the command itself reads. */
import { type Command, written } from "../server/cli/commands/command.ts";
import { COMMANDS } from "../server/cli/commands.ts";

export const commandList = (): string => COMMANDS.map(section).join("\n\n");

function section({ name, says, more = [], operands, options }: Command): string {
  const usage = `cordial ${name}${operands ? ` ${operands.value}` : ""}`;
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${cell(written(name, option))}\` | ${cell(option.says)} |`,
  );
  const table = rows.length > 0 ? [["| option | meaning |", "| --- | --- |", ...rows].join("\n")] : [];
  return [`### \`${usage}\``, says, ...more, ...table].join("\n\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|");
