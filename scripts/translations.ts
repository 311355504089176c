/** The translations of what the server says: as people write them, and as they ship. */
import { readdirSync, readFileSync } from "node:fs";
import { keyOf, type Translations } from "../shared/text/say.ts";

const FILE = /^server\.(\w+)\.json$/;

/** Language -> English -> translation. */
export const translations = (): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    readdirSync("l10n").flatMap((name) => {
      const [, language] = FILE.exec(name) ?? [];
      return language === undefined ? [] : [[language, JSON.parse(readFileSync(`l10n/${name}`, "utf8"))]];
    }),
  );

/** Language -> key of the English -> translation. */
export const translationsToShip = (): Readonly<Record<string, Translations>> =>
  Object.fromEntries(
    Object.entries(translations()).map(([language, all]) => [
      language,
      Object.fromEntries(Object.entries(all).map(([english, said]) => [keyOf(english), said])),
    ]),
  );
