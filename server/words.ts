/** In what words the server speaks to a client. */
import type { InitializeParams } from "vscode-languageserver";
import type { Translations } from "../shared/text/say.ts";

/** Those that the client brings along, else the host's own for its language; undefined for English. */
export function wordsFor(
  { locale = "", initializationOptions }: InitializeParams,
  own?: (language: string) => Translations | undefined,
): Translations | undefined {
  const brought = broughtIn(initializationOptions);
  if (brought) return brought;
  const [language] = /^[a-z]{2,3}(?![a-z])/.exec(locale.toLowerCase()) ?? [];
  return language === undefined || language === "en" ? undefined : own?.(language);
}

/** The options are whatever the client's user wrote. */
const broughtIn = (options: unknown): Translations | undefined =>
  typeof options === "object" && options !== null && "words" in options
    ? translationsFrom(options.words)
    : undefined;

/** Of something read from outside, what can be translations. */
export function translationsFrom(read: unknown): Translations | undefined {
  if (typeof read !== "object" || read === null) return undefined;
  return Object.fromEntries(
    Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
