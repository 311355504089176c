/** What Cordial says is all translated, and comes across in the language of the person. */
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Diagnostic, Hover } from "vscode-languageserver";
import { translations, translationsToShip } from "../scripts/translations.ts";
import { clientWords, serverWords, unsaid, untagged } from "../scripts/words.ts";
import { CHOICES, type ChoicesAnswer } from "../shared/protocol/writing.ts";
import { keyOf, said, say, speak } from "../shared/text/say.ts";
import { KIND_ROB } from "./support/drafts.ts";
import { edit } from "./support/editor.ts";

const read = (path: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(path, "utf8"));
const placesIn = (sentence: string) => [...new Set(sentence.match(/\{\d+\}/g))].toSorted();

/** Room -> English -> German. */
const GERMAN = {
  server: translations()["de"] ?? {},
  client: read("l10n/bundle.l10n.de.json"),
  manifest: read("package.nls.de.json"),
};
const ENGLISH = {
  server: serverWords(),
  client: clientWords(),
  manifest: Object.keys(read("package.nls.json")),
};

describe.each(["server", "client", "manifest"] as const)("of the %s", (room) => {
  test("everything is translated, and nothing else", () => {
    expect(Object.keys(GERMAN[room]).toSorted()).toEqual(ENGLISH[room].toSorted());
  });
});

test.each(["server", "client"] as const)("in a translation of the %s stand the same values", (room) => {
  const astray = Object.entries(GERMAN[room]).filter(
    ([english, german]) => String(placesIn(english)) !== String(placesIn(german)),
  );
  expect(astray).toEqual([]);
});

test("the manifest says nothing that is not translated", () => {
  const manifest = readFileSync("package.json", "utf8");
  const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key = ""]) => key);
  expect([...new Set(used)].toSorted()).toEqual(ENGLISH.manifest.toSorted());
});

test("sentences with values in them are tagged; if this fails, write say`…`", () => {
  expect(untagged()).toEqual([]);
});

test("words for people are all among those that can be translated; if this fails, say them with said, say or toSay", () => {
  expect(unsaid()).toEqual([]);
});

test("no two sentences have one key", () => {
  expect(new Set(ENGLISH.server.map(keyOf)).size).toBe(ENGLISH.server.length);
});

describe("what is said", () => {
  afterEach(() => speak());

  test("is English when nobody wants it otherwise", () => {
    expect(say`${327} characters; the limit is ${300}.`).toBe("327 characters; the limit is 300.");
    expect(said("No greeting")).toBe("No greeting");
  });

  test("has its values where the other language puts them", () => {
    speak({ [keyOf("{0} says the same as {1}.")]: "Wie {1} ist {0}." });
    expect(say`${"Variant B"} says the same as ${"Variant A"}.`).toBe("Wie Variant A ist Variant B.");
  });

  test("stays English where there is no translation", () => {
    speak({});
    expect(say`Expect ${3}`).toBe("Expect 3");
    expect(said("constructor")).toBe("constructor");
  });
});

describe("a session in German", () => {
  const words = translationsToShip()["de"] ?? {};
  const WRONG = KIND_ROB.replace("Hi Rob", "Hi Lin‸da");
  afterEach(() => speak());

  test("has findings and fixes in German", async () => {
    const editor = await edit(WRONG, { init: { words } });
    const [found] = (await editor.diagnostics()) as [Diagnostic];
    expect(found.message).toBe("Die Nachricht grüßt Linda, geht aber an Rob Jensen.");
    expect(await editor.titles()).toEqual(
      expect.arrayContaining(["Rob grüßen", "wrong-name für diese Zeile abschalten"]),
    );
  });

  test("gives its reasons in German", async () => {
    const editor = await edit(WRONG, { init: { words } });
    const { contents } = await editor.askHere<Hover>("hover");
    expect(JSON.stringify(contents)).toMatch(
      /Der Name von jemand anderem.*\*Stattdessen:\* Grüße die Person/,
    );
  });

  test("lists rules and relationships in German", async () => {
    const editor = await edit("", { init: { words } });
    const { rules, relationships } = await editor.request<ChoicesAnswer>(CHOICES);
    expect(rules.find(({ id }) => id === "wrong-name")).toEqual({
      id: "wrong-name",
      words: "Der Name von jemand anderem",
      detail: "Fehler: darf nicht gesendet werden",
    });
    expect(relationships).toContainEqual({
      id: "met",
      words: "ihr seid euch einmal begegnet, bei irgendeinem Anlass",
    });
  });

  test("is followed by one in English", async () => {
    await edit("", { init: { words } });
    const editor = await edit(WRONG);
    const [found] = (await editor.diagnostics()) as [Diagnostic];
    expect(found.message).toBe("The note greets Linda, but it goes to Rob Jensen.");
  });
});
