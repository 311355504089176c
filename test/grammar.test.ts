/** The TextMate grammar and the language configuration: text in, the innermost scope of each stretch out. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";

/** Stands for the editor's own YAML grammar. */
const YAML = { scopeName: "source.yaml", patterns: [{ match: "\\S+", name: "any.yaml" }], repository: {} };

const file = (path: string) => new URL(`../${path}`, import.meta.url);

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = await readFile(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm);
  const path = "syntaxes/invite.tmLanguage.json";
  const invite = textmate.parseRawGrammar(await readFile(file(path), "utf8"), path);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === "text.invite" ? invite : textmate.parseRawGrammar(JSON.stringify(YAML), "yaml.json"),
  });
  const loaded = await registry.loadGrammar("text.invite");
  if (!loaded) throw new Error("the grammar cannot be loaded");
  grammar = loaded;
});

/** One `text -> scope` for each stretch that is not blank, line by line; a bare `text` has no scope but the file's. */
function scoped(source: string): string[] {
  const said: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of source.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const text = line.slice(startIndex, endIndex).trim();
      const scope = (scopes.at(-1) ?? "").replace(/\.invite$/, "");
      if (text) said.push(scope === "text" ? text : `${text} -> ${scope}`);
    }
  }
  return said;
}

/** Leaves out what only opens, closes or separates. */
const words = (source: string) => scoped(source).filter((said) => !said.includes("-> punctuation"));

const cases: [name: string, source: string, expected: string[]][] = [
  [
    "front matter is YAML and ends at its second line of dashes",
    "---\naccount: free\n---\nHello",
    ["account: -> any.yaml", "free -> any.yaml", "Hello"],
  ],
  [
    "dashes further down are no front matter",
    "Hello\n\n---\naccount: free\n---",
    ["Hello", "---", "account: free", "---"],
  ],
  [
    "a title and the words under it are the team's",
    "# Book fair\n\nFor the team.",
    ["Book fair -> entity.name.section.title", "For the team."],
  ],
  [
    "a heading with a link names the recipient and the profile",
    "## [Ines Duarte](https://example.com/in/ines)",
    ["Ines Duarte -> entity.name.section.recipient", "https://example.com/in/ines -> markup.underline.link"],
  ],
  ["a heading without a link names the recipient", "## Ines", ["Ines -> entity.name.section.recipient"]],
  [
    "a template is told from a person",
    "## Template: alumni",
    ["Template -> keyword.other.template", "alumni -> entity.name.section.template"],
  ],
  ["a hashtag is no heading", "##books and ## more", ["##books and ## more"]],
  [
    "fields stand under the heading, and the note behind them",
    "## Ines\n\n- event: the book fair\n* url: https://a.example/x\n\nHi Ines,\n\n- event: the other fair",
    [
      "Ines -> entity.name.section.recipient",
      "event -> entity.name.tag.field",
      "the book fair -> string.unquoted.value",
      "url -> entity.name.tag.field",
      "https://a.example/x -> markup.underline.link",
      "Hi Ines, -> meta.note",
      "- event: the other fair -> meta.note",
    ],
  ],
  [
    "a note may touch the last field",
    "## Ines\n- work: her atlas\nHi Ines,\n- not: a field",
    [
      "Ines -> entity.name.section.recipient",
      "work -> entity.name.tag.field",
      "her atlas -> string.unquoted.value",
      "Hi Ines, -> meta.note",
      "- not: a field -> meta.note",
    ],
  ],
  [
    "a comment may stand among the fields",
    "## Ines\n- work: her atlas\n<!-- ask Tom -->\n- offer: the maps",
    [
      "Ines -> entity.name.section.recipient",
      "work -> entity.name.tag.field",
      "her atlas -> string.unquoted.value",
      "ask Tom -> comment.block.html",
      "offer -> entity.name.tag.field",
      "the maps -> string.unquoted.value",
    ],
  ],
  [
    "a part has fields and a text of its own",
    "## Ines\n\nHi Ines,\n\n### Follow-up\n\n- wait: 7 days\n\nThe maps are here.",
    [
      "Ines -> entity.name.section.recipient",
      "Hi Ines, -> meta.note",
      "Follow-up -> entity.name.section.part",
      "wait -> entity.name.tag.field",
      "7 days -> string.unquoted.value",
      "The maps are here. -> meta.note",
    ],
  ],
  [
    "remarks look like a comment, up to the next heading",
    "## Ines\n\n### Remarks\n\n- call: her first\n\n## Tom",
    [
      "Ines -> entity.name.section.recipient",
      "Remarks -> entity.name.section.part",
      "- call: her first -> comment.block.remarks",
      "Tom -> entity.name.section.recipient",
    ],
  ],
  [
    "a section ends where the next heading begins",
    "## Ines\n\nHi Ines,\n## Tom\n\nHi Tom,\n# Later",
    [
      "Ines -> entity.name.section.recipient",
      "Hi Ines, -> meta.note",
      "Tom -> entity.name.section.recipient",
      "Hi Tom, -> meta.note",
      "Later -> entity.name.section.title",
    ],
  ],
  [
    "a placeholder has a name and a fallback",
    "Hi {{first_name|there}},",
    [
      "Hi",
      "first_name -> variable.other.placeholder",
      "| -> keyword.operator.fallback",
      "there -> string.unquoted.fallback",
      ",",
    ],
  ],
  [
    "a fallback may be empty",
    "{{title|}}",
    ["title -> variable.other.placeholder", "| -> keyword.operator.fallback"],
  ],
  [
    "holes stand out, in fields too",
    "## Ines\n- event: [Event]\n\nHi [Name], we met at XX. TODO ___ <Company>",
    [
      "Ines -> entity.name.section.recipient",
      "event -> entity.name.tag.field",
      "[Event] -> invalid.illegal.hole",
      "Hi -> meta.note",
      "[Name] -> invalid.illegal.hole",
      ", we met at -> meta.note",
      "XX -> invalid.illegal.hole",
      ". -> meta.note",
      "TODO -> invalid.illegal.hole",
      "___ -> invalid.illegal.hole",
      "<Company> -> invalid.illegal.hole",
    ],
  ],
  ["a link, a size and a snake_case_word are no holes", "[maps](x) XXL a___b", ["[maps](x) XXL a___b"]],
  [
    "a comment may run over lines and over what looks like a heading",
    "<!-- one\n## two\n--> three",
    ["one -> comment.block.html", "## two -> comment.block.html", "three"],
  ],
  [
    "a comment that silences names its rules and its reason",
    "<!-- cordial-disable-next-line note-too-long, curt-greeting -- she asked for it -->",
    [
      "cordial-disable-next-line -> keyword.control.suppression",
      "note-too-long -> support.constant.rule-id",
      ", -> meta.suppression",
      "curt-greeting -> support.constant.rule-id",
      "she asked for it -> comment.block.html",
    ],
  ],
  [
    "a comment that silences needs no reason",
    "<!-- cordial-disable cold-tone -->",
    ["cordial-disable -> keyword.control.suppression", "cold-tone -> support.constant.rule-id"],
  ],
];

