/** What the keys of `cordial.json` mean: one table, so that completion, schema and documentation agree. */
import type { PROJECT } from "./schema.ts";

type Key = Exclude<keyof typeof PROJECT.shape, "$schema">;

export const PROJECT_KEYS: Readonly<Record<Key, string>> = {
  extends: "other configurations to start from, by relative paths; what this file says counts more",
  rules: "rules to switch off, or to take more or less seriously",
  account: "free (200 characters a note) or premium (300); front matter may say otherwise",
  lang: "the language of the notes, such as en; front matter may say otherwise",
  "sign-off": "the closing that fixes insert; front matter may say otherwise",
  phrases: "words of your own house: those that say how you know each other, and those to avoid",
  relationships: "names of your own for relationships, each with the one that it behaves as",
  ignore: "files and folders that are not checked",
  overrides: "what else holds for some of the files",
};

/** What stands under `phrases`. */
export const PHRASE_KEYS = {
  context: "phrases that say how you know each other, such as the name of your own event",
  avoid: "phrases that you do not want to read in a note",
} as const;

export const FILES_MEANING =
  "the files that this holds for: names, or paths from this folder; * for what may differ";
