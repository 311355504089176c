/** `cordial completion`: its arguments. */
import { Failure } from "../failure.ts";
import { said } from "../outcome.ts";
import { SHELLS } from "../shells.ts";
import { type Command, defineCommand } from "./command.ts";

/** @param commands all there are, itself among them. */
export const completion = (commands: () => readonly Command[]): Command =>
  defineCommand(
    {
      name: "completion",
      says: "Print what makes a shell complete commands, options and rules.",
      operands: { value: SHELLS.join("|"), most: 1, offers: SHELLS },
      options: {},
      examples: [
        ['eval "$(cordial completion bash)"', "in ~/.bashrc"],
        ['eval "$(cordial completion zsh)"', "in ~/.zshrc, below compinit"],
        ["cordial completion fish > ~/.config/fish/completions/cordial.fish", "once"],
      ],
    },
    async ({ operands: [asked] }) => {
      const shell = SHELLS.find((shell) => shell === asked);
      if (shell === undefined) throw new Failure(`Say for which shell: ${SHELLS.join(", ")}.`);
      const { completionFor } = await import("../completion.ts");
      return said(completionFor(shell, commands()));
    },
  );
