/** The JSON schema of `cordial.json`, for editors that know no more of Cordial. */
import * as z from "zod/mini";
import { OVERRIDE, PHRASES, PROJECT, RULES } from "../shared/project/schema.ts";
import { FILES_MEANING, PHRASE_KEYS, PROJECT_KEYS } from "../shared/project/words.ts";

interface Words {
  readonly id?: string;
  readonly description?: string;
}

/** @param rules what may be said of each rule, by its id. */
export function projectSchema(rules: Readonly<Record<string, object>>): string {
  const metadata = z.registry<Words>();
  metadata.add(RULES, { id: "rules" });
  for (const [key, words] of Object.entries({ ...PROJECT_KEYS, files: FILES_MEANING }))
    for (const { shape } of [PROJECT, OVERRIDE]) {
      const part = entryOf(shape, key);
      if (part) metadata.add(part, { description: capital(words) });
    }
  for (const [key, words] of Object.entries(PHRASE_KEYS)) {
    const part = entryOf(PHRASES.shape, key);
    if (part) metadata.add(part, { description: capital(words) });
  }
  const schema = z.toJSONSchema(PROJECT, { metadata, target: "draft-07" });
  const description = capital(PROJECT_KEYS.rules);
  const definitions = {
    rules: { type: "object", description, properties: rules, additionalProperties: false },
  };
  // The last two are for editors that would forbid in JSON what Cordial reads.
  const whole = { ...schema, definitions, allowComments: true, allowTrailingCommas: true };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const entryOf = (shape: Readonly<Record<string, z.ZodMiniType>>, key: string): z.ZodMiniType | undefined =>
  Object.hasOwn(shape, key) ? shape[key] : undefined;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