async function configured(): Promise<{ word: RegExp; enter: RegExp }> {
  const path = file("syntaxes/language-configuration.json");
  const { wordPattern, onEnterRules }: Configuration = JSON.parse(await readFile(path, "utf8"));
  return {
    word: new RegExp(wordPattern.pattern, `g${wordPattern.flags}`),
    enter: new RegExp(onEnterRules[0].beforeText),
  };
}

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly [{ readonly beforeText: string }];
}

describe("the grammar", () => {
  test.each(cases)("%s", (_, source, expected) => {
    expect(words(source)).toEqual(expected);
  });

  test("marks of headings, fields and comments are punctuation", () => {
    expect(
      scoped("## Ines\n- work: atlas <!-- x -->").filter((said) => said.includes("punctuation")),
    ).toEqual([
      "## -> punctuation.definition.heading",
      "- -> punctuation.definition.list.begin",
      ": -> punctuation.separator.key-value",
      "<!-- -> punctuation.definition.comment",
      "--> -> punctuation.definition.comment",
    ]);
  });
});

describe("the language configuration", () => {
  test.each([
    ["Hi {{first_name|there}}, well", ["Hi", "{{first_name|there}}", "well"]],
    ["missing-context: don't", ["missing-context", "don't"]],
    ["Zoë’s well-read 3D atlas", ["Zoë’s", "well-read", "3D", "atlas"]],
  ])("the words of %j are %j", async (text, expected) => {
    const { word } = await configured();
    expect(text.match(word)).toEqual(expected);
  });

  test.each([
    ["- event: the fair", true],
    ["- first-name:", true],
    ["- a list of things", false],
    ["Hi Ines: hello", false],
  ])("Enter after %j goes on with a field: %j", async (line, expected) => {
    const { enter } = await configured();
    expect(enter.test(line)).toBe(expected);
  });
});
