/** The snippets: filled sensibly, each is a note that Cordial has nothing against; left as they come, none may be sent. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBatch } from "../shared/batch/read.ts";
import { DEFAULT_CONFIG } from "../shared/config.ts";
import { check } from "../shared/features/check.ts";
import { readingsIn } from "./support/verdict.ts";

const path = new URL("../client/snippets/invite.json", import.meta.url);
const snippets: Record<string, Snippet> = JSON.parse(readFileSync(path, "utf8"));

interface Snippet {
  readonly prefix: string;
  readonly include: readonly string[];
  readonly body: readonly string[];
}

/** What a person would type at the tab stops, in turn; for the rest of them what the snippet proposes will do. */
const typed: Record<string, readonly string[]> = {
  "invite-met": [
    "Ines Duarte",
    "https://www.linkedin.com/in/ines-duarte-example",
    "the Lisbon map fair",
    "compare how we restore globes",
    "our glue recipe",
    "Sincerely",
    "Nora",
  ],
  "invite-group": [
    "Tom Achterberg",
    "https://www.linkedin.com/in/tom-achterberg-example",
    "Bakers of the North",
    "a baker in Leeds",
    "learn how you keep rye moist",
    "my starter",
    "Sincerely",
    "Nora",
  ],
  "invite-referral": [
    "Tom Achterberg",
    "https://www.linkedin.com/in/tom-achterberg-example",
    "Ana Silva",
    "a marine biologist in Fife",
    "learn how you count seals",
    "our drone maps",
    "Sincerely",
    "Nora",
  ],
  "invite-follower": [
    "Mei Tan",
    "https://www.linkedin.com/in/mei-tan-example",
    "your talk on tidal maps",
    "changed our surveys",
    "a marine biologist in Fife",
    "follow your work",
    "our data",
    "Sincerely",
    "Nora",
  ],
  "invite-reconnect": [
    "Karim Haddad",
    "https://www.linkedin.com/in/karim-haddad-example",
    "colleague",
    "our night shifts at the Gazette",
    "I saw your book reviewed",
    "the launch",
    "Sincerely",
    "Nora",
  ],
  "invite-recruiting": [
    "Lea Brandt",
    "https://www.linkedin.com/in/lea-brandt-example",
    "your talk on timber joints",
    "a recruiter at Oakline",
    "a bridge engineer",
    "Sincerely",
    "Nora",
  ],
  "invite-stranger": [
    "Lea Brandt",
    "https://www.linkedin.com/in/lea-brandt-example",
    "Ana Silva",
    "a marine biologist in Fife",
    "learn how you count seals",
    "our drone maps",
    "Sincerely",
    "Nora",
  ],
  "invite-reply-thanks": [
    "Karim Haddad",
    "https://www.linkedin.com/in/karim-haddad-example",
    "the kind words about our stand",
    "next year's programme",
    "Sincerely",
    "Nora",
  ],
  "invite-reply-ask": [
    "Karim Haddad",
    "https://www.linkedin.com/in/karim-haddad-example",
    "next year's programme",
    "Sincerely",
    "Nora",
  ],
};

const FRONT_MATTER = [
  "Nora Okafor",
  "Programme lead",
  "Harbour Book Fair",
  "free",
  "Sincerely",
  "After the fair",
];

/** The snippet's text once `values` are typed; without them, with what it proposes at each stop. */
function filled({ body }: Snippet, values: readonly string[] = []): string {
  const text = body.join("\n");
  const proposed = new Map<string, string>();
  for (const [, stop = "", words = ""] of text.matchAll(/\$\{(\d)[:|]([^|}]*)\|?\}/g)) {
    proposed.set(stop, words.split(",")[0] ?? words);
  }
  const at = (stop: string) => values[Number(stop) - 1] ?? proposed.get(stop) ?? "";
  return text
    .replace(/\$\{(\d)[:|][^}]*\}/g, (_, stop: string) => at(stop))
    .replace(/\$\{(\d)\/\^\(\\S\+\)\.\*\$\/\$1\/\}/g, (_, stop: string) => at(stop).split(" ")[0] ?? "")
    .replace(/\$(\d)/g, (_, stop: string) => at(stop));
}

const head = `${filled(byPrefix("invite-front-matter"), FRONT_MATTER)}\n`;
const judge = (text: string) => check(readBatch(head + text), DEFAULT_CONFIG);

function byPrefix(prefix: string): Snippet {
  const found = Object.values(snippets).find((snippet) => snippet.prefix === prefix);
  if (!found) throw new Error(`no snippet has the prefix ${prefix}`);
  return found;
}

test("there is a filling here for every snippet of a note", () => {
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
  expect(prefixes.toSorted()).toEqual([...Object.keys(typed), "invite-front-matter"].toSorted());
});

test("every snippet is kept to files of our kind, in Markdown too", () => {
  for (const { include } of Object.values(snippets)) expect(include).toEqual(["*.invite.md"]);
});

test("the front matter alone has nothing wrong with it", () => {
  const wrong = judge("").findings.filter(({ rule }) => rule.id === "invalid-front-matter");
  expect(wrong).toEqual([]);
});

for (const [prefix, values] of Object.entries(typed)) {
  const snippet = byPrefix(prefix);

  test(`${prefix}, filled, is a note that nothing can be said against, and short`, () => {
    const { findings, batch } = judge(filled(snippet, values));
    const readings = readingsIn(batch);
    expect(findings.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
    expect(readings).toHaveLength(1);
    for (const { text } of readings) expect(text.length).toBeLessThan(200);
  });

  test(`${prefix}, as it comes, cannot be sent`, () => {
    const holes = judge(filled(snippet)).findings.filter(({ severity }) => severity === "error");
    expect(holes.map(({ rule }) => rule.id)).toContain("leftover-hole");
  });
}
