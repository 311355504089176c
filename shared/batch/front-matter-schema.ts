/** What the values of the front matter must be. Every message completes the sentence "“key” must be ...". */
import * as z from "zod/mini";
import { say } from "../text/say.ts";
import { FIELD_KEYS, SENDER_KEYS } from "./keys.ts";
import { RELATIONSHIPS } from "./values.ts";

const text = z.string({ error: "text" });
const texts = z.array(text, { error: "a list" });
const map = z.record(z.string(), text, { error: "a map of keys and texts" });

/** “a”, “b” or “c” */
export function anyOf(words: readonly string[]): string {
  const [most, last] = quoted(words);
  return most === "" ? last : say`${most} or ${last}`;
}

/** “a”, “b” and “c” */
function allOf(words: readonly string[]): string {
  const [most, last] = quoted(words);
  return most === "" ? last : say`${most} and ${last}`;
}

const quoted = (words: readonly string[]): [most: string, last: string] => {
  const all = words.map((word) => `“${word}”`);
  return [all.slice(0, -1).join(", "), all.at(-1) ?? ""];
};

/** Words are compared without regard to case and blanks around them. */
const oneOf = <const T extends readonly string[]>(...words: T) => {
  const folded = z.transform((word: string) => word.trim().toLowerCase());
  return z.pipe(z.pipe(text, folded), z.enum(words, { error: () => anyOf(words) }));
};

const wholeNumber = (least: number, most: number) => {
  const error = () => say`a whole number between ${least} and ${most}`;
  const digits = z.string({ error }).check(z.regex(/^\s*\d{1,9}\s*$/, { error, abort: true }));
  return z.pipe(
    z.pipe(digits, z.transform(Number)),
    z.number().check(z.minimum(least, { error }), z.maximum(most, { error })),
  );
};

const day = { error: "a day such as 2026-05-14" };
const language = { error: "a language such as en or pt-BR" };

const sender = z.object({
  name: z.optional(text),
  "first-name": z.optional(text),
  title: z.optional(text),
  company: z.optional(text),
  url: z.optional(text),
});

const fields = Object.fromEntries(
  Object.keys(FIELD_KEYS).map((key) => [key, z.optional(z.union([text, texts], { error: "text" }))]),
);

/** The front matter, its keys folded and every scalar as the text that was written. */
export const FRONT_MATTER = z.object({
  ...fields,
  relationship: z.optional(oneOf(...Object.keys(RELATIONSHIPS))),
  sender: z.optional(
    z.union([text, sender], { error: () => say`a name, or a map of ${allOf(SENDER_KEYS)}` }),
  ),
  to: z.optional(text),
  url: z.optional(text),
  kind: z.optional(oneOf("invite", "reply", "message")),
  account: z.optional(oneOf("free", "premium")),
  limit: z.optional(wholeNumber(1, 10_000)),
  "sign-off": z.optional(text),
  recipients: z.optional(
    z.union([text, z.array(map)], { error: "the path of a CSV file, or a list of maps" }),
  ),
  columns: z.optional(map),
  contacted: z.optional(z.union([text, texts], { error: "the path of a file, or a list of paths" })),
  exclude: z.optional(z.union([text, texts], { error: "the path of a file, or a list of paths" })),
  expect: z.optional(wholeNumber(0, 1_000_000)),
  date: z.optional(text.check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { ...day, abort: true }), z.refine(isDay, day))),
  lang: z.optional(text.check(z.regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}$/, language))),
  rules: z.optional(z.record(z.string(), z.unknown(), { error: "a map of rules and levels" })),
});
export type Settings = z.output<typeof FRONT_MATTER>;

/** What is wrong with a value: what it must be, and where in it, such as `["sender", "title"]`. */
export interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly must: string;
}

/** Judges the value of one key; undefined when there is nothing to complain of, or the key is unknown. */
export function judge(key: string, value: unknown): Complaint | undefined {
  const result = z.safeParse(FRONT_MATTER, { [key]: value });
  const issue = result.success ? undefined : deepest(result.error.issues);
  return issue && { path: issue.path, must: issue.message };
}

/** The settings of values that were all judged to be right. */
export const settingsOf = (values: Readonly<Record<string, unknown>>): Settings =>
  z.parse(FRONT_MATTER, values);

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly errors?: readonly (readonly Issue[])[];
}

/** The complaint that says most: within a union, of the branch whose outer form was right. */
function deepest(issues: readonly Issue[], within: readonly PropertyKey[] = []): Issue | undefined {
  let best: Issue | undefined;
  for (const issue of issues) {
    const path = [...within, ...issue.path];
    const inner = deepest((issue.errors ?? []).flat(), path);
    const found = inner && inner.path.length > path.length ? inner : { ...issue, path };
    if (!best || found.path.length > best.path.length) best = found;
  }
  return best;
}

function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
