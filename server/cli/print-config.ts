/** `cordial check --print-config`: which rules hold for a file, how grave each is, and who says so. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readBatch } from "../../shared/batch/read.ts";
import {
  type Active,
  type Config,
  configure,
  DEFAULT_CONFIG,
  type Level,
  settle,
} from "../../shared/config.ts";
import { rulebook } from "../../shared/rulebook.ts";
import type { CheckOptions } from "./check-options.ts";
import { Configuration } from "./configuration.ts";
import { checkable, readText, unlessMissing } from "./disk.ts";
import { Failure } from "./failure.ts";
import { shown } from "./files.ts";
import { type Outcome, said } from "./outcome.ts";
import { rulesIn } from "./settled.ts";
import type { Terminal } from "./terminal.ts";

/** Of a file as its front matter has it; of a folder as it holds for a new file there. @throws Failure */
export async function printConfig(options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const { paths, stdin, stdinFilename, rules, config: named } = options;
  const [path = ".", another] = stdin ? [stdinFilename] : paths;
  if (another !== undefined) throw new Failure("--print-config is about one file or folder at a time.");
  const { folder } = terminal;
  const text = stdin ? checkable(await terminal.input(), path) : await textIn(folder, path);
  const configuration = new Configuration({ folder, ...(named !== undefined && { config: named }) });
  const place = resolve(folder, path, text === undefined ? "new.invite.md" : "");
  const { config: base, origins, project } = await configuration.of(place);
  const { settled } = rulesIn(rules);
  const stated = readBatch(text ?? "").head.rules;
  const unsettled = configure(base, stated);
  const config = settle(unsettled, settled);
  const fileOf = (uri: string): string => shown(fileURLToPath(uri), folder);
  const ownWord = configure(DEFAULT_CONFIG, stated);
  /** Who has the last word on a rule; undefined where it is as it comes. */
  const originOf = (id: string): string | undefined => {
    if (settled.levels.has(id) || (settled.on.has(id) && levelIn(unsettled, id) === "off")) return "--rule";
    if (levelIn(ownWord, id) === "off" || activeIn(ownWord, id)?.chosen) return "front matter";
    const uri = origins.get(id);
    return uri && fileOf(uri);
  };
  const told = {
    path: shown(path, folder),
    configuration: project?.files.map(({ uri }) => fileOf(uri)) ?? [],
    rules: ofEach((id) => levelIn(config, id)),
    origins: ofEach(originOf),
  };
  return said(`${JSON.stringify(told, null, 2)}\n`);
}

/** Undefined for a folder. */
async function textIn(folder: string, path: string): Promise<string | undefined> {
  const found = await stat(resolve(folder, path)).catch(unlessMissing);
  return found?.isDirectory() ? undefined : readText(folder, path);
}

const activeIn = ({ active }: Config, id: string): Active | undefined =>
  active.find(({ rule }) => rule.id === id);

const levelIn = (config: Config, id: string): Level => activeIn(config, id)?.severity ?? "off";

/** What there is to say of each rule, in the order of the rulebook. */
const ofEach = <T>(say: (id: string) => T): Record<string, T> =>
  Object.fromEntries(rulebook.map(({ id }) => [id, say(id)]));
