/** All commands, in the order in which help tells of them. */
import { baseline } from "./commands/baseline.ts";
import { check } from "./commands/check.ts";
import type { Command } from "./commands/command.ts";
import { completion } from "./commands/completion.ts";
import { convert } from "./commands/convert.ts";
import { explain } from "./commands/explain.ts";
import { help } from "./commands/help.ts";
import { imports } from "./commands/import.ts";
import { lsp } from "./commands/lsp.ts";
import { render } from "./commands/render.ts";

export const COMMANDS: readonly Command[] = [
  check,
  render,
  imports,
  convert,
  baseline,
  explain,
  lsp,
  completion(() => COMMANDS),
  help(() => COMMANDS),
];
