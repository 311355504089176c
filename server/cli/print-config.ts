/** `cordial check --print-config`: which rules hold for a file, and how grave each is. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readBatch } from "../../shared/batch/read.ts";
import { type Config, configure, settle } from "../../shared/config.ts";
import { rulebook } from "../../shared/rulebook.ts";
import type { CheckOptions } from "./check-options.ts";
import { configurationOf } from "./configuration.ts";
import { checkable, readText, unlessMissing } from "./disk.ts";
import { Failure } from "./failure.ts";
import { shown } from "./files.ts";
import { type Outcome, said } from "./outcome.ts";
import { rulesIn } from "./settled.ts";
import type { Terminal } from "./terminal.ts";

/** Of a file as its front matter has it; of a folder as it holds for a new file there. @throws Failure */
export async function printConfig(options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const { paths, stdin, stdinFilename, rules } = options;
  const [path = ".", another] = stdin ? [stdinFilename] : paths;
  if (another !== undefined) throw new Failure("--print-config is about one file or folder at a time.");
  const { folder } = terminal;
  const text = stdin ? checkable(await terminal.input(), path) : await textIn(folder, path);
  const base = await configurationOf(resolve(folder, path, text === undefined ? "new.invite.md" : ""));
  const config = configure(settle(base, rulesIn(rules).settled), readBatch(text ?? "").head.rules);
  return said(`${JSON.stringify({ path: shown(path, folder), rules: levelsIn(config) }, null, 2)}\n`);
}

/** Undefined for a folder. */
async function textIn(folder: string, path: string): Promise<string | undefined> {
  const found = await stat(resolve(folder, path)).catch(unlessMissing);
  return found?.isDirectory() ? undefined : readText(folder, path);
}

const levelsIn = ({ active }: Config): Record<string, string> =>
  Object.fromEntries(
    rulebook.map(({ id }) => [id, active.find(({ rule }) => rule.id === id)?.severity ?? "off"]),
  );
