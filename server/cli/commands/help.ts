/** `cordial help`: its arguments. */
import { Failure } from "../failure.ts";
import { helpOn, overview } from "../help.ts";
import { said } from "../outcome.ts";
import { type Command, defineCommand } from "./command.ts";

/** @param commands all there are, itself among them. */
export const help = (commands: () => readonly Command[]): Command =>
  defineCommand(
    {
      name: "help",
      says: "Tell all about one command, or which commands there are.",
      operands: { value: "[command]", most: 1, offers: "commands" },
      options: {},
    },
    ({ operands: [name] }) => {
      if (name === undefined) return said(overview(commands()));
      const command = commands().find((command) => command.name === name);
      if (command === undefined) throw new Failure(`There is no command "${name}". See "cordial help".`);
      return said(helpOn(command));
    },
  );
