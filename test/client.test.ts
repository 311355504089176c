/** What of the client needs no editor: its words, and that the manifest knows what the code relies on. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { copiedWords, statusWords, unfitWords } from "../client/words.ts";
import { COMMANDS, FILE_SUFFIX, LANGUAGE_ID, SECTION } from "../shared/protocol.ts";

const note = { recipient: "Rob Jensen", text: "Hi Rob,", length: 212, limit: 300, fit: true };

describe("what the editor says", () => {
  test("a copied note is called by its recipient, its length and its limit", () => {
    expect(copiedWords(note)).toBe("Copied Rob Jensen's note (212 of 300 characters).");
  });

  test("a message has no limit, and its recipient may not be named", () => {
    expect(copiedWords({ text: "Hi,", length: 3, fit: true })).toBe("Copied the note (3 characters).");
  });

  test("a note with errors is not fit to send yet", () => {
    const unnamed = { text: "Hi XX,", length: 6, limit: 200, fit: false };
    expect(unfitWords(unnamed)).toBe("The note is not fit to send yet (6 of 200 characters).");
  });

  test.each([
    [0, 0, "No notes yet"],
    [1, 0, "1 note, fit to send"],
    [1, 1, "1 note, not fit to send"],
    [12, 0, "12 notes, all fit to send"],
    [12, 2, "12 notes, 2 not fit to send"],
  ])("of %i notes with %i unfit it says %j", (invites, unfit, expected) => {
    expect(statusWords({ invites, unfit })).toBe(expected);
  });
});

describe("the manifest", () => {
  const manifest: Manifest = JSON.parse(read("package.json"));
  const {
    commands,
    configuration,
    grammars,
    jsonValidation,
    keybindings,
    languages,
    menus,
    snippets,
    walkthroughs,
  } = manifest.contributes;

  test("has the language of the protocol", () => {
    const ours = languages.filter(({ extensions }) => extensions);
    expect(ours).toMatchObject([{ id: LANGUAGE_ID, extensions: [FILE_SUFFIX] }]);
    expect(new Set(grammars.map(({ language }) => language))).toEqual(new Set([LANGUAGE_ID]));
  });

  test("takes project files for JSON with comments, and gives them their schema", () => {
    const [{ fileMatch } = { fileMatch: [] }] = jsonValidation;
    const jsonc = languages.find(({ id }) => id === "jsonc");
    expect([...(jsonc?.filenames ?? []), ...(jsonc?.filenamePatterns ?? [])]).toEqual(fileMatch);
    expect(fileMatch).toEqual(["cordial.json", "*.cordial.json"]);
  });

  test("has the commands of the protocol but those that need arguments", () => {
    const hidden: readonly string[] = [COMMANDS.showProblems, COMMANDS.applyFix];
    const wanted = Object.values(COMMANDS).filter((command) => !hidden.includes(command));
    expect(commands.map(({ command }) => command).toSorted()).toEqual(wanted.toSorted());
  });

  test("puts only its own commands into menus and on keys", () => {
    const known = new Set(commands.map(({ command }) => command));
    const used = [...Object.values(menus).flat(), ...keybindings];
    expect(used.filter(({ command }) => !known.has(command))).toEqual([]);
    for (const { when } of keybindings) expect(when).toContain(`editorLangId == ${LANGUAGE_ID}`);
  });

  test("has settings of our section only", () => {
    for (const key of Object.keys(configuration.properties)) expect(key.startsWith(`${SECTION}.`)).toBe(true);
  });

  test("names files that exist", () => {
    const named = [
      manifest.icon,
      ...languages.flatMap(({ configuration, icon }) =>
        [configuration, icon?.light, icon?.dark].flatMap((path) => path ?? []),
      ),
      ...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...jsonValidation.map(({ url }) => url),
      ...[...grammars, ...snippets].map(({ path }) => path),
    ];
    expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly languages: readonly {
      id: string;
      extensions?: string[];
      filenames?: string[];
      filenamePatterns?: string[];
      configuration?: string;
      icon?: { light: string; dark: string };
    }[];
    readonly jsonValidation: readonly { fileMatch: string[]; url: string }[];
    readonly grammars: readonly { language: string; path: string }[];
    readonly snippets: readonly { language: string; path: string }[];
    readonly commands: readonly { command: string }[];
    readonly menus: Readonly<Record<string, readonly { command: string }[]>>;
    readonly keybindings: readonly { command: string; when: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly { media: { svg: string } }[] }[];
    readonly configuration: { readonly properties: Record<string, unknown> };
  };
}
