/** What a project file, `cordial.json`, may say. Every message completes the sentence "“key” must be ...". */
import * as z from "zod/mini";
import { RELATIONSHIPS } from "../batch/values.ts";
import { levelSchema } from "../config.ts";
import { rulebook } from "../rulebook.ts";
import { say } from "../text/say.ts";

const text = z.string({ error: "text" });
const pattern = text.check(z.minLength(1, { error: "a pattern such as archive/ or *.invite.md" }));
const patterns = z.array(pattern, { error: "a list of patterns such as archive/ or *.invite.md" });
const path = text.check(
  z.regex(/^[^\\:]*cordial\.json$/, { error: "the relative path of a cordial.json or NAME.cordial.json" }),
);
const phrase = text.check(
  z.regex(/[\p{L}\p{N}]/u, { error: "words to look for", abort: true }),
  z.regex(/^\s*(?:\*|[^*\s]+\*?)(?:\s+(?:\*|[^*\s]+\*?))*\s*$/, {
    error: "words, with * alone or at the end of a word for what may differ",
  }),
  z.maxLength(200, { error: "no longer than 200 characters" }),
);
const phrases = z.array(phrase, { error: "a list of phrases" });

/** How grave each rule is. */
export const RULES = z.strictObject(
  Object.fromEntries(rulebook.map(({ id }) => [id, z.optional(levelSchema)])),
  { error: "a map of rules and levels" },
);

export const PHRASES = z.strictObject(
  { context: z.optional(phrases), avoid: z.optional(phrases) },
  { error: "a map of “context” and “avoid”" },
);

/** What holds for the whole project, and may be different for some of its files. */
const STATEMENTS = {
  rules: z.optional(RULES),
  account: z.optional(z.enum(["free", "premium"], { error: "“free” or “premium”" })),
  lang: z.optional(
    text.check(
      z.regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}$/, { error: "a language such as en or pt-BR" }),
    ),
  ),
  "sign-off": z.optional(text.check(z.regex(/\S/, { error: "a closing such as Sincerely" }))),
  phrases: z.optional(PHRASES),
  relationships: z.optional(
    z.record(
      z.string(),
      z.enum(Object.keys(RELATIONSHIPS), {
        error: () => say`one of ${Object.keys(RELATIONSHIPS).join(", ")}`,
      }),
      { error: "a map of names and the relationships that they behave as" },
    ),
  ),
};

export const OVERRIDE = z.strictObject(
  { files: z.union([pattern, patterns], { error: "a pattern or a list of patterns" }), ...STATEMENTS },
  { error: "a map with “files” and what holds for them" },
);

export const PROJECT = z.strictObject(
  {
    $schema: z.optional(text),
    extends: z.optional(z.union([path, z.array(path)], { error: "a relative path or a list of them" })),
    ...STATEMENTS,
    ignore: z.optional(patterns),
    overrides: z.optional(z.array(OVERRIDE, { error: "a list of maps with “files”" })),
  },
  { error: "a map: { ... }" },
);

/** What `cordial.json` states, every value of it right. */
export type Project = z.output<typeof PROJECT>;
export type Statements = Omit<z.output<typeof OVERRIDE>, "files">;
