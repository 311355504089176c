/** The translations that stand beside the command. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Translations } from "../shared/text/say.ts";
import { translationsFrom } from "./words.ts";

/** @param language made of letters. @throws SyntaxError for a file that is damaged. */
export function wordsFromDisk(language: string): Translations | undefined {
  const file = join(__dirname, "l10n", `${language}.json`);
  return existsSync(file) ? translationsFrom(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}
